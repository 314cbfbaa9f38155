import Big from "big.js";
import {
  DIGITS,
  isChineseNumeral,
  LARGE,
  readArabic,
  SMALL,
  TENS,
  VULGAR,
  type Coefficient,
} from "./digits.js";
import { isDigit, isOneOf } from "../fold.js";
import { readChinese } from "./sections.js";
import type { Page } from "../page.js";
import type { Numeral } from "./numeral.js";
import { createStarts, skipGap } from "../table.js";
import { isOfUnit, readEnglish, readScales } from "./scales.js";

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
  // 肆 of 食肆兩天 is of the word before.
  if (isFinancialAlone(folded, at)) return at + 1;
  let end = at;
  if (isDigit(folded, at)) while (isDigit(folded, end)) end++;
  else while (isChineseNumeral(folded.charAt(end))) end++;
  return Math.max(end, at + 1);
}

const STARTS = createStarts([], NUMERAL_STARTS);

/**
 * Reads the numeral at an offset: Arabic, Chinese, financial or mixed (3萬4千), with its inner hedge.
 * @returns null where no well-formed numeral stands there (二十十, 萬萬億億)
 */
export function readNumeral(page: Page, at: number): Numeral | null {
  if (STARTS[page.folded.charCodeAt(at)] !== 1) return null;
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
  // What is left over shows that the reading is not certain; 兩 of 三百兩 is the tael.
  const isUnit = isOfUnit(folded, end) || folded[end] === "两";
  const isLeft = first.script === "chinese" && isChineseNumeral(folded.charAt(end)) && !isUnit;
  if (isDigit(folded, end) || isLeft) return null;
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

/** 陸, 伍, 壹 and 拾 are of names and words unless the numeral goes on in financial characters: 壹拾, 伍萬. */
function isFinancialAlone(folded: string, at: number): boolean {
  return (
    isOneOf(folded.charAt(at), "壹贰叁肆伍陆柒捌玖拾") &&
    !isOneOf(folded.charAt(at + 1), "壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分零")
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
  /** Offset of 多 餘 來 幾 零 數, or -1. */
  readonly more: number;
}

/** A coefficient with the scales after it: 三千五百萬, 1千億, 38.5萬億. */
interface Part {
  readonly coefficient: Coefficient;
  readonly end: number;
  /** Powers of ten of its scales, in the order written: 4 and 8 for 萬億. */
  readonly scales: readonly number[];
  readonly more: number;
}

interface Sum {
  readonly low: Big;
  readonly high: Big;
}

const ZERO: Sum = { low: new Big(0), high: new Big(0) };

const add = (a: Sum, b: Sum): Sum => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) });
const lift = ({ low, high }: Sum, power: number): Sum => {
  const scale = new Big(`1e${power}`);
  return { low: low.times(scale), high: high.times(scale) };
};
const isBelow = ({ high }: Sum, power: number): boolean =>
  power === Number.POSITIVE_INFINITY || high.lt(new Big(`1e${power}`));

/** What was read of a numeral so far. */
interface Total {
  /** Above 億, finished. */
  readonly done: Sum;
  /** Below 億, which a later 億 would lift: 一萬二千 of 一萬二千億. */
  readonly pending: Sum;
  /** Power of ten that a further part must stay below. */
  readonly floor: number;
}

const NOTHING: Total = { done: ZERO, pending: ZERO, floor: Number.POSITIVE_INFINITY };

/**
 * Coefficients with falling scales: 3萬4千, 1億2000萬, 兩萬五. A scale of 萬 or more lifts all that stands before it
 * and below it: 一萬二千億 and 1萬2千億 are 12,000 times 10^8.
 */
function readParts(folded: string, at: number): Parts | null {
  const opening = readPart(folded, at);
  if (opening === null) return null;
  const first = opening.coefficient;
  if (opening.scales.length === 0) return { ...first, first, more: opening.more, end: opening.end };
  let total = addPart(NOTHING, opening, first);
  if (total === null) return null;
  let last = opening;
  for (;;) {
    const next = readNext(folded, last, total);
    if (next === null) break;
    [last, total] = [next.part, next.total];
  }
  const { low, high } = add(total.done, total.pending);
  const more = last.more === -1 ? findMore(folded, last.end) : last.more;
  const scaled = first.scaled || opening.scales.length > 0;
  return { first, end: last.end, low, high, scaled, bare: first.bare && last === opening, more };
}

/** The part after another one, and the total with it; null where none goes on. */
function readNext(
  folded: string,
  last: Part,
  total: Total,
): { readonly part: Part; readonly total: Total } | null {
  if (last.scales.length === 0 || last.more !== -1 || last.coefficient.several) return null;
  const zero = folded[last.end] === "零";
  const part = readPart(folded, zero ? last.end + 1 : last.end);
  if (part === null || part.coefficient.several || part.coefficient.bare) return null;
  const isLone =
    part.scales.length === 0 && !zero && !part.coefficient.scaled && isBelow(part.coefficient, 1);
  // 二億兩 are taels.
  if (isLone && folded[part.end - 1] === "两") return null;
  // 兩萬五 is 25,000, 萬二 12,000 and 2萬6 26,000: a lone digit continues with the next power.
  const value = isLone ? lift(part.coefficient, total.floor - 1) : part.coefficient;
  const sum = addPart(total, part, value);
  return sum === null ? null : { part, total: sum };
}

/** The total with one more part; null where the part does not fit below what stands before it. */
function addPart({ done, pending, floor }: Total, { scales }: Part, value: Sum): Total | null {
  const sumOf = (powers: readonly number[]) => powers.reduce((sum, power) => sum + power, 0);
  const large = scales.filter((power) => power >= 4);
  const [small, lifted] = [sumOf(scales) - sumOf(large), sumOf(large)];
  const own = lift(value, small);
  // 1萬5萬: a second 萬 lifts nothing.
  if (!isBelow(own, floor) || (large[0] === 4 && pending.high.gte(10_000))) return null;
  const rest = lift(add(pending, own), lifted);
  const limit = lifted > 0 ? lifted : small > 0 ? small : floor;
  if (lifted < 8) return { done, pending: rest, floor: limit };
  const isFalling = done.high.eq(0) || isBelow(rest, floor);
  return isFalling ? { done: add(done, rest), pending: ZERO, floor: limit } : null;
}

function readPart(folded: string, at: number): Part | null {
  const coefficient =
    isDigit(folded, at) || VULGAR.has(folded.charAt(at))
      ? readArabic(folded, at)
      : (readChinese(folded, at) ?? readLarge(folded, at));
  if (coefficient === null) return null;
  const english = coefficient.script === "arabic" ? readEnglish(folded, at, coefficient.end) : null;
  if (english !== null) return { coefficient, more: -1, ...english };
  const more = findMore(folded, coefficient.end);
  const { scales, end } = readScales(folded, more === -1 ? coefficient.end : more + 1, coefficient);
  return { coefficient, end: more !== -1 && scales.length === 0 ? coefficient.end : end, scales, more };
}

/** 萬 and 億 without a digit: 上萬人, 逾億元, and 數萬, 幾億. */
function readLarge(folded: string, at: number): Coefficient | null {
  const several = folded[at] === "数" || folded[at] === "几";
  if (!LARGE.has(folded.charAt(several ? at + 1 : at))) return null;
  const shape = { end: several ? at + 1 : at, digits: null, script: "chinese", scaled: true } as const;
  return { ...shape, low: new Big(several ? 2 : 1), high: new Big(several ? 9 : 1), bare: !several, several };
}

/** What makes a numeral inexact from behind, with the test of the characters on its either side. */
const MORE: ReadonlyMap<string, (before: string, next: string) => boolean> = new Map([
  // 一多半 and 二多: no count. 多數, 多樣: the word goes on.
  ["多", (before: string, next: string) => !DIGITS.has(before) && !isOneOf(next, "数样边方")],
  // 規模4.7餘震: the word goes on.
  ["余", (before: string, next: string) => !DIGITS.has(before) && !isOneOf(next, "震波额")],
  // 十來個 and 百來人 only: elsewhere 來 is a verb (500年來).
  ["来", (before: string) => SMALL.has(before)],
  ["几", (before: string) => SMALL.has(before) || LARGE.has(before)],
  // 百零人 is a hundred and some in Hong Kong; 一百零五 goes on.
  ["零", (before: string, next: string) => SMALL.has(before) && isOneOf(next, "蚊人个间名磅斤尺")],
  // 十數人; 百數據 goes on.
  ["数", (before: string, next: string) => SMALL.has(before) && !isOneOf(next, "据字码额量学值目")],
]);

/** Offset of 多 餘 來 幾 零 數 after a numeral, or -1. */
function findMore(folded: string, at: number): number {
  const start = skipGap(folded, at);
  const isMore = MORE.get(folded.charAt(start));
  return isMore?.(folded.charAt(at - 1), folded.charAt(start + 1)) === true ? start : -1;
}
