import Big from "big.js";
import {
  DIGITS,
  ENGLISH,
  ENGLISH_LETTERS,
  isChineseNumeral,
  LARGE,
  readArabic,
  SMALL,
  TENS,
  VULGAR,
  type Coefficient,
} from "./digits.js";
import { isDigit, isLetter, isOneOf } from "../fold.js";
import { readChinese } from "./sections.js";
import type { Page } from "../page.js";
import { skipGap } from "../table.js";

/** A numeral as it stands in a text, its inner hedge (多 餘 數 幾) included. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: Big;
  /** Above `low` for 兩三百, 七八十, 數十. */
  readonly high: Big;
  /** "more": 十多, 5000餘, 十幾; "several": 數十, 幾百; "pair": 兩三百. */
  readonly inexact: "more" | "several" | "pair" | null;
  /** Offset of the character that makes it inexact: 多 of 5000多, 數 of 數十; -1 where none does. */
  readonly hedgeAt: number;
  /** The digits where it is written digit by digit without separator: 2025, 二〇二五. */
  readonly digits: string | null;
  readonly script: "arabic" | "chinese";
  /** 百 千 萬 without a digit before: a count only beside a hedge (近百, 百餘). */
  readonly bare: boolean;
  /** Written with 十 百 千 萬 億. */
  readonly scaled: boolean;
}

/** Every character that a numeral can begin with. */
export const NUMERAL_STARTS: string = [
  "0123456789数几",
  ...DIGITS.keys(),
  ...SMALL.keys(),
  ...TENS.keys(),
  ...LARGE.keys(),
  ...VULGAR.keys(),
].join("");

/** Offset after the run of numeral characters at `at`: where to go on when the run makes no numeral. */
export function endOfRun(folded: string, at: number): number {
  let end = at;
  if (isDigit(folded, at)) while (isDigit(folded, end)) end++;
  else while (isChineseNumeral(folded.charAt(end))) end++;
  return Math.max(end, at + 1);
}

/**
 * Reads the numeral at an offset: Arabic, Chinese, financial or mixed (3萬4千), with its inner hedge.
 * @returns null where no well-formed numeral stands there (二十十, 萬萬億億)
 */
export function readNumeral(page: Page, at: number): Numeral | null {
  const known = page.numerals.get(at);
  if (known !== undefined) return known;
  const numeral = readNew(page.folded, at);
  page.numerals.set(at, numeral);
  return numeral;
}

function readNew(folded: string, at: number): Numeral | null {
  if (isFinancialAlone(folded, at)) return null;
  const parts = readParts(folded, at);
  if (parts === null) return null;
  const { first, more } = parts;
  const end = more === -1 ? parts.end : Math.max(parts.end, more + 1);
  // What is left over shows that the reading is not certain.
  if (isDigit(folded, end) || (first.script === "chinese" && isChineseNumeral(folded.charAt(end))))
    return null;
  const inexact = first.several ? "several" : more !== -1 ? "more" : parts.low.eq(parts.high) ? null : "pair";
  return {
    start: at,
    end,
    low: parts.low,
    high: parts.high,
    inexact,
    hedgeAt: first.several ? at : more,
    digits: parts.scaled || inexact !== null ? null : first.digits,
    script: first.script,
    bare: parts.bare,
    scaled: parts.scaled,
  };
}

/** 陸, 伍 and 壹 are names unless the numeral goes on in financial characters: 壹拾, 伍萬. */
function isFinancialAlone(folded: string, at: number): boolean {
  return (
    isOneOf(folded.charAt(at), "壹贰叁肆伍陆柒捌玖") &&
    !isOneOf(folded.charAt(at + 1), "壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角零")
  );
}

interface Parts {
  readonly first: Coefficient;
  readonly end: number;
  readonly low: Big;
  readonly high: Big;
  readonly scaled: boolean;
  /** Whether the whole is one scale without a digit: 萬 of 逾萬, not 萬二. */
  readonly bare: boolean;
  /** Offset of 多 餘 來 幾, or -1. */
  readonly more: number;
}

interface Part {
  readonly coefficient: Coefficient;
  readonly end: number;
  /** Of the coefficient, the scale left out. */
  readonly low: Big;
  readonly high: Big;
  /** Power of ten of the scale; 0 where none is written. */
  readonly power: number;
  readonly more: number;
}

interface Sum {
  readonly low: Big;
  readonly high: Big;
}

const ZERO: Sum = { low: new Big(0), high: new Big(0) };

const add = (a: Sum, b: Sum, power = 0): Sum => {
  const scale = new Big(`1e${power}`);
  return { low: a.low.plus(b.low.times(scale)), high: a.high.plus(b.high.times(scale)) };
};

/**
 * Coefficients with falling scales: 3萬4千, 1億2000萬, 兩萬五. What stands before 億 may be of 萬 itself:
 * 一萬二千億 is (10,000 + 2,000) times 10^8.
 */
function readParts(folded: string, at: number): Parts | null {
  const opening = readPart(folded, at);
  if (opening === null) return null;
  const first = opening.coefficient;
  let [done, pending] = [ZERO, ZERO];
  // No later part may reach the scale of an earlier one.
  let [last, ceiling, scaled] = [opening, Number.POSITIVE_INFINITY, false];
  for (let part: Part | null = opening; part !== null; part = readNext(folded, part, ceiling, pending)) {
    last = part;
    scaled ||= part.power > 0 || part.coefficient.scaled;
    if (part.power >= 8) {
      done = add(done, add(pending, part), part.power);
      pending = ZERO;
      ceiling = part.power;
    } else pending = add(pending, part, part.power);
  }
  const { low, high } = add(done, pending);
  const more = last.more === -1 ? findMore(folded, last.end) : last.more;
  return { first, end: last.end, low, high, scaled, bare: first.bare && last === opening, more };
}

/** The part after another one; null where none goes on. */
function readNext(folded: string, last: Part, ceiling: number, pending: Sum): Part | null {
  if (last.power === 0 || last.more !== -1 || last.coefficient.several) return null;
  const zero = folded[last.end] === "零";
  const next = readPart(folded, zero ? last.end + 1 : last.end);
  if (next === null || next.coefficient.several || next.coefficient.bare) return null;
  const lifts = next.power >= 8 && next.power < ceiling && pending.high.gt(0) && last.power < 8;
  if (!lifts && next.power >= last.power) return null;
  if (next.high.gte(new Big(`1e${last.power - (lifts ? 0 : next.power)}`))) return null;
  if (next.power > 0 || zero || next.coefficient.scaled || next.high.gte(10)) return next;
  // 3萬4 is not written; 兩萬五 is 25,000 and 萬二 12,000: a lone digit continues with the next power.
  if (next.coefficient.script === "arabic") return null;
  const lifted = add(ZERO, next, last.power - 1);
  return { ...next, ...lifted };
}

function readPart(folded: string, at: number): Part | null {
  const coefficient =
    isDigit(folded, at) || VULGAR.has(folded.charAt(at))
      ? readArabic(folded, at)
      : (readChinese(folded, at) ?? readLarge(folded, at));
  if (coefficient === null) return null;
  const english = coefficient.script === "arabic" ? readEnglish(folded, at, coefficient.end) : null;
  const { low, high } = coefficient;
  if (english !== null) return { coefficient, low, high, more: -1, ...english };
  const more = findMore(folded, coefficient.end);
  const { power, end } = readScale(folded, more === -1 ? coefficient.end : more + 1, coefficient);
  return { coefficient, end: more !== -1 && power === 0 ? coefficient.end : end, low, high, power, more };
}

/** 萬 and 億 without a digit: 上萬人, 逾億元, and 數萬, 幾億. */
function readLarge(folded: string, at: number): Coefficient | null {
  const several = folded[at] === "数" || folded[at] === "几";
  if (!LARGE.has(folded.charAt(several ? at + 1 : at))) return null;
  const shape = { end: several ? at + 1 : at, digits: null, script: "chinese", scaled: true } as const;
  return { ...shape, low: new Big(several ? 2 : 1), high: new Big(several ? 9 : 1), bare: !several, several };
}

/** billion of HK$3.2 billion, m of US$5m: the power, and where it ends; null without one. */
function readEnglish(
  folded: string,
  start: number,
  at: number,
): { readonly power: number; readonly end: number } | null {
  const from = folded[at] === " " ? at + 1 : at;
  if (!isLetter(folded, from)) return null;
  let end = from;
  while (isLetter(folded, end)) end++;
  const isMoney = isOneOf(folded.charAt(start - 1), "$¥€£");
  const power = (isMoney ? ENGLISH_LETTERS : ENGLISH).get(folded.slice(from, end));
  return power === undefined ? null : { power, end };
}

/** Powers of ten after a coefficient: 萬, 億, 萬億, 百萬, and 千 after Arabic digits. */
function readScale(folded: string, at: number, first: Coefficient): { power: number; end: number } {
  let power = 0;
  let end = at;
  // 百億億次: what the fastest computers do in a second.
  const square = folded.startsWith("亿亿", at) && !LARGE.has(folded.charAt(at + 2));
  const isCounted =
    isDigit(folded, at - 1) || SMALL.has(folded.charAt(at - 1)) || DIGITS.has(folded.charAt(at - 1));
  if (square && isCounted) return { power: 16, end: at + 2 };
  for (let round = 0; round < 3; round++) {
    const start = skipGap(folded, end);
    const character = folded.charAt(start);
    const small = first.script === "arabic" && power === 0 ? (SMALL.get(character) ?? 0) : 0;
    const large = LARGE.get(character) ?? 0;
    // 3十 is not written, 萬萬 and 億億 are not read; 兆瓦 and 兆赫 are units.
    if ((small < 2 && large === 0) || (large > 0 && power >= large && power !== 3)) break;
    if (large === 12 && isOneOf(folded.charAt(start + 1), "瓦赫字")) break;
    power += Math.max(small, large);
    end = start + 1;
  }
  return { power, end };
}

/** Offset of 多 餘 來 幾 after a numeral, or -1. */
function findMore(folded: string, at: number): number {
  const start = skipGap(folded, at);
  const before = folded.charAt(at - 1);
  const next = folded.charAt(start + 1);
  switch (folded[start]) {
    case "多":
      // 一多半 and 二多: no count. 多數, 多樣: the word goes on.
      return DIGITS.has(before) || isOneOf(next, "数样边方") ? -1 : start;
    case "余":
      return DIGITS.has(before) ? -1 : start;
    case "来":
      // 十來個 and 百來人 only: elsewhere 來 is a verb (500年來).
      return SMALL.has(before) ? start : -1;
    case "几":
      return SMALL.has(before) ? start : -1;
    default:
      return -1;
  }
}
