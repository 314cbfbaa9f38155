import Big from "big.js";
import type { Span, UnitMention } from "../../../model/index.js";
import { isDigit, isLetter, isOneOf, RANGE_SIGNS } from "../fold.js";
import { AFTER, LINKS, matchHedge, type Hedge, type HedgeKind, type Suffix } from "./hedges.js";
import type { Numeral } from "../numerals/numeral.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { matchWord, skipGap } from "../table.js";
import type { Unit } from "./unit.js";

/** A hedge read before a number. */
export interface Prefix {
  readonly start: number;
  /** Where the number begins. */
  readonly end: number;
  readonly text: string;
  readonly hedge: Hedge;
  /** A second hedge after it: 約 of 至少約500. */
  readonly inner: HedgeKind | null;
  /** Whether it is a hedge only of a scale without a digit: 上百, not 上3樓. */
  readonly needsBare: boolean;
}

/** One or two numbers with what hedges them: what quantities and durations share. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: Span;
  readonly low: Big;
  readonly high: Big;
  readonly isRange: boolean;
  /** Inner hedges first. */
  readonly kinds: readonly HedgeKind[];
  readonly hedges: readonly string[];
  readonly first: Numeral;
  readonly last: Numeral;
}

/** A unit found after a number. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** What makes another word of a 過 that follows. */
const NO_HEDGE = /一笔$|[通经透渡花跨做见说提收]$/u;

/** Reads a hedge before a number (約, 逾, 至少有, 不得超過); null where none stands or no number follows. */
export function readPrefix(page: Page, at: number): Prefix | null {
  const { folded } = page;
  const match = matchHedge(folded, at);
  if (match === null) return null;
  if (match.row.bareOnly === true) {
    // 一筆過3億元 is a lump sum, 通過3億元撥款 an approval.
    if (folded[at] === "过" && NO_HEDGE.test(folded.slice(Math.max(0, at - 2), at))) return null;
    // 造成超過: 成 is no hedge unless a scale follows; 過七成 is a share.
    // 破5億, but 破5宗案件.
    const share = isShare(page, match.end) || (match.row.kind === "over" && isLarge(page, match.end));
    if (!share && !isOneOf(folded.charAt(match.end), "百千万亿半")) return null;
    const text = page.text.slice(at, match.end);
    return { start: at, end: match.end, text, hedge: match.row, inner: null, needsBare: !share };
  }
  if (match.row.notDays === true && isDays(page, skipGap(folded, match.end))) return null;
  let end = skipGap(folded, match.end);
  const link = matchWord(LINKS, folded, end);
  if (link !== null) end = skipGap(folded, link.end);
  const second = matchHedge(folded, end);
  const inner = second === null || second.row.bareOnly === true ? null : second.row.kind;
  if (second !== null && inner !== null) end = skipGap(folded, second.end);
  return { start: at, end, text: page.text.slice(at, match.end), hedge: match.row, inner, needsBare: false };
}

function isLarge(page: Page, at: number): boolean {
  const numeral = readNumeral(page, at);
  return numeral !== null && numeral.scaled && numeral.low.gte(10_000);
}

function isShare(page: Page, at: number): boolean {
  const numeral = readNumeral(page, at);
  return numeral !== null && isOneOf(page.folded.charAt(numeral.end), "成%");
}

function isDays(page: Page, at: number): boolean {
  const numeral = readNumeral(page, at);
  return numeral !== null && page.folded[skipGap(page.folded, numeral.end)] === "日";
}

/** Reads a number or a range of numbers, the unit between them included (1萬元至2萬元). */
export function readAmount(page: Page, at: number, prefix: Prefix | null): Amount | null {
  const first = readNumeral(page, at);
  if (first === null) return null;
  const second = readRangeEnd(page, first);
  const last = second ?? first;
  const kinds: HedgeKind[] = [];
  const hedges: string[] = [];
  if (prefix !== null) hedges.push(prefix.text);
  if (last.inexact !== null) kinds.push(last.inexact);
  else if (first.inexact === "more") kinds.push("pair");
  if (last.hedgeAt !== -1) hedges.push(page.text.charAt(last.hedgeAt));
  if (prefix !== null) kinds.push(...(prefix.inner === null ? [] : [prefix.inner]), prefix.hedge.kind);
  return {
    start: prefix?.start ?? at,
    end: last.end,
    numeral: { start: at, end: last.end },
    low: second === null ? first.low : lift(first, last),
    high: last.high,
    isRange: second !== null || first.inexact === "pair",
    kinds,
    hedges,
    first,
    last,
  };
}

/** 三至五萬 and 1.2至1.5億: the scale of the second number is the first one's too. */
function lift(first: Numeral, last: Numeral): Big {
  // 1.2萬至1.5萬億: 億 belongs to both.
  const far = first.scaled && last.high.gte(first.low.times(1_000_000)) ? first.low.times(1e8) : null;
  if (far !== null && far.lte(last.high)) return far;
  // 三十至五十萬 is from 300,000; 三萬至五億 is left as written.
  if ((first.scaled && first.low.gte(10_000)) || !last.scaled) return first.low;
  for (const power of [12, 8, 4]) {
    const scale = new Big(`1e${power}`);
    const lifted = first.low.times(scale);
    if (last.low.gte(scale) && lifted.lte(last.high) && last.low.div(scale).lt(10000)) return lifted;
  }
  // 三至五百 is 300 to 500, 五、六十 is 50 to 60; 三至五十 is left as written.
  const scales = isNextDigit(first, last) ? [1000, 100, 10] : [1000, 100];
  for (const scale of scales) {
    const lifted = first.low.times(scale);
    if (first.low.lt(10) && last.low.gte(scale) && last.low.lt(scale * 10) && lifted.lt(last.low))
      return lifted;
  }
  return first.low;
}

function readRangeEnd(page: Page, first: Numeral): Numeral | null {
  const { folded } = page;
  let cursor = skipGap(folded, first.end);
  const unit = readUnit(page, first.end);
  if (unit !== null && isOneOf(folded.charAt(skipGap(folded, unit.end)), RANGE_SIGNS))
    cursor = skipGap(folded, unit.end);
  const repeated = unit === null ? findRepeated(page, first.end) : null;
  if (repeated !== null) return repeated;
  if (folded[cursor] === "、") return readListedPair(page, first, cursor);
  if (!isOneOf(folded.charAt(cursor), RANGE_SIGNS)) return null;
  const second = readNumeral(page, skipGap(folded, cursor + 1));
  // 十萬至百萬 ends with a bare scale; 三至百 is not written.
  const isLoose = second?.bare === true && (!first.scaled || second.high.lt(100_000));
  if (second === null || isLoose || second.high.lte(first.low)) return null;
  if (unit !== null && cursor > unit.start) {
    const after = readUnit(page, second.end);
    if (after === null || after.unit.dimension !== unit.unit.dimension) return null;
  }
  return second;
}

/** A mark of punctuation ends the first number: 0.04%。-0 is no range. */
const MARKS = /[\s\p{P}]/u;

/** 3天至5天, 1小時至2小時: whatever stands after the first number stands after the second too. */
function findRepeated(page: Page, at: number): Numeral | null {
  const { folded } = page;
  for (let length = 1; length <= 3; length++) {
    const sign = at + length;
    if (!isOneOf(folded.charAt(sign), RANGE_SIGNS) || MARKS.test(folded.slice(at, sign))) continue;
    const second = readNumeral(page, sign + 1);
    return second !== null && folded.startsWith(folded.slice(at, sign), second.end) ? second : null;
  }
  return null;
}

/**
 * 2、3間 is two or three, and so are 十七、八歲, 五、六十米 and 12、13元; 5、6、7 is a list, and 12、13樓 are two floors.
 */
function readListedPair(page: Page, first: Numeral, sign: number): Numeral | null {
  const { folded } = page;
  const second = readNumeral(page, sign + 1);
  if (second === null || second.inexact !== null || first.inexact !== null) return null;
  const isTime = isOneOf(folded.charAt(second.end), "日天周年个小分月");
  const unit = readUnit(page, second.end);
  if (!isTime && unit === null) return null;
  const step = second.low.minus(first.low);
  if (step.eq(1)) {
    const isMeasure = unit !== null && MEASURED.has(unit.unit.dimension);
    return second.high.lt(10) || isMeasure ? second : null;
  }
  if (first.script !== "chinese" || second.script !== "chinese") return null;
  // 五、六十米 and 三、四百人: the scale of the second is the first one's too.
  if (first.high.lt(10) && second.scaled && isNextDigit(first, second)) return second;
  // 十七、八: the ten of the first is the second's too.
  const tens = first.low.minus(first.low.mod(10));
  if (second.high.lt(10) && tens.gt(0) && step.eq(tens.times(-1).plus(1)))
    return { ...second, low: second.low.plus(tens), high: second.high.plus(tens) };
  return null;
}

/** Whether the first digit of the second number follows that of the first: 五 and 六十. */
function isNextDigit(first: Numeral, second: Numeral): boolean {
  return second.low.c.length === 1 && first.low.c[0] !== undefined && second.low.c[0] === first.low.c[0] + 1;
}

/** Dimensions in which neighbours are a range: 12、13元, 十七、八歲. */
const MEASURED: ReadonlySet<string> = new Set("money ages length mass area temperature volume".split(" "));

/** A number set with wide spaces around it: the 19 of a title whose characters stand apart. */
const SPACED = /\u3000[\p{Nd}.,零〇一二兩两三四五六七八九十百千萬万億亿]+$/u;

/** Whether a wide space parts a unit from its number: 首 of 首日 begins the next part of a headline. */
function isParted({ text }: Page, at: number, start: number): boolean {
  return text.slice(at, start).includes("\u3000") && !SPACED.test(text.slice(0, at));
}

/** Reads a unit after a number, over a gap. */
export function readUnit(page: Page, at: number): UnitMatch | null {
  const { folded } = page;
  const start = skipGap(folded, at);
  const match = matchWord(page.units, folded, start);
  if (match === null || isParted(page, at, start)) return null;
  if (match.row.isTight === true && start > at) return null;
  if (isOneOf(folded.charAt(match.end), match.row.notBefore)) return null;
  // "5G": the letters of a unit are all the letters that stand there.
  const goesOn = isLetter(folded, match.end) || isDigit(folded, match.end);
  if (isLetter(folded, match.end - 1) && goesOn) return null;
  return { unit: match.row, start, end: match.end };
}

/** Reads 以上, 左右, 以內 after a number or its unit. */
export function readSuffix(
  page: Page,
  at: number,
): { readonly hedge: Suffix; readonly end: number; readonly text: string } | null {
  const start = skipGap(page.folded, at);
  const match = matchWord(AFTER, page.folded, start);
  if (match === null || isOneOf(page.folded.charAt(match.end), match.row.notBefore)) return null;
  return { hedge: match.row, end: match.end, text: page.text.slice(start, match.end) };
}

/** A unit as mentions carry it. */
export function toMention(match: UnitMatch): UnitMention {
  return { id: match.unit.id, dimension: match.unit.dimension, start: match.start, end: match.end };
}
