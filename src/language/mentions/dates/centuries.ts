import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createTable, createWords, matchWord, type Table } from "../table.js";
import { fromDay, monthDays } from "./calendar.js";
import type { Point } from "./point.js";

/** Centuries named from the reference. */
export const NAMED_CENTURIES: Table<number> = createTable<number>([
  ["本世紀", 0],
  ["上世紀", -1],
  ["上個世紀", -1],
  ["下世紀", 1],
]);
/** Words after a century that leave its years open. */
const PARTS: Table<true> = createWords(
  "初 初期 初葉 中 中期 中葉 末 末期 末葉 後期 後半葉 前半葉 上半葉 下半葉 前期",
);

interface Century {
  /** Hundreds of its years: 19 for the twentieth; null where it hangs on a missing reference. */
  readonly hundreds: number | null;
  readonly end: number;
}

/** Reads a decade or a century: 1990年代, 上世紀80年代, 21世紀, 十九世紀末. Null where none stands. */
export function readEpoch(page: Page, at: number): Point | null {
  const century = readCentury(page, at);
  return readDecade(page, at, century) ?? (century === null ? null : readWhole(page, century));
}

/** The twenty-first century is 2001 to 2100, as GB/T 7408 and ISO 8601-1 count the years one by one. */
function readWhole(page: Page, { hundreds, end }: Century): Point {
  const part = matchWord(PARTS, page.folded, end);
  if (part !== null) return { end: part.end, days: null, precision: "vague" };
  const days =
    hundreds === null
      ? null
      : { from: monthDays(hundreds * 100 + 1, 1).from, to: monthDays(hundreds * 100 + 100, 12).to };
  return { end, days, precision: "century" };
}

function readDecade(page: Page, at: number, century: Century | null): Point | null {
  const numeral = readNumeral(page, century?.end ?? at);
  if (numeral === null || numeral.inexact !== null || !page.folded.startsWith("年代", numeral.end))
    return null;
  const value = Number(numeral.low.toFixed());
  if (value % 10 !== 0 || !(value < 100 || (value >= 1000 && value < 3000))) return null;
  const part = matchWord(PARTS, page.folded, numeral.end + 2);
  if (part !== null) return { end: part.end, days: null, precision: "vague" };
  const base = baseOf(value, century);
  const days = base === null ? null : { from: monthDays(base, 1).from, to: monthDays(base + 9, 12).to };
  return { end: numeral.end + 2, days, precision: "decade" };
}

/** First year of a decade. 九十年代 without a century is of the twentieth, 20年代 of this one. */
function baseOf(value: number, century: Century | null): number | null {
  if (value >= 1000) return value;
  if (century === null) return value + (value >= 30 ? 1900 : 2000);
  return century.hundreds === null ? null : century.hundreds * 100 + value;
}

function readCentury(page: Page, at: number): Century | null {
  const named = matchWord(NAMED_CENTURIES, page.folded, at);
  if (named !== null) {
    const hundreds =
      page.today === null ? null : Math.floor((fromDay(page.today).year - 1) / 100) + named.row;
    return { hundreds, end: named.end };
  }
  const numeral = readNumeral(page, at);
  if (numeral === null || numeral.inexact !== null || numeral.high.gt(30) || numeral.low.lt(1)) return null;
  return page.folded.startsWith("世纪", numeral.end)
    ? { hundreds: Number(numeral.low.toFixed()) - 1, end: numeral.end + 2 }
    : null;
}
