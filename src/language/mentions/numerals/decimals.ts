import Big from "big.js";
import { isDigit } from "../fold.js";
import type { Page } from "../page.js";
import { countDigits, toAscii } from "./digits.js";
import { readNumeral } from "./numerals.js";

/** Decimals that a unit parts from their whole number. */
export interface TrailingDecimals {
  /** Below one: 0.58 of 9秒58. */
  readonly value: Big;
  readonly end: number;
}

/** Reads one or two digits after a unit as decimals: 58 of 9秒58, 九二 of 一米九二, 五 of 三塊五. Null where none stand. */
export function readTrailingDecimals(page: Page, at: number): TrailingDecimals | null {
  const { folded } = page;
  let end = at;
  while (isDigit(folded, end)) end++;
  const isArabic = end > at;
  if (!isArabic) end += countDigits(folded, at);
  if (end === at || end > at + 2 || readNumeral(page, at)?.end !== end) return null;
  const written = folded.slice(at, end);
  return { value: new Big(`0.${isArabic ? written : toAscii(written)}`), end };
}
