import type { Alignment, Claim, Event } from "../model/index.js";
import { leastImplied } from "./repeats.js";
import { comparisons, familyOf, type Family } from "./families.js";
import {
  createTables,
  fieldOf,
  runnerUpOf,
  type AlignedEvents,
  type Field,
  type RunnerUp,
  type Tables,
} from "./fields.js";
import { scaleOf, shareOut, type PartShare, type Scale } from "./shares.js";
import { probability, type Comparison, type Similarity } from "./similarity.js";

/** What became of two claims, and why. */
export type Outcome =
  | "aligned"
  | "repeat"
  | "thread"
  | "other event"
  | "other family"
  | "frame"
  | "reprint"
  | "not comparable"
  | "below the threshold"
  | "another fits better";

/** How two claims were aligned, or why they were not. */
export interface PairExplanation {
  readonly left: Claim;
  readonly right: Claim;
  readonly outcome: Outcome;
  readonly family: Family | null;
  /** How the parts make the similarity: the logistic function of their sum, or their mean; null where it is neither. */
  readonly method: Scale["method"] | null;
  /** Log-odds where all parts are 0; 0 for a mean. */
  readonly bias: number;
  /** The weightiest first. */
  readonly parts: readonly PartShare[];
  readonly similarity: number | null;
  /** Least similarity of an alignment of this family; of a repeat, where it is one. */
  readonly threshold: number | null;
  /** The most similar other pair that one of the two claims could be in. */
  readonly runnerUp: RunnerUp;
}

const isPair = (left: Claim, right: Claim, pair: Pick<Alignment, "left" | "right">): boolean =>
  (pair.left.id === left.id && pair.right.id === right.id) ||
  (pair.left.id === right.id && pair.right.id === left.id);

/** The two in the order of their articles in the event, and in reading order within one. */
const inOrder = (one: Claim, other: Claim, { articles }: Event): readonly [Claim, Claim] => {
  const placeOf = ({ article }: Claim): number => articles.findIndex(({ id }) => id === article);
  const first = placeOf(one) - placeOf(other) || one.evidence[0]!.start - other.evidence[0]!.start;
  return first <= 0 ? [one, other] : [other, one];
};

const nothing = {
  family: null,
  method: null,
  bias: 0,
  parts: [],
  similarity: null,
  threshold: null,
  runnerUp: null,
} as const;

/** The similarity of two claims that share too little to be worth a comparison. */
const compareOnly = (
  { compare, inside }: Comparison,
  { left, right, row, column }: Field,
): Similarity | undefined => {
  const found = compare(left[row]!, right[column]!);
  if (found === undefined || left !== right || inside === undefined) return found;
  return { ...found, similarity: probability(found.parts, inside) };
};

const explainWithin = (
  [left, right]: readonly [Claim, Claim],
  family: Family,
  aligned: AlignedEvents,
  tables: Tables,
): PairExplanation => {
  const { least, leastRepeat } = comparisons[family];
  const field = fieldOf(left, right, family, tables);
  const base = { ...nothing, left, right, family, threshold: least };
  const candidates = [field.left[field.row], field.right[field.column]] as const;
  if (candidates[0] === undefined || candidates[1] === undefined) return { ...base, outcome: "reprint" };
  const edges = tables.edgesOf(left, right, family);
  const edge = edges.find(({ row, column }) => row === field.row && column === field.column);
  const alignment = aligned.alignments.find((one) => isPair(left, right, one));
  const similarity = alignment ?? edge ?? compareOnly(comparisons[family], field);
  const runnerUp = runnerUpOf(field, edges);
  if (similarity === undefined) return { ...base, outcome: "not comparable", runnerUp };
  const isInside = field.left === field.right;
  const isAlone = alignment?.isRepeat ?? edge === undefined;
  const scale = scaleOf(family, isInside ? "inside" : isAlone ? "alone" : (edge?.situation ?? "supported"));
  const judged = {
    ...base,
    method: scale?.method ?? null,
    bias: scale?.bias ?? 0,
    parts: shareOut(similarity.parts, scale),
    similarity: similarity.similarity,
    runnerUp,
  };
  if (alignment?.isRepeat === true)
    return {
      ...judged,
      outcome: "repeat",
      threshold: judged.similarity < leastRepeat ? leastImplied : leastRepeat,
    };
  if (alignment !== undefined) return { ...judged, outcome: "aligned" };
  return {
    ...judged,
    outcome: similarity.similarity < least ? "below the threshold" : "another fits better",
  };
};

const isFrame = (claim: Claim): boolean => claim.kind === "date" && claim.use !== undefined;

/** What has no family has no weights: entries of lists are aligned by their titles, dates that frame figures by these. */
const explainOther = (left: Claim, right: Claim, { alignments }: AlignedEvents): PairExplanation => {
  const alignment = alignments.find((one) => isPair(left, right, one));
  if (alignment === undefined)
    return { ...nothing, left, right, outcome: isFrame(left) && isFrame(right) ? "frame" : "other family" };
  const { parts, similarity, isRepeat } = alignment;
  return {
    ...nothing,
    left: alignment.left,
    right: alignment.right,
    outcome: isRepeat ? "repeat" : "aligned",
    parts: shareOut(parts, undefined),
    similarity,
  };
};

/**
 * Explains pairs of claims: how they were aligned, part by part, or why they were not.
 *
 * @param aligned - all claims, and how `align` aligned them
 * @returns a function of two claims, of one article or of two
 */
export const createExplainer = (aligned: AlignedEvents): ((left: Claim, right: Claim) => PairExplanation) => {
  const tables = createTables(aligned);
  return (left, right) => {
    const event = aligned.events.find(({ articles }) => articles.some(({ id }) => id === left.article));
    if (event?.articles.some(({ id }) => id === right.article) !== true)
      return { ...nothing, left, right, outcome: "other event" };
    const family = familyOf(left);
    if (family === undefined || family !== familyOf(right)) return explainOther(left, right, aligned);
    return explainWithin(inOrder(left, right, event), family, aligned, tables);
  };
};
