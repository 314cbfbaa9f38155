import { takeBest, type Edge } from "./assign.js";
import type { Candidate } from "./similarity.js";

/** Least similarity of a pair that speaks for the pairs around it. */
const leastWitness = 0.3;

/** What the pairs around a pair say of it. */
export interface Support extends Readonly<Record<string, number>> {
  /** The likeliest other pair of the same two sentences. */
  readonly support: number;
  /** The likeliest pair of the claims just before or just after both. */
  readonly neighbour: number;
  /** The likeliest pair that either claim could be in instead. */
  readonly rival: number;
}

const keyOf = (left: Candidate, right: Candidate): string =>
  `${left.claim.sentence}\u0000${right.claim.sentence}`;

/** The two likeliest edges at each end, so that the rival of an edge is known at once. */
const bestTwo = (edges: readonly Edge[], endOf: (edge: Edge) => number): ReadonlyMap<number, Edge[]> => {
  const best = new Map<number, Edge[]>();
  for (const edge of edges) {
    const known = best.get(endOf(edge));
    if (known === undefined) best.set(endOf(edge), [edge]);
    else if (edge.similarity > known[0]!.similarity) known.splice(0, 2, edge, known[0]!);
    else if (edge.similarity > (known[1]?.similarity ?? 0)) known[1] = edge;
  }
  return best;
};

/**
 * What the pairs around each pair say of it: two sentences that share one figure are likely to share the next, in
 * the same order; a claim that has a better partner is not for this one. (One round of similarity flooding: Melnik,
 * Garcia-Molina and Rahm, ICDE 2002.)
 *
 * @param edges - pairs of claims of one family in two articles, with what each by itself is likely
 * @param left - the claims of the rows, in reading order
 * @param right - the claims of the columns, in reading order
 * @returns the support of each edge, in their order
 */
export const supportOf = (
  edges: readonly Edge[],
  left: readonly Candidate[],
  right: readonly Candidate[],
): Support[] => {
  const witnesses = takeBest(
    edges.filter(({ similarity }) => similarity >= leastWitness),
    ({ row, column }) => [row, -1 - column],
  );
  const bySentences = new Map<string, Edge[]>();
  for (const edge of witnesses) {
    const key = keyOf(left[edge.row]!, right[edge.column]!);
    bySentences.set(key, [...(bySentences.get(key) ?? []), edge]);
  }
  const byPlace = new Map(witnesses.map((edge) => [`${edge.row}/${edge.column}`, edge.similarity]));
  const ofRow = bestTwo(edges, ({ row }) => row);
  const ofColumn = bestTwo(edges, ({ column }) => column);
  const rivalAt = (best: readonly Edge[] | undefined, edge: Edge): number =>
    best?.find((other) => other !== edge)?.similarity ?? 0;
  return edges.map((edge) => {
    const { row, column } = edge;
    const beside = bySentences.get(keyOf(left[row]!, right[column]!)) ?? [];
    const others = beside.filter((other) => other.row !== row && other.column !== column);
    return {
      support: others.reduce((most, { similarity }) => Math.max(most, similarity), 0),
      neighbour: Math.max(
        byPlace.get(`${row - 1}/${column - 1}`) ?? 0,
        byPlace.get(`${row + 1}/${column + 1}`) ?? 0,
      ),
      rival: Math.max(rivalAt(ofRow.get(row), edge), rivalAt(ofColumn.get(column), edge)),
    };
  });
};
