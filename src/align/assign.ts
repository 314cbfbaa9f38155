import { linearSumAssignment } from "linear-sum-assignment";

/** A pair of indices, into the rows and into the columns. */
export type Pair = readonly [row: number, column: number];

/**
 * The assignment of rows to columns with the greatest sum of scores, each used at most once (Jonker and Volgenant
 * 1987 by the shortest augmenting path, as in Crouse, IEEE TAES 52(4), 2016).
 *
 * @param scores - one row of scores for each row; all rows of one length; 0 where a pair is not allowed
 * @param least - pairs with a lower score are left unassigned
 */
export const assign = (scores: readonly (readonly number[])[], least: number): Pair[] => {
  if (scores.length === 0 || scores[0]!.length === 0) return [];
  const { rowAssignments } = linearSumAssignment(
    scores.map((row) => [...row]),
    { maximaze: true },
  );
  return [...rowAssignments]
    .map((column, row): Pair => [row, column])
    .filter(([row, column]) => column >= 0 && scores[row]![column]! >= least);
};

/**
 * Pairs within one set, each member used at most once: the best pair first, then the best of what is left. (Greedy
 * matching has at least half the greatest sum, and unlike an assignment of the set to itself it never leaves a best
 * pair apart.)
 *
 * @param scores - a square symmetric matrix; only the part above the diagonal is read
 * @param least - pairs with a lower score are left unpaired
 */
export const pairUp = (scores: readonly (readonly number[])[], least: number): Pair[] => {
  const candidates = scores.flatMap((row, index) =>
    row.flatMap((score, column): Pair[] => (column > index && score >= least ? [[index, column]] : [])),
  );
  const ordered = candidates.toSorted((a, b) => scores[b[0]]![b[1]]! - scores[a[0]]![a[1]]!);
  const used = new Set<number>();
  return ordered.filter(([row, column]) => {
    if (used.has(row) || used.has(column)) return false;
    used.add(row).add(column);
    return true;
  });
};

/**
 * Further pairs for rows and columns that an assignment left over, each with its best counterpart among those that
 * are assigned: a figure that one side repeats (headline, lead, table) meets its one counterpart as often as it stands.
 *
 * @param scores - the matrix that was assigned
 * @param pairs - the assignment
 * @param least - pairs with a lower score are left out
 */
export const pairLeftovers = (
  scores: readonly (readonly number[])[],
  pairs: readonly Pair[],
  least: number,
): Pair[] => {
  const rows = new Set(pairs.map(([row]) => row));
  const columns = new Set(pairs.map(([, column]) => column));
  const score = ([row, column]: Pair) => scores[row]![column]!;
  const best = (candidates: readonly Pair[]) =>
    candidates.toSorted((a, b) => score(b) - score(a)).slice(0, 1);
  const loose = (count: number, taken: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
  return [
    ...loose(scores.length, rows).flatMap((row) => best([...columns].map((column): Pair => [row, column]))),
    ...loose(scores[0]?.length ?? 0, columns).flatMap((column) =>
      best([...rows].map((row): Pair => [row, column])),
    ),
  ].filter((pair) => score(pair) >= least);
};
