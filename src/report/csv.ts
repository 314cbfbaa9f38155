import type { Finding } from "../model/index.js";
import { briefSides, createBrief, describeDecision, type BriefInput, type BriefSide } from "./brief.js";
import { oneLine, shorten } from "./shorten.js";
import type { Reporter } from "./reporter.js";

/** Byte order mark: without it Excel takes UTF-8 for the code page of the machine. */
const MARK = "\ufeff";

/**
 * What a spreadsheet takes for the start of a formula, full width too (OWASP, "CSV Injection"; its tab and line ends are
 * gone from one line). An apostrophe before it keeps it text; a reader by program strips one before such a character.
 */
const FORMULA = /^(?=[=+\-@＝＋－＠])/u;

/** Longest text of a cell, in UTF-16 units; Excel cuts at 32,767. */
const LONGEST_CELL = 32_000;

/** Quoted unless it is a plain word or number: in some countries the semicolon parts the cells. */
const writeCell = (value: string | number): string => {
  if (typeof value === "number") return String(value);
  const text = shorten(oneLine(value), LONGEST_CELL).replace(FORMULA, "'");
  return /^[\w.:/-]*$/u.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
};

interface Row extends BriefInput {
  readonly finding: Finding;
  readonly sides: readonly BriefSide[];
}

type Column = readonly [name: string, read: (row: Row) => string | number];

const eventOf = ({ finding, lookup }: Row): string => {
  const event = finding.evidence.map((evidence) => lookup.articleOf(evidence)?.event).find(Boolean);
  return lookup.events.get(event ?? "")?.label ?? "";
};

const OF_THE_FINDING: readonly Column[] = [
  ["id", ({ finding }) => finding.id],
  ["fingerprint", ({ finding }) => finding.fingerprint],
  ["rule", ({ finding }) => finding.rule],
  ["verdict", ({ finding }) => finding.verdict],
  ["severity", ({ finding }) => finding.severity],
  ["state", ({ finding }) => finding.state],
  ["confidence", ({ finding }) => finding.confidence],
  ["kind", ({ finding }) => finding.kind],
  ["scope", ({ finding }) => finding.scope],
  ["event", eventOf],
];

/** Columns of one side; a side that is not there leaves them empty. */
const ofTheSide = (side: number): readonly Column[] => {
  const read =
    (tell: (side: BriefSide, row: Row) => string | number | undefined) =>
    (row: Row): string | number => {
      const own = row.sides[side];
      return own === undefined ? "" : (tell(own, row) ?? "");
    };
  return [
    ["newspaper", read(({ source, name }) => source?.newspaper ?? name)],
    ["published", read(({ source }) => source?.published)],
    ["path", read(({ evidence }, { locate }) => locate(evidence[0]).path)],
    ["line", read(({ evidence }, { locate }) => locate(evidence[0]).span?.start.line)],
    ["quote", read(({ quote }) => quote)],
    ["reading", read(({ reading }, { language }) => reading?.[language])],
  ].map(([name, tell]) => [`${name as string}_${side + 1}`, tell as Column[1]]);
};

const OF_THE_RULING: readonly Column[] = [
  ["message", ({ finding, language }) => finding.message[language]],
  ["decision", ({ finding, words }) => (finding.decision ? describeDecision(finding.decision, words) : "")],
];

const COLUMNS: readonly Column[] = [...OF_THE_FINDING, ...ofTheSide(0), ...ofTheSide(1), ...OF_THE_RULING];

/** CSV (RFC 4180, UTF-8 with its mark): a row for each finding, agreements included. */
export const reportCsv: Reporter = (input) => {
  const brief = createBrief(input);
  const rows = input.report.findings.map((finding): Row => ({
    ...brief,
    finding,
    sides: briefSides(finding, brief.lookup, brief.words),
  }));
  const lines = [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, read]) => writeCell(read(row)))),
  ];
  return `${MARK}${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
};
