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
  const { end, negative } = readSign(page, cursor);
  return { prefix, currency, negative, end };
}

/** A minus after a word, which may as well be a dash or part of a name, has a share or degrees after its number. */
const SIGNED = /^-[\d.]+(?:%|℃|°|度|摄|‰|点|个百分点)/u;
/** Han characters. */
const WORD = /\p{Script=Han}/u;

/** Whether a sign stands at an offset: 死者——5人 has a dash, 正負3個百分點 neither plus nor minus. */
function isSign({ folded, text }: Page, at: number): boolean {
  const last = folded.charAt(at - 1);
  if (folded[at] === "负") return last !== "正";
  if (folded[at] !== "-") return folded[at] === "+";
  if (isOneOf(text.charAt(at), "—―─") || last === "-") return false;
  return !WORD.test(last) || SIGNED.test(folded.slice(at, at + 16));
}

function readSign(page: Page, at: number): { readonly end: number; readonly negative: boolean } {
  const { folded } = page;
  const below = endOfWord("零下", folded, at);
  if (below !== -1) return { end: skipGap(folded, below), negative: true };
  const isNumber =
    isDigit(folded, at + 1) || (folded[at] === "负" && isChineseNumeral(folded.charAt(at + 1)));
  if (!isNumber || !isSign(page, at)) return { end: at, negative: false };
  return { end: at + 1, negative: folded[at] !== "+" };
}
