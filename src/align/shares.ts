import type { Alignment } from "../model/index.js";
import { comparisons, type Family } from "./families.js";

/** What one part of a similarity adds to it. */
export interface PartShare {
  readonly part: string;
  /** 0 to 1. */
  readonly value: number;
  /** Null for a part that is there for the rules to read, and says nothing of the similarity. */
  readonly weight: number | null;
  /** Value times weight: in log-odds, or as a share of the weighted mean. */
  readonly contribution: number | null;
}

/** How a similarity is put together of its parts. */
export interface Scale {
  readonly method: "log-odds" | "mean";
  readonly bias: number;
  readonly weightOf: (part: string) => number | undefined;
}

/**
 * What a pair was judged by: by itself, with what the pairs around it say, as two values that differ and are left over,
 * or as two claims of one article.
 */
export type Situation = "alone" | "supported" | "differing" | "inside";

/** How the similarity of a pair is put together in a situation. */
export const scaleOf = (family: Family, situation: Situation): Scale | undefined => {
  const { shares, alone, ...weights } = comparisons[family];
  const odds = situation === "alone" ? alone : (weights[situation] ?? alone);
  if (odds !== undefined)
    return {
      method: "log-odds",
      bias: odds.bias,
      weightOf: (part) => (part === "bias" ? undefined : odds[part]),
    };
  if (shares === undefined) return undefined;
  const all = Object.values(shares).reduce((sum, weight) => sum + weight, 0);
  return {
    method: "mean",
    bias: 0,
    weightOf: (part) => (shares[part] === undefined ? undefined : shares[part] / all),
  };
};

/** What each part of a similarity adds to it, the weightiest first. */
export const shareOut = (parts: Alignment["parts"], scale: Scale | undefined): PartShare[] =>
  Object.entries(parts)
    .map(([part, value]) => {
      const weight = scale?.weightOf(part) ?? null;
      return { part, value, weight, contribution: weight === null ? null : weight * value };
    })
    .toSorted((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));
