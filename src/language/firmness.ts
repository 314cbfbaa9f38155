import type { Modality } from "../model/index.js";
import { findModality } from "./modality.js";
import { segmentWords } from "./words.js";

/** How firmly a clause says that a thing comes about, and the words that say so. */
export interface Firmness {
  /** 4 done, 3.5 decided, 3 certain to come, 2 expected, 1 intended, considered or possible. */
  readonly level: number;
  readonly mark: string;
  /** The words that make the mark, folded: they are no part of what is said. */
  readonly words: readonly string[];
}

/** How firm each modality is; what is denied or under way is neither firm nor loose. */
export const firmnessOf: { readonly [modality in Modality]?: number } = {
  done: 4,
  listed: 4,
  will: 3,
  expected: 2,
  planned: 1,
  possible: 1,
};

const decided = 3.5;

/** What is settled, not yet done, and what is only looked into, as words after a mark of modality. */
const settling = new Set("决定 敲定 拍板 议决 落实 定案".split(" "));
const looking = new Set("考虑 研究 探讨 洽谈 商讨 磋商 商议 评估 酝酿 讨论".split(" "));

/** 考慮 of a court or a board weighs what is so: 考慮到, 考慮他已…. */
const weighing = /^(?:他|她|其|到|及|被告|犯案|各|过|了|因素|案情)$/u;

/** What follows a mark as the words of it. */
const wordsAfter = (text: string) => segmentWords(text).filter(({ key }) => !/^[\s\p{P}]+$/u.test(key));

interface Marked {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** All marks of a clause, each with how firm it is. */
const marksOf = (clause: string): readonly Marked[] | undefined => {
  const found: Marked[] = [];
  let from = 0;
  for (let mark = findModality(clause); mark !== undefined; mark = findModality(clause.slice(from))) {
    const [start, end] = [from + mark.start, from + mark.end];
    const [next] = wordsAfter(clause.slice(end));
    if (mark.modality === "denied") return undefined;
    const isWeighing =
      /[考慮虑]{2}$/u.test(clause.slice(start, end)) && next !== undefined && weighing.test(next.key);
    if (isWeighing) return undefined;
    if (next !== undefined && settling.has(next.key))
      found.push({ level: decided, start, end: end + next.end });
    else if (next !== undefined && looking.has(next.key))
      found.push({ level: 1, start, end: end + next.end });
    else if (firmnessOf[mark.modality] !== undefined)
      found.push({ level: firmnessOf[mark.modality]!, start, end });
    from = end;
  }
  return found;
};

/**
 * How firmly a clause says that its thing comes about, by the loosest of its marks: 預計將 is expected, 已決定 decided,
 * 正考慮 considered.
 *
 * @param clause - one clause as a reader would write it, in any script
 * @returns undefined where the clause is plain, denies, or tells what is under way
 */
export const readFirmness = (clause: string): Firmness | undefined => {
  const marks = marksOf(clause);
  if (marks === undefined || marks.length === 0) return undefined;
  const loosest = marks.reduce((one, other) => (other.level < one.level ? other : one));
  return {
    level: loosest.level,
    mark: clause.slice(loosest.start, loosest.end),
    words: marks.flatMap(({ start, end }) => segmentWords(clause.slice(start, end)).map(({ key }) => key)),
  };
};
