import type { FormerFingerprints } from "../model/fingerprints.js";
import { isAlarm } from "../model/verdicts.js";
import type { Baseline, BaselineEntry, DecisionStanding, Finding, FindingDecision } from "../model/index.js";
import { comparisonOf, namesOf, namesOfEntry } from "./names.js";
import { decisionStandingOf, states, type Calendar } from "./standing.js";

/** What findings are held against, beside the baseline. */
export interface JudgeOptions extends Calendar {
  /** The fingerprints of earlier versions, for baselines that were made with them. */
  readonly former?: FormerFingerprints | undefined;
}

/** A finding, the decision that meets it, and how it does. */
export interface Match {
  readonly finding: Finding;
  /** Every fingerprint by which a decision may mean it. */
  readonly names: readonly string[];
  readonly entry: BaselineEntry | undefined;
  readonly standing: DecisionStanding | undefined;
}

/** Findings with their state against the baseline, and the entries that no finding meets any more. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The decisions, in the order of the findings, where there is one. */
  readonly matches: readonly Match[];
  /** Every entry that nothing meets. */
  readonly resolved: readonly BaselineEntry[];
  /** Of these the ones that ask for a hand: what was said to be corrected, and is, does not. */
  readonly stale: readonly BaselineEntry[];
}

const groupBy = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

/** Whether a finding may be what became of a decision on other values: no agreement is. */
const isOpen = ({ verdict }: Finding): boolean => verdict !== "agreement" && verdict !== "variant";

/**
 * Whether a finding is about what an entry was about. Where a value changes, another rule may speak of it (two figures,
 * and now a figure with and without 約); notes of other rules are no answer to an alarm.
 */
const isOfOne = (finding: Finding, entry: BaselineEntry): boolean =>
  isOpen(finding) && (isAlarm(finding) || finding.rule === entry.rule);

const toDecision = (entry: BaselineEntry, standing: DecisionStanding): FindingDecision => {
  const { decision, reason, decidedBy, decidedOn, expires, description } = entry;
  return {
    decision,
    reason,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(expires === undefined ? {} : { expires }),
    standing,
    // Values that still stand are those of the finding.
    ...(standing === "outdated" ? { description } : {}),
  };
};

const toJudged = ({ finding, entry, standing }: Match): Finding =>
  entry === undefined || standing === undefined
    ? { ...finding, state: "new" }
    : { ...finding, state: states[standing], decision: toDecision(entry, standing) };

/**
 * Holds findings against the decisions of the baseline. A finding is `known` where its fingerprint, or that of another
 * of its places, is decided on; `changed` where a decision that meets no finding is on the same comparison with other
 * values; otherwise `new`. What was said to be corrected, and what has expired, is new again.
 *
 * @param findings - findings of this run
 * @param baseline - decisions taken before, if any
 * @param options - the day of the run, the days of grace, and the fingerprints of earlier versions
 * @returns the findings with their states and decisions, in their order, and the entries that meet no finding
 */
export const judge = (
  findings: readonly Finding[],
  baseline: Baseline | undefined,
  { former, ...calendar }: JudgeOptions = {},
): Judgement => {
  const entries = baseline?.entries ?? [];
  const named = groupBy(entries, namesOfEntry);
  const namesOfAll = findings.map((finding) => namesOf(finding, former));
  const exact = namesOfAll.map((names) => names.flatMap((name) => named.get(name) ?? []));
  const met = new Set(exact.flat());
  const open = groupBy(
    entries.filter((entry) => !met.has(entry)),
    (entry) => namesOfEntry(entry).map(comparisonOf),
  );
  const otherValues = (finding: Finding, names: readonly string[]): readonly BaselineEntry[] =>
    names
      .flatMap((name) => open.get(comparisonOf(name)) ?? [])
      .filter((entry) => isOfOne(finding, entry))
      .toSorted((a, b) => Number(b.rule === finding.rule) - Number(a.rule === finding.rule));
  const outdated = new Set<BaselineEntry>();
  const matches = findings.map((finding, index): Match => {
    const names = namesOfAll[index]!;
    const [entry] = exact[index]!;
    if (entry !== undefined) return { finding, names, entry, standing: decisionStandingOf(entry, calendar) };
    const [other] = otherValues(finding, names);
    if (other === undefined) return { finding, names, entry: undefined, standing: undefined };
    outdated.add(other);
    return { finding, names, entry: other, standing: "outdated" };
  });
  const resolved = entries.filter((entry) => !met.has(entry) && !outdated.has(entry));
  return {
    findings: matches.map(toJudged),
    matches,
    resolved,
    stale: resolved.filter(({ decision }) => decision !== "corrected"),
  };
};
