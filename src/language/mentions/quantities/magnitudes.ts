import type { Amount } from "./amounts.js";
import type { Page } from "../page.js";

/** Words of the magnitude of an earthquake right before its number, folded; 規模 alone is the size of anything. */
const named = /(?:震级|里氏|芮氏|黎氏|黎克特|里克特|芮克特|矩震|面波|地震规模)[^,。;!?\d]{0,8}$/iu;
/** The letters of a scale right before the number, folded: M6.4, Mw 7.1. MTR, M+ and MSCI are names. */
const lettered = /(?:^|[^a-z\d])m(?:[wslb]|jma)?\s*$/iu;
const sized = /规模[^,。;!?\d]{0,4}$/u;
/** What a number was changed from, or to: 震級由7.4上調至7.6. */
const changed =
  /震级[^,。;!?]{0,18}(?:由|从|自|至|到|为|成)$|震级[^。;!?]{0,14}(?:上调|下调|调[高低升整]|修[正订改]|更正|订正|改)[至到为成]?$/u;

/** An earthquake right after its number, folded: 7.6地震. */
const quake = /^(?:的|左右|强烈|浅层|深层|浅源|海底|[大强浅])*(?:地震|余震|强震|前震|主震|大震|浅震)/u;

/** Characters before the number, and on either side of it, that are looked at. */
const [back, around] = [24, 40];

/** What ends a sentence, folded. */
const ends = /[。!?;]/u;

/** Whether a quake is spoken of near some words: a number after 規模 is otherwise of anything. */
const isQuakeNear = (folded: string, start: number, end: number): boolean =>
  folded.slice(Math.max(0, start - around), end + around).includes("震");

/** Whether that is in their own sentence: M6.4 in one that speaks of no quake is a model or a road. */
const isQuakeInSentence = (folded: string, start: number, end: number): boolean => {
  const before = folded
    .slice(Math.max(0, start - around), start)
    .split(ends)
    .at(-1)!;
  const after = folded.slice(end, end + around).split(ends)[0]!;
  return before.includes("震") || after.includes("震");
};

/** Greatest magnitude that has been measured, rounded up. */
const most = 10;

/**
 * Whether a number without a unit is the magnitude of an earthquake: 黎克特制5.8, 芮氏規模6.4, 規模5.8地震, M6.4.
 *
 * @param page - the page
 * @param amount - the number; with one place after its point, or a whole one right after the name of a scale
 */
export function isMagnitude({ folded }: Page, { numeral, end, low, high, last }: Amount): boolean {
  if (low.lte(0) || high.gte(most) || last.scaled) return false;
  const before = folded.slice(Math.max(0, numeral.start - back), numeral.start);
  const after = folded.slice(end, end + 10);
  const isDecimal = /\d\.\d$|点[零一二三四五六七八九]$/u.test(folded.slice(numeral.start, numeral.end));
  if (quake.test(after)) return isDecimal;
  if (/^[级度弱强人个次倍分米公厘]/u.test(after)) return false;
  if (named.test(before)) return true;
  if (lettered.test(before)) return isQuakeInSentence(folded, numeral.start, end);
  return isDecimal && isQuakeNear(folded, numeral.start, end) && (sized.test(before) || changed.test(before));
}

/**
 * Where the number begins after the letters of a scale of magnitudes: M6.4, Mw 7.1; -1 for other codes.
 *
 * @param folded - folded text
 * @param at - offset of a letter
 */
export function startOfMagnitude(folded: string, at: number): number {
  const letters = /^m(?:[wslb]|jma)? ?(?=\d\.\d(?![\d.a-z]))/iu.exec(folded.slice(at, at + 10))?.[0];
  return letters === undefined || !isQuakeInSentence(folded, at, at) ? -1 : at + letters.length;
}
