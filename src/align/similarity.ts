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

/** How claims of one family are compared. */
export interface Comparison<C extends Claim = Claim> {
  /** Least similarity of an alignment. */
  readonly least: number;
  /** Least similarity of an alignment of what the assignment left over, with a claim that is aligned already. */
  readonly leastRepeat: number;
  /** The similarity, or undefined where the two cannot be one claim (units that do not compare, nothing shared). */
  readonly compare: (left: Candidate<C>, right: Candidate<C>) => Similarity | undefined;
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
