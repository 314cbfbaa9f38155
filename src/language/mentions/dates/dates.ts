import type { DateMention, DatePrecision } from "../../../model/index.js";
import { fromDay, monthDays, printDay, toDay } from "./calendar.js";
import { readClock } from "./clock.js";
import { readDecade } from "./eras.js";
import { isOneOf } from "../fold.js";
import { readNamed, withClock, yearPart } from "./named.js";
import { isPossible, monthOf, monthYear, nearestDay, nearestSpan, spanOf } from "./nearest.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import type { Point } from "./point.js";
import {
  readDayOfMonth,
  readMonth,
  readNumericDate,
  readRelativeMonth,
  readYear,
  type Field,
  type Year,
} from "./points.js";
import * as relative from "./relative.js";
import { matchWord, skipGap } from "../table.js";

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
function readWritten(page: Page, at: number, before: Point | null): Point | null {
  const numeric = readNumericDate(page.folded, at);
  if (numeric !== null) {
    const day = toDay(numeric.year, numeric.month, numeric.day);
    if (day === null) return { end: numeric.end, ...IMPOSSIBLE };
    return withClock(page, { ...numeric, days: { from: day, to: day }, precision: "day" });
  }
  // Most numerals are no dates: one look at what follows saves five readings.
  const numeral = readNumeral(page, at);
  const next = numeral === null ? "" : page.folded.charAt(skipGap(page.folded, numeral.end));
  if (numeral !== null && !isOneOf(next, "年月日世至到-~、")) return null;
  const decade = readDecade(page, at);
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
  const numeral = readNumeral(page, skipGap(folded, at + 1));
  if (numeral === null || numeral.high.gt(12) || numeral.inexact !== null) return null;
  const unit = ["个月", "月"].find((word) => folded.startsWith(word, numeral.end));
  if (unit === undefined) return null;
  const days = year === null ? null : monthDays(year, 1, Number(numeral.high.toFixed()));
  return { end: numeral.end + unit.length, days, precision: "month", year };
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
    named === null ? readMonth(page, at) : { first: named.month, last: named.month, end: named.end };
  if (month === null) return readBareDay(page, at, before);
  const inYear = named?.year ?? (year === undefined ? monthYear(today, month.first ?? 1) : year);
  const shared = { year: inYear, month: month.last };
  if (month.first !== month.last) {
    const days = inYear === null ? null : monthDays(inYear, month.first ?? 1, month.last ?? 1);
    return { ...shared, end: month.end, days, precision: "month" };
  }
  const day = readDayOfMonth(page, month.end, true);
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
/** Words before a number of days that make it a duration: 一連三日, 連續5日. */
const DURATION_BEFORE = "连续期时每近逾过共达超约足隔满头首前后有个历至来去候长";
/** Words after it: 3日內, 5日後. */
const DURATION_AFTER = "内后前来之间游行程假两";
/** 近 before a date belongs to a word for a place (附近27日), or the time of day shows the date: 近27日早晨. */
function isNearby(page: Page, at: number, day: Field): boolean {
  const { folded } = page;
  if (folded[at - 1] !== "近") return false;
  if (isOneOf(folded.charAt(at - 2), "附邻临靠远亲")) return true;
  // 近3日早晨 is the mornings of three days.
  return day.first > 10 && readClock(page, day.end, true) !== null;
}
function readBareDay(page: Page, at: number, before: Point | null): Point | null {
  const { folded, today } = page;
  const day = readDayOfMonth(page, at, false);
  if (day === null) return null;
  if (before === null) {
    const isDuration =
      isOneOf(folded.charAt(at - 1), DURATION_BEFORE) && !isOneOf(folded.charAt(at - 1), "至约前");
    if ((isDuration && !isNearby(page, at, day)) || isOneOf(folded.charAt(day.end), DURATION_AFTER))
      return null;
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
