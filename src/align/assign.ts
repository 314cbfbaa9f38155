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
 * Pairs within one set, each used at most once: those that the assignment of the set to itself pairs both ways.
 *
 * @param scores - a square symmetric matrix; its diagonal is not read
 * @param least - pairs with a lower score are left unassigned
 */
export const pairUp = (scores: readonly (readonly number[])[], least: number): Pair[] => {
  const hollow = scores.map((row, index) => row.map((score, column) => (index === column ? 0 : score)));
  const partner = new Map(assign(hollow, least));
  return [...partner].filter(([row, column]) => row < column && partner.get(column) === row);
};
