import type { Fact, Finding, Report, ReportArticle, ReportEvent, Verdict } from "../model/index.js";
import { isProminent, STATES, VERDICTS } from "../model/verdicts.js";
import { isPending } from "./flagged.js";
import { groupBy } from "./group.js";
import type { Lookup } from "./lookup.js";

/**
 * What it says that nothing is flagged in an event: `clear`, its versions were held against each other; `alone`, one
 * source alone reports it, and its silence is no agreement; `unchecked`, nobody looked, as no change touches it.
 */
export type Silence = "clear" | "alone" | "unchecked";

/** What an editor reads as one thing: a finding, or all findings about one fact, whichever places raise them. */
export interface Entry {
  /** The gravest first. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly fact?: Fact;
}

/** What is listed under another event and rests on articles of this one too: a figure that is followed over events. */
export interface Elsewhere {
  readonly event: ReportEvent;
  readonly findings: readonly Finding[];
}

/** What was found in one event, in the order in which it is read. */
export interface EventFindings {
  /** Undefined for findings outside every event. */
  readonly event: ReportEvent | undefined;
  readonly articles: readonly ReportArticle[];
  /** What it says where nothing is prominent. */
  readonly silence: Silence;
  /** Contradictions, tensions and updates. */
  readonly prominent: readonly Finding[];
  /** The same, those about one fact together. */
  readonly entries: readonly Entry[];
  /** Omissions, variants and agreements. */
  readonly quiet: readonly Finding[];
  /** What is listed under other events and rests on this one too. */
  readonly elsewhere: readonly Elsewhere[];
}

/** How many findings there are of each verdict. */
export const countVerdicts = (findings: readonly Finding[]): { readonly [verdict in Verdict]: number } => {
  const counts = { contradiction: 0, tension: 0, update: 0, omission: 0, variant: 0, agreement: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
};

const silenceOf = (event: ReportEvent | undefined, articles: readonly ReportArticle[]): Silence => {
  if (event?.isUnchecked) return "unchecked";
  return new Set(articles.map(({ source }) => source)).size === 1 ? "alone" : "clear";
};

/** Fewest sources of a fact that is read as one thing; two sides stand side by side in their finding. */
const MANY_SOURCES = 3;

const isManySourced = ({ values }: Fact): boolean =>
  new Set(values.flatMap(({ sources }) => sources)).size >= MANY_SOURCES;

/** Findings as they are read: where the gravest of a fact stands, all others about it stand too. */
const toEntries = (findings: readonly Finding[], factOf: ReadonlyMap<string, Fact>): readonly Entry[] =>
  [...groupBy(findings, (finding) => factOf.get(finding.id) ?? finding)].map(([key, [first, ...others]]) => ({
    findings: [first!, ...others],
    ...("values" in key && (others.length > 0 || isManySourced(key)) ? { fact: key } : {}),
  }));

const compareFindings = (left: Finding, right: Finding): number =>
  VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict) ||
  STATES.indexOf(left.state) - STATES.indexOf(right.state) ||
  right.confidence - left.confidence;

/** What waits for a decision weighs first, then what was decided on. */
const compareTrouble = (left: EventFindings, right: EventFindings): number => {
  const compare = (one: readonly Finding[], other: readonly Finding[]): number => {
    const [ones, others] = [countVerdicts(one), countVerdicts(other)];
    return (
      others.contradiction - ones.contradiction ||
      others.tension - ones.tension ||
      others.update - ones.update
    );
  };
  return (
    compare(left.prominent.filter(isPending), right.prominent.filter(isPending)) ||
    compare(left.prominent, right.prominent)
  );
};

/** The events that a finding rests on; it is listed under the first. */
const eventsOf = (finding: Finding, lookup: Lookup): readonly string[] => [
  ...new Set(finding.evidence.flatMap((evidence) => lookup.articleOf(evidence)?.event ?? [])),
];

/** By event, what is listed under another. */
const findElsewhere = (
  placed: readonly (readonly [finding: Finding, events: readonly string[]])[],
  lookup: Lookup,
): ReadonlyMap<string, readonly Elsewhere[]> => {
  const spread = placed.flatMap(([finding, [first, ...others]]) =>
    isProminent(finding) ? others.map((other) => ({ finding, first: first!, other })) : [],
  );
  const byEvent = groupBy(spread, ({ other }) => other);
  return new Map(
    [...byEvent].map(([id, own]) => [
      id,
      [...groupBy(own, ({ first }) => first)].flatMap(([first, listed]) => {
        const event = lookup.events.get(first);
        return event === undefined ? [] : [{ event, findings: listed.map(({ finding }) => finding) }];
      }),
    ]),
  );
};

/** The findings by event: the event with most trouble first, the gravest finding first; else as reported. */
export const arrangeFindings = (report: Report, lookup: Lookup): readonly EventFindings[] => {
  const placed = report.findings.map((finding) => [finding, eventsOf(finding, lookup)] as const);
  const found = new Map(
    [...groupBy(placed, ([, [first]]) => first ?? "")].map(([event, own]) => [
      event,
      own.map(([finding]) => finding),
    ]),
  );
  const known = new Set(report.events.map(({ id }) => id));
  const outside = [...found].flatMap(([event, findings]) => (known.has(event) ? [] : findings));
  const factOf = new Map(report.facts.flatMap((fact) => fact.findings.map((id) => [id, fact] as const)));
  const elsewhere = findElsewhere(placed, lookup);
  const arrange = (event: ReportEvent | undefined, findings: readonly Finding[]): EventFindings => {
    const sorted = findings.toSorted(compareFindings);
    const prominent = sorted.filter(isProminent);
    const articles = event?.articles.flatMap((id) => lookup.articles.get(id) ?? []) ?? [];
    return {
      event,
      articles,
      silence: silenceOf(event, articles),
      prominent,
      entries: toEntries(prominent, factOf),
      quiet: sorted.filter((finding) => !isProminent(finding)),
      elsewhere: elsewhere.get(event?.id ?? "") ?? [],
    };
  };
  const groups = report.events.map((event) => arrange(event, found.get(event.id) ?? []));
  return [...groups.toSorted(compareTrouble), ...(outside.length > 0 ? [arrange(undefined, outside)] : [])];
};
