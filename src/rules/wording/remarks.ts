import { findChanges, type Change } from "../../language/changes.js";
import { isUniversal, otherDegree } from "../../language/degrees.js";
import { qualifierOf } from "../../language/qualifiers.js";
import type { Word } from "../../language/word.js";
import { segmentWords } from "../../language/words.js";
import type { Message } from "../../model/index.js";
import { isNameChange, isNegationChange, isNumeralChange, isQualifierChange } from "./changes.js";
import type { Clause } from "./clauses.js";

/** Whether a claim is somebody's own words: a quotation, or a clause between quotation marks without a speaker. */
export const isOwnWords = (claim: Clause): boolean =>
  claim.kind === "quote" || isBetweenMarks(claim.clause, claim.sentence);

/** Whether the clause stands in quotation marks in its sentence. */
const isBetweenMarks = (clause: string, sentence: string): boolean => {
  const at = sentence.indexOf(clause);
  const before = sentence.slice(0, Math.max(0, at));
  return at >= 0 && (before.match(/[「『“]/gu) ?? []).length > (before.match(/[」』”]/gu) ?? []).length;
};

/** Whether a claim stands in quotation marks. */
export const isDirect = (claim: Clause): boolean =>
  claim.kind === "quote" ? claim.direct : isBetweenMarks(claim.clause, claim.sentence);

/** The kinds of change that bear on the substance, in the order in which they are looked for. */
const tests: readonly (readonly [(change: Change) => boolean, Message])[] = [
  [isNameChange, { "zh-Hant": "名稱", "zh-Hans": "名称", en: "a name" }],
  [isNegationChange, { "zh-Hant": "肯定與否定", "zh-Hans": "肯定与否定", en: "the negation" }],
  [isQualifierChange, { "zh-Hant": "限定語", "zh-Hans": "限定语", en: "a qualifier" }],
];

/** A change that bears on the substance, by its kind and the words of either side. */
export interface Found {
  readonly name: Message;
  readonly words: readonly [string, string];
}

/** The words that a change is about, "" where a side has none. */
const wordsIn = (words: readonly Word[], clause: string): string =>
  clause.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const isNoun = ({ tag }: Word): boolean => /^(?:n|s|b|j)/.test(tag);

/** A noun more on one side of a statement of every one: 任何一個職位, 任何一個醫生職位. */
const isNarrowing = ({ left, right, after }: Change): boolean => {
  const [none, some] = left.length <= right.length ? [left, right] : [right, left];
  return none.length === 0 && some.length === 1 && isNoun(some[0]!) && after !== "";
};

const degreeName = { "zh-Hant": "程度或份量", "zh-Hans": "程度或份量", en: "how much or how far" };
const narrowName = { "zh-Hant": "所指的範圍", "zh-Hans": "所指的范围", en: "what it is said of" };

const numberName = { "zh-Hant": "數目", "zh-Hans": "数目", en: "a number" };

const qualifiersOf = (clause: string): string =>
  segmentWords(clause)
    .flatMap((word) => qualifierOf(word) ?? [])
    .toSorted()
    .join(" ");

/** Whether two clauses have the same qualifiers, of which one may only have moved: 加推最少60伙, 最少加推60伙. */
const areQualifiedAlike = (left: string, right: string): boolean =>
  qualifiersOf(left) === qualifiersOf(right);

/** What one remark changes of the other that bears on its substance, or undefined. */
export const findChange = (left: Clause, right: Clause): Found | undefined => {
  const changes = findChanges(left.clause, right.clause);
  const isMoved = areQualifiedAlike(left.clause, right.clause);
  for (const [isChange, name] of tests) {
    if (isMoved && isChange === isQualifierChange) continue;
    const change = changes.find(isChange);
    if (change !== undefined)
      return { name, words: [wordsIn(change.left, left.clause), wordsIn(change.right, right.clause)] };
  }
  const [ones, others] = [segmentWords(left.clause), segmentWords(right.clause)];
  const degree = otherDegree(ones, others);
  if (degree !== undefined) return { name: degreeName, words: degree };
  const [only] = changes;
  if (changes.length === 1 && isDirect(left) && isDirect(right) && isNumeralChange(only!))
    return {
      name: numberName,
      words: [wordsIn(only!.left, left.clause), wordsIn(only!.right, right.clause)],
    };
  if (changes.length === 1 && isUniversal(ones) && isUniversal(others) && isNarrowing(only!))
    return {
      name: narrowName,
      words: [wordsIn(only!.left, left.clause), wordsIn(only!.right, right.clause)],
    };
  return undefined;
};
