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
import { isAlarm } from "../model/verdicts.js";
import { keepCauses } from "./causes.js";
import { fingerprintOf, numberIds } from "./fingerprint.js";

/** Alarms below this confidence are left out, unless the configuration says otherwise. */
const leastConfidence = 0.5;

/**
 * How far an alignment is trusted, by how alike its claims are. Even the least alike were found to speak of one thing,
 * so trust does not begin at nothing; and two papers word one thing differently, so it is full before the claims are
 * the same (from 6/7 on). An alarm of a rule that is three quarters sure stands on any alignment (a likeness of 0.45 and
 * more); one of a rule that is 0.6 sure falls below the least confidence where the likeness is under 0.62.
 */
const trust = { ofUnlike: 0.4, gainedByLikeness: 0.7 };

/** How grave a verdict is, unless the configuration says otherwise. */
const severities: Readonly<Record<Verdict, Severity>> = {
  contradiction: "error",
  tension: "warning",
  update: "note",
  omission: "note",
  variant: "note",
  agreement: "none",
};

const scopeOf = (left: Source, right: Source): FindingScope => {
  if (left.id === right.id) return "internal";
  return left.published.slice(0, 10) === right.published.slice(0, 10) ? "cross" : "cross-time";
};

const evidenceOf = (claim: Claim, side: number): FindingEvidence[] =>
  claim.evidence.map((span) => ({ ...span, claim: claim.id, side }));

const round = (share: number): number => Math.round(share * 100) / 100;

/** How sure the rule is of its verdict, as far as the alignment is trusted: 0 to 1. */
const confidenceOf = ({ certainty }: Observation, { similarity }: Pick<Alignment, "similarity">): number =>
  round(certainty * Math.min(1, trust.ofUnlike + trust.gainedByLikeness * similarity));

/** What the rules need beside the alignments. */
export interface CompareInput {
  readonly alignments: readonly Alignment[];
  /** Claims by the article that they stand in. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly configuration: Configuration;
}

/** The severity of a verdict; the configuration may set that of a rule's alarms, an agreement is never one. */
const severityOf = ({ id }: Rule, verdict: Verdict, { rules }: Configuration): Severity => {
  const setting = rules?.[id];
  return setting === undefined || setting === "off" || !isAlarm({ verdict }) ? severities[verdict] : setting;
};

/** Two claims that a rule holds against each other, and how sure it is that they speak of one thing. */
type Sides = Pick<Alignment, "left" | "right" | "similarity">;

const createFinding = (
  rule: Rule,
  observation: Observation,
  alignment: Sides,
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
    confidence: confidenceOf(observation, alignment),
    state: "new",
    message: observation.message,
    readings: observation.readings,
    evidence: [...evidenceOf(alignment.left, 0), ...evidenceOf(alignment.right, 1)],
  };
};

/** The first rule that sees something in an alignment speaks for it. */
const askRules = (rules: readonly Rule[], alignment: Alignment, input: CompareInput): Finding | undefined => {
  const published = {
    left: input.sources.get(alignment.left.source)!.published,
    right: input.sources.get(alignment.right.source)!.published,
  };
  for (const rule of rules) {
    const observation = rule.check?.(alignment, { published });
    if (observation !== undefined) return createFinding(rule, observation, alignment, input);
  }
  return undefined;
};

/** What the rules see within each article, beside its alignments. */
const inspectAll = (rules: readonly Rule[], input: CompareInput): Finding[] =>
  [...input.claims.values()].flatMap((claims) =>
    rules.flatMap((rule) =>
      (rule.inspect?.(claims) ?? []).map((inspection) =>
        createFinding(rule, inspection, { ...inspection, similarity: 1 }, input),
      ),
    ),
  );

/**
 * Asks the rules about every alignment and about every article.
 *
 * @param rules - in the order in which they are asked
 * @param input - alignments, claims, their sources, and the configuration that switches rules off or sets their severity
 * @returns findings in the order of the alignments, at most one an alignment, then those within articles: alarms above
 * the least confidence only, one finding for one root cause
 */
export const compare = (rules: readonly Rule[], input: CompareInput): Finding[] => {
  const active = rules.filter((rule) => input.configuration.rules?.[rule.id] !== "off");
  const least = input.configuration.minimumConfidence ?? leastConfidence;
  const aligned = input.alignments
    .map((alignment) => askRules(active, alignment, input))
    .filter((finding) => finding !== undefined);
  const findings = [...aligned, ...inspectAll(active, input)].filter(
    (finding) => !isAlarm(finding) || finding.confidence >= least,
  );
  return numberIds(keepCauses(findings, active));
};
