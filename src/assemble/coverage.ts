import type { Alignment, Claim, Coverage, Event, Fact } from "../model/index.js";

/** What was compared with what. */
export interface CoverageInput {
  readonly events: readonly Event[];
  /** The ids of the events that were checked. */
  readonly checked: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly alignments: readonly Alignment[];
  readonly facts: readonly Fact[];
}

const hasTwoSources = ({ articles }: Event): boolean =>
  new Set(articles.map(({ source }) => source)).size > 1;

/**
 * Counts how much of what was read could be held against another source, so that a run that finds nothing can be told
 * from one that compares nothing.
 *
 * @param input - the events of a run, those that were checked, the claims, what was aligned, and the facts
 */
export const measureCoverage = ({ events, checked, claims, alignments, facts }: CoverageInput): Coverage => {
  const asked = events.filter(({ id }) => checked.has(id));
  const comparable = asked.filter(hasTwoSources);
  const articles = new Set(comparable.flatMap((event) => event.articles.map(({ id }) => id)));
  const inside = claims.filter(({ article }) => articles.has(article));
  const pairs = alignments.filter(({ left, right }) => left.source !== right.source);
  const paired = new Set(pairs.flatMap(({ left, right }) => [left.id, right.id]));
  return {
    events: asked.length,
    comparableEvents: comparable.length,
    comparableClaims: inside.length,
    matchedClaims: inside.filter(({ id }) => paired.has(id)).length,
    pairs: pairs.length,
    facts: facts.length,
  };
};
