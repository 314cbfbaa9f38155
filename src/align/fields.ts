import type { Alignment, Claim, Event, Source } from "../model/index.js";
import { groupByFamily } from "./align.js";
import { comparisons, type Family } from "./families.js";
import { compareAll, type Meeting } from "./meetings.js";
import { pairInTurns } from "./turns.js";
import type { Candidate } from "./similarity.js";

/** What the claims were aligned from, and how. */
export interface AlignedEvents {
  readonly events: readonly Event[];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: ReadonlyMap<string, Pick<Source, "published">>;
  readonly alignments: readonly Alignment[];
}

/** The most similar other pair that one of two claims could be in. */
export type RunnerUp = Pick<Alignment, "left" | "right" | "similarity"> | null;

/** Claims of one family in the articles of two claims, and where these stand among them. */
export interface Field {
  readonly left: readonly Candidate[];
  readonly right: readonly Candidate[];
  readonly row: number;
  readonly column: number;
}

/** The claims of articles by family, and the pairs among them: worked out once each, however many pairs are explained. */
export interface Tables {
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

/** Works out the claims and the pairs of aligned events as they are asked for. */
export const createTables = ({ claimsOf, sources, events }: AlignedEvents): Tables => {
  const sourceOf = new Map(
    events.flatMap(({ articles }) => articles.map(({ id, source }) => [id, source] as const)),
  );
  const familiesOf = remember((article) =>
    groupByFamily(claimsOf.get(article) ?? [], sources.get(sourceOf.get(article) ?? "")?.published ?? ""),
  );
  const edgesOf = remember((key) => {
    const [left, right, family] = JSON.parse(key) as [string, string, Family];
    const comparison = comparisons[family];
    const [ones, others] = [left, right].map((article) => familiesOf(article).get(family) ?? []);
    const edges = compareAll(comparison, ones!, others!);
    return left === right ? edges : pairInTurns(comparison, edges, ones!, others!).edges;
  });
  return {
    candidatesOf: ({ article }, family) => familiesOf(article).get(family) ?? [],
    edgesOf: (left, right, family) => edgesOf(JSON.stringify([left.article, right.article, family])),
  };
};

/** Two claims among the claims of their articles. */
export const fieldOf = (left: Claim, right: Claim, family: Family, { candidatesOf }: Tables): Field => {
  const [lefts, rights] = [candidatesOf(left, family), candidatesOf(right, family)];
  const placeIn = (list: readonly Candidate[], { id }: Claim): number =>
    list.findIndex(({ claim }) => claim.id === id);
  return { left: lefts, right: rights, row: placeIn(lefts, left), column: placeIn(rights, right) };
};

/** The likeliest other pair of either claim. */
export const runnerUpOf = ({ left, right, row, column }: Field, edges: readonly Meeting[]): RunnerUp => {
  const isInside = left === right;
  const touches = (edge: Meeting): boolean =>
    edge.row === row || edge.column === column || (isInside && (edge.row === column || edge.column === row));
  const [best] = edges
    .filter((edge) => touches(edge) && !(edge.row === row && edge.column === column))
    .toSorted((a, b) => b.similarity - a.similarity || a.row - b.row || a.column - b.column);
  if (best === undefined) return null;
  return { left: left[best.row]!.claim, right: right[best.column]!.claim, similarity: best.similarity };
};
