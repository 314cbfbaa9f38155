import type { Alignment, Claim, Event, Source } from "../model/index.js";
import { compareAll, groupByFamily, type Meeting } from "./align.js";
import { comparisons, familyOf, type Family } from "./families.js";
import { scaleOf, shareOut, type PartShare, type Scale } from "./shares.js";
import { probability, type Candidate, type Comparison, type Similarity } from "./similarity.js";

/** What became of two claims, and why. */
export type Outcome =
  | "aligned"
  | "repeat"
  | "other event"
  | "other family"
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
  readonly runnerUp: Pick<Alignment, "left" | "right" | "similarity"> | null;
}

/** What the claims were aligned from, and how. */
export interface AlignedEvents {
  readonly events: readonly Event[];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: ReadonlyMap<string, Pick<Source, "published">>;
  readonly alignments: readonly Alignment[];
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

/** Claims of one family in the articles of two claims, and where these stand among them. */
interface Field {
  readonly left: readonly Candidate[];
  readonly right: readonly Candidate[];
  readonly row: number;
  readonly column: number;
}

/** The claims of articles by family, and the pairs among them: worked out once each, however many pairs are explained. */
interface Tables {
  readonly candidatesOf: (claim: Claim, family: Family) => readonly Candidate[];
  readonly edgesOf: (left: Claim, right: Claim, family: Family) => readonly Meeting[];
}

const remember = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
};

const createTables = ({ claimsOf, sources, events }: AlignedEvents): Tables => {
  const sourceOf = new Map(
    events.flatMap(({ articles }) => articles.map(({ id, source }) => [id, source] as const)),
  );
  const familiesOf = remember((article) =>
    groupByFamily(claimsOf.get(article) ?? [], sources.get(sourceOf.get(article) ?? "")?.published ?? ""),
  );
  const edgesOf = remember((key) => {
    const [left, right, family] = JSON.parse(key) as [string, string, Family];
    return compareAll(
      comparisons[family],
      familiesOf(left).get(family) ?? [],
      familiesOf(right).get(family) ?? [],
    );
  });
  return {
    candidatesOf: ({ article }, family) => familiesOf(article).get(family) ?? [],
    edgesOf: (left, right, family) => edgesOf(JSON.stringify([left.article, right.article, family])),
  };
};

const fieldOf = (left: Claim, right: Claim, family: Family, { candidatesOf }: Tables): Field => {
  const [lefts, rights] = [candidatesOf(left, family), candidatesOf(right, family)];
  const placeIn = (list: readonly Candidate[], { id }: Claim): number =>
    list.findIndex(({ claim }) => claim.id === id);
  return { left: lefts, right: rights, row: placeIn(lefts, left), column: placeIn(rights, right) };
};

/** The likeliest other pair of either claim. */
const runnerUpOf = (
  { left, right, row, column }: Field,
  edges: readonly Meeting[],
): PairExplanation["runnerUp"] => {
  const isInside = left === right;
  const touches = (edge: Meeting): boolean =>
    edge.row === row || edge.column === column || (isInside && (edge.row === column || edge.column === row));
  const [best] = edges
    .filter((edge) => touches(edge) && !(edge.row === row && edge.column === column))
    .toSorted((a, b) => b.similarity - a.similarity || a.row - b.row || a.column - b.column);
  if (best === undefined) return null;
  return { left: left[best.row]!.claim, right: right[best.column]!.claim, similarity: best.similarity };
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
  const scale = scaleOf(family, isInside ? "inside" : isAlone ? "alone" : "supported");
  const judged = {
    ...base,
    method: scale?.method ?? null,
    bias: scale?.bias ?? 0,
    parts: shareOut(similarity.parts, scale),
    similarity: similarity.similarity,
    runnerUp,
  };
  if (alignment?.isRepeat === true) return { ...judged, outcome: "repeat", threshold: leastRepeat };
  if (alignment !== undefined) return { ...judged, outcome: "aligned" };
  return {
    ...judged,
    outcome: similarity.similarity < least ? "below the threshold" : "another fits better",
  };
};

/** Entries of lists have no family: they are aligned by their titles, and have no weights. */
const explainListing = (left: Claim, right: Claim, { alignments }: AlignedEvents): PairExplanation => {
  const alignment = alignments.find((one) => isPair(left, right, one));
  if (alignment === undefined) return { ...nothing, left, right, outcome: "other family" };
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
    if (family === undefined || family !== familyOf(right)) return explainListing(left, right, aligned);
    return explainWithin(inOrder(left, right, event), family, aligned, tables);
  };
};
