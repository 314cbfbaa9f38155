import type { Finding, FindingEvidence, Rule } from "../model/index.js";
import { isAlarm } from "../model/verdicts.js";

const covers = (outer: FindingEvidence, inner: FindingEvidence): boolean =>
  outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;

/** Whether everything that one finding rests on stands in what another rests on; two may stand in each other. */
const isWithin = (inner: Finding, outer: Finding): boolean =>
  inner.evidence.every((span) => outer.evidence.some((wider) => covers(wider, span)));

/**
 * Whether a finding only repeats an alarm: one about something smaller inside both of its clauses, or one of another rule
 * about the same clauses whose rule is asked first. Where one rule reads a claim and the clause around it, the claim
 * speaks: 全球首顆 as a superlative, and in its clause.
 */
const repeats = (finding: Finding, alarm: Finding, rank: (finding: Finding) => number): boolean =>
  alarm !== finding && isWithin(alarm, finding) && (!isWithin(finding, alarm) || rank(alarm) < rank(finding));

const isConflict = ({ kind, verdict }: Finding): boolean =>
  kind === "quantity" && (verdict === "contradiction" || verdict === "update");

/** For each claim the sources in which some claim agrees with it about a quantity. */
const listAgreed = (findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const agreed = new Map<string, Set<string>>();
  for (const { kind, verdict, evidence } of findings) {
    if (kind !== "quantity" || (verdict !== "agreement" && verdict !== "variant")) continue;
    for (const one of evidence)
      for (const other of evidence)
        if (one.side !== other.side && one.claim !== undefined)
          agreed.set(one.claim, (agreed.get(one.claim) ?? new Set()).add(other.source));
  }
  return agreed;
};

/**
 * Whether a clash of two figures is between two facts: each figure agrees with another one of the other side's source,
 * so neither is a version of the other (9 new standards and 235 in all, on both pages).
 */
const isTwoFacts = (finding: Finding, agreed: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  isConflict(finding) &&
  finding.evidence.every((one) =>
    finding.evidence.some(
      (other) => other.side !== one.side && agreed.get(one.claim ?? "")?.has(other.source),
    ),
  );

/** Units of a source that are looked up together. */
const stretch = 256;

const stretchesOf = ({ source, start, end }: FindingEvidence): string[] => {
  const first = Math.floor(start / stretch);
  const count = Math.floor(end / stretch) - first + 1;
  return Array.from({ length: count }, (_, index) => `${source} ${first + index}`);
};

/** Finds the alarms that begin where a finding stands: those that may stand within it. */
const indexAlarms = (alarms: readonly Finding[]): ((finding: Finding) => readonly Finding[]) => {
  const index = new Map<string, Finding[]>();
  for (const alarm of alarms) {
    const key = stretchesOf(alarm.evidence[0]!)[0]!;
    const known = index.get(key);
    if (known === undefined) index.set(key, [alarm]);
    else known.push(alarm);
  }
  return ({ evidence }) => evidence.flatMap(stretchesOf).flatMap((key) => index.get(key) ?? []);
};

/**
 * Leaves one finding for each root cause.
 *
 * @param findings - all findings of a run
 * @param rules - in the order in which they are asked: of two that say something of the same clauses the first speaks
 * @returns the findings without clashes between two facts and without what an alarm says already, in their order
 */
export const keepCauses = (findings: readonly Finding[], rules: readonly Rule[]): Finding[] => {
  const agreed = listAgreed(findings);
  const clashes = findings.filter((finding) => !isTwoFacts(finding, agreed));
  const alarmsAt = indexAlarms(clashes.filter(isAlarm));
  const ranks = new Map(rules.map(({ id }, index) => [id, index]));
  const rank = ({ rule }: Finding): number => ranks.get(rule) ?? rules.length;
  return clashes.filter((finding) => !alarmsAt(finding).some((alarm) => repeats(finding, alarm, rank)));
};
