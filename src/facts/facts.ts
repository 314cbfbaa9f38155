import type { Alignment, Claim, Event, Fact, FactValue, Finding, Message } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { VERDICTS } from "../model/verdicts.js";
import { joinAlignments, type Cluster } from "./clusters.js";
import { keyOf, labelOf, mayBeOne, textOf } from "./values.js";

/** What facts are made of. */
export interface FactsInput {
  readonly alignments: readonly Alignment[];
  readonly findings: readonly Finding[];
  /** The claims as the papers print them, in the order of the articles. */
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/** The claims of the first two sides of a finding. */
const sidesOf = ({ evidence }: Finding): readonly [string, string] => {
  const claimOn = (side: number): string => evidence.find((span) => span.side === side)?.claim ?? "";
  return [claimOn(0), claimOn(1)];
};

const pairKey = (one: string, other: string): string => [one, other].toSorted().join("\u0000");

const agrees = ({ verdict, kind }: Finding): boolean =>
  verdict === "agreement" || (verdict === "variant" && kind !== "quantity" && kind !== "date");

/** The claims of a fact by what they give: what is written alike, and what a rule found to agree. */
const groupValues = (claims: readonly Claim[], agreed: ReadonlySet<string>): Claim[][] => {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const isSame = (other: Claim): boolean =>
      keyOf(other) === keyOf(claim) ||
      (mayBeOne(claim) && mayBeOne(other) && agreed.has(pairKey(claim.id, other.id)));
    const known = groups.find((group) => group.some(isSame));
    if (known === undefined) groups.push([claim]);
    else known.push(claim);
  }
  return groups;
};

/** Of aligned claims those that a rule spoke of, and those of the same value: of the others nobody knows what they are. */
const keepSpokenOf = (claims: readonly Claim[], about: readonly Finding[]): readonly Claim[] => {
  const spoken = new Set(about.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)));
  const keys = new Set(claims.filter(({ id }) => spoken.has(id)).map(keyOf));
  return claims.filter((claim) => keys.has(keyOf(claim)));
};

const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ source }) => source).toSorted()),
];

/** How the first of some claims of which a finding speaks was read. */
const readingOf = (claims: readonly Claim[], findings: readonly Finding[]): Message | undefined => {
  for (const { id } of claims)
    for (const finding of findings) {
      const reading = finding.readings[sidesOf(finding).indexOf(id)];
      if (reading !== undefined) return reading;
    }
  return undefined;
};

const toValue = (claims: readonly Claim[], side: number, findings: readonly Finding[]): FactValue => {
  const reading = readingOf(claims, findings);
  return {
    text: textOf(claims.find((claim) => !isHeading(claim)) ?? claims[0]!),
    ...(reading === undefined ? {} : { reading }),
    sources: sourcesOf(claims),
    evidence: claims.flatMap((claim) => claim.evidence.map((span) => ({ ...span, claim: claim.id, side }))),
  };
};

/**
 * Joins what several sources say of one thing: every value with the sources that give it.
 *
 * @param input - the alignments, findings and claims of one run
 * @returns the facts that two or more sources tell, in the order of the events and of the articles
 */
export const listFacts = ({ alignments, findings, claims, events }: FactsInput): Fact[] => {
  const spoken = new Set(findings.map((finding) => pairKey(...sidesOf(finding))));
  const agreed = new Set(findings.filter(agrees).map((finding) => pairKey(...sidesOf(finding))));
  const clusters = joinAlignments(alignments, (one, other) => spoken.has(pairKey(one.id, other.id)));
  const clusterOf = new Map<string, Cluster>();
  for (const cluster of clusters) for (const { id } of cluster) clusterOf.set(id, cluster);
  const findingsOf = byCluster(findings, clusterOf);
  const eventOf = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article.id, id])));
  const places = new Map(events.map(({ id }, index) => [id, index]));
  const members = new Map<Cluster, Claim[]>(clusters.map((cluster) => [cluster, []]));
  for (const claim of claims) members.get(clusterOf.get(claim.id)!)?.push(claim);
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const compare = (one: Claim, other: Claim): number =>
    (places.get(eventOf.get(one.article) ?? "") ?? 0) - (places.get(eventOf.get(other.article) ?? "") ?? 0) ||
    order.get(one.id)! - order.get(other.id)!;
  return [...members]
    .map(([cluster, aligned]) => {
      const about = findingsOf.get(cluster) ?? [];
      return { about, told: keepSpokenOf(aligned, about) };
    })
    .filter(({ told }) => sourcesOf(told).length > 1)
    .toSorted((one, other) => compare(one.told[0]!, other.told[0]!))
    .map(({ about, told }, index) => {
      const groups = groupValues(told, agreed).toSorted(
        (one, other) => sourcesOf(other).length - sourcesOf(one).length,
      );
      return {
        id: `fact-${index + 1}`,
        event: eventOf.get(told[0]!.article) ?? "",
        label: labelOf(told[0]!),
        values: groups.map((group, side) => toValue(group, side, about)),
        findings: about.map(({ id }) => id),
      };
    });
};

/** The findings whose evidence all belongs to one cluster, the gravest first. */
const byCluster = (
  findings: readonly Finding[],
  clusterOf: ReadonlyMap<string, Cluster>,
): ReadonlyMap<Cluster, readonly Finding[]> => {
  const found = new Map<Cluster, Finding[]>();
  for (const finding of findings) {
    const clusters = new Set(finding.evidence.map(({ claim }) => clusterOf.get(claim ?? "")));
    const [cluster] = clusters;
    if (clusters.size !== 1 || cluster === undefined) continue;
    const about = found.get(cluster);
    if (about === undefined) found.set(cluster, [finding]);
    else about.push(finding);
  }
  for (const about of found.values())
    about.sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        b.confidence - a.confidence ||
        (a.id < b.id ? -1 : 1),
    );
  return found;
};
