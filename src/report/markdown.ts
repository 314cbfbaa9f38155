import type { Finding, Report } from "../model/index.js";
import { isAlarm, STATES, VERDICTS } from "../model/verdicts.js";
import { arrangeFindings, countVerdicts, type Entry } from "./arrange.js";
import { createBrief, type BriefInput } from "./brief.js";
import { countAlarms, isFlagged, isPending } from "./flagged.js";
import { writeSections, type Budget, type Section } from "./markdown/budget.js";
import { writeEntry, writeItem } from "./markdown/entry.js";
import { codeSpan, escapeMarkdown } from "./markdown/escape.js";
import { describeOutcome } from "./outcome.js";
import type { Reporter, ReporterInput } from "./reporter.js";
import { describeScope } from "./scope.js";
import { oneLine, shorten } from "./shorten.js";
import { SIGNS } from "./verdicts.js";

/** What GitHub takes as a comment; GitLab takes fifteen times as much. */
const COMMENT: Budget = { most: 65_536, measure: (text) => text.length };
/** What GitHub takes as the summary of a step, in bytes. */
const SUMMARY = 1024 * 1024;

const countTable = ({ findings }: Report, { words }: BriefInput): string => {
  const flagged = findings.filter(isFlagged);
  const states = STATES.filter((state) => state !== "resolved");
  const rows = VERDICTS.filter((verdict) => flagged.some((finding) => finding.verdict === verdict)).map(
    (verdict) => {
      const counts = states.map(
        (state) => flagged.filter((finding) => finding.verdict === verdict && finding.state === state).length,
      );
      return `| ${[`${SIGNS[verdict]} ${words.verdicts[verdict]}`, ...counts].join(" | ")} |`;
    },
  );
  if (rows.length === 0) return "";
  const head = `| ${[words.verdict, ...states.map((state) => words.states[state])].join(" | ")} |`;
  return [head, "| --- | --: | --: | --: |", ...rows, "", ""].join("\n");
};

/** What is only counted: variants and agreements. */
const writeQuietCounts = ({ findings }: Report, { words }: BriefInput): string => {
  const counts = countVerdicts(findings);
  const told = (["variant", "agreement"] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`);
  return told.length === 0 ? "" : `${words.checkedQuietly}${words.colon}${told.join(" · ")}`;
};

/** Longest text in a cell of a table, in UTF-16 units. */
const LONGEST_CELL = 120;

/** What was compared; whole or not at all, as it says nothing of findings. */
const sourceTable = ({ sources }: Report, { words, locate }: BriefInput): Section => {
  const rows = sources.map((source) => {
    const { path } = locate({ source: source.id, start: 0, end: 0 });
    const cells = [source.newspaper, source.published, source.page ?? "—", path];
    return `| ${cells.map((cell) => escapeMarkdown(shorten(cell, LONGEST_CELL))).join(" | ")} |`;
  });
  const head = [words.newspaper, words.published, words.page, words.document];
  return {
    before: `<details><summary>${words.compared}</summary>\n\n`,
    items: [[`| ${head.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows, ""].join("\n")],
    after: "\n</details>\n\n",
  };
};

interface Placed {
  readonly entry: Entry;
  readonly event: string | undefined;
}

/** The alarms that wait for a decision, those about one fact together, the gravest first. */
const pendingAlarms = (report: Report, { lookup }: BriefInput): readonly Placed[] =>
  arrangeFindings(report, lookup)
    .flatMap(({ event, entries }) =>
      entries.flatMap(({ findings, ...entry }): readonly Placed[] => {
        const [first, ...others] = findings.filter(
          (finding) => isPending(finding) && isFlagged(finding) && isAlarm(finding),
        );
        return first === undefined
          ? []
          : [{ entry: { ...entry, findings: [first, ...others] }, event: event?.label }];
      }),
    )
    .toSorted(({ entry: left }, { entry: right }) => {
      const [one, other] = [left.findings[0], right.findings[0]];
      return (
        VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) || other.confidence - one.confidence
      );
    });

const folded = (title: string, findings: readonly Finding[], brief: BriefInput): Section => ({
  before: `<details><summary>${title}</summary>\n\n`,
  items: findings.map((finding) => writeItem(finding, brief)),
  after: "\n</details>\n\n",
});

/** The decisions that fail the run, so that whoever reads it knows which to drop. */
const staleEntries = ({ stale = [] }: ReporterInput, { words }: BriefInput): Section => ({
  before: `<details><summary>${words.baseline}</summary>\n\n`,
  items: stale.map(
    ({ fingerprint, description }) =>
      `- ${escapeMarkdown(shorten(oneLine(description), LONGEST_CELL))}<br>${codeSpan(fingerprint)}\n`,
  ),
  after: "\n</details>\n\n",
});

const titleOfCounts = (findings: readonly Finding[], { words }: BriefInput): string => {
  const counts = countVerdicts(findings);
  return VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`)
    .join(" · ");
};

const writeHead = (input: ReporterInput, brief: BriefInput): string => {
  const { report } = input;
  const { words } = brief;
  // What was said to be corrected, and is, asks for no hand.
  const resolved = report.resolved.filter(({ decision }) => decision !== "corrected").length;
  const { pending, known } = countAlarms(report);
  const outcome = describeOutcome(input, words).map((reason) => `**${escapeMarkdown(reason)}**`);
  return [
    `### ${words.title}\n\n`,
    `${[...outcome, words.newAndKnown(pending, known).trim()].join(" · ")}\n\n`,
    countTable(report, brief),
    `${[...describeScope(report, words), writeQuietCounts(report, brief)].map(escapeMarkdown).filter(Boolean).join("\n")}\n\n`,
    resolved === 0 ? "" : `${words.resolvedDecisions(resolved)}\n\n`,
  ].join("");
};

const writePage = (input: ReporterInput, { most, measure }: Budget): string => {
  const { report } = input;
  const brief = createBrief(input);
  const { words } = brief;
  const flagged = report.findings.filter(isFlagged);
  const others = flagged.filter((finding) => isPending(finding) && !isAlarm(finding));
  const known = flagged.filter((finding) => !isPending(finding));
  const head = writeHead(input, brief);
  const foot = `${words.madeBy} ${escapeMarkdown(`${report.tool.name} ${report.tool.version}`)}\n`;
  const sections = [
    {
      before: "",
      items: pendingAlarms(report, brief).map(({ entry, event }) => writeEntry(entry, event, brief)),
      after: "",
    },
    folded(titleOfCounts(others, brief), others, brief),
    staleEntries(input, brief),
    folded(words.knownFindings(known.length), known, brief),
  ];
  // Room for the line on what was left out is kept, whatever its number.
  const cutLine = (count: number): string => (count === 0 ? "" : `**${words.leftOut(count)}**\n\n`);
  const room = most - measure(head) - measure(foot) - measure(cutLine(999_999));
  const { text, dropped } = writeSections(sections, { most: room, measure });
  const compared = writeSections([sourceTable(report, brief)], { most: room - measure(text), measure });
  return `${head}${text}${cutLine(dropped)}${compared.text}${foot}`;
};

/** A comment for a merge request: counts, the new alarms with their quotes, and the rest folded; at most 65,536 characters. */
export const reportMarkdown: Reporter = (input) => writePage(input, COMMENT);

/**
 * The same page as the summary of a step of GitHub Actions.
 *
 * @param input - what reporters are given
 * @param room - bytes that it may have: 1 MiB, less what the step has written before
 */
export const writeSummary = (input: ReporterInput, room = SUMMARY): string =>
  writePage(input, { most: room, measure: (text) => Buffer.byteLength(text) });
