import type { Article, Claim, Event, Source } from "../model/index.js";
import { findCandidates } from "./candidates.js";
import { isSameEvent } from "./likeness.js";
import { createWitness, type Witness } from "./witness.js";

/** Single linkage: whatever is linked, directly or through others, is one group; groups in the order of their first. */
const linkGroups = (witnesses: readonly Witness[]): readonly (readonly Witness[])[] => {
  const root = witnesses.map((_, at) => at);
  const find = (at: number): number => {
    let top = at;
    // Halves the way up as it goes, so that long chains of links stay cheap.
    while (root[top] !== top) {
      root[top] = root[root[top]!]!;
      top = root[top]!;
    }
    return top;
  };
  for (const [left, right] of findCandidates(witnesses)) {
    const [first, second] = [find(left), find(right)].toSorted((a, b) => a - b);
    if (first !== second && isSameEvent(witnesses[left]!, witnesses[right]!)) root[second!] = first!;
  }
  const groups = new Map<number, Witness[]>();
  for (const [at, witness] of witnesses.entries()) {
    const top = find(at);
    const members = groups.get(top);
    if (members === undefined) groups.set(top, [witness]);
    else members.push(witness);
  }
  return [...groups.values()];
};

/**
 * Groups articles into events: two articles report one event when they were published within a week, the days that
 * they name do not lie apart, their words are of one subject, and enough of what is rare is shared, names and
 * figures; links carry over (single linkage). Candidates come from an inverted index.
 *
 * @param articles - articles of all sources, in a fixed order
 * @param claims - their claims by article id, for the days and figures that they name
 * @param sources - their sources, for the dates of publication
 * @returns events in the order of their first articles; every article belongs to one
 */
export const group = (
  articles: readonly Article[],
  claims: ReadonlyMap<string, readonly Claim[]>,
  sources: readonly Source[],
): Event[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const witnesses = articles.map((article) =>
    createWitness(article, claims.get(article.id) ?? [], byId.get(article.source)),
  );
  return linkGroups(witnesses).map((members, index) => ({
    id: `event-${index + 1}`,
    label: (members.find(({ article }) => article.blocks[0]?.role === "headline") ?? members[0]!).article
      .headline,
    articles: members.map(({ article }) => article),
  }));
};
