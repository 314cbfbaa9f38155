/**
 * Sets the weights of the alignment from the pairs of reports in test/pairs and writes src/align/weights.ts: logistic
 * regression with a ridge, by Newton's method. First on each pair of claims by itself; then with what the pairs around
 * it say, these taken from weights that have not seen the file (stacking: Wolpert, Neural Networks 5, 1992); and on
 * the pairs of claims of one article.
 *
 *     npm run fit:align
 *
 * Prints how such weights do on files that they have not seen (four parts).
 */
import { writeFileSync } from "node:fs";
import { assign, pairUp } from "../../../src/align/assign.js";
import { candidatePairs } from "../../../src/align/candidates.js";
import { groupByFamily } from "../../../src/align/align.js";
import { comparisons, type Family } from "../../../src/align/families.js";
import { probability, type Candidate, type Weights } from "../../../src/align/similarity.js";
import { supportOf } from "../../../src/align/support.js";
import { extract } from "../../../src/extract/extract.js";
import type { Source } from "../../../src/model/index.js";
import { segment } from "../../../src/segment/articles.js";
import { judgeOf, readPairs, sourcesOf, type ReportPair } from "../../align/pairs.js";

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

/** The claims of one family in one report. */
const candidatesOf = (family: Family, source: Source): readonly Candidate[] =>
  groupByFamily(extract(source, segment(source)), source.published).get(family)!;

/** The pairs of claims of two reports, or of one given twice, and whether a reader links them. */
const sampleOf = (
  family: Family,
  isOne: ReturnType<typeof judgeOf>,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Sample => {
  const { compare } = comparisons[family];
  const rows = [...candidatePairs(left, right)].flatMap(([row, column]): Row[] => {
    const found = compare(left[row]!, right[column]!);
    const link = { left: left[row]!.claim, right: right[column]!.claim };
    return found === undefined ? [] : [{ row, column, isOne: isOne(link), parts: found.parts }];
  });
  return { left, right, rows };
};

/** What a pair of reports teaches: between the two, and inside each. */
interface Lesson {
  readonly across: Sample;
  readonly inside: readonly Sample[];
}

const lessonOf = (family: Family, pair: ReportPair): Lesson => {
  const isOne = judgeOf(pair);
  const [left, right] = sourcesOf(pair).map((source) => candidatesOf(family, source)) as [
    readonly Candidate[],
    readonly Candidate[],
  ];
  return {
    across: sampleOf(family, isOne, left, right),
    inside: [left, right].map((one) => sampleOf(family, isOne, one, one)),
  };
};

const rowsOf = (samples: readonly Sample[]): readonly Row[] => samples.flatMap(({ rows }) => rows);

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

interface Fitted {
  readonly alone: Weights;
  readonly supported: Weights;
  readonly inside: Weights;
}

/** First weights for each sample from the samples of the other parts; then the second from all of them. */
const fitAll = (lessons: readonly Lesson[]): Fitted => {
  const samples = lessons.map(({ across }) => across);
  const held = PARTS.map((part) => fit(rowsOf(samples.filter((_, index) => index % PARTS.length !== part))));
  return {
    alone: fit(rowsOf(samples)),
    supported: fit(samples.flatMap((sample, index) => withSupport(sample, held[index % PARTS.length]!))),
    inside: fit(rowsOf(lessons.flatMap(({ inside }) => inside))),
  };
};

type Likely = Row & { readonly similarity: number };

/** What weights link in one sample. */
const linksOf = (rows: readonly Row[], weights: Weights, least: number, isInside: boolean): Likely[] => {
  const likely = rows
    .map((row) => ({ ...row, similarity: probability(row.parts, weights) }))
    .filter(({ similarity }) => similarity >= least);
  return isInside ? pairUp(likely) : assign(likely);
};

/** How many facts are linked, and how many links of each tenth of probability are right. */
const createTally = (title: string) => {
  const tenths = new Map<number, [right: number, wrong: number]>();
  let [found, wanted] = [0, 0];
  return {
    add(rows: readonly Row[], linked: readonly Likely[]): void {
      const one = rows.filter(({ isOne }) => isOne);
      wanted += new Set(one.map(({ row }) => row)).size;
      found += new Set(linked.filter(({ isOne }) => isOne).map(({ row }) => row)).size;
      for (const { isOne, similarity } of linked) {
        const tenth = Math.floor(similarity * 10) / 10;
        const [right, wrong] = tenths.get(tenth) ?? [0, 0];
        tenths.set(tenth, isOne ? [right + 1, wrong] : [right, wrong + 1]);
      }
    },
    print(): void {
      const all = [...tenths.values()];
      const [right, wrong] = [0, 1].map((side) => all.reduce((sum, counts) => sum + counts[side]!, 0));
      console.log(`${title}: ${found} of ${wanted} linked, ${right!} links right, ${wrong!} wrong`);
      for (const [tenth, counts] of [...tenths].toSorted((a, b) => a[0] - b[0]))
        console.log(`    given ${tenth.toFixed(1)}: ${counts[0]} right, ${counts[1]} wrong`);
    },
  };
};

/** Prints how weights do on files that they have not seen. */
const evaluate = (family: Family, lessons: readonly Lesson[]): void => {
  const { least } = comparisons[family];
  const [across, inside] = [createTally(`${family}, two reports`), createTally(`${family}, one report`)];
  for (const part of PARTS) {
    const isHeld = (_: unknown, index: number): boolean => index % PARTS.length === part;
    const fitted = fitAll(lessons.filter((lesson, index) => !isHeld(lesson, index)));
    for (const lesson of lessons.filter(isHeld)) {
      const rows = withSupport(lesson.across, fitted.alone);
      across.add(rows, linksOf(rows, fitted.supported, least, false));
      for (const sample of lesson.inside)
        inside.add(sample.rows, linksOf(sample.rows, fitted.inside, least, true));
    }
  }
  across.print();
  inside.print();
};

/** Least weight, in log-odds, that says anything. */
const LEAST = 0.15;

const show = ({ bias, ...weights }: Weights): string => {
  const telling = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const lines = [["bias", bias] as const, ...telling].map(
    ([part, weight]) => `      ${part}: ${Math.round(weight * 100) / 100},\n`,
  );
  return `{\n${lines.join("")}    }`;
};

const pairs = readPairs();
const written = (["quantity", "date"] as const).map((family) => {
  const lessons = pairs.map((pair) => lessonOf(family, pair));
  evaluate(family, lessons);
  const { alone, supported, inside } = fitAll(lessons);
  return `  ${family}: {
    alone: ${show(alone)},
    supported: ${show(supported)},
    inside: ${show(inside)},
  },
`;
});

writeFileSync(
  new URL("../../../src/align/weights.ts", import.meta.url),
  `// Written by \`npm run fit:align\`; do not edit.
import type { Weights } from "./similarity.js";

/** What a pair of claims is weighed by, in log-odds. */
export interface Fitted {
  /** By itself. */
  readonly alone: Weights;
  /** With what the pairs around it say of it. */
  readonly supported: Weights;
  /** As two claims of one article. */
  readonly inside: Weights;
}

/**
 * Weights set from the pairs of reports in test/pairs by logistic regression; docs/alignment.md has how well they do
 * on reports that they have not seen.
 */
export const weights: { readonly quantity: Fitted; readonly date: Fitted } = {
${written.join("")}};
`,
);
