import type { Alignment, Claim } from "../model/index.js";
import { keyOf } from "./values.js";

/** Claims that speak of one thing. */
export type Cluster = ReadonlySet<Claim>;

const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most alike first; else by id, so that the order in which the sources came does not count. */
const compareAlignments = (one: Alignment, other: Alignment): number =>
  other.similarity - one.similarity ||
  compareStrings(one.left.id, other.left.id) ||
  compareStrings(one.right.id, other.right.id);

const isAcross = ({ left, right, isRepeat }: Alignment): boolean => left.source !== right.source && !isRepeat;

const sharesArticle = (one: Cluster, other: Cluster): boolean => {
  const articles = new Set(Array.from(one, ({ article }) => article));
  return [...other].some(({ article }) => articles.has(article));
};

const linkKey = (one: Claim, other: Claim): string => [one.id, other.id].toSorted().join("\u0000");

/** Least share of the pairs between two clusters that must be aligned: else chance joins fact to fact to fact. */
const leastLinked = 0.5;

/** Whether enough of one cluster is aligned with enough of another. */
const areLinked = (one: Cluster, other: Cluster, links: ReadonlySet<string>): boolean => {
  let linked = 0;
  for (const left of one) for (const right of other) if (links.has(linkKey(left, right))) linked += 1;
  return linked >= leastLinked * one.size * other.size;
};

/**
 * Joins what is aligned into clusters. One article gives one claim to a cluster, that of its most alike alignment:
 * else 3 dead and 3 injured would be one thing by way of a third paper. What an article says again joins it where the
 * value is the same, or where a rule spoke of the two.
 *
 * @param alignments - of any claims, in any order
 * @param isSpokenOf - whether a finding holds two claims against each other
 * @returns the clusters, each of two sources or more
 */
export const joinAlignments = (
  alignments: readonly Alignment[],
  isSpokenOf: (one: Claim, other: Claim) => boolean,
): readonly Cluster[] => {
  const clusterOf = new Map<Claim, Cluster>();
  const own = (claim: Claim): Cluster => clusterOf.get(claim) ?? new Set([claim]);
  const merge = (left: Claim, right: Claim): void => {
    const merged = new Set([...own(left), ...own(right)]);
    for (const claim of merged) clusterOf.set(claim, merged);
  };
  const ordered = alignments
    .filter(({ left, right }) => left.kind === right.kind)
    .toSorted(compareAlignments);
  const links = new Set(ordered.map(({ left, right }) => linkKey(left, right)));
  for (const alignment of ordered) {
    const [one, other] = [own(alignment.left), own(alignment.right)];
    if (one !== other && isAcross(alignment) && !sharesArticle(one, other) && areLinked(one, other, links))
      merge(alignment.left, alignment.right);
  }
  for (const { left, right } of ordered) {
    const isOneNew = own(left).size === 1 || own(right).size === 1;
    if (own(left) === own(right) || !isOneNew) continue;
    if (keyOf(left) === keyOf(right) || isSpokenOf(left, right)) merge(left, right);
  }
  return [...new Set(clusterOf.values())].filter(
    (cluster) => new Set(Array.from(cluster, ({ source }) => source)).size > 1,
  );
};
