import type { Finding } from "../../model/index.js";
import { describeDecision, percent } from "../brief.js";
import { displayWidth, padColumns } from "../columns.js";
import { sidesOf, type Side } from "../sides.js";
import { SIGNS } from "../verdicts.js";
import { fitName, hang, passagePieces, plain, verdictPaint, type Pen } from "./pen.js";

const nameOf = ({ source }: Side, { words }: Pen): string =>
  fitName(source?.newspaper ?? words.unknownSource);

const describeSide = (side: Side, width: number, pen: Pen): readonly string[] => {
  const { colours, words, language } = pen;
  const newspaper = padColumns(nameOf(side, pen), width);
  const indent = 4 + width + 2;
  const margin = " ".repeat(indent);
  const quotes = side.passages.flatMap((passage, index) =>
    hang(index === 0 ? `    ${colours.cyan(newspaper)}  ` : margin, indent, passagePieces(passage, pen)),
  );
  const again = side.restatements.flatMap((passage) =>
    hang(margin, indent, [[`${words.alsoIn}${words.colon}`, colours.dim], ...passagePieces(passage, pen)]),
  );
  const reading = side.reading?.[language];
  if (!reading) return [...quotes, ...again];
  return [
    ...quotes,
    ...again,
    ...hang(margin, indent, [[`${words.readAs}${words.colon}${reading}`, colours.dim]]),
  ];
};

/** Compared thing and values, which tell findings of one rule apart; version and rule stand beside it. */
export const shortFingerprint = (fingerprint: string): string =>
  fingerprint
    .split(":")
    .slice(2)
    .map((hash) => hash.slice(0, 8))
    .join(":") || fingerprint;

/** A finding: its verdict, its sides with the evidence in their sentences, and why it is flagged. */
export const describeFinding = (finding: Finding, pen: Pen): readonly string[] => {
  const { colours, words, language, lookup } = pen;
  const paint = verdictPaint(finding.verdict, colours);
  const sides = sidesOf(finding, lookup);
  const names = sides.map((side) => nameOf(side, pen));
  const width = Math.max(0, ...names.map(displayWidth));
  const facts = [
    words.kinds[finding.kind],
    `${words.confidence} ${percent(finding.confidence)}`,
    words.states[finding.state],
    finding.rule,
    shortFingerprint(finding.fingerprint),
  ];
  return [
    `  ${paint(colours.bold(`${SIGNS[finding.verdict]} ${words.verdicts[finding.verdict]}`))}  ${colours.dim(facts.join(" · "))}`,
    ...sides.flatMap((side) => describeSide(side, width, pen)),
    ...hang("    ", 4, [[finding.message[language], plain]]),
    ...(finding.decision === undefined
      ? []
      : hang("    ", 4, [[describeDecision(finding.decision, words), colours.dim]])),
    "",
  ];
};
