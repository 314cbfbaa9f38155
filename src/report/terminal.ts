import pc from "picocolors";
import type { Finding, Language, Report, Verdict } from "../model/index.js";
import { VERDICTS } from "../model/verdicts.js";
import { arrangeFindings, countVerdicts, type EventFindings } from "./arrange.js";
import { displayWidth, padColumns, wrapColumns, type Piece } from "./columns.js";
import { createLookup, type Lookup } from "./lookup.js";
import { phrases, type Phrases } from "./phrases.js";
import type { Reporter } from "./reporter.js";
import { sidesOf, type Passage, type Side } from "./sides.js";
import { SIGNS } from "./verdicts.js";

const COLUMNS = 100;

type Paint = (text: string) => string;
type Colours = ReturnType<typeof pc.createColors>;

/** What the parts of the page are written with. */
interface Pen {
  readonly colours: Colours;
  readonly colour: boolean;
  readonly words: Phrases;
  readonly language: Language;
  readonly lookup: Lookup;
}

const plain: Paint = (text) => text;

const verdictPaint = (verdict: Verdict, { red, yellow, blue, dim }: Colours): Paint =>
  ({ contradiction: red, tension: yellow, update: blue, omission: dim, variant: dim, agreement: dim })[
    verdict
  ];

/** Lines that begin after `indent` columns, the first with what is written there. */
const hang = (first: string, indent: number, pieces: readonly Piece[]): readonly string[] =>
  wrapColumns(pieces, COLUMNS - indent).map((line, index) =>
    `${index === 0 ? first : " ".repeat(indent)}${line}`.trimEnd(),
  );

const describeSources = (report: Report, { colours }: Pen): readonly string[] => {
  const rows = report.sources.map(({ newspaper, published, id, page }) => [
    newspaper,
    published.slice(0, 10),
    [id, page].filter(Boolean).join(" · "),
  ]);
  const width = Math.max(0, ...rows.map(([newspaper]) => displayWidth(newspaper!)));
  return rows.map(
    ([newspaper, published, document]) =>
      `  ${padColumns(newspaper!, width)}  ${published}  ${colours.dim(document)}`,
  );
};

/** Without colour the evidence stands in 〖〗, which newspapers do not use. */
const passagePieces = (passage: Passage, { colour, colours }: Pen): readonly Piece[] => {
  const strong: Paint = (text) => colours.bold(colours.underline(text));
  const quoted = passage.filter(({ role }) => role !== "around");
  return passage.flatMap((segment): readonly Piece[] => {
    if (segment.role === "around") return [[segment.text, colours.dim]];
    if (colour) return [[segment.text, segment.role === "differing" ? strong : colours.bold]];
    const open = segment === quoted[0] ? "〖" : "";
    const close = segment === quoted.at(-1) ? "〗" : "";
    return [[open + segment.text + close, plain]];
  });
};

const describeSide = (side: Side, width: number, pen: Pen): readonly string[] => {
  const { colours, words, language } = pen;
  const newspaper = padColumns(side.source?.newspaper ?? words.unknownSource, width);
  const indent = 4 + width + 2;
  const margin = " ".repeat(indent);
  const quotes = side.passages.flatMap((passage, index) =>
    hang(index === 0 ? `    ${colours.cyan(newspaper)}  ` : margin, indent, passagePieces(passage, pen)),
  );
  const reading = side.reading?.[language];
  if (!reading) return quotes;
  return [...quotes, ...hang(margin, indent, [[`${words.readAs}${words.colon}${reading}`, colours.dim]])];
};

/** Compared thing and values, which tell findings of one rule apart; version and rule stand beside it. */
const shortFingerprint = (fingerprint: string): string =>
  fingerprint
    .split(":")
    .slice(2)
    .map((hash) => hash.slice(0, 8))
    .join(":") || fingerprint;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const describeFinding = (finding: Finding, pen: Pen): readonly string[] => {
  const { colours, words, language, lookup } = pen;
  const paint = verdictPaint(finding.verdict, colours);
  const sides = sidesOf(finding, lookup);
  const names = sides.map(({ source }) => source?.newspaper ?? words.unknownSource);
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
    "",
  ];
};

const describeCounts = (
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  words: Phrases,
): string => {
  const counts = countVerdicts(findings);
  return verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`)
    .join(" · ");
};

const describeEvent = (group: EventFindings, pen: Pen): readonly string[] => {
  const { colours, words } = pen;
  const label = group.event?.label ?? words.otherFindings;
  const quiet = describeCounts(group.quiet, VERDICTS, words);
  return [
    "",
    ...hang("", 0, [
      [label, colours.bold],
      [`  ${words.articles(group.articles.length)}`, colours.dim],
    ]),
    "",
    ...group.prominent.flatMap((finding) => describeFinding(finding, pen)),
    ...(group.prominent.length === 0 ? [`  ${words.silences[group.silence]}`] : []),
    ...(quiet === "" ? [] : [colours.dim(`  ${words.checkedQuietly}${words.colon}${quiet}`)]),
  ];
};

/** What is too unsure for an alarm, after everything else that was found. */
const describeSuggestions = ({ suggestions }: Report, pen: Pen): readonly string[] => {
  const { colours, words } = pen;
  if (suggestions.length === 0) return [];
  return [
    "",
    ...hang("", 0, [
      [`${words.suggestions} ${suggestions.length}`, colours.bold],
      [`  ${words.suggestionsHint}`, colours.dim],
    ]),
    "",
    ...suggestions.flatMap((finding) => describeFinding(finding, pen)).slice(0, -1),
  ];
};

const summarize = (report: Report, { colours, words }: Pen): readonly string[] => {
  const { verdicts, aligned, claims } = report.counts;
  const alarms = report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const known = alarms.filter(({ state }) => state === "known").length;
  const pending = alarms.filter(({ state }) => state === "new" || state === "changed").length;
  const tally = VERDICTS.map((verdict) => {
    const text = `${SIGNS[verdict]} ${words.verdicts[verdict]} ${verdicts[verdict]}`;
    return verdicts[verdict] > 0 ? verdictPaint(verdict, colours)(text) : colours.dim(text);
  });
  return [
    "",
    colours.dim("─".repeat(COLUMNS)),
    tally.join("   "),
    colours.dim(`${words.coverage(aligned, claims)}${words.newAndKnown(pending, known)}`),
  ];
};

/** The findings by event for a terminal of 100 columns; omissions, variants and agreements are counted, suggestions come last. */
export const reportTerminal: Reporter = ({ report, texts, language, colour }) => {
  const colours = pc.createColors(colour);
  const lookup = createLookup(report, texts);
  const pen: Pen = { colours, colour, words: phrases[language], language, lookup };
  const lines = [
    `${colours.bold(pen.words.title)}  ${colours.dim(`${report.tool.name} ${report.tool.version}`)}`,
    "",
    ...describeSources(report, pen),
    ...arrangeFindings(report, lookup).flatMap((group) => describeEvent(group, pen)),
    ...describeSuggestions(report, pen),
    ...summarize(report, pen),
  ];
  return `${lines.join("\n")}\n`;
};
