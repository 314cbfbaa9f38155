/** Logistic regression with a ridge, by Newton's method. */
import type { Weights } from "../../../src/align/similarity.js";

/** Two claims by their parts, and whether readers link them. */
export interface Example {
  readonly isOne: boolean;
  readonly parts: Readonly<Record<string, number>>;
}

const RIDGE = 1;

/** Parts that are only read: whether it is safe to accuse, not whether two claims are one. */
const UNWEIGHED = new Set(["named", "held", "predicate", "agrees", "single", "scene"]);

/** Solves a system of linear equations by Gaussian elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, vector[index]!]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.reduce(
      (best, row, index) => (index >= at && Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? index : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let below = 0; below < size; below += 1) {
      if (below === at) continue;
      const factor = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= size; column += 1) rows[below]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
};

/** The weights of a logistic regression. */
export const fit = (rows: readonly Example[]): Weights => {
  const names = [...new Set(rows.flatMap(({ parts }) => Object.keys(parts)))]
    .filter((name) => !UNWEIGHED.has(name))
    .toSorted();
  const points = rows.map(({ parts }) => [...names.map((name) => parts[name] ?? 0), 1]);
  let found = [...names, "bias"].map(() => 0);
  for (let round = 0; round < 25; round += 1) {
    const gradient = found.map((weight, index) => (index < names.length ? RIDGE * weight : 0));
    const hessian = found.map((_, one) =>
      found.map((_other, other) => (one === other && one < names.length ? RIDGE : 1e-9)),
    );
    for (const [index, point] of points.entries()) {
      const odds = point.reduce((sum, value, at) => sum + value * found[at]!, 0);
      const likely = 1 / (1 + Math.exp(-odds));
      const error = likely - Number(rows[index]!.isOne);
      const curve = likely * (1 - likely);
      for (const [one, value] of point.entries()) {
        if (value === 0) continue;
        gradient[one]! += error * value;
        for (const [other, second] of point.entries()) hessian[one]![other]! += curve * value * second;
      }
    }
    const step = solve(hessian, gradient);
    found = found.map((weight, index) => weight - step[index]!);
  }
  return { ...Object.fromEntries(names.map((name, index) => [name, found[index]!])), bias: found.at(-1)! };
};
