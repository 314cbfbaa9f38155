import type { DateMention } from "../../../model/index.js";
import { monthDays, printDay } from "./calendar.js";
import type { Point } from "./point.js";
import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";

/** 1990年代, 九十年代, 上世紀80年代, 20世紀90年代. */
export function readDecade(page: Page, at: number): Point | null {
  const { folded } = page;
  const century = folded.startsWith("上世纪", at) ? { value: 19, end: at + 3 } : readCentury(page, at);
  const start = century?.end ?? at;
  const numeral = readNumeral(page, start);
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
function readCentury(page: Page, at: number): { readonly value: number; readonly end: number } | null {
  const numeral = readNumeral(page, at);
  if (
    numeral === null ||
    numeral.inexact !== null ||
    numeral.high.gt(21) ||
    !page.folded.startsWith("世纪", numeral.end)
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
