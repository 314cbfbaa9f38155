import { isDigit, isOneOf, RANGE_SIGNS } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import type { Point } from "./point.js";
import { DAY_PARTS, MORNING, type DayPart } from "./relative.js";
import { matchWord, skipGap } from "../table.js";

/** A time of day. */
export interface Clock {
  readonly end: number;
  /** HH:MM, or HH:MM/HH:MM for a part of the day or a span. */
  readonly time: string;
  /** Whether an hour is given, not only 上午 or 晚上. */
  readonly exact: boolean;
}

interface Hour {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * Reads a time at an offset: 下午3時許, 14時28分, 晚上8點半, 8:05, 上午10時至下午4時, or a part of the day alone.
 * @param loose whether 8點 alone is a time (after a date or a part of the day): elsewhere it may be eight points
 */
export function readClock(page: Page, at: number, loose: boolean): Clock | null {
  const start = skipGap(page.folded, at);
  const part = matchWord(DAY_PARTS, page.folded, start);
  // 早5時53分; 早 alone is "early".
  if (part === null && page.folded[start] === "早") return readHours(page, start + 1, true, MORNING);
  if (part === null) return readHours(page, loose ? skipAround(page.folded, start) : start, loose, undefined);
  const exact = readHours(page, skipAround(page.folded, skipGap(page.folded, part.end)), true, part.row);
  return exact ?? { end: part.end, time: `${part.row.from}/${part.row.to}`, exact: false };
}

/** Reads an hour, or a span of hours, in a part of the day that is known: 8時 of 昨晚8時. */
function readHours(page: Page, at: number, loose: boolean, part: DayPart | undefined): Clock | null {
  const { folded } = page;
  const span = loose ? readSpan(page, at, part) : null;
  if (span !== null) return span;
  const hour = readHour(page, at, loose);
  if (hour === null) return null;
  // A time with its day says its half by itself.
  const first = print(loose ? hour : inHalf(page, hour, part), part);
  if (first === null) return null;
  const sign = skipGap(folded, hour.end);
  if (isOneOf(folded.charAt(sign), RANGE_SIGNS)) {
    const second = readSecond(page, sign + 1, part);
    if (second !== null && second.time >= first)
      return { end: second.end, time: `${first}/${second.time}`, exact: true };
  }
  return { end: hour.end, time: first, exact: true };
}

function readSecond(
  page: Page,
  at: number,
  before: DayPart | undefined,
): { readonly end: number; readonly time: string } | null {
  const start = skipGap(page.folded, at);
  const part = matchWord(DAY_PARTS, page.folded, start);
  const hour = readHour(page, skipGap(page.folded, part?.end ?? start), part !== null);
  const time = hour === null ? null : print(hour, part?.row ?? before);
  return hour === null || time === null ? null : { end: hour.end, time };
}

function print({ hour, minute }: Hour, part: DayPart | undefined): string | null {
  let value = hour;
  if (part !== undefined) {
    // 凌晨12時 is midnight at its start, 晚上12時 at its end; 深夜2時 is two in the morning.
    if (!part.afternoon && hour === 12 && part.from === "00:00") value = 0;
    if (part.afternoon && hour < 12 && !(part.from >= "18:00" && hour < 5)) value = hour + 12;
    if (part.from >= "18:00" && hour === 12) value = 24;
  }
  if (value > 24 || minute > 59 || (value === 24 && minute > 0)) return null;
  return `${String(value).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function readHour(page: Page, at: number, loose: boolean): Hour | null {
  const { folded } = page;
  const colon = readColon(folded, at);
  if (colon !== null) return colon;
  const numeral = readNumeral(page, at);
  if (
    numeral === null ||
    numeral.inexact !== null ||
    numeral.high.gt(24) ||
    !numeral.low.eq(numeral.low.round(0))
  )
    return null;
  const sign = skipGap(folded, numeral.end);
  const character = folded.charAt(sign);
  if (character !== "时" && character !== "点") return null;
  const next = folded.charAt(sign + 1);
  if (character === "时" && isOneOf(next, "候间代期段装尚速空差")) return null;
  if (character === "点" && isOneOf(next, "评名击赞心滴")) return null;
  const minutes = readMinutes(page, sign + 1);
  if (minutes === null) return null;
  if (character === "点" && !loose && minutes.end === sign + 1) return null;
  return { end: skipAbout(folded, minutes.end), hour: Number(numeral.low.toFixed()), minute: minutes.value };
}

/** 1時54分 after 下午1時27分 of one sentence is of the afternoon too. */
function inHalf({ said }: Page, hour: Hour, part: DayPart | undefined): Hour {
  const before = said?.time ?? "";
  if (part !== undefined || hour.hour >= 12 || before.length !== CLOCK_LENGTH || before < "12:00")
    return hour;
  const later = { ...hour, hour: hour.hour + 12 };
  const [early, late] = [print(hour, undefined), print(later, undefined)];
  const isNext = early !== null && late !== null && early < before && late >= before;
  return isNext && later.hour - Number(before.slice(0, 2)) <= 6 ? later : hour;
}

/** Of HH:MM. */
const CLOCK_LENGTH = 5;

/** Characters after a time that blur it, with those after them that make another word: 許多, 幾個. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ["许", "多可"],
  ["多", "个名人家次项种"],
  ["几", "个名人家次项种"],
]);

/** 許, 多 and 左右 are part of the time as written: 3時許, 四點多. */
function skipAbout(folded: string, at: number): number {
  if (folded.startsWith("左右", at)) return at + 2;
  const veto = ABOUT.get(folded.charAt(at));
  return veto === undefined || isOneOf(folded.charAt(at + 1), veto) ? at : at + 1;
}

/** 約 between a day and its time: 今晨約7時40分. */
function skipAround(folded: string, at: number): number {
  const end = folded.startsWith("大约", at) ? at + 2 : folded[at] === "约" ? at + 1 : at;
  return isDigit(folded, end) ? end : at;
}

/** 2至6時 of 下午2至6時. */
function readSpan(page: Page, at: number, part: DayPart | undefined): Clock | null {
  const first = readNumeral(page, at);
  if (first === null || first.digits === null || !isOneOf(page.folded.charAt(first.end), RANGE_SIGNS))
    return null;
  const last = readHour(page, first.end + 1, false);
  if (last === null || first.high.gt(24) || page.folded[last.end - 1] !== "时") return null;
  const from = print({ end: first.end, hour: Number(first.digits), minute: 0 }, part);
  const to = print(last, part);
  return from === null || to === null || to < from
    ? null
    : { end: last.end, time: `${from}/${to}`, exact: true };
}

/** The minutes after an hour; null where no clock shows them: 1時70分. */
function readMinutes(page: Page, at: number): { readonly end: number; readonly value: number } | null {
  const { folded } = page;
  const start = skipGap(folded, at);
  if (folded[start] === "半") return { end: start + 1, value: 30 };
  if (isOneOf(folded.charAt(start), "正整钟") && folded[start + 1] !== "在")
    return { end: start + 1, value: 0 };
  const numeral = readNumeral(
    page,
    folded[start] === "零" && !isOneOf(folded.charAt(start + 1), "分") ? start + 1 : start,
  );
  if (numeral === null || numeral.inexact === "more") return { end: at, value: 0 };
  const isOfClock = folded[numeral.end] === "分" && folded[numeral.end + 1] !== "钟";
  if (numeral.high.gt(59)) return isOfClock && numeral.high.lt(100) ? null : { end: at, value: 0 };
  // 零點三三分 is a decimal: minutes are written 三十三.
  if (numeral.script === "chinese" && numeral.digits !== null && numeral.digits.length > 1)
    return { end: at, value: 0 };
  const sign = skipGap(folded, numeral.end);
  // 八點三十 without 分; 8時20人 is a time and a count.
  if (folded[sign] === "刻") return { end: sign + 1, value: 15 * Number(numeral.low.toFixed()) };
  if (folded[sign] !== "分" || folded[sign + 1] === "钟") return { end: at, value: 0 };
  return { end: skipSeconds(page, sign + 1), value: Number(numeral.low.toFixed()) };
}

function skipSeconds(page: Page, at: number): number {
  const seconds = readNumeral(page, at);
  return seconds !== null && seconds.low.lt(60) && page.folded[seconds.end] === "秒" ? seconds.end + 1 : at;
}

/** 8:05, 16:08:29; 1:24:3 and 25:61 are none. */
function readColon(folded: string, at: number): Hour | null {
  let end = at;
  // 9:11 of 11:8、9:11 is a score.
  if (isOneOf(folded.charAt(at - 1), "、,") && /:\d{1,2}.$/u.test(folded.slice(Math.max(0, at - 5), at)))
    return null;
  while (isDigit(folded, end) && end < at + 3) end++;
  if (end === at || end > at + 2 || folded[end] !== ":" || !isMinute(folded, end + 1)) return null;
  const hour = Number(folded.slice(at, end));
  const minute = Number(folded.slice(end + 1, end + 3));
  end += 3;
  if (folded[end] === ":") {
    if (!isMinute(folded, end + 1)) return null;
    end += 3;
  }
  return hour > 24 || minute > 59 ? null : { end: skipAbout(folded, end), hour, minute };
}

function isMinute(folded: string, at: number): boolean {
  return isDigit(folded, at) && isDigit(folded, at + 1) && !isDigit(folded, at + 2);
}

/** A date with the time of day that follows it. `part`: the part of the day that its own word names (昨晚). */
export function withClock(page: Page, point: Point, part?: DayPart): Point {
  if (part !== undefined) return withNamedPart(page, point, part);
  const clock = readClock(page, point.end, true);
  return clock === null ? point : { ...point, end: clock.end, time: clock.time };
}

/** 昨晚8時: the part of the day stands in the word for the day. */
function withNamedPart(page: Page, point: Point, part: DayPart): Point {
  const clock = readHours(page, skipAround(page.folded, skipGap(page.folded, point.end)), true, part);
  return clock === null
    ? { ...point, time: `${part.from}/${part.to}` }
    : { ...point, end: clock.end, time: clock.time };
}
