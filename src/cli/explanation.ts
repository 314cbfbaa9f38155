import type { ExplainedPair, Explanation, Outcome, PairExplanation, PartShare, Ruling } from "../explain.js";
import type { Claim } from "../model/index.js";
import { displayWidth, padColumns, wrapColumns } from "../report/columns.js";

const OUTCOMES: { readonly [outcome in Outcome]: string } = {
  aligned: "aligned: they are compared",
  repeat:
    "aligned as a repeat: one of the two is aligned with another claim already, and the other says it again",
  thread: "aligned over two events: one count of one story, told again later",
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

/** Least that a part adds and is shown; most parts of most pairs add nothing. */
const leastShown = 0.0005;

const describeParts = ({ parts, method, bias }: PairExplanation): readonly string[] => {
  if (parts.length === 0) return [];
  const telling = parts.filter(
    ({ contribution }) => contribution === null || Math.abs(contribution) >= leastShown,
  );
  const shown = telling.filter(({ value }) => value > 0);
  const others = parts.length - shown.length;
  const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), bias);
  const unit = method === "log-odds" ? "adds to log-odds" : "adds";
  const total = method === null ? [] : [["sum", "", "", signed(sum)]];
  return table([
    ["part", "value", "weight", unit],
    ...(method === "log-odds" ? [["bias", "", "", signed(bias)]] : []),
    ...shown.map(rowOf),
    ...(others > 0 ? [[`${others} ${others === 1 ? "part adds" : "parts add"} nothing`, "", "", ""]] : []),
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

const COLUMNS = 100;

/** A paragraph indented by two columns. */
const paragraph = (text: string): readonly string[] =>
  wrapColumns([[text, (same) => same]], COLUMNS - 2).map((line) => `  ${line}`.trimEnd());

const RULINGS: { readonly [outcome in Exclude<Ruling["outcome"], "silent">]: string } = {
  found: "a finding",
  suggested: "a suggestion: too unsure for an alarm",
  off: "no finding: the configuration switches off the rule that would speak",
  unsure: "no finding: a rule sees something, but with too little confidence even for a suggestion",
  covered:
    "no finding of its own: another finding says it already, or each side agrees with another place of the other source, so that they are two facts",
};

/** What the rules say of an aligned pair, or why they say nothing. */
const describeRuling = ({ ruling, silence }: ExplainedPair): readonly string[] => {
  if (ruling === null) return [];
  if (ruling.outcome !== "silent") {
    const { rule, verdict, confidence, message, fingerprint } = ruling.finding;
    return [
      ...paragraph(RULINGS[ruling.outcome]),
      ...paragraph(`${verdict} by ${rule}, confidence ${round(confidence)}, ${fingerprint}`),
      ...paragraph(message.en),
    ];
  }
  if (silence === null) return [];
  return [
    ...paragraph(`no finding: no rule sees anything to say. ${silence.reason}.`),
    ...(silence.rule === null ? [] : paragraph(`${silence.rule.id}: ${silence.rule.about.en}`)),
  ];
};

const describePair = (pair: ExplainedPair): string =>
  [
    OUTCOMES[pair.outcome],
    ...describeSide("left ", pair.left),
    ...describeSide("right", pair.right),
    ...describeRuling(pair),
    ...describeParts(pair),
    ...describeSimilarity(pair),
    ...(pair.family === null ? [] : describeRunnerUp(pair)),
    "",
  ].join("\n");

/** Pairs that are told in full; the others, of a quote that many claims have, in a line each. */
const mostInFull = 3;

const describeBriefly = ({ left, right, similarity, ruling }: ExplainedPair): string => {
  const verdict = ruling === null || ruling.outcome === "silent" ? [] : [ruling.finding.verdict];
  const likeness = similarity === null ? [] : [round(similarity)];
  const facts = [ruling === null ? "not aligned" : "aligned", ...likeness, ...verdict];
  return `  「${quoteOf(left)}」 with 「${quoteOf(right)}」: ${facts.join(", ")}`;
};

const describeRest = (rest: readonly ExplainedPair[]): string =>
  [
    `${rest.length} less alike; give more words, or --format json, to see them whole:`,
    ...rest.map(describeBriefly),
    "",
  ].join("\n");

/**
 * An explanation as text: of the most alike pairs what the rules say of them, the parts in a table, the similarity, the
 * threshold and the next best pair; of the others a line each.
 */
export const describeExplanation = (explanation: Explanation): string => {
  if (explanation.length === 0) return "there is nothing to compare with\n";
  const rest = explanation.slice(mostInFull);
  const full = explanation.slice(0, mostInFull).map(describePair);
  return [...full, ...(rest.length === 0 ? [] : [describeRest(rest)])].join("\n");
};
