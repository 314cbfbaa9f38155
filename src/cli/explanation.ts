import type { Explanation, Outcome, PairExplanation, PartShare } from "../explain.js";
import type { Claim } from "../model/index.js";
import { displayWidth, padColumns } from "../report/columns.js";

const OUTCOMES: { readonly [outcome in Outcome]: string } = {
  aligned: "aligned: they are compared",
  repeat:
    "aligned as a repeat: one of the two is aligned with another claim already, and the other says it again",
  "other event": "not aligned: their articles tell of different events",
  "other family": "not aligned: claims of two families are never compared",
  frame: "not aligned: dates that frame figures are aligned where the figures are, if they are the same",
  reprint: "not aligned: one of the two stands in a sentence that is printed before",
  "not comparable":
    "not aligned: their units, their verbs or their kinds exclude each other, or they share nothing",
  "below the threshold": "not aligned: the similarity is below the threshold",
  "another fits better": "not aligned: another pair fits better",
};

const round = (value: number): string => value.toFixed(3);

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${round(Math.abs(value))}`;

const quoteOf = ({ evidence }: Claim): string => evidence.map(({ quote }) => quote).join(" … ");

const describeSide = (side: string, claim: Claim): readonly string[] => [
  `  ${side}  「${quoteOf(claim)}」  ${claim.id}`,
  `         ${claim.clause}`,
];

/** Rows of a table, its columns as wide as they need be; the first is flush left, the others right. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  const align = (cell: string, column: number): string =>
    column === 0 ? padColumns(cell, widths[0]!) : " ".repeat(widths[column]! - displayWidth(cell)) + cell;
  return rows.map((row) => `    ${row.map(align).join("  ")}`);
};

const rowOf = ({ part, value, weight, contribution }: PartShare): readonly string[] => [
  part,
  round(value),
  weight === null ? "" : round(weight),
  contribution === null ? "" : signed(contribution),
];

const describeParts = ({ parts, method, bias }: PairExplanation): readonly string[] => {
  if (parts.length === 0) return [];
  const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), bias);
  const unit = method === "log-odds" ? "adds to log-odds" : "adds";
  const total = method === null ? [] : [["sum", "", "", signed(sum)]];
  return table([
    ["part", "value", "weight", unit],
    ...(method === "log-odds" ? [["bias", "", "", signed(bias)]] : []),
    ...parts.map(rowOf),
    ...total,
  ]);
};

/** similarity 0.812 = 1 / (1 + e^−1.463), threshold 0.350 */
const describeSimilarity = ({ similarity, threshold, method }: PairExplanation): readonly string[] => {
  if (similarity === null) return threshold === null ? [] : [`  threshold ${round(threshold)}`];
  const how = { "log-odds": " = 1 / (1 + e^−sum)", mean: " = sum", none: "" }[method ?? "none"];
  const least = threshold === null ? "" : `, threshold ${round(threshold)}`;
  return [`  similarity ${round(similarity)}${how}${least}`];
};

const describeRunnerUp = ({ runnerUp }: PairExplanation): readonly string[] =>
  runnerUp === null
    ? ["  no other pair of either comes near"]
    : [
        `  next best ${round(runnerUp.similarity)}  「${quoteOf(runnerUp.left)}」 with 「${quoteOf(runnerUp.right)}」`,
        `         ${runnerUp.left.id}  ${runnerUp.right.id}`,
      ];

const describePair = (pair: PairExplanation): string =>
  [
    OUTCOMES[pair.outcome],
    ...describeSide("left ", pair.left),
    ...describeSide("right", pair.right),
    ...describeParts(pair),
    ...describeSimilarity(pair),
    ...(pair.family === null ? [] : describeRunnerUp(pair)),
    "",
  ].join("\n");

/** An explanation as text: the parts of each pair in a table, the similarity, the threshold and the next best pair. */
export const describeExplanation = (explanation: Explanation): string =>
  explanation.length === 0 ? "there is nothing to compare with\n" : explanation.map(describePair).join("\n");
