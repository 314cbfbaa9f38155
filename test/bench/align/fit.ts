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
import { pairUp } from "../../../src/align/assign.js";
import { candidatePairs } from "../../../src/align/candidates.js";
import { groupByFamily } from "../../../src/align/align.js";
import { comparisons, type Family } from "../../../src/align/families.js";
import { probability, type Candidate, type Weights } from "../../../src/align/similarity.js";
import { supportOf } from "../../../src/align/support.js";
import type { Meeting } from "../../../src/align/meetings.js";
import { differingOf, pairAgreeing, pairInTurns, weighDiffering } from "../../../src/align/turns.js";
import { extract } from "../../../src/extract/extract.js";
import type { Source } from "../../../src/model/index.js";
import { segment } from "../../../src/segment/articles.js";
import { judgeOf, readPairs, sourcesOf, type ReportPair } from "../../align/pairs.js";
import { fit, type Example } from "./logistic.js";

interface Row extends Example {
  readonly row: number;
  readonly column: number;
}
interface Sample {
  readonly left: readonly Candidate[];
  readonly right: readonly Candidate[];
  readonly rows: readonly Row[];
}

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
  readonly differing: Weights;
  readonly inside: Weights;
}

/** The rows of a sample as the program weighs them before they are paired. */
const meetingsOf = (rows: readonly Row[], weights: Weights): (Meeting & Row)[] =>
  rows.map((row) => {
    const similarity = probability(row.parts, weights);
    return { ...row, alone: similarity, similarity, situation: "supported" };
  });

/** The pairs that differ and that those that agree leave over, as the program weighs them. */
const differingIn = (sample: Sample, rows: readonly Row[], supported: Weights): Row[] => {
  const edges = meetingsOf(rows, supported);
  const open = differingOf(edges, pairAgreeing(edges), sample.left, sample.right);
  return weighDiffering(open, sample.left, sample.right, supported) as unknown as Row[];
};

/** First weights for each sample from the samples of the other parts; then the second from all of them. */
const fitAll = (lessons: readonly Lesson[]): Fitted => {
  const samples = lessons.map(({ across }) => across);
  const held = PARTS.map((part) => fit(rowsOf(samples.filter((_, index) => index % PARTS.length !== part))));
  const around = samples.map((sample, index) => withSupport(sample, held[index % PARTS.length]!));
  const supported = fit(around.flat());
  return {
    alone: fit(rowsOf(samples)),
    supported,
    differing: fit(samples.flatMap((sample, index) => differingIn(sample, around[index]!, supported))),
    inside: fit(rowsOf(lessons.flatMap(({ inside }) => inside))),
  };
};

type Likely = Row & { readonly similarity: number };

/** What weights link inside one report. */
const linksInside = (rows: readonly Row[], weights: Weights, least: number): Likely[] =>
  pairUp(meetingsOf(rows, weights).filter(({ similarity }) => similarity >= least));

/** What weights link between two reports. */
const linksAcross = (
  family: Family,
  { left, right }: Sample,
  rows: readonly Row[],
  { supported, differing }: Fitted,
): Likely[] => {
  const comparison = { ...comparisons[family], ...(family === "quantity" ? { differing } : {}) };
  return pairInTurns(comparison, meetingsOf(rows, supported), left, right).pairs as unknown as Likely[];
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

type Tally = ReturnType<typeof createTally>;

/** Prints how weights do on files that they have not seen. */
const evaluate = (family: Family, lessons: readonly Lesson[]): void => {
  const { least } = comparisons[family];
  const [across, differing, inside] = ["two reports", "of these those that differ", "one report"].map(
    (title) => createTally(`${family}, ${title}`),
  ) as [Tally, Tally, Tally];
  for (const part of PARTS) {
    const isHeld = (_: unknown, index: number): boolean => index % PARTS.length === part;
    const fitted = fitAll(lessons.filter((lesson, index) => !isHeld(lesson, index)));
    for (const lesson of lessons.filter(isHeld)) {
      const rows = withSupport(lesson.across, fitted.alone);
      const links = linksAcross(family, lesson.across, rows, fitted);
      across.add(rows, links);
      const differ = (some: readonly Row[]) => some.filter(({ parts }) => parts["agrees"] !== 1);
      differing.add(differ(rows), differ(links) as Likely[]);
      for (const sample of lesson.inside)
        inside.add(sample.rows, linksInside(sample.rows, fitted.inside, least));
    }
  }
  across.print();
  if (family === "quantity") differing.print();
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
  const { alone, supported, differing, inside } = fitAll(lessons);
  return `  ${family}: {
    alone: ${show(alone)},
    supported: ${show(supported)},
${
  family === "quantity"
    ? `    differing: ${show(differing)},
`
    : ""
}    inside: ${show(inside)},
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
  /** As two values that differ, of which those that agree leave both over. */
  readonly differing?: Weights;
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
