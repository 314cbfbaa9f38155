import type { Alignment, Claim } from "../../model/index.js";
import { gather } from "./gather.js";
import { areTwo, claimsOf, type Incident } from "./incident.js";
import { linkIncidents, linkInside } from "./link.js";
import { pairIncidents, type Told } from "./pair.js";
import { readMentions } from "./read.js";

/** The claims of one article in reading order, and when it was published. */
export interface ArticleClaims {
  readonly claims: readonly Claim[];
  readonly published: string;
}

const keyOf = (left: Claim, right: Claim): string => [left.id, right.id].toSorted().join("\u0000");

/** The incident of each claim that tells one. */
const indexClaims = (reports: readonly Told[]): ReadonlyMap<string, Incident> =>
  new Map(
    reports.flatMap(({ incidents }) =>
      incidents.flatMap((incident) => claimsOf(incident).map(({ id }) => [id, incident] as const)),
    ),
  );

/** Tells the alignments that join two incidents one of which is another one of the other article. */
const createIsWrong = (
  incidentOf: ReadonlyMap<string, Incident>,
  pairs: readonly (readonly [Incident, Incident])[],
): ((alignment: Alignment) => boolean) => {
  const partners = new Map<Incident, Incident[]>();
  const add = (one: Incident, other: Incident) => partners.set(one, [...(partners.get(one) ?? []), other]);
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return ({ left, right }) => {
    const [one, other] = [incidentOf.get(left.id), incidentOf.get(right.id)];
    if (one === undefined || other === undefined || one === other || one.kind !== other.kind) return false;
    if (left.article === right.article || partners.get(one)?.includes(other) === true) return false;
    if (areTwo(one, other)) return true;
    const isTaken = (incident: Incident, article: string) =>
      (partners.get(incident) ?? []).some((partner) => claimsOf(partner)[0]?.article === article);
    return isTaken(one, right.article) || isTaken(other, left.article);
  };
};

/**
 * Aligns what is told of happenings that stand beside others of their kind (a shock among aftershocks, one of two fires) by
 * which one it is: of one day and place, of one measure or time, or the greatest of its day in both. What the words of the
 * claims joined across two of them is parted.
 *
 * @param alignments - alignments of the claims of one event
 * @param articles - the articles of the event
 * @returns the alignments without those that join two incidents, and with the figures and times of one
 */
export const alignIncidents = (
  alignments: readonly Alignment[],
  articles: readonly ArticleClaims[],
): readonly Alignment[] => {
  const told = articles.map(({ claims, published }): Told => ({
    incidents: gather(readMentions(claims)),
    published,
  }));
  const pairs = told.flatMap((left, at) => told.slice(at + 1).flatMap((right) => pairIncidents(left, right)));
  const isWrong = createIsWrong(indexClaims(told), pairs);
  const found = [
    ...told.flatMap(({ incidents }) => incidents.flatMap(linkInside)),
    ...pairs.flatMap(([one, other]) => linkIncidents(one, other)),
  ];
  // What is accounted for is no link of its own: it only keeps rules from an alignment that its words make.
  const byKey = new Map(found.map((alignment) => [keyOf(alignment.left, alignment.right), alignment]));
  const kept = alignments
    .filter((alignment) => !isWrong(alignment))
    .map((alignment) => {
      const key = keyOf(alignment.left, alignment.right);
      const known = byKey.get(key);
      byKey.delete(key);
      return known === undefined ? alignment : sure(alignment, known);
    });
  return [...kept, ...[...byKey.values()].filter(({ parts }) => parts["incident"] === 1)];
};

/** An alignment of two claims of one incident, which says more than their words. */
const sure = (alignment: Alignment, { similarity, parts }: Alignment): Alignment => ({
  ...alignment,
  similarity: parts["incident"] === 1 ? Math.max(alignment.similarity, similarity) : alignment.similarity,
  parts: { ...alignment.parts, ...parts },
});
