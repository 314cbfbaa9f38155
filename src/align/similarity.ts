import type { Claim } from "../model/index.js";
import type { Features } from "./features.js";

/** A claim and its features. */
export interface Candidate<C extends Claim = Claim> {
  readonly claim: C;
  readonly features: Features;
}

/** How alike two claims are: 0 to 1, and the named parts that it is made of. */
export interface Similarity {
  readonly similarity: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** What each part adds to the log-odds that two claims are one, and their log-odds where all parts are 0. */
export interface Weights {
  readonly bias: number;
  readonly [part: string]: number;
}

const entries = new WeakMap<Weights, readonly (readonly [part: string, weight: number])[]>();

/** The weights of the parts, listed once: hundreds of thousands of pairs are weighed by the same. */
const entriesOf = (weights: Weights): readonly (readonly [part: string, weight: number])[] => {
  const known = entries.get(weights);
  if (known !== undefined) return known;
  const listed = Object.entries(weights).filter(([part]) => part !== "bias");
  entries.set(weights, listed);
  return listed;
};

/**
 * The probability that two claims are one, by logistic regression on the parts; a part without a weight says nothing.
 *
 * @param parts - the parts of the pair by itself
 * @param weights - of those parts, and of those of `around`
 * @param around - parts that the pairs around it give
 */
export const probability = (
  parts: Readonly<Record<string, number>>,
  weights: Weights,
  around: Readonly<Record<string, number>> = {},
): number => {
  let odds = weights.bias;
  for (const [part, weight] of entriesOf(weights)) odds += weight * (parts[part] ?? around[part] ?? 0);
  return 1 / (1 + Math.exp(-odds));
};

/** How claims of one family are compared. */
export interface Comparison<C extends Claim = Claim> {
  /** Least similarity of an alignment. */
  readonly least: number;
  /** Least similarity of an alignment of what the assignment left over, with a claim that is aligned already. */
  readonly leastRepeat: number;
  /** Fewest keys (pairs of characters, words) that two claims share to be worth a comparison; one, where none is given. */
  readonly leastShared?: number;
  /** The similarity, or undefined where the two cannot be one claim (units that do not compare, nothing shared). */
  readonly compare: (left: Candidate<C>, right: Candidate<C>) => Similarity | undefined;
  /** Weights of the mean that the similarity is, where it is one; for explanations. */
  readonly shares?: Readonly<Record<string, number>>;
  /** Weights of the parts of a pair by itself, where the similarity is a probability. */
  readonly alone?: Weights;
  /** Weights of the parts once it is known how the pairs around them compare; without, they say nothing. */
  readonly supported?: Weights;
  /** Weights of the parts of two claims whose values differ and that no pair that agrees is left for. */
  readonly differing?: Weights;
  /** Weights of the parts of two claims of one article, where a figure is seldom given twice outside of headlines. */
  readonly inside?: Weights;
}

/** Weighted mean of the parts that have a weight; the others are there for the rules to read. */
export const combine = (
  parts: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number => {
  let sum = 0;
  let all = 0;
  for (const [part, weight] of Object.entries(weights)) {
    sum += weight * (parts[part] ?? 0);
    all += weight;
  }
  return sum / all;
};
