import pc from "picocolors";
import type { Finding, Report, Verdict } from "../model/index.js";
import { VERDICTS } from "../model/verdicts.js";
import { arrangeFindings, countVerdicts, type Entry, type EventFindings } from "./arrange.js";
import { displayWidth, padColumns } from "./columns.js";
import { countAlarms } from "./flagged.js";
import { createLookup } from "./lookup.js";
import { phrases, type Phrases } from "./phrases.js";
import { describeStale } from "./outcome.js";
import type { Reporter, ReporterInput } from "./reporter.js";
import { describeCoverage } from "./scope.js";
import { disarm } from "./github/command.js";
import { describeFact } from "./terminal/fact.js";
import { describeFinding } from "./terminal/finding.js";
import { COLUMNS, fitName, hang, verdictPaint, type Pen } from "./terminal/pen.js";
import { describeSilence } from "./silence.js";
import { SIGNS } from "./verdicts.js";

const describeSources = (report: Report, { colours }: Pen): readonly string[] => {
  const rows = report.sources.map(({ newspaper, published, id, page }) => [
    fitName(newspaper),
    published.slice(0, 10),
    [id, page].filter(Boolean).join(" · "),
  ]);
  const width = Math.max(0, ...rows.map(([newspaper]) => displayWidth(newspaper!)));
  return rows.map(
    ([newspaper, published, document]) =>
      `  ${padColumns(newspaper!, width)}  ${published}  ${colours.dim(document)}`,
  );
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

const describeEntry = (entry: Entry, pen: Pen): readonly string[] =>
  entry.fact === undefined ? describeFinding(entry.findings[0], pen) : describeFact(entry.fact, entry, pen);

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
    ...group.entries.flatMap((entry) => describeEntry(entry, pen)),
    ...(group.prominent.length === 0 ? [`  ${describeSilence(group, words)}`] : []),
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
  const { verdicts } = report.counts;
  const { pending, known } = countAlarms(report);
  const tally = VERDICTS.map((verdict) => {
    const text = `${SIGNS[verdict]} ${words.verdicts[verdict]} ${verdicts[verdict]}`;
    return verdicts[verdict] > 0 ? verdictPaint(verdict, colours)(text) : colours.dim(text);
  });
  return [
    "",
    colours.dim("─".repeat(COLUMNS)),
    tally.join("   "),
    ...describeCoverage(report, words).map((sentence, index) =>
      colours.dim(index === 0 ? `${sentence}${words.newAndKnown(pending, known)}` : sentence),
    ),
  ];
};

/** Why a run fails of which no finding does. */
const describeBaseline = (input: ReporterInput, { colours, words }: Pen): readonly string[] => {
  const stale = describeStale(input, words);
  return stale === undefined ? [] : hang("", 0, [[stale, colours.red]]);
};

/** The findings by event for a terminal of 100 columns; omissions, variants and agreements are counted, suggestions come last. */
export const reportTerminal: Reporter = (input) => {
  const { report, texts, language, colour } = input;
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
    ...describeBaseline(input, pen),
  ];
  return `${disarm(lines.join("\n"))}\n`;
};
