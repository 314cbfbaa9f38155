import type {
  Finding,
  FindingDecision,
  FindingEvidence,
  Language,
  Message,
  ReportSource,
} from "../model/index.js";
import { groupBy } from "./group.js";
import { createLookup, type Lookup } from "./lookup.js";
import { phrases, type Phrases } from "./phrases.js";
import { createLocate, writePlace, type Locate } from "./places.js";
import type { ReporterInput } from "./reporter.js";
import { oneLine, shorten } from "./shorten.js";
import { SIGNS } from "./verdicts.js";

/** What findings are told with. */
export interface BriefInput {
  readonly lookup: Lookup;
  readonly locate: Locate;
  readonly words: Phrases;
  readonly language: Language;
}

/** Longest quote and longest message in a line, in UTF-16 units; newspapers stay far below. */
const LONGEST_QUOTE = 300;
const LONGEST_MESSAGE = 2000;

/** One side of a finding in a few words: who says what. */
export interface BriefSide {
  readonly source: ReportSource | undefined;
  /** The newspaper, told from others of its name. */
  readonly name: string;
  /** Its evidence; where it says it again is left out. */
  readonly evidence: readonly [FindingEvidence, ...FindingEvidence[]];
  /** The evidence in one line. */
  readonly quote: string;
  readonly reading: Message | undefined;
}

/** The sides of a finding in their order. */
export const briefSides = (finding: Finding, lookup: Lookup, words: Phrases): readonly BriefSide[] =>
  [...groupBy(finding.evidence, ({ side }) => side)]
    .sort(([left], [right]) => left - right)
    .map(([side, all]) => {
      const own = all.filter(({ isRestatement }) => !isRestatement);
      const [first, ...others] = own.length > 0 ? own : all;
      const source = lookup.sources.get(first!.source);
      return {
        source,
        name: source === undefined ? words.unknownSource : lookup.nameOf(source),
        evidence: [first!, ...others],
        quote: [first!, ...others].map(({ quote }) => oneLine(quote)).join(" … "),
        reading: finding.readings[side],
      };
    });

/** A side in a line: "- 大公報 A12 news/tkp.txt:4 「逾160家企業」 → 多於160". */
const sideLine = (
  { name, source, evidence, quote, reading }: BriefSide,
  locate: Locate,
  words: Phrases,
  language: Language,
): string => {
  const facts = [
    name,
    source?.page,
    oneLine(writePlace(locate(evidence[0]))),
    words.quote(shorten(quote, LONGEST_QUOTE)),
  ];
  const read =
    reading === undefined || reading[language] === words.quote(quote)
      ? []
      : [`${words.readAs}${words.colon}${oneLine(reading[language])}`];
  return `- ${[...facts.filter((fact) => fact !== undefined).map(oneLine), ...read].join(" ")}`;
};

/** A finding in lines of plain text, each begun by a dash: a newspaper called `::error` begins no line. */
export interface Description {
  readonly sides: readonly string[];
  /** Why it is flagged. */
  readonly why: string;
  /** The rule, how sure it is, its state and fingerprint, and the decision on it. */
  readonly facts: readonly string[];
}

/** Tells a finding in lines. */
export const describeFinding = (
  finding: Finding,
  { lookup, locate, words, language }: BriefInput,
): Description => {
  const label = (name: string, value: string): string => `${name}${words.colon}${oneLine(value)}`;
  const facts = [
    label(words.rule, finding.rule),
    `${words.confidence} ${percent(finding.confidence)}`,
    words.states[finding.state],
    label(words.fingerprint, finding.fingerprint),
  ];
  return {
    sides: briefSides(finding, lookup, words).map((side) => sideLine(side, locate, words, language)),
    why: `- ${shorten(oneLine(finding.message[language]), LONGEST_MESSAGE)}`,
    facts: [
      `- ${facts.join(" · ")}`,
      ...(finding.decision === undefined ? [] : [`- ${describeDecision(finding.decision, words)}`]),
    ],
  };
};

/** Whether a decision makes its finding known; the others are told for whoever decides anew. */
const HOLDING: ReadonlySet<FindingDecision["standing"]> = new Set(["holds", "grace"]);

/** A decision with its reason, who took it and until when it holds, in one line. */
export const describeDecision = (
  { decision, reason, decidedBy, expires, standing, description }: FindingDecision,
  words: Phrases,
): string => {
  const text = oneLine(words.decided(words.decisions[decision], reason, decidedBy, expires));
  if (HOLDING.has(standing)) return text;
  // The new values stand in the finding itself; without the old ones nobody sees what changed.
  const values = description === undefined ? [] : [words.decidedOnValues(oneLine(description))];
  return [words.formerDecision(text), ...values].join(words.clauseMark);
};

/** The decisions on findings that are read as one thing, each once. */
export const describeDecisions = (findings: readonly Finding[], words: Phrases): readonly string[] => [
  ...new Set(
    findings.flatMap(({ decision }) => (decision === undefined ? [] : [describeDecision(decision, words)])),
  ),
];

/** "≠ 矛盾 · 數量", what a finding is called. */
export const titleOf = ({ verdict, kind }: Finding, words: Phrases): string =>
  `${SIGNS[verdict]} ${words.verdicts[verdict]} · ${words.kinds[kind]}`;

/** "92%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What findings of a report are told with. */
export const createBrief = (input: ReporterInput): BriefInput => {
  const { report, texts, language } = input;
  const lookup = createLookup(report, texts);
  return { lookup, locate: createLocate(input, lookup), words: phrases[language], language };
};
