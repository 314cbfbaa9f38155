import { isDigit, isOneOf } from "../fold.js";
import { isChineseNumeral } from "../numerals/digits.js";
import type { Page } from "../page.js";
import { endOfWord, matchWord, skipGap } from "../table.js";
import { readPrefix, type Prefix } from "./amounts.js";
import { CURRENCIES_BEFORE } from "./money.js";

/** What stands before a number: hedge, currency, sign. */
export interface Lead {
  readonly prefix: Prefix | null;
  readonly currency: { readonly code: string | null; readonly start: number; readonly end: number } | null;
  readonly negative: boolean;
  /** Where the number begins. */
  readonly end: number;
}

/** Reads hedge, currency and sign before a number, in the orders that are written: 約港幣500萬, HK$約500. */
export function readLead(page: Page, at: number): Lead {
  const { folded } = page;
  let prefix = readPrefix(page, at);
  let cursor = prefix?.end ?? at;
  const match = matchWord(CURRENCIES_BEFORE, folded, cursor);
  const currency = match === null ? null : { code: match.row, start: cursor, end: match.end };
  if (match !== null) {
    cursor = skipGap(folded, match.end);
    prefix ??= readPrefix(page, cursor);
    cursor = Math.max(cursor, prefix?.end ?? 0);
  }
  const { end, negative } = readSign(folded, cursor);
  return { prefix, currency, negative, end };
}

function readSign(folded: string, at: number): { readonly end: number; readonly negative: boolean } {
  const below = endOfWord("零下", folded, at);
  if (below !== -1) return { end: skipGap(folded, below), negative: true };
  const isNumber =
    isDigit(folded, at + 1) || (folded[at] === "负" && isChineseNumeral(folded.charAt(at + 1)));
  if (!isOneOf(folded.charAt(at), "+-负") || !isNumber) return { end: at, negative: false };
  return { end: at + 1, negative: folded[at] !== "+" };
}
