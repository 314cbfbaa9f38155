import { assign } from "./assign.js";
import type { Meeting } from "./meetings.js";
import { probability, type Candidate, type Comparison } from "./similarity.js";
import { areTolls } from "./tolls.js";

/** Least similarity of two figures that agree, for them to be paired before any that differ. */
const leastAgreed = 0.6;

/** Least similarity of two figures that differ: below it as many are wrong as are right. */
const leastDiffering = 0.6;

/** The pairs of two articles, and every pair that was weighed as it was weighed in the end. */
export interface Turns {
  readonly pairs: readonly Meeting[];
  readonly edges: readonly Meeting[];
}

/** How many of the claims that are left over stand in one sentence and measure the same, by the place of each. */
const rivalsIn = (side: readonly Candidate[], open: ReadonlySet<number>): ((at: number) => number) => {
  const keyOf = (at: number): string => {
    const { claim } = side[at]!;
    const kind = claim.kind === "quantity" ? `${claim.value.form} ${claim.value.unit?.dimension}` : "";
    return `${kind}\u0000${claim.sentence}`;
  };
  const counts = new Map<string, number>();
  for (const at of open) counts.set(keyOf(at), (counts.get(keyOf(at)) ?? 0) + 1);
  return (at) => Math.max(1, counts.get(keyOf(at)) ?? 0);
};

/**
 * What says that two figures that differ are two versions of one, beside what is said of any pair: neither has a
 * counterpart that agrees, and of the figures of its sentence that have none it is the only one of its kind, or both
 * are the toll of the happening.
 *
 * @param edges - pairs that agree in nothing or differ, neither end of which is paired
 */
export const weighDiffering = (
  edges: readonly Meeting[],
  left: readonly Candidate[],
  right: readonly Candidate[],
  differing: NonNullable<Comparison["differing"]>,
): Meeting[] => {
  const rivalsOfRow = rivalsIn(left, new Set(edges.map(({ row }) => row)));
  const rivalsOfColumn = rivalsIn(right, new Set(edges.map(({ column }) => column)));
  return edges.map((edge) => {
    const only = 1 / (rivalsOfRow(edge.row) * rivalsOfColumn(edge.column));
    const toll = Number(areTolls(left[edge.row]!.claim, right[edge.column]!.claim, edge.parts));
    const parts = { ...edge.parts, only, toll };
    return { ...edge, parts, similarity: probability(parts, differing), situation: "differing" };
  });
};

/** Whether a pair is of two figures that agree. */
const agrees = ({ parts }: Meeting): boolean => parts["agrees"] === 1;

/** The pairs neither end of which is in the given ones. */
const leftOver = (edges: readonly Meeting[], pairs: readonly Meeting[]): Meeting[] => {
  const rows = new Set(pairs.map(({ row }) => row));
  const columns = new Set(pairs.map(({ column }) => column));
  return edges.filter(({ row, column }) => !rows.has(row) && !columns.has(column));
};

/** What a figure says, for it to be found again in its article: 14人受傷 of the headline is the 14人 of the text. */
const valueKeyOf = ({ claim }: Candidate): string => {
  if (claim.kind !== "quantity") return "";
  const { form, written, unit } = claim.value;
  return [form, written.low, written.high, unit?.dimension].join(" ");
};

/** The claims of a side that say what a paired one says. */
const saidOf = (side: readonly Candidate[], paired: readonly number[]): ((at: number) => boolean) => {
  const said = new Set(paired.map((at) => valueKeyOf(side[at]!)));
  return (at) => said.has(valueKeyOf(side[at]!));
};

/** The pairs that agree and are likely: they are paired before any that differ. */
export const pairAgreeing = (edges: readonly Meeting[]): Meeting[] =>
  assign(edges.filter((edge) => agrees(edge) && edge.similarity >= leastAgreed));

/** The pairs that differ, and of which neither side has a counterpart that agrees, nor says again what has one. */
export const differingOf = (
  edges: readonly Meeting[],
  first: readonly Meeting[],
  left: readonly Candidate[],
  right: readonly Candidate[],
): Meeting[] => {
  const isSaidLeft = saidOf(
    left,
    first.map(({ row }) => row),
  );
  const isSaidRight = saidOf(
    right,
    first.map(({ column }) => column),
  );
  return edges.filter((edge) => !agrees(edge) && !isSaidLeft(edge.row) && !isSaidRight(edge.column));
};

/**
 * Pairs the claims of two articles: where values are told apart, first those that agree, then of what is left over
 * those that differ, weighed by weights of their own; otherwise all in one turn.
 *
 * @param comparison - of the family of the claims
 * @param edges - the pairs, each with what the pairs around it say
 * @param left - the claims of the rows
 * @param right - the claims of the columns
 */
export const pairInTurns = (
  { least, differing }: Pick<Comparison, "least" | "differing">,
  edges: readonly Meeting[],
  left: readonly Candidate[],
  right: readonly Candidate[],
): Turns => {
  const likely = (some: readonly Meeting[]) => some.filter(({ similarity }) => similarity >= least);
  if (differing === undefined) return { pairs: assign(likely(edges)), edges };
  const first = pairAgreeing(edges);
  const open = differingOf(edges, first, left, right);
  const weighed = weighDiffering(open, left, right, differing);
  const apart = weighed.filter(({ similarity }) => similarity >= Math.max(least, leastDiffering));
  const agreeing = leftOver(edges, first).filter(agrees);
  const isOpen = new Set(open);
  return {
    pairs: [...first, ...assign([...likely(agreeing), ...apart])].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    edges: [...edges.filter((edge) => !isOpen.has(edge)), ...weighed],
  };
};
