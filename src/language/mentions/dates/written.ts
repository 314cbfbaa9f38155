import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createWords, matchWord, skipGap, type Table } from "../table.js";
import { fromDay, monthDays, toDay } from "./calendar.js";
import { readEpoch } from "./centuries.js";
import { readClock, withClock } from "./clock.js";
import { readAncient, readEraYear, readRepublicanYear } from "./eras.js";
import { readFinancialYear } from "./financial.js";
import { readFestival } from "./festivals.js";
import { readLunarDate } from "./lunarDates.js";
import { isPossible, monthOf, monthYear, nearestDay, nearestSpan, partOf, spanOf } from "./nearest.js";
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

const IMPOSSIBLE = { days: null, precision: "vague", isImpossible: true } as const;

/**
 * Reads a date written in numerals: 2025-05-22, 民國114年5月, 97年7月, 3至5月, 21日.
 * @param before the date that a range begins with, whose year and month the second one shares
 */
export function readWritten(page: Page, at: number, before: Point | null): Point | null {
  const numeral = readNumeral(page, at);
  const clock = numeral === null ? null : readClock(page, at, false);
  if (clock?.exact === true) return { end: clock.end, days: null, precision: "time", time: clock.time };
  const financial = readFinancialYear(page, at);
  if (financial !== null) return financial;
  const numeric = readNumericDate(page.folded, at);
  if (numeric !== null) {
    const day = toDay(numeric.year, numeric.month, numeric.day);
    if (day === null) return { end: numeric.end, ...IMPOSSIBLE };
    return withClock(page, { ...numeric, days: { from: day, to: day }, precision: "day" });
  }
  const ancient = readAncient(page, at);
  if (ancient !== null) return ancient;
  const era = readEraYear(page, at);
  if (era !== null) return readInYear(page, era.year, era.end);
  // Most numerals are no dates: one look at what follows saves the readings below.
  const next = numeral === null ? "" : page.folded.charAt(skipGap(page.folded, numeral.end));
  if (numeral !== null && !isOneOf(next, "年月日世至到-~、和及与")) return null;
  const epoch = readEpoch(page, at);
  if (epoch !== null) return epoch;
  const year = readRepublicanYear(page, at) ?? readYear(page, at);
  if (year === null) return readMonthAndDay(page, at, before?.year, before);
  if ("year" in year) return readInYear(page, year.year, year.end);
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

/**
 * Reads what follows a year: 年底, 上半年, 中秋, 首5個月, 5月20日, or nothing.
 * @param year null where it hangs on a missing reference
 * @param end where the year ends
 */
export function readInYear(page: Page, year: number | null, end: number): Point {
  const start = skipGap(page.folded, end);
  // 中秋 before 年中.
  const named =
    readFestival(page, start, year) ?? readLunarDate(page, start, year) ?? readFirstMonths(page, year, start);
  if (named !== null) return named;
  const part = matchWord(relative.YEAR_PARTS, page.folded, start) ?? matchSeason(page, start);
  const isWord =
    part !== null && part.end === start + 1 && isOneOf(page.folded.charAt(part.end), relative.PART_VETO);
  if (part !== null && !isWord) {
    const days = year === null ? null : monthDays(year, ...part.row.months);
    return { end: part.end, days, precision: part.row.precision, year };
  }
  const month = readMonthAndDay(page, start, year, null);
  if (month !== null && month.month !== undefined) return month;
  const dotted = readDotted(page, year, start);
  if (dotted !== null) return dotted;
  // 2024年度 is the year.
  const whole = page.folded[end] === "度" && page.folded[end - 1] === "年" ? end + 1 : end;
  return { end: whole, days: year === null ? null : monthDays(year, 1, 12), precision: "year", year };
}

/** 10.1 of 去年10.1前夕: month and day; 去年5.1級地震 is none. */
function readDotted(page: Page, year: number | null, at: number): Point | null {
  const match = /^(\d{1,2})\.(\d{1,2})(?=$|前夕|国庆|假期|黄金|期间|游行|当[天日]|[,。、;)」』])/u.exec(
    page.folded.slice(at, at + 8),
  );
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || !isPossible(year, month, day)) return null;
  return { end: at + match[0].length, days: spanOf(year, month, day, day), precision: "day", year, month };
}

/** 夏季 of 今年夏季; 夏季奧運 is a name. */
function matchSeason(page: Page, at: number): ReturnType<typeof matchWord<relative.YearPart>> {
  const season = matchWord(relative.SEASONS, page.folded, at);
  return season === null || isOneOf(page.folded.charAt(season.end), relative.SEASON_VETO) ? null : season;
}

/** Words before a number of months counted from January. */
export const FIRST_WORDS: Table<true> = createWords("首 頭 前");
/** Marks and words before 首四個月 with which it is of the year: 料首四個月 is, 懷孕首三個月 is not. */
const CLAUSE_START = ",。;:!?、(「『\n至及和在而";

/** 首四個月 at the start of a clause is of the reference's year, or of the last one where that has not come so far. */
export function readFirstMonthsOfYear(page: Page, at: number): Point | null {
  const { folded, today } = page;
  if (matchWord(FIRST_WORDS, folded, at) === null) return null;
  const isMonth = !folded.startsWith("个", readNumeral(page, skipGap(folded, at + 1))?.end ?? at);
  // 首四月 may follow a name; 汕頭五月 is a place and a month.
  const isFree = isMonth && folded[at] === "首";
  if (!isFree && at > 0 && !isOneOf(folded.charAt(at - 1), CLAUSE_START)) return null;
  // 前三個月 are as often the three before; 前十個月 are of the year.
  const count = readNumeral(page, skipGap(folded, at + 1));
  if (!isMonth && folded[at] === "前" && count?.low.lt(4) !== false) return null;
  const now = today === null ? null : fromDay(today);
  const point = readFirstMonths(page, now?.year ?? null, at);
  if (point === null || now === null || point.days === null || point.days.to < today! + 31) return point;
  return readFirstMonths(page, now.year - 1, at);
}

/** 首5個月, 前10月 of a year. */
function readFirstMonths(page: Page, year: number | null, at: number): Point | null {
  const { folded } = page;
  if (matchWord(FIRST_WORDS, folded, at) === null) return null;
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
  const named = year === undefined || before !== null ? readRelativeMonth(page, at) : null;
  if (named !== null) return readInMonth(page, { year: named.year, first: named.month, end: named.end });
  const month = readMonth(page, at);
  if (month === null) return readBareDay(page, at, before);
  const inYear = year === undefined ? yearOfMonths(page.today, month) : year;
  if (month.first === month.last)
    return readInMonth(page, { ...month, year: inYear, isNearest: year === undefined });
  const days = inYear === null ? null : monthDays(inYear, month.first, month.last);
  return { end: month.end, days, precision: "month", year: inYear, month: month.last };
}

/** The year of a month or a span of months: 1至10月 told of in May are those of the year before. */
function yearOfMonths(today: number | null, { first, last }: Field): number | null {
  const year = monthYear(today, last);
  if (today === null || year === null || first === last || first > 1) return year;
  return monthDays(year, first, last).to > today + 31 ? year - 1 : year;
}

/** A month that was read; year and month are null where they hang on a missing reference. */
interface Month {
  readonly year: number | null;
  readonly first: number | null;
  readonly end: number;
  /** No year is written: the nearest day is meant. */
  readonly isNearest?: boolean;
}

/** Reads what follows a month: a day, a part of the month, or nothing. */
export function readInMonth(page: Page, { year, first, end, isNearest }: Month): Point {
  const shared = { year, month: first };
  const day = readDayOfMonth(page, end, true);
  if (day !== null) return readInDay(page, { year, first, end, isNearest: isNearest === true }, day);
  const part = matchWord(relative.MONTH_PARTS, page.folded, skipGap(page.folded, end));
  const whole = year === null || first === null ? null : monthDays(year, first);
  if (part === null || isOneOf(page.folded.charAt(part.end), relative.PART_VETO))
    return { ...shared, end, days: whole, precision: "month" };
  const days = whole === null ? null : partOf(whole, part.row);
  return { ...shared, end: part.end, days, precision: "month" };
}

function readInDay(page: Page, { year, first, isNearest }: Month, day: Field): Point {
  const isNear = isNearest === true && page.today !== null && day.first === day.last;
  const days = isNear ? nearestDay(page.today, first, day.first) : spanOf(year, first, day.first, day.last);
  if (days === null && !isPossible(year, first, day.last)) return { end: day.end, ...IMPOSSIBLE };
  return withClock(page, {
    year: days === null ? year : fromDay(days.from).year,
    month: first,
    end: skipWeekday(page.folded, day.end),
    days,
    precision: "day",
  });
}

/** （星期二） after a date adds nothing to it but its characters. */
function skipWeekday(folded: string, at: number): number {
  if (folded[at] !== "(") return at;
  const word = matchWord(relative.WEEKDAYS, folded, at + 1);
  const start = word?.end ?? at + 1;
  return relative.WEEKDAY_NUMBERS[folded.charAt(start)] !== undefined && folded[start + 1] === ")"
    ? start + 2
    : at;
}

/** Words before a number of days that make it a duration: 一連三日, 連續5日. */
const DURATION_BEFORE = "连续期时每近逾过共达超足隔满头首后有个历来去候长";
/** Words after it: 3日內, 5日後. */
const DURATION_AFTER = "内后前来之间游行程假";

/** 近 before a date belongs to a word for a place (附近27日), or the time of day shows the date: 近27日早晨. */
function isNearby(page: Page, at: number, day: Field): boolean {
  if (page.folded[at - 1] !== "近") return false;
  if (isOneOf(page.folded.charAt(at - 2), "附邻临靠远亲")) return true;
  // 近3日早晨 is the mornings of three days.
  return day.first > 10 && readClock(page, day.end, true) !== null;
}

function isDuration(page: Page, at: number, day: Field): boolean {
  const { folded } = page;
  // 3日兩夜, but 15日、16日兩天.
  const isTrip = folded[day.end] === "两" && isOneOf(folded.charAt(day.end + 1), "夜晚");
  if (isTrip || isOneOf(folded.charAt(day.end), DURATION_AFTER)) return true;
  if (isOneOf(folded.charAt(at - 1), DURATION_BEFORE) && !isNearby(page, at, day)) return true;
  // 三日 and 兩日 alone are mostly durations; 3日, 二十三日 and 十日清晨六時 are mostly dates.
  const isArabic = folded.charCodeAt(day.start) < 58;
  const isSmall = day.last <= 10 || folded[day.start] === "两";
  if (isArabic || !isSmall || isOneOf(folded.charAt(day.end), "电晚上下凌")) return false;
  return readClock(page, day.end, true) === null;
}

function readBareDay(page: Page, at: number, before: Point | null): Point | null {
  const day = readDayOfMonth(page, at, false);
  if (day === null || (before === null && isDuration(page, at, day))) return null;
  const { year, month } = before ?? {};
  if (month !== undefined && year !== undefined) {
    const days = spanOf(year, month, day.first, day.last);
    return withClock(page, { end: day.end, days, precision: "day", year, month });
  }
  // The day nearest to the date that the sentence has named, else to the reference: 6月1日開賽，15日決賽.
  const near = page.said?.precision === "day" ? page.said.days.to : page.today;
  const days = near === null ? null : nearestSpan(near, day.first, day.last);
  return withClock(page, { end: day.end, days, precision: "day", ...monthOf(days) });
}
