/**
 * Sets the weights of src/align/weights.ts from the pairs of reports in test/pairs: logistic regression with a
 * ridge, by Newton's method, first on each pair of claims by itself, then with what the pairs around it say, these
 * taken from weights that have not seen the file (stacking: Wolpert, Neural Networks 5, 1992).
 *
 *     npm run fit:align
 *
 * Prints the weights, and how they do on files that they have not seen (four parts).
 */
import { assign } from "../../../src/align/assign.js";
import { candidatePairs } from "../../../src/align/candidates.js";
import { comparisons, familyOf } from "../../../src/align/families.js";
import { featuresOf } from "../../../src/align/features.js";
import { probability, type Candidate, type Weights } from "../../../src/align/similarity.js";
import { supportOf } from "../../../src/align/support.js";
import { inReadingOrder, surroundingsOf } from "../../../src/align/surroundings.js";
import { extract } from "../../../src/extract/extract.js";
import { segment } from "../../../src/segment/articles.js";
import { judgeOf, readPairs, sourcesOf } from "../../align/pairs.js";

interface Row {
  readonly row: number;
  readonly column: number;
  readonly isOne: boolean;
  readonly parts: Readonly<Record<string, number>>;
}
interface Sample {
  readonly left: readonly Candidate[];
  readonly right: readonly Candidate[];
  readonly rows: readonly Row[];
}

const RIDGE = 1;

/** Parts that only the rules read: whether it is safe to accuse, not whether two claims are one. */
const UNWEIGHED = new Set(["named", "held", "predicate"]);

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
const fit = (rows: readonly Row[]): Weights => {
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

/** The pairs of claims of one family in the two reports, and whether a reader links them. */
const sampleOf = (family: "quantity" | "date", pair: Parameters<typeof judgeOf>[0]): Sample => {
  const isOne = judgeOf(pair);
  const [left, right] = sourcesOf(pair).map((source) => {
    const claims = extract(source, segment(source));
    const around = surroundingsOf(inReadingOrder(claims), source.published);
    return claims
      .filter((claim) => familyOf(claim) === family)
      .map((claim): Candidate => ({ claim, features: featuresOf(claim, around) }));
  }) as [Candidate[], Candidate[]];
  const { compare } = comparisons[family];
  const rows = [...candidatePairs(left, right)].flatMap(([row, column]): Row[] => {
    const found = compare(left[row]!, right[column]!);
    const link = { left: left[row]!.claim, right: right[column]!.claim };
    return found === undefined ? [] : [{ row, column, isOne: isOne(link), parts: found.parts }];
  });
  return { left, right, rows };
};

/** The rows with what the pairs around each say, if a pair by itself is judged by these weights. */
const withSupport = ({ left, right, rows }: Sample, weights: Weights): Row[] => {
  const edges = rows.map(({ row, column, parts }) => ({
    row,
    column,
    similarity: probability(parts, weights),
  }));
  const supports = supportOf(edges, left, right);
  return rows.map((row, index) => ({ ...row, parts: { ...row.parts, ...supports[index]! } }));
};

const PARTS = [0, 1, 2, 3];

/** First weights for each sample from the samples of the other parts; then the second from all of them. */
const fitTwice = (samples: readonly Sample[]): readonly [Weights, Weights] => {
  const held = PARTS.map((part) =>
    fit(samples.filter((_, index) => index % 4 !== part).flatMap(({ rows }) => rows)),
  );
  const second = fit(samples.flatMap((sample, index) => withSupport(sample, held[index % 4]!)));
  return [fit(samples.flatMap(({ rows }) => rows)), second];
};

const show = (weights: Weights): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, Math.round(value * 100) / 100])),
  );

const pairs = readPairs();
for (const family of ["quantity", "date"] as const) {
  const samples = pairs.map((pair) => sampleOf(family, pair));
  const [first, second] = fitTwice(samples);
  console.log(`${family}\n  weights   ${show(first)}\n  supported ${show(second)}`);
  const tally = new Map<number, [right: number, wrong: number]>();
  let [found, all] = [0, 0];
  for (const part of PARTS) {
    const [one, two] = fitTwice(samples.filter((_, index) => index % 4 !== part));
    for (const sample of samples.filter((_, index) => index % 4 === part)) {
      const edges = withSupport(sample, one)
        .map((row) => ({ ...row, similarity: probability(row.parts, two) }))
        .filter(({ similarity }) => similarity >= 0.35);
      const linked = assign(edges);
      const wanted = new Set(sample.rows.filter(({ isOne }) => isOne).map(({ row }) => row));
      all += wanted.size;
      found += new Set(linked.filter(({ isOne }) => isOne).map(({ row }) => row)).size;
      for (const { isOne, similarity } of linked) {
        const tenth = Math.floor(similarity * 10) / 10;
        const [right, wrong] = tally.get(tenth) ?? [0, 0];
        tally.set(tenth, isOne ? [right + 1, wrong] : [right, wrong + 1]);
      }
    }
  }
  console.log(`  on files not seen: ${found} of ${all} linked`);
  for (const [tenth, [right, wrong]] of [...tally].toSorted((a, b) => a[0] - b[0]))
    console.log(`    given ${tenth.toFixed(1)}: ${right} right, ${wrong} wrong`);
}
