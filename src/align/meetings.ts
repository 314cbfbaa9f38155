import { matchKey } from "../text/fold.js";
import type { Edge } from "./assign.js";
import { candidatePairs } from "./candidates.js";
import { probability, type Candidate, type Comparison, type Similarity } from "./similarity.js";
import type { Situation } from "./shares.js";
import { supportOf } from "./support.js";

/** Least likely pair that is looked at again in the light of the pairs around it. */
const leastSeen = 0.02;

/** A pair that may be aligned, with how likely it is by itself. */
export interface Meeting extends Edge, Similarity {
  readonly alone: number;
  /** What its similarity was weighed by. */
  readonly situation: Situation;
}

/** The number of a text, the same for the same words in any script (FNV-1a, 32 bits). */
const numberOf = (text: string): number => {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return number;
};

/** The numbers of claims: a claim meets many others. */
const numbers = new WeakMap<Candidate, number>();

const numberOfClaim = (candidate: Candidate): number => {
  const { clause, evidence } = candidate.claim;
  const number = numbers.get(candidate) ?? numberOf(matchKey(`${clause} ${evidence[0]?.quote ?? ""}`));
  numbers.set(candidate, number);
  return number;
};

/**
 * Which of pairs that are equally alike comes first: claims in one order in both articles, then by their words; the
 * same whichever article is on the left.
 */
const precedenceOf = (row: number, column: number, left: Candidate, right: Candidate): number => {
  const words = (Math.imul(numberOfClaim(left) | 1, numberOfClaim(right) | 1) >>> 0) / 2 ** 32;
  return (0.9 + 0.1 * words) / (1 + Math.abs(row - column));
};

/** The pairs of two lists that compare, with how likely each is by itself. */
const meetings = (
  { compare, inside, supported, least, leastShared }: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Meeting[] => {
  const isInside = left === right;
  const floor = !isInside && supported !== undefined ? leastSeen : least;
  const found: Meeting[] = [];
  for (const [row, column] of candidatePairs(left, right, leastShared)) {
    const pair = compare(left[row]!, right[column]!);
    if (pair === undefined) continue;
    const { parts } = pair;
    const alone = isInside && inside !== undefined ? probability(parts, inside) : pair.similarity;
    if (alone < floor) continue;
    const precedence = precedenceOf(row, column, left[row]!, right[column]!);
    const situation = isInside ? "inside" : "alone";
    found.push({ row, column, alone, similarity: alone, precedence, parts, situation });
  }
  return found;
};

/**
 * The pairs that are likely enough to be looked at: where values are told apart, a pair that is unlikely may still be
 * two versions of one figure (`turns.ts`).
 *
 * @param comparison - of the family of the claims
 * @param left - claims of one article
 * @param right - those of another, or the same list
 */
export const compareAll = (
  comparison: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Meeting[] => {
  const edges = meetings(comparison, left, right);
  const { supported, differing } = comparison;
  const least = differing === undefined ? comparison.least : 0;
  if (left === right || supported === undefined) return edges;
  const supports = supportOf(edges, left, right);
  return edges.flatMap((edge, index) => {
    const around = supports[index]!;
    const similarity = probability(edge.parts, supported, around);
    if (Math.max(similarity, edge.alone) < least) return [];
    return [{ ...edge, parts: { ...edge.parts, ...around }, similarity, situation: "supported" }];
  });
};
