import type { FormerFingerprints } from "../model/fingerprints.js";
import type {
  Alignment,
  Claim,
  Configuration,
  Finding,
  FindingEvidence,
  FindingScope,
  Observation,
  Rule,
  RuleOptions,
  Source,
} from "../model/index.js";
import { inspect, observe, type PrintedClaims } from "./printed.js";
import { keepCauses } from "./causes.js";
import { joinRestatements, type Seen } from "./restatements.js";
import { fingerprintOf, inContext, numberIds } from "./fingerprint.js";
import { formerFingerprintOf, listFormer } from "./former.js";
import { isOff, optionsFor, severityOf, standingOf, type Standing } from "./settings.js";

/**
 * How far an alignment is trusted, by how alike its claims are. Even the least alike were found to speak of one thing,
 * so trust does not begin at nothing; and two papers word one thing differently, so it is full before the claims are
 * the same (from 6/7 on). An alarm of a rule that is three quarters sure stands on any alignment (a likeness of 0.45 and
 * more); one of a rule that is 0.6 sure falls below the least confidence where the likeness is under 0.62.
 */
const trust = { ofUnlike: 0.4, gainedByLikeness: 0.7 };

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
  /** Alignments over several events: only rules that follow a figure through time are asked about them. */
  readonly threads?: readonly Alignment[];
  /** Claims by the article that they stand in. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly configuration: Configuration;
  /** The claims as the papers print them, where those of the alignments are said in other words. */
  readonly printed?: PrintedClaims;
}

const noneInOtherWords: PrintedClaims = new Map();

/** Two claims that a rule holds against each other, and how sure it is that they speak of one thing. */
type Sides = Pick<Alignment, "left" | "right" | "similarity">;

/** What was found, and the alarms that are too unsure to be more than suggestions. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Finding[];
  /** The fingerprints that earlier versions of hedui gave, by that of today. */
  readonly former: FormerFingerprints;
}

/** The sources of the two sides. */
const sourcesOf = ({ left, right }: Sides, { sources }: CompareInput): readonly [Source, Source] => [
  sources.get(left.source)!,
  sources.get(right.source)!,
];

/** The options of a rule that hold for two sides. */
const optionsBetween = ({ id }: Rule, sides: Sides, input: CompareInput): RuleOptions =>
  optionsFor(id, sourcesOf(sides, input), input.configuration);

/** What a rule saw, and whether that is found, only suggested, or dropped. */
export interface Sighting {
  readonly finding: Finding;
  readonly standing: Standing;
  /** The fingerprint that version 1 gave. */
  readonly former: string;
  /** What was compared. */
  readonly seen: Seen;
}

const createSighting = (
  rule: Rule,
  observation: Observation,
  sides: Sides,
  input: CompareInput,
): Sighting => {
  const { verdict } = observation;
  const options = optionsBetween(rule, sides, input);
  const confidence = confidenceOf(observation, sides);
  const standing = standingOf(verdict, confidence, options, input.configuration);
  const [left, right] = sourcesOf(sides, input);
  const seen: Seen = {
    compared: [
      inContext(observation.compared[0], sides.left),
      inContext(observation.compared[1], sides.right),
    ],
    values: observation.values,
    newspapers: [left.newspaper, right.newspaper],
  };
  const fingerprint = fingerprintOf(rule, seen, seen.newspapers);
  const finding: Finding = {
    id: fingerprint,
    fingerprint,
    rule: rule.id,
    verdict,
    severity: standing === "suggested" ? "none" : severityOf(verdict, options),
    kind: observation.kind,
    scope: scopeOf(left, right),
    confidence,
    state: "new",
    message: observation.message,
    readings: observation.readings,
    evidence: [...evidenceOf(sides.left, 0), ...evidenceOf(sides.right, 1)],
  };
  return { finding, standing, former: formerFingerprintOf(rule, observation), seen };
};

/**
 * The first rule that sees something in an alignment speaks for it.
 *
 * @param rules - in the order in which they are asked
 * @param alignment - one of the input
 * @param input - what is compared
 * @returns what it saw, or nothing
 */
export const askRules = (rules: readonly Rule[], alignment: Alignment, input: CompareInput): Sighting[] => {
  const [left, right] = sourcesOf(alignment, input);
  const published = { left: left.published, right: right.published };
  for (const rule of rules) {
    if (isOff(optionsBetween(rule, alignment, input))) continue;
    const observation = observe(rule, alignment, { published }, input.printed ?? noneInOtherWords);
    if (observation !== undefined) return [createSighting(rule, observation, alignment, input)];
  }
  return [];
};

/** What the rules see within each article, beside its alignments. */
const inspectAll = (rules: readonly Rule[], input: CompareInput): Sighting[] =>
  [...input.claims.values()].flatMap((claims) =>
    rules.flatMap((rule) =>
      inspect(rule, claims, input.printed ?? noneInOtherWords)
        .map((inspection) => ({ inspection, sides: { ...inspection, similarity: 1 } }))
        .filter(({ sides }) => !isOff(optionsBetween(rule, sides, input)))
        .map(({ inspection, sides }) => createSighting(rule, inspection, sides, input)),
    ),
  );

const findingsOf = (sightings: readonly Sighting[], standing: Standing): Finding[] =>
  sightings.filter((sighting) => sighting.standing === standing).map(({ finding }) => finding);

/** The suggestions that no finding says already, in other places or of the same, and no other suggestion. */
const keepSuggestions = (
  suggested: readonly Finding[],
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Finding[] => {
  const said = new Set(
    findings.flatMap(({ fingerprint, alsoKnownAs = [] }) => [fingerprint, ...alsoKnownAs]),
  );
  const fresh = suggested.filter(({ fingerprint }) => !said.has(fingerprint));
  const candidates = new Set(fresh);
  return keepCauses([...findings, ...fresh], rules).filter((finding) => candidates.has(finding));
};

/**
 * Asks the rules about every alignment and about every article.
 *
 * @param rules - in the order in which they are asked
 * @param input - alignments, claims, their sources, and the configuration that switches rules off or sets their severity
 * @returns findings in the order of the alignments, at most one an alignment, then those within articles, one finding
 * for one root cause; and apart from them the suggestions: alarms below the least confidence, of severity none
 */
export const compare = (rules: readonly Rule[], input: CompareInput): Comparison => {
  const active = rules.filter(({ id }) => !isOff(optionsFor(id, [], input.configuration)));
  const following = active.filter(({ followsEvents }) => followsEvents === true);
  const sightings = [
    ...input.alignments.flatMap((alignment) => askRules(active, alignment, input)),
    ...(input.threads ?? []).flatMap((thread) => askRules(following, thread, input)),
    ...inspectAll(active, input),
  ];
  const seen = new Map(sightings.map((sighting) => [sighting.finding, sighting.seen]));
  const findings = joinRestatements(
    keepCauses(findingsOf(sightings, "found"), active),
    input.alignments,
    seen,
  );
  const suggestions = keepSuggestions(findingsOf(sightings, "suggested"), findings, active);
  const numbered = numberIds([...findings, ...suggestions]);
  return {
    findings: numbered.slice(0, findings.length),
    suggestions: numbered.slice(findings.length),
    former: listFormer(sightings),
  };
};
