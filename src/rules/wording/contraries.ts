import { areOpposite } from "../../language/antonyms.js";
import { denying, readPolarity, type Polarity } from "../../language/polarity.js";
import { canonicalTerm } from "../../language/synonyms.js";
import { segmentWords } from "../../language/words.js";
import type { Alignment } from "../../model/index.js";
import { overlapOf, type Clause } from "./clauses.js";

/**
 * How far the rest of two clauses must be the same: the one inside the other, less so where they share many words, and
 * how many words they share.
 */
const least = { most: 0.8, mostOfMany: 0.7, many: 4, least: 0.5, shared: 2, wording: 0.3 } as const;

/** Words that belong to the mark and not to what is said. */
const marks = ["已有", "至今", "起"];

/** What one side says and the other side's contrary of it. */
export interface Contrary {
  /** The words that are set against each other, as their sides write them. */
  readonly words: readonly [string, string];
  /** Terms that do not count for whether the rest is the same. */
  readonly terms: ReadonlySet<string>;
  readonly isSoFar: boolean;
}

/** 漂到 and 漂上: one verb, which says elsewhere where to. */
const isStem = (one: string, other: string): boolean =>
  one.length === 2 && other.length <= 2 && one[0] === other[0] && /[到上入至进出往]$/u.test(one);

/** A term that one side denies and the other asserts, denying nothing. */
const deniedTerm = (one: Polarity, other: Polarity): string | undefined => {
  if (!other.isPlain) return undefined;
  return [...one.denied].find(
    (term) =>
      !one.asserted.has(term) &&
      (other.asserted.has(term) ||
        (other.isDone && [...other.asserted].some((asserted) => isStem(term, asserted)))),
  );
};

/** The terms of the other side that are the same verb, which is then no part of the rest. */
const stemsOf = (term: string, { asserted }: Polarity): readonly string[] =>
  [...asserted].filter((other) => isStem(term, other));

const findDenial = (left: string, right: string): Contrary | undefined => {
  const [one, other] = [readPolarity(left), readPolarity(right)];
  const term = deniedTerm(one, other);
  const reverse = term === undefined ? deniedTerm(other, one) : undefined;
  const found = term ?? reverse;
  if (found === undefined) return undefined;
  return {
    words: term === undefined ? [found, `不／未${found}`] : [`不／未${found}`, found],
    terms: new Set([found, ...stemsOf(found, one), ...stemsOf(found, other), ...denying, ...marks]),
    isSoFar: one.isSoFar || other.isSoFar,
  };
};

const findOpposites = (left: string, right: string): Contrary | undefined => {
  const [ones, others] = [left, right].map((text) => segmentWords(text).map(({ key }) => key));
  for (const one of ones!)
    for (const other of others!)
      if (areOpposite(one, other) && !others!.includes(one) && !ones!.includes(other))
        return {
          words: [one, other],
          terms: new Set([canonicalTerm(one), canonicalTerm(other)]),
          isSoFar: false,
        };
  return undefined;
};

/** A negation on either side turns an opposite round: 不反對 and 支持. */
const isPlain = (text: string): boolean => readPolarity(text).isPlain;

/** What one clause denies or says the opposite of, of what the other asserts. */
export const contraryOf = (left: string, right: string): Contrary | undefined =>
  findDenial(left, right) ?? (isPlain(left) && isPlain(right) ? findOpposites(left, right) : undefined);

/** Whether two clauses say the same but for the words that are set against each other. */
export const areOneOtherwise = ({ left, right, parts }: Alignment<Clause>, { terms }: Contrary): boolean => {
  const overlap = overlapOf(left.clause, right.clause, terms);
  return (
    overlap.most >= (overlap.shared >= least.many ? least.mostOfMany : least.most) &&
    overlap.least >= least.least &&
    overlap.shared >= least.shared &&
    (parts["wording"] ?? 0) >= least.wording
  );
};
