import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import { createTable, createWords, matchWord, skipGap, words, type Table } from "../table.js";
import { fromDay, monthDays } from "./calendar.js";
import type { Point } from "./point.js";

/** A year that does not begin in January: its first month. */
interface Kind {
  readonly firstMonth: number;
}

/** Hong Kong's financial year runs from April to March, its school year from September to August. */
const KINDS: Table<Kind> = createTable<Kind>([
  ...words({ firstMonth: 4 }, "財政年度 財年度 財年 年度 課稅年度"),
  ...words({ firstMonth: 9 }, "學年 學年度"),
]);
/** Words before a kind that name the year from the reference. */
export const NAMED_YEARS: Table<number> = createTable<number>([
  ["本", 0],
  ["今", 0],
  ["今個", 0],
  ["上", -1],
  ["上一", -1],
  ["上個", -1],
  ["下", 1],
  ["下一", 1],
  ["下個", 1],
  ["來", 1],
]);
/** Spans of two years whose months each league or industry sets. */
const SEASONS: Table<true> = createWords("賽季 球季 雪季 樂季 馬季 產季 榨季");

const spanOf = (year: number, { firstMonth }: Kind): Point["days"] =>
  monthDays(year, firstMonth, firstMonth + 11);

/** Reads 2025/26年度, 2024-25財政年度, 2025/26學年; null where none stands. */
export function readFinancialYear(page: Page, at: number): Point | null {
  const { folded } = page;
  const match = isOneOf(folded.charAt(at + 4), "/-至")
    ? /^(\d{4}).(\d{4}|\d{2})(?!\d)/u.exec(folded.slice(at, at + 10))
    : null;
  if (match === null) return null;
  const year = Number(match[1]);
  if ((year + 1) % 100 !== Number(match[2]) % 100) return null;
  const start = skipGap(folded, at + match[0].length);
  const season = matchWord(SEASONS, folded, start);
  if (season !== null) return { end: season.end, days: null, precision: "vague" };
  const kind = matchWord(KINDS, folded, start);
  return kind === null ? null : { end: kind.end, days: spanOf(year, kind.row), precision: "year", year };
}

/** Reads 本財政年度, 下學年; null where none stands. */
export function readNamedYear(page: Page, at: number): Point | null {
  const { folded, today } = page;
  const named = matchWord(NAMED_YEARS, folded, at);
  const kind = named === null ? null : matchWord(KINDS, folded, named.end);
  // 本年度 and 下年度 are years of the calendar: see relative.ts.
  if (named === null || kind === null || folded.startsWith("年度", named.end)) return null;
  if (today === null) return { end: kind.end, days: null, precision: "year" };
  const { year, month } = fromDay(today);
  const current = month >= kind.row.firstMonth ? year : year - 1;
  return { end: kind.end, days: spanOf(current + named.row, kind.row), precision: "year" };
}
