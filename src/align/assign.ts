import { linearSumAssignment } from "linear-sum-assignment";

/** Two claims that may be paired: their places in two lists, or in one, and how alike they are, above 0. */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly similarity: number;
  /** Which of edges of equal similarity comes first, from 0 to 1; the same whichever side is the rows. */
  readonly precedence?: number;
}

/** Similarities that differ by less are equal: the order of a sum tells them apart, and nothing else. */
const equal = 1e-6;

/** How good an edge is among others: its similarity, and among equals its precedence. */
const rankOf = ({ similarity, precedence = 0 }: Edge): number =>
  Math.round(similarity / equal) * equal + precedence * (equal / 10);

/** The best edge first; the same order whichever side is the rows. */
const byRank = (a: Edge, b: Edge): number => rankOf(b) - rankOf(a) || byPlace(a, b);

/** Edges by one of their ends. */
const byEnd = <E extends Edge>(edges: readonly E[], endOf: (edge: E) => number): Map<number, E[]> => {
  const found = new Map<number, E[]>();
  for (const edge of edges) {
    const known = found.get(endOf(edge));
    if (known === undefined) found.set(endOf(edge), [edge]);
    else known.push(edge);
  }
  return found;
};

/** The edges parted into those that hang together: no row and no column has edges in two of them. */
const components = <E extends Edge>(edges: readonly E[]): E[][] => {
  const ofRow = byEnd(edges, ({ row }) => row);
  const ofColumn = byEnd(edges, ({ column }) => column);
  /** The edges at an end, which is then done with. */
  const take = (index: Map<number, E[]>, end: number): readonly E[] => {
    const found = index.get(end) ?? [];
    index.delete(end);
    return found;
  };
  const seen = new Set<E>();
  return edges.flatMap((first) => {
    if (seen.has(first)) return [];
    const component: E[] = [];
    const open = [first];
    seen.add(first);
    for (let edge = open.pop(); edge !== undefined; edge = open.pop()) {
      component.push(edge);
      for (const next of [...take(ofRow, edge.row), ...take(ofColumn, edge.column)]) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return [component];
  });
};

/** Largest component, in cells of its matrix, that is assigned exactly; no real pair of articles has a hundredth. */
const mostCells = 1_000_000;

/** The assignment of one component with the greatest sum, of a very large one the greedy one. */
const assignComponent = <E extends Edge>(edges: readonly E[]): E[] => {
  if (edges.length === 1) return [...edges];
  const rows = [...new Set(edges.map(({ row }) => row))];
  const columns = [...new Set(edges.map(({ column }) => column))];
  if (rows.length * columns.length > mostCells)
    return takeBest(edges, ({ row, column }) => [row, -1 - column]);
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const scores = rows.map(() => columns.map(() => 0));
  const cells = new Map<number, E>();
  for (const edge of edges) {
    const [row, column] = [rowAt.get(edge.row)!, columnAt.get(edge.column)!];
    scores[row]![column] = rankOf(edge);
    cells.set(row * columns.length + column, edge);
  }
  const { rowAssignments } = linearSumAssignment(scores, { maximaze: true });
  return [...rowAssignments].flatMap((column, row) =>
    column < 0 ? [] : (cells.get(row * columns.length + column) ?? []),
  );
};

const byPlace = (a: Edge, b: Edge): number => a.row - b.row || a.column - b.column;

/** The best edge first, then the best of those that share no end with it. */
export const takeBest = <E extends Edge>(
  edges: readonly E[],
  endsOf: (edge: E) => readonly number[],
): E[] => {
  const used = new Set<number>();
  return edges.toSorted(byRank).filter((edge) => {
    const ends = endsOf(edge);
    if (ends.some((end) => used.has(end))) return false;
    for (const end of ends) used.add(end);
    return true;
  });
};

/**
 * The assignment of rows to columns with the greatest sum of similarities, each used at most once (Jonker and
 * Volgenant 1987 by the shortest augmenting path, as in Crouse, IEEE TAES 52(4), 2016), worked out for each part of
 * the graph by itself.
 *
 * @param edges - every pair that is allowed, once each
 * @returns the pairs of the assignment, in the order of their rows
 */
export const assign = <E extends Edge>(edges: readonly E[]): E[] =>
  components(edges).flatMap(assignComponent).toSorted(byPlace);

/**
 * Pairs within one set, each member used at most once: the best pair first, then the best of what is left. (Greedy
 * matching has at least half the greatest sum, and unlike an assignment of the set to itself it never leaves a best
 * pair apart.)
 *
 * @param edges - pairs that are allowed, once each; row and column are places in the one set
 * @returns the pairs, the best first
 */
export const pairUp = <E extends Edge>(edges: readonly E[]): E[] =>
  takeBest(edges, ({ row, column }) => [row, column]);

/**
 * Further pairs for rows and columns that an assignment left over, each with its best counterpart among what is paired: a
 * figure that one side repeats (headline, lead, table) meets its one counterpart as often as it stands.
 *
 * @param edges - pairs that are allowed
 * @param pairs - the assignment
 */
export const pairLeftovers = <E extends Edge>(edges: readonly E[], pairs: readonly E[]): E[] => {
  const rows = new Set(pairs.map(({ row }) => row));
  const columns = new Set(pairs.map(({ column }) => column));
  const best = bestFirst(edges.filter(({ row, column }) => rows.has(row) !== columns.has(column)));
  const bestRows = best.filter(({ row }) => !rows.has(row));
  const bestColumns = best.filter(({ column }) => !columns.has(column));
  return [
    ...firstOfEach(bestRows, ({ row }) => row).toSorted(byPlace),
    ...firstOfEach(bestColumns, ({ column }) => column).toSorted((a, b) => a.column - b.column),
  ];
};

/**
 * Further pairs within one set, each member that is left over with its best counterpart among those that are paired.
 *
 * @param edges - pairs that are allowed; row and column are places in the one set
 * @param pairs - the pairs so far
 */
export const pairFurther = <E extends Edge>(edges: readonly E[], pairs: readonly E[]): E[] => {
  const paired = new Set(pairs.flatMap(({ row, column }) => [row, column]));
  const open = edges.filter(({ row, column }) => paired.has(row) !== paired.has(column));
  return firstOfEach(bestFirst(open), ({ row, column }) => (paired.has(row) ? column : row)).toSorted(
    byPlace,
  );
};

const bestFirst = <E extends Edge>(edges: readonly E[]): E[] => edges.toSorted(byRank);

const firstOfEach = <E>(items: readonly E[], keyOf: (item: E) => number): E[] => {
  const first = new Map<number, E>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
};
