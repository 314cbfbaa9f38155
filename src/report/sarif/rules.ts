import type { ReportingDescriptor } from "sarif";
import type { Example, Language, Severity } from "../../model/index.js";
import { oneLine } from "../shorten.js";
import { escapeMarkdown } from "../markdown/escape.js";
import type { Phrases } from "../phrases.js";
import type { RuleText } from "../reporter.js";
import { LEVELS } from "./locations.js";

/** quantity-conflict → QuantityConflict: names of rules are identifiers (SARIF 2.1.0, section 3.49.7). */
const nameOf = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

/** What GitHub calls the severity of a rule that is no matter of security. */
const PROBLEM_SEVERITIES: { readonly [severity in Severity]: string } = {
  error: "error",
  warning: "warning",
  note: "recommendation",
  none: "recommendation",
};

const sidesOf = ({ left, right }: Example): readonly string[] => [
  left,
  ...(right === undefined ? [] : [right]),
];

const outcomeOf = ({ verdict }: Example, { verdicts, silent }: Phrases): string =>
  verdict === null ? silent : verdicts[verdict];

/** Examples that a help text shows, of those that a rule flags and of those that it leaves alone; the catalogue has all. */
const MOST_FLAGGED = 3;
const MOST_SILENT = 2;

const choose = (examples: readonly Example[]): readonly Example[] => [
  ...examples.filter(({ verdict }) => verdict !== null).slice(0, MOST_FLAGGED),
  ...examples.filter(({ verdict }) => verdict === null).slice(0, MOST_SILENT),
];

const writeHelp = (about: string, examples: readonly Example[], words: Phrases): string =>
  [
    about,
    "",
    ...examples.map(
      (example) =>
        `${sidesOf(example)
          .map((side) => words.quote(oneLine(side)))
          .join(" / ")} → ${outcomeOf(example, words)}`,
    ),
  ].join("\n");

const writeMarkdownHelp = (about: string, examples: readonly Example[], words: Phrases): string =>
  [
    escapeMarkdown(about),
    "",
    ...examples.map(
      (example) =>
        `- **${outcomeOf(example, words)}** ${sidesOf(example)
          .map((side) => escapeMarkdown(words.quote(side)))
          .join(" / ")}`,
    ),
  ].join("\n");

/** A rule as SARIF describes it; a rule that the reporter was told nothing of has its id and name. */
export const describeRule = (
  id: string,
  rule: RuleText | undefined,
  language: Language,
  words: Phrases,
): ReportingDescriptor => {
  if (rule === undefined) return { id, name: nameOf(id) };
  const { title, about, examples, verdicts } = rule;
  const gravest = verdicts[0]?.severity ?? "note";
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title[language] },
    fullDescription: { text: about[language] },
    help: {
      text: writeHelp(about[language], choose(examples), words),
      markdown: writeMarkdownHelp(about[language], choose(examples), words),
    },
    defaultConfiguration: { level: LEVELS[gravest] },
    properties: {
      tags: ["fact-checking", ...verdicts.map(({ verdict }) => verdict)],
      "problem.severity": PROBLEM_SEVERITIES[gravest],
    },
  };
};
