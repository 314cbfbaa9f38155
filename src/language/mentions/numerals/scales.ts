import { isLetter, isOneOf } from "../fold.js";
import { skipGap } from "../table.js";
import { ENGLISH, ENGLISH_LETTERS, LARGE, SMALL, type Coefficient } from "./digits.js";

/** Scales after a coefficient. */
export interface Scales {
  /** Powers of ten in the order written: 4 and 8 for 萬億. */
  readonly scales: readonly number[];
  readonly end: number;
}

/** billion of HK$3.2 billion, m of US$5m: the power, and where it ends; null without one. */
export function readEnglish(folded: string, start: number, at: number): Scales | null {
  const from = folded[at] === " " ? at + 1 : at;
  if (!isLetter(folded, from)) return null;
  let end = from;
  while (isLetter(folded, end)) end++;
  const isMoney = isOneOf(folded.charAt(start - 1), "$¥€£");
  const power = (isMoney ? ENGLISH_LETTERS : ENGLISH).get(folded.slice(from, end));
  return power === undefined ? null : { scales: [power], end };
}

/** 千 and 百 before these are of the unit: 15千米, 970百帕. */
const UNITS_OF_THOUSAND = "米瓦克伏赫卡焦帕";

/** Whether a small scale at an offset belongs to a unit of measure. */
export function isOfUnit(folded: string, at: number): boolean {
  return (
    (folded[at] === "千" && isOneOf(folded.charAt(at + 1), UNITS_OF_THOUSAND)) ||
    (folded[at] === "百" && folded[at + 1] === "帕")
  );
}

/** Powers of ten after a coefficient: 萬, 億, 萬億, 百萬, and 千 after Arabic digits. */
export function readScales(folded: string, at: number, first: Coefficient): Scales {
  const scales: number[] = [];
  let end = at;
  for (let round = 0; round < 3; round++) {
    const start = skipGap(folded, end);
    const power = scaleAt(folded, start, first, scales);
    if (power === 0) break;
    scales.push(power);
    end = start + 1;
  }
  return { scales, end };
}

/** The power of ten of a scale that may follow those before it; 0 where none does. */
function scaleAt(folded: string, at: number, first: Coefficient, before: readonly number[]): number {
  const character = folded.charAt(at);
  const next = folded.charAt(at + 1);
  const last = before.at(-1) ?? 0;
  if (first.script === "arabic" && before.length === 0 && !isOfUnit(folded, at)) {
    const small = SMALL.get(character) ?? 0;
    // 3十 is not written.
    if (small >= 2) return small;
  }
  // 京 is the capital but where something is counted: 1京次.
  if (character === "京") return last === 0 && isOneOf(next, "次元日韩") ? 16 : 0;
  const large = LARGE.get(character) ?? 0;
  // 兆瓦 and 兆赫 are units.
  if (large === 12 && isOneOf(next, "瓦赫字")) return 0;
  // 百億億次: what the fastest computers do in a second. 萬萬 is not read.
  if (large === 8 && last === 8)
    return before.length === 1 && !LARGE.has(next) && first.low.gt(first.bare ? 1 : 0) ? 8 : 0;
  return large > last ? large : 0;
}
