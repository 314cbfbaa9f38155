import { createHash } from "node:crypto";
import type {
  Alignment,
  Claim,
  Configuration,
  Finding,
  FindingEvidence,
  FindingScope,
  Observation,
  Rule,
  Severity,
  Source,
  Verdict,
} from "../model/index.js";

/** Version of the fingerprints: a change in how they are made gets a new one. */
const fingerprintVersion = "1";

/** Alarms below this confidence are left out, unless the configuration says otherwise. */
const leastConfidence = 0.5;

/** How grave a verdict is, unless the configuration says otherwise. */
const severities: Readonly<Record<Verdict, Severity>> = {
  contradiction: "error",
  tension: "warning",
  update: "note",
  omission: "note",
  variant: "note",
  agreement: "none",
};

const isAlarm = ({ verdict }: Pick<Finding, "verdict">): boolean =>
  verdict === "contradiction" || verdict === "tension";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Version, rule, what is compared, and the values: the sides in the order of their letters, not of the sources. */
const fingerprintOf = (rule: Rule, { compared, values }: Observation): string => {
  const sides = [0, 1].map((side) => ({ compared: compared[side]!, value: values[side]! }));
  const sorted = sides.toSorted((a, b) =>
    `${a.compared}\u0000${a.value}` < `${b.compared}\u0000${b.value}` ? -1 : 1,
  );
  const part = (key: "compared" | "value") => hash(sorted.map((side) => side[key]).join("\u0000"));
  return `${fingerprintVersion}:${rule.id}:${part("compared")}:${part("value")}`;
};

const scopeOf = (left: Source, right: Source): FindingScope => {
  if (left.id === right.id) return "internal";
  return left.published.slice(0, 10) === right.published.slice(0, 10) ? "cross" : "cross-time";
};

const evidenceOf = (claim: Claim, side: number): FindingEvidence[] =>
  claim.evidence.map((span) => ({ ...span, claim: claim.id, side }));

const round = (share: number): number => Math.round(share * 100) / 100;

/** What the rules need beside the alignments. */
export interface CompareInput {
  readonly alignments: readonly Alignment[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly configuration: Configuration;
}

/** The severity of a verdict; the configuration may set that of a rule's alarms, an agreement is never one. */
const severityOf = ({ id }: Rule, verdict: Verdict, { rules }: Configuration): Severity => {
  const setting = rules?.[id];
  return setting === undefined || setting === "off" || !isAlarm({ verdict }) ? severities[verdict] : setting;
};

const createFinding = (
  rule: Rule,
  observation: Observation,
  alignment: Alignment,
  { sources, configuration }: CompareInput,
): Finding => {
  const [left, right] = [sources.get(alignment.left.source)!, sources.get(alignment.right.source)!];
  const fingerprint = fingerprintOf(rule, observation);
  return {
    id: fingerprint,
    fingerprint,
    rule: rule.id,
    verdict: observation.verdict,
    severity: severityOf(rule, observation.verdict, configuration),
    kind: observation.kind,
    scope: scopeOf(left, right),
    confidence: round(observation.certainty * Math.min(1, 0.4 + 0.7 * alignment.similarity)),
    state: "new",
    message: observation.message,
    readings: observation.readings,
    evidence: [...evidenceOf(alignment.left, 0), ...evidenceOf(alignment.right, 1)],
  };
};

/** The first rule that sees something in an alignment speaks for it. */
const judge = (rules: readonly Rule[], alignment: Alignment, input: CompareInput): Finding | undefined => {
  const [left, right] = [
    input.sources.get(alignment.left.source)!,
    input.sources.get(alignment.right.source)!,
  ];
  const circumstances = {
    published: { left: left.published, right: right.published },
    sameSource: left.id === right.id,
  };
  for (const rule of rules) {
    const observation = rule.check(alignment, circumstances);
    if (observation !== undefined) return createFinding(rule, observation, alignment, input);
  }
  return undefined;
};

const covers = (outer: FindingEvidence, inner: FindingEvidence): boolean =>
  outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;

/** Whether a finding about whole clauses only repeats an alarm about something inside both of them. */
const isRepeated = (finding: Finding, alarms: readonly Finding[]): boolean =>
  alarms.some(
    (alarm) =>
      alarm !== finding &&
      alarm.rule !== finding.rule &&
      alarm.evidence.every((inner) => finding.evidence.some((outer) => covers(outer, inner))),
  );

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

/** Numbers findings whose fingerprints are equal (one pair of sentences printed twice), so that ids differ. */
const numberIds = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, id: `${finding.fingerprint}:${count}` };
  });
};

/**
 * Asks the rules about every alignment.
 *
 * @param rules - in the order in which they are asked
 * @param input - alignments, their sources, and the configuration that switches rules off or sets their severity
 * @returns findings in the order of the alignments: at most one an alignment, alarms above the least confidence only,
 * one finding for one root cause
 */
export const compare = (rules: readonly Rule[], input: CompareInput): Finding[] => {
  const active = rules.filter((rule) => input.configuration.rules?.[rule.id] !== "off");
  const least = input.configuration.minimumConfidence ?? leastConfidence;
  const findings = input.alignments
    .map((alignment) => judge(active, alignment, input))
    .filter((finding) => finding !== undefined)
    .filter((finding) => !isAlarm(finding) || finding.confidence >= least);
  const agreed = listAgreed(findings);
  const distinct = findings.filter((finding) => !isTwoFacts(finding, agreed));
  const alarms = distinct.filter(isAlarm);
  return numberIds(distinct.filter((finding) => !isRepeated(finding, alarms)));
};
