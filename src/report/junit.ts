import type { Finding, Severity } from "../model/index.js";
import { describeSilence } from "./silence.js";
import { arrangeFindings, type EventFindings } from "./arrange.js";
import {
  briefSides,
  createBrief,
  describeDecision,
  describeFinding,
  titleOf,
  type BriefInput,
} from "./brief.js";
import { oneLine, shorten } from "./shorten.js";
import { isFailing, isFlagged } from "./flagged.js";
import { writeElement, type Element } from "./junit/xml.js";
import { describeStale, staleLine } from "./outcome.js";
import type { Phrases } from "./phrases.js";
import type { Reporter, ReporterInput } from "./reporter.js";

/** Longest quote in the name of a test case, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Names tell test cases apart from run to run: the quotes for people, the id for the rest. */
const nameOf = (finding: Finding, { lookup, words }: BriefInput): string => {
  const quotes = briefSides(finding, lookup, words).map(({ quote }) =>
    words.quote(shorten(quote, LONGEST_NAME)),
  );
  return `${quotes.join(" / ")} · ${oneLine(finding.id)}`;
};

/** What fails the run failed; what is known was skipped, with the reason; what else is flagged only says so. */
const outcomeOf = (
  finding: Finding,
  failing: readonly Severity[] | undefined,
  input: BriefInput,
): readonly Element[] => {
  const { words, language } = input;
  const { sides, why, facts } = describeFinding(finding, input);
  const text = `\n${[...sides, why, ...facts].join("\n")}\n`;
  if (isFailing(finding, failing)) {
    const message = `${titleOf(finding, words)}${words.colon}${oneLine(finding.message[language])}`;
    return [{ name: "failure", attributes: { message, type: finding.verdict }, content: text }];
  }
  if (!isFlagged(finding)) return [];
  const spoken: Element = { name: "system-out", content: `${titleOf(finding, words)}${text}` };
  if (finding.state !== "known") return [spoken];
  const reason =
    finding.decision === undefined ? words.states.known : describeDecision(finding.decision, words);
  return [{ name: "skipped", content: reason }, spoken];
};

const isSkipped = ({ content = [] }: Element): boolean =>
  typeof content !== "string" && content.some(({ name }) => name === "skipped");
const isFailed = ({ content = [] }: Element): boolean =>
  typeof content !== "string" && content.some(({ name }) => name === "failure");

interface Suite {
  readonly name: string;
  readonly cases: readonly Element[];
  /** What there is to say where nothing was compared. */
  readonly remark: string | undefined;
}

/** An event that was not asked for: skipped, where CI would take a suite without cases for a success. */
const uncheckedCase = (words: Phrases): Element => ({
  name: "testcase",
  attributes: { name: words.silencesInBrief.unchecked, classname: "hedui", time: 0 },
  content: [{ name: "skipped", content: words.silences.unchecked }],
});

const suiteOf = (
  group: EventFindings,
  failing: readonly Severity[] | undefined,
  input: BriefInput,
): Suite => {
  const { words } = input;
  const findings = [...group.prominent, ...group.quiet];
  const name = oneLine(group.event?.label ?? words.otherFindings) || words.event;
  if (findings.length === 0 && group.silence === "unchecked")
    return { name, cases: [uncheckedCase(words)], remark: undefined };
  return {
    name,
    cases: findings.map((finding) => ({
      name: "testcase",
      attributes: { name: nameOf(finding, input), classname: `hedui.${oneLine(finding.rule)}`, time: 0 },
      content: outcomeOf(finding, failing, input),
    })),
    remark: findings.length === 0 ? describeSilence(group, words) : undefined,
  };
};

/** A suite of one failed case where decisions that meet nothing any more fail the run. */
const baselineSuite = (input: ReporterInput, { words }: BriefInput): readonly Suite[] => {
  const message = describeStale(input, words);
  if (message === undefined) return [];
  const content = `\n${(input.stale ?? []).map(staleLine).join("\n")}\n`;
  const failure = { name: "failure", attributes: { message, type: "stale" }, content };
  const attributes = { name: words.baseline, classname: "hedui.baseline", time: 0 };
  return [
    {
      name: words.baseline,
      cases: [{ name: "testcase", attributes, content: [failure] }],
      remark: undefined,
    },
  ];
};

const countsOf = (cases: readonly Element[]): { readonly [name: string]: number } => ({
  tests: cases.length,
  failures: cases.filter(isFailed).length,
  errors: 0,
});

const toElement = ({ name, cases, remark }: Suite, id: number): Element => ({
  name: "testsuite",
  attributes: { name, ...countsOf(cases), skipped: cases.filter(isSkipped).length, time: 0, id },
  content: [...cases, ...(remark === undefined ? [] : [{ name: "system-out", content: remark }])],
});

/**
 * JUnit XML: a suite for each event, a case for each comparison that came to something, agreements included, so that
 * CI shows how much was checked. Failed are the findings that fail the run.
 */
export const reportJunit: Reporter = (input) => {
  const { report, failing } = input;
  const brief = createBrief(input);
  const suites = [
    ...baselineSuite(input, brief),
    ...arrangeFindings(report, brief.lookup).map((group) => suiteOf(group, failing, brief)),
  ];
  const root: Element = {
    name: "testsuites",
    attributes: { name: report.tool.name, ...countsOf(suites.flatMap(({ cases }) => cases)), time: 0 },
    content: suites.map(toElement),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root).join("\n")}\n`;
};
