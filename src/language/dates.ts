import type { DateMention, DatePrecision } from "../model/index.js";
import { fromDay, monthDays, printDay, startOfWeek, toDay, type Days } from "./calendar.js";
import { readClock } from "./clock.js";
import { isOneOf } from "./fold.js";
import { readNumeral } from "./numerals.js";
import type { Page } from "./page.js";
import {
  readDayOfMonth,
  readMonth,
  readNumericDate,
  readRelativeMonth,
  readYear,
  type Year,
} from "./points.js";
import * as relative from "./relative.js";
import { matchWord, skipGap } from "./table.js";

/** A date read, before it is made a mention. `days` is null where the reference is missing or the word is vague. */
interface Point {
  readonly end: number;
  readonly days: Days | null;
  readonly precision: DatePrecision;
  readonly time?: string | undefined;
  /** What a second date inherits: 5月20日至21日. */
  readonly year?: number | null;
  readonly month?: number | null;
  /** A date that no calendar has: 2月30日. */
  readonly isImpossible?: true;
}

const IMPOSSIBLE = { days: null, precision: "vague", isImpossible: true } as const;

/** Reads the date or time at an offset. */
export function readDate(
  page: Page,
  at: number,
): { readonly end: number; readonly mention: DateMention | null } | null {
  const first = readPoint(page, at, null);
  if (first === null) return null;
  if (first.isImpossible === true) return { end: first.end, mention: null };
  const point = readSince(page, readRange(page, first));
  const end = point.end;
  const precision: DatePrecision =
    point.time !== undefined ? "time" : point.days === null ? "vague" : point.precision;
  const mention: DateMention = {
    type: "date",
    start: at,
    end,
    text: page.text.slice(at, end),
    from: point.days === null ? null : printDay(point.days.from),
    to: point.days === null ? null : printDay(point.days.to),
    precision,
    ...(point.time === undefined ? {} : { time: point.time }),
  };
  return { end, mention };
}

/** 5月20日至21日: the second date takes year and month from the first. */
function readRange(page: Page, first: Point): Point {
  const sign = skipGap(page.folded, first.end);
  if (
    !isOneOf(page.folded.charAt(sign), "至到-~") ||
    first.precision === "vague" ||
    first.time?.includes("/") === true
  )
    return first;
  const second = readPoint(page, skipGap(page.folded, sign + 1), first);
  if (second === null || second.isImpossible === true || (first.days === null) !== (second.days === null))
    return first;
  if (first.days === null || second.days === null) return { ...second, time: undefined };
  if (second.days.to < first.days.from) return first;
  return { ...second, days: { from: first.days.from, to: second.days.to }, time: undefined };
}

/** 2018年以來, 今年至今: from then to the reference. */
function readSince(page: Page, point: Point): Point {
  const start = skipGap(page.folded, point.end);
  const word = ["以来", "起至今", "至今"].find((candidate) => page.folded.startsWith(candidate, start));
  if (word === undefined || point.time !== undefined || point.precision === "vague") return point;
  const end = start + word.length;
  if (point.days === null || page.today === null) return { ...point, end, days: null };
  return { ...point, end, days: { from: point.days.from, to: Math.max(page.today, point.days.from) } };
}

function readPoint(page: Page, at: number, before: Point | null): Point | null {
  return readNamed(page, at) ?? readWritten(page, at, before);
}

/** 昨日, 本周二, 近日, 年底, 下午3時: dates that begin with a word. */
function readNamed(page: Page, at: number): Point | null {
  const { folded, today } = page;
  const vague = matchWord(relative.VAGUE, folded, at);
  if (vague !== null) {
    const part = folded[vague.end - 1] === "晚" ? "晚上" : undefined;
    return withClock(
      page,
      { end: readUnresolved(page, at, vague.end), days: null, precision: "vague" },
      part,
    );
  }
  const day = matchWord(relative.RELATIVE_DAYS, folded, at);
  if (day !== null && (day.end > at + 1 || !isOneOf(folded.charAt(day.end), relative.BARE_DAY_VETO))) {
    return readRelativeDay(page, day.row, day.end, at);
  }
  const weekday = readWeekday(page, at);
  if (weekday !== null) return weekday;
  const part = matchWord(relative.YEAR_PARTS, folded, at);
  if (part !== null && part.end > at + 1) {
    const year = today === null ? null : fromDay(today).year;
    return yearPart(year, part.row.months, part.row.precision, part.end);
  }
  const clock = readClock(folded, at, false);
  return clock?.exact === true ? { end: clock.end, days: null, precision: "time", time: clock.time } : null;
}

/** 14日 of 同月14日 and 8月 of 同年8月: of a month or year that the sentence before names. */
function readUnresolved(page: Page, at: number, end: number): number {
  const last = page.folded.charAt(end - 1);
  if ((last !== "月" && last !== "年") || !isOneOf(page.folded.charAt(at), "同当翌")) return end;
  const month = last === "年" ? readMonth(page.folded, end) : null;
  const day = last === "月" || month !== null ? readDayOfMonth(page.folded, month?.end ?? end, true) : null;
  return day?.end ?? month?.end ?? end;
}

function readRelativeDay(page: Page, row: relative.RelativeDay, end: number, at: number): Point | null {
  // 今 alone is too often a part of a name or of a set phrase; 今起, 今在 and the like are read.
  if (end === at + 1 && page.folded[at] === "今" && !isOneOf(page.folded.charAt(end), "起在将出早再"))
    return null;
  const day = page.today === null ? null : page.today + row.offset;
  const noted = readNoted(page, end);
  const days = day === null ? null : { from: day, to: day };
  const point: Point = noted ?? { end, days, precision: "day" };
  return withClock(page, point, row.part);
}

/** （1日） after 上周六 names the same day. */
function readNoted(page: Page, at: number): Point | null {
  if (page.folded[at] !== "(") return null;
  const month = readMonth(page.folded, at + 1);
  const day = readDayOfMonth(page.folded, month?.end ?? at + 1, month !== null);
  if (day === null || day.first !== day.last || page.folded[day.end] !== ")") return null;
  const days = page.today === null ? null : nearestDay(page.today, month?.first ?? null, day.first);
  return { end: day.end + 1, days, precision: "day" };
}

function readWeekday(page: Page, at: number): Point | null {
  const { folded, today } = page;
  const week = matchWord(relative.RELATIVE_WEEKS, folded, at);
  const bare = week === null ? matchWord(relative.WEEKDAYS, folded, at) : null;
  // 每周一 and 逢星期三 come back every week.
  if (week === null && (bare === null || isOneOf(folded.charAt(at - 1), "每逢隔一两三四五六七八九十个")))
    return null;
  const end = week?.end ?? bare?.end ?? at;
  const number = relative.WEEKDAY_NUMBERS[folded.charAt(end)];
  const isWeekend = folded[end] === "末";
  const monday = today === null ? null : startOfWeek(today) + 7 * (week?.row ?? 0);
  if (number === undefined || isOneOf(folded.charAt(end + 1), "次届轮岁年个")) {
    if (week === null || isOneOf(folded.charAt(end), "岁年边")) return null;
    if (isWeekend)
      return {
        end: end + 1,
        days: monday === null ? null : { from: monday + 5, to: monday + 6 },
        precision: "day",
      };
    return { end, days: monday === null ? null : { from: monday, to: monday + 6 }, precision: "day" };
  }
  // 周二 alone is the last Tuesday, or the next one where the sentence looks ahead.
  let day = monday === null ? null : monday + number;
  if (week === null && day !== null && today !== null) day = nameWeekday(folded, end, day, today);
  const noted = readNoted(page, end + 1);
  return withClock(
    page,
    noted ?? { end: end + 1, days: day === null ? null : { from: day, to: day }, precision: "day" },
  );
}

/** 周二 on a Saturday: 周二公布 is four days ago, 周二將開會 three days ahead. */
function nameWeekday(folded: string, at: number, day: number, today: number): number {
  const rest = folded.slice(at, at + 12);
  const clause = rest.split("。")[0] ?? "";
  const ahead = /[将会拟料]/u.test(clause);
  if (ahead) return day < today ? day + 7 : day;
  return day > today ? day - 7 : day;
}

function withClock(page: Page, point: Point, part?: string): Point {
  if (part !== undefined) return withNamedPart(page, point, part);
  const clock = readClock(page.folded, point.end, true);
  return clock === null ? point : { ...point, end: clock.end, time: clock.time };
}

/** 昨晚8時: the part of the day stands in the word for the day. */
function withNamedPart(page: Page, point: Point, part: string): Point {
  // The hour is read as if the part were written out before it.
  const window = part + page.folded.slice(point.end, point.end + 40);
  const clock = readClock(window, 0, true);
  if (clock === null) return point;
  return { ...point, end: point.end + Math.max(0, clock.end - part.length), time: clock.time };
}

function readWritten(page: Page, at: number, before: Point | null): Point | null {
  const numeric = readNumericDate(page.folded, at);
  if (numeric !== null) {
    const day = toDay(numeric.year, numeric.month, numeric.day);
    if (day === null) return { end: numeric.end, ...IMPOSSIBLE };
    return withClock(page, { ...numeric, days: { from: day, to: day }, precision: "day" });
  }
  // Most numerals are no dates: one look at what follows saves five readings.
  const numeral = readNumeral(page.folded, at);
  const next = numeral === null ? "" : page.folded.charAt(skipGap(page.folded, numeral.end));
  if (numeral !== null && !isOneOf(next, "年月日世至到-~、")) return null;
  const decade = readDecade(page.folded, at);
  if (decade !== null) return decade;
  const year = readYear(page, at);
  if (year === null) return readMonthAndDay(page, at, before?.year, before);
  if (year.first !== year.last) return withinYears(year);
  return readInYear(page, year.first, year.end);
}

function withinYears(year: Year): Point {
  const days =
    year.first === null || year.last === null
      ? null
      : { from: monthDays(year.first, 1).from, to: monthDays(year.last, 12).to };
  return { end: year.end, days, precision: "year", year: year.last };
}

function readInYear(page: Page, year: number | null, end: number): Point {
  const start = skipGap(page.folded, end);
  const part = matchWord(relative.YEAR_PARTS, page.folded, start);
  if (
    part !== null &&
    (part.end > start + 1 || !isOneOf(page.folded.charAt(part.end), "国央东小心学级中期部文外试次选赛"))
  ) {
    return yearPart(year, part.row.months, part.row.precision, part.end);
  }
  const first = readFirstMonths(page, year, start);
  if (first !== null) return first;
  const month = readMonthAndDay(page, start, year, null);
  if (month !== null && month.month !== undefined) return month;
  return { end, days: year === null ? null : monthDays(year, 1, 12), precision: "year", year };
}

/** 首5個月, 前10月 of a year. */
function readFirstMonths(page: Page, year: number | null, at: number): Point | null {
  const { folded } = page;
  if (!isOneOf(folded.charAt(at), "首前头")) return null;
  const numeral = readNumeral(folded, skipGap(folded, at + 1));
  if (numeral === null || numeral.high.gt(12) || numeral.inexact !== null) return null;
  const unit = ["个月", "月"].find((word) => folded.startsWith(word, numeral.end));
  if (unit === undefined) return null;
  const days = year === null ? null : monthDays(year, 1, Number(numeral.high.toFixed()));
  return { end: numeral.end + unit.length, days, precision: "month", year };
}

function yearPart(
  year: number | null,
  months: readonly [number, number],
  precision: DatePrecision,
  end: number,
): Point {
  return { end, days: year === null ? null : monthDays(year, ...months), precision, year };
}

/** 5月20日, 本月四日, 3至5月, 21日. `year` is undefined where none is written. */
function readMonthAndDay(
  page: Page,
  at: number,
  year: number | null | undefined,
  before: Point | null,
): Point | null {
  const { folded, today } = page;
  const named = year === undefined || before !== null ? readRelativeMonth(page, at) : null;
  const month =
    named === null ? readMonth(folded, at) : { first: named.month, last: named.month, end: named.end };
  if (month === null) return readBareDay(page, at, before);
  const inYear = named?.year ?? (year === undefined ? monthYear(today, month.first ?? 1) : year);
  const shared = { year: inYear, month: month.last };
  if (month.first !== month.last) {
    const days = inYear === null ? null : monthDays(inYear, month.first ?? 1, month.last ?? 1);
    return { ...shared, end: month.end, days, precision: "month" };
  }
  const day = readDayOfMonth(folded, month.end, true);
  if (day !== null) {
    const near = year === undefined && named === null && today !== null && day.first === day.last;
    const days = near
      ? nearestDay(today, month.first, day.first)
      : spanOf(inYear, month.first, day.first, day.last);
    if (days === null && !isPossible(inYear, month.first, day.last)) return { end: day.end, ...IMPOSSIBLE };
    return withClock(page, {
      ...shared,
      year: days === null ? inYear : fromDay(days.from).year,
      end: skipWeekday(folded, day.end),
      days,
      precision: "day",
    });
  }
  const part = matchWord(relative.MONTH_PARTS, folded, skipGap(folded, month.end));
  const whole = inYear === null || month.first === null ? null : monthDays(inYear, month.first);
  if (part === null || isOneOf(folded.charAt(part.end), "国央东小心学级期部"))
    return { ...shared, end: month.end, days: whole, precision: "month" };
  const days =
    whole === null
      ? null
      : { from: whole.from + part.row[0] - 1, to: Math.min(whole.from + part.row[1] - 1, whole.to) };
  return { ...shared, end: part.end, days, precision: "month" };
}

/** （星期二） after a date adds nothing to it but its characters. */
function skipWeekday(folded: string, at: number): number {
  if (folded[at] !== "(") return at;
  const word = matchWord(relative.WEEKDAYS, folded, at + 1);
  const end = word === null ? at : word.end + 1;
  return word !== null &&
    relative.WEEKDAY_NUMBERS[folded.charAt(word.end)] !== undefined &&
    folded[end] === ")"
    ? end + 1
    : at;
}

function spanOf(year: number | null, month: number | null, first: number, last: number): Days | null {
  if (year === null || month === null) return null;
  const [from, to] = [toDay(year, month, first), toDay(year, month, last)];
  return from === null || to === null ? null : { from, to };
}

function isPossible(year: number | null, month: number | null, day: number): boolean {
  // 29 February of an unknown year is possible.
  return month === null || toDay(year ?? 2000, month, day) !== null;
}

/** Days of the year that a month without a year belongs to: the reference's own, or the next one across New Year. */
function monthYear(today: number | null, month: number): number | null {
  if (today === null) return null;
  const now = fromDay(today);
  const distance = month - now.month;
  return now.year + (distance > 8 ? -1 : distance < -8 ? 1 : 0);
}

/** The day that fits and is nearest to the reference: 21日, 12月28日. */
function nearestDay(today: number, month: number | null, day: number): Days | null {
  const now = fromDay(today);
  let best: number | null = null;
  if (month !== null) best = toDay(monthYear(today, month) ?? now.year, month, day);
  else {
    for (const offset of [0, -1, 1]) {
      const index = now.year * 12 + now.month - 1 + offset;
      const candidate = toDay(Math.floor(index / 12), (index % 12) + 1, day);
      if (candidate !== null && (best === null || Math.abs(candidate - today) < Math.abs(best - today)))
        best = candidate;
    }
  }
  return best === null ? null : { from: best, to: best };
}

/** Words before a number of days that make it a duration: 一連三日, 連續5日. */
const DURATION_BEFORE = "连续期时每近逾过共达超约足隔满头首前后有个历至来去候长";
/** Words after it: 3日內, 5日後. */
const DURATION_AFTER = "内后前来之间游行程假两";

function readBareDay(page: Page, at: number, before: Point | null): Point | null {
  const { folded, today } = page;
  const day = readDayOfMonth(folded, at, false);
  if (day === null) return null;
  if (before === null) {
    const isDuration =
      isOneOf(folded.charAt(at - 1), DURATION_BEFORE) && !isOneOf(folded.charAt(at - 1), "至约前");
    if (isDuration || isOneOf(folded.charAt(day.end), DURATION_AFTER)) return null;
    // 三日 and 兩日 alone are mostly durations; 3日 and 二十三日 are mostly dates.
    const isArabic = folded.charCodeAt(day.start) < 58;
    if (
      !isArabic &&
      (day.last <= 10 || folded[day.start] === "两") &&
      !isOneOf(folded.charAt(day.end), "电晚上下凌")
    )
      return null;
  }
  const month = before?.month;
  if (month !== undefined && before?.year !== undefined) {
    return withClock(page, {
      end: day.end,
      days: spanOf(before.year, month, day.first, day.last),
      precision: "day",
      year: before.year,
      month,
    });
  }
  const days = today === null ? null : nearestSpan(today, day.first, day.last);
  return withClock(page, { end: day.end, days, precision: "day", ...monthOf(days) });
}

function monthOf(days: Days | null): { readonly year: number | null; readonly month: number | null } {
  if (days === null) return { year: null, month: null };
  const { year, month } = fromDay(days.from);
  return { year, month };
}

function nearestSpan(today: number, first: number, last: number): Days | null {
  const days = nearestDay(today, null, first);
  return days === null ? null : { from: days.from, to: days.from + last - first };
}

/** 1990年代, 九十年代, 上世紀80年代, 20世紀90年代. */
function readDecade(folded: string, at: number): Point | null {
  const century = folded.startsWith("上世纪", at) ? { value: 19, end: at + 3 } : readCentury(folded, at);
  const start = century?.end ?? at;
  const numeral = readNumeral(folded, start);
  if (numeral === null || numeral.inexact !== null || !folded.startsWith("年代", numeral.end)) return null;
  const value = Number(numeral.low.toFixed());
  if (value % 10 !== 0 || !(value < 100 || (value >= 1000 && value < 3000))) return null;
  // 九十年代 without a century: of the twentieth, 20年代 of this one.
  const base = value >= 1000 ? 0 : century === null ? (value >= 30 ? 1900 : 2000) : century.value * 100;
  return {
    end: numeral.end + 2,
    days: { from: monthDays(base + value, 1).from, to: monthDays(base + value + 9, 12).to },
    precision: "decade",
  };
}

function readCentury(folded: string, at: number): { readonly value: number; readonly end: number } | null {
  const numeral = readNumeral(folded, at);
  if (
    numeral === null ||
    numeral.inexact !== null ||
    numeral.high.gt(21) ||
    !folded.startsWith("世纪", numeral.end)
  )
    return null;
  return { value: Number(numeral.low.toFixed()) - 1, end: numeral.end + 2 };
}

/** Reads 2025/26年度 and 2024-25財政年度: April to March, as in Hong Kong. */
export function readFinancialYear(
  page: Page,
  at: number,
): { readonly end: number; readonly mention: DateMention } | null {
  const { folded } = page;
  const sign = folded.charAt(at + 4);
  const match = isOneOf(sign, "/-至")
    ? /^(\d{4}).(\d{4}|\d{2})(?:财政|财)?年度/u.exec(folded.slice(at, at + 20))
    : null;
  if (match === null) return null;
  const year = Number(match[1]);
  const end = at + match[0].length;
  const from = printDay(monthDays(year, 4).from);
  const to = printDay(monthDays(year + 1, 3).to);
  return {
    end,
    mention: { type: "date", start: at, end, text: page.text.slice(at, end), from, to, precision: "year" },
  };
}
