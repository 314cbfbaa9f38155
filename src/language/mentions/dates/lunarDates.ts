import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createTable, createWords, matchWord, skipGap, type Table } from "../table.js";
import { fromDay } from "./calendar.js";
import { withClock } from "./clock.js";
import { nearest } from "./festivals.js";
import { lunarDayIn } from "./lunar.js";
import type { Point } from "./point.js";

/** Words that say a date is of the lunar calendar. */
export const LUNAR_CALENDARS: Table<true> = createWords("農曆 陰曆 舊曆");
/** Months of the lunar calendar with names of their own; they need no 農曆 before them. */
export const LUNAR_MONTHS: Table<number> = createTable<number>([
  ["正月", 1],
  ["冬月", 11],
  ["臘月", 12],
  ["年廿", 12],
]);

/**
 * Reads a day of the lunar calendar: 農曆四月廿五, 農曆閏六月初一, 正月十五, 臘月廿三, 年廿八.
 * @param year of a Gregorian year written before it; undefined where none is: the nearest day is meant
 */
export function readLunarDate(page: Page, at: number, year: number | null | undefined): Point | null {
  const calendar = matchWord(LUNAR_CALENDARS, page.folded, at);
  const month = readMonth(page, calendar?.end ?? at, calendar !== null);
  if (month === null) return null;
  const day = readDay(page, month.end);
  if (day === null) return null;
  const date = { month: month.value, day: day.value, ...(month.isLeap ? { isLeap: true as const } : {}) };
  const dayIn = (gregorian: number) => lunarDayIn(gregorian, date);
  const found = year === undefined ? nearest(page.today, dayIn) : year === null ? null : dayIn(year);
  // 每逢農曆四月初八 comes back every year.
  const isYearly = isOneOf(page.folded.charAt(at - 1), "每逢");
  const days = found === null || isYearly ? null : { from: found, to: found };
  const point = {
    end: day.end,
    days,
    precision: "day",
    year: found === null ? null : fromDay(found).year,
  } as const;
  return withClock(page, point);
}

interface Month {
  readonly value: number;
  readonly isLeap: boolean;
  readonly end: number;
}

function readMonth(page: Page, at: number, isLunar: boolean): Month | null {
  const { folded } = page;
  const named = matchWord(LUNAR_MONTHS, folded, at);
  // 廿 of 年廿八 is of the day.
  if (named !== null)
    return { value: named.row, isLeap: false, end: folded[at] === "年" ? at + 1 : named.end };
  if (!isLunar) return null;
  const isLeap = folded[at] === "闰";
  const numeral = readNumeral(page, isLeap ? at + 1 : at);
  if (numeral === null || numeral.inexact !== null || numeral.high.gt(12) || numeral.low.lt(1)) return null;
  return folded[numeral.end] === "月"
    ? { value: Number(numeral.low.toFixed()), isLeap, end: numeral.end + 1 }
    : null;
}

/** 初一, 十五, 廿三, 三十; a 日 may follow. */
function readDay(page: Page, at: number): { readonly value: number; readonly end: number } | null {
  const { folded } = page;
  const isFirstTen = folded[at] === "初";
  const numeral = readNumeral(page, isFirstTen ? at + 1 : skipGap(folded, at));
  if (numeral === null || numeral.script !== "chinese" || numeral.inexact !== null) return null;
  const value = Number(numeral.low.toFixed());
  if (value < 1 || value > (isFirstTen ? 10 : 30)) return null;
  const isCounted = isOneOf(folded.charAt(numeral.end), "个名人天年次");
  return isCounted ? null : { value, end: folded[numeral.end] === "日" ? numeral.end + 1 : numeral.end };
}
