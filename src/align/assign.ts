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
    .filter(([row, column]) => (scores[row]?.[column] ?? 0) >= least);
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
