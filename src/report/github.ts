import type { Finding, Severity } from "../model/index.js";
import { createBrief, describeFinding, titleOf, type BriefInput } from "./brief.js";
import { shorten } from "./shorten.js";
import { isFlagged, isPending } from "./flagged.js";
import { writeCommand, writeLogLine } from "./github/command.js";
import { describeStale, staleLine } from "./outcome.js";
import type { Reporter, ReporterInput } from "./reporter.js";
import { describeScope } from "./scope.js";

type Level = "error" | "warning" | "notice";

/** What a finding is annotated as where nobody has decided on it; what is known is a notice, whatever it is. */
const LEVELS: { readonly [severity in Severity]: Level } = {
  error: "error",
  warning: "warning",
  note: "notice",
  none: "notice",
};

/** Annotations of one level that GitHub takes from a step; it drops the rest without a word. */
const MOST_OF_A_LEVEL = 10;
/** Longest title that GitHub takes. */
const LONGEST_TITLE = 255;
/** Longest message: the annotation of a page of text would hide all others; GitHub takes 64 KB. */
const LONGEST_MESSAGE = 4000;

const SEVERITIES: readonly Severity[] = ["error", "warning", "note", "none"];

/** What wants a decision before what has one, and then the gravest first; else as reported. */
const compare = (left: Finding, right: Finding): number =>
  Number(isPending(right)) - Number(isPending(left)) ||
  SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);

const levelOf = (finding: Finding): Level => (isPending(finding) ? LEVELS[finding.severity] : "notice");

/** Columns stand only where a finding begins and ends in one line: GitHub takes them for no other. */
const annotate = (finding: Finding, brief: BriefInput): string => {
  const { words, locate } = brief;
  const { sides, why, facts } = describeFinding(finding, brief);
  const { path, span } = locate(
    finding.evidence.find(({ isRestatement }) => !isRestatement) ?? finding.evidence[0]!,
  );
  const isOneLine = span !== undefined && span.start.line === span.end.line;
  const state = finding.state === "new" ? [] : [words.states[finding.state]];
  return writeCommand(
    levelOf(finding),
    {
      file: path === "-" ? undefined : path,
      line: span?.start.line,
      endLine: span?.end.line,
      col: isOneLine ? span.start.column : undefined,
      endColumn: isOneLine ? span.end.column : undefined,
      title: shorten([titleOf(finding, words), finding.rule, ...state].join(" · "), LONGEST_TITLE),
    },
    shorten([why.replace(/^- /u, ""), ...sides, ...facts].join("\n"), LONGEST_MESSAGE),
  );
};

/** The error of a run that fails because of decisions that meet nothing any more. */
const annotateBaseline = (input: ReporterInput, { words }: BriefInput): readonly string[] => {
  const message = describeStale(input, words);
  if (message === undefined) return [];
  const lines = [message, ...(input.stale ?? []).map(staleLine)];
  return [writeCommand("error", { title: words.baseline }, shorten(lines.join("\n"), LONGEST_MESSAGE))];
};

/**
 * Workflow commands of GitHub Actions: an annotation for each alarm, update and omission, no more of a level than GitHub
 * takes, the worst first; then a line on what was left out, and one on what was compared.
 */
export const reportGithub: Reporter = (input) => {
  const brief = createBrief(input);
  const flagged = input.report.findings.filter(isFlagged).toSorted(compare);
  const baseline = annotateBaseline(input, brief);
  const taken = (["error", "warning", "notice"] as const).flatMap((level) =>
    flagged
      .filter((finding) => levelOf(finding) === level)
      .slice(0, MOST_OF_A_LEVEL - (level === "error" ? baseline.length : 0)),
  );
  const dropped = flagged.length - taken.length;
  const lines = [
    ...baseline,
    ...taken.map((finding) => annotate(finding, brief)),
    ...(dropped === 0 ? [] : [writeLogLine(brief.words.notAnnotated(dropped))]),
    ...describeScope(input.report, brief.words).map(writeLogLine),
  ];
  return `${lines.join("\n")}\n`;
};
