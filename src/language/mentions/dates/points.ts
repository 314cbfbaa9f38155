import { isDigit, isOneOf, RANGE_SIGNS } from "../fold.js";
import type { Numeral } from "../numerals/numeral.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { addMonths, fromDay } from "./calendar.js";
import { RELATIVE_MONTHS, RELATIVE_YEARS } from "./relative.js";
import { matchWord, skipGap } from "../table.js";

/** One or two whole numbers before a unit of the calendar: 20至21日. */
export interface Field {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A year as written; null where it hangs on a missing reference. */
export interface Year {
  readonly first: number | null;
  readonly last: number | null;
  readonly end: number;
}

/** Folded characters after 月, 日 and 年 that make another word of them: 月球, 日本, 年代. */
const MONTH_VETO = "球饼亮薪台嫂子经光均票租历牙刊息供费";
const DAY_VETO = "本元圆报军语式系均产常程志货照用益趋渐";
/** What begins a word after a day, by two characters: 16日報道 is a day and a verb, 3日本港 a day and a place. */
const AFTER_DAY: readonly (readonly [first: string, words: string])[] = [
  ["报", "道导告到称案料"],
  ["本", "港澳市地县省区报台刊校社月年周季届案"],
];
const YEAR_VETO = "代级度龄";
/** Signs between two days or months: 3至5月, 6、7月. */
const SPAN_SIGNS = `${RANGE_SIGNS}、`;

/** Reads `N unit` or `N至M unit` with whole numbers up to a limit. */
function readField(page: Page, at: number, units: string, highest: number): Field | null {
  const { folded } = page;
  const start = skipGap(folded, at);
  const first = readWhole(page, start, highest);
  if (first === null) return null;
  const sign = skipGap(folded, first.end);
  const character = folded.charAt(sign);
  if (isOneOf(character, units)) return { first: first.value, last: first.value, start, end: sign + 1 };
  if (!isOneOf(character, SPAN_SIGNS)) return null;
  const second = readWhole(page, skipGap(folded, sign + 1), highest);
  if (second === null || second.value <= first.value) return null;
  // 6、7月 is a span; 3、8月 is a list.
  if (character === "、" && second.value !== first.value + 1) return null;
  const end = skipGap(folded, second.end);
  return isOneOf(folded.charAt(end), units)
    ? { first: first.value, last: second.value, start, end: end + 1 }
    : null;
}

function readWhole(
  page: Page,
  at: number,
  highest: number,
): { readonly value: number; readonly end: number } | null {
  const numeral = readNumeral(page, at);
  if (numeral === null || numeral.inexact !== null || numeral.high.gt(highest) || numeral.low.lt(1))
    return null;
  if (!numeral.low.eq(numeral.low.round(0))) return null;
  return { value: Number(numeral.low.toFixed()), end: numeral.end };
}

/** Reads a year: 今年, 2023年, 二〇二三年, 2019至2023年, 97年 before a month. */
export function readYear(page: Page, at: number): Year | null {
  const { folded } = page;
  const relative = matchWord(RELATIVE_YEARS, folded, at);
  if (relative !== null) {
    const value = page.today === null ? null : fromDay(page.today).year + relative.row;
    return { first: value, last: value, end: relative.end };
  }
  const numeral = readNumeral(page, at);
  if (numeral === null || numeral.digits === null) return null;
  const sign = skipGap(folded, numeral.end);
  const value = Number(numeral.digits);
  if (numeral.digits.length === 2) return readShortYear(page, sign, value, numeral);
  if (numeral.digits.length !== 4 || value < 1000 || value > 2999) return null;
  if (folded[sign] === "年")
    return endsYear(folded, sign) ? { first: value, last: value, end: sign + 1 } : null;
  if (!isOneOf(folded.charAt(sign), RANGE_SIGNS)) return null;
  const second = readNumeral(page, skipGap(folded, sign + 1));
  const end = second === null ? 0 : skipGap(folded, second.end);
  const digits = second?.digits ?? "";
  // 2008至09年: the century is shared.
  const last = digits.length === 2 ? value - (value % 100) + Number(digits) : Number(digits);
  const isYear = (digits.length === 4 || digits.length === 2) && folded[end] === "年" && last > value;
  return isYear && endsYear(folded, end) ? { first: value, last, end: end + 1 } : null;
}

function endsYear(folded: string, at: number): boolean {
  return !isOneOf(folded.charAt(at + 1), YEAR_VETO);
}

/** 97年7月, 09年, 九七年 and 零三年 are years; 27年 alone is a time of 27 years, which is never written 二七年. */
function readShortYear(page: Page, at: number, value: number, numeral: Numeral): Year | null {
  const isYear =
    numeral.script === "chinese" ||
    numeral.digits?.startsWith("0") === true ||
    readMonth(page, at + 1) !== null;
  if (page.folded[at] !== "年" || !isYear || !endsYear(page.folded, at)) return null;
  const full = value >= 50 ? 1900 + value : 2000 + value;
  return { first: full, last: full, end: at + 1 };
}

/** Reads 8月, 八月, 3至5月, 4月份. */
export function readMonth(page: Page, at: number): Field | null {
  const { folded } = page;
  const field = readField(page, at, "月", 12);
  if (field === null || isOneOf(folded.charAt(field.end), MONTH_VETO)) return null;
  return folded[field.end] === "份" ? { ...field, end: field.end + 1 } : field;
}

/** Reads 21日, 二十一日, 20至21日; 21號 only after a month. */
export function readDayOfMonth(page: Page, at: number, afterMonth: boolean): Field | null {
  const { folded } = page;
  const field = readField(page, at, afterMonth ? "日号" : "日", 31);
  // After a month 日 ends a day: 1月9日本港氣溫, where 9日本隊 may be of Japan.
  if (field === null || afterMonth) return field;
  const [next, second] = [folded.charAt(field.end), folded.charAt(field.end + 1)];
  const goesOn = AFTER_DAY.some(([first, words]) => next === first && isOneOf(second, words));
  return !goesOn && isOneOf(next, DAY_VETO) ? null : field;
}

/** Reads a month named from the reference: 本月, 上月, 下個月; year and month are null without one. */
export function readRelativeMonth(
  page: Page,
  at: number,
): { readonly year: number | null; readonly month: number | null; readonly end: number } | null {
  const match = matchWord(RELATIVE_MONTHS, page.folded, at);
  if (match === null) return null;
  if (page.today === null) return { year: null, month: null, end: match.end };
  const today = fromDay(page.today);
  return { ...addMonths(today.year, today.month, match.row), end: match.end };
}

/** Reads 2025-05-22, 2025/5/22, 2025.5.22; the same sign twice. */
export function readNumericDate(
  folded: string,
  at: number,
): { readonly year: number; readonly month: number; readonly day: number; readonly end: number } | null {
  const sign = folded.charAt(at + 4);
  if (!isOneOf(sign, "-/.") || !isDigit(folded, at + 3)) return null;
  const month = readDigits(folded, at + 5);
  if (month === null || folded[month.end] !== sign) return null;
  const day = readDigits(folded, month.end + 1);
  const year = Number(folded.slice(at, at + 4));
  if (day === null || !(year >= 1000 && year <= 2999)) return null;
  if (folded[day.end] === sign && isDigit(folded, day.end + 1)) return null;
  return { year, month: month.value, day: day.value, end: day.end };
}

function readDigits(folded: string, at: number): { readonly value: number; readonly end: number } | null {
  let end = at;
  while (isDigit(folded, end) && end < at + 3) end++;
  return end === at || end > at + 2 ? null : { value: Number(folded.slice(at, end)), end };
}
