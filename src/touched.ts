import { extractSource } from "./extraction.js";
import { group } from "./group/group.js";
import type { Lexicon } from "./language/lexicon.js";
import type { Article, Claim, Event, Source } from "./model/index.js";

/** What changed since an earlier state of the sources: only the events that it touches are checked. */
export interface Changes {
  /** Ids of the sources that are new or changed. */
  readonly sources: ReadonlySet<string>;
  /**
   * What those sources were before, and those that are gone, under ids of their own: the events that they reported
   * are touched too.
   */
  readonly before: readonly Source[];
}

/** The events of a run, and what they were put together from. */
export interface Grouped {
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: readonly Source[];
}

/** Articles of today that would stand in one event with an article that changed or is gone. */
const articlesBeside = (
  { articles, claims, sources }: Grouped,
  { before }: Changes,
  lexicon: Lexicon,
): readonly string[] => {
  if (before.length === 0) return [];
  const gone = before.map((source) => extractSource(source, lexicon));
  const past = new Set(gone.flatMap((extraction) => extraction.articles.map(({ id }) => id)));
  const together = group(
    [...articles, ...gone.flatMap((extraction) => extraction.articles)],
    new Map([...claims, ...byArticle(gone.flatMap((extraction) => extraction.claims))]),
    [...sources, ...before],
  );
  return together
    .filter((event) => event.articles.some(({ id }) => past.has(id)))
    .flatMap((event) => event.articles.map(({ id }) => id));
};

const byArticle = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) grouped.set(claim.article, [...(grouped.get(claim.article) ?? []), claim]);
  return grouped;
};

/**
 * The events that changes touch: those with an article of a source that changed, and those that it reported before.
 * A change in one source can contradict another that nobody touched, so the event decides and not the source.
 *
 * @param grouped - the events of the sources as they are
 * @param changes - what changed; undefined where everything is to be checked
 * @param lexicon - the words that earlier versions are read with
 * @returns ids of events
 */
export const touchedEvents = (
  grouped: Grouped,
  changes: Changes | undefined,
  lexicon: Lexicon,
): ReadonlySet<string> => {
  if (changes === undefined) return new Set(grouped.events.map(({ id }) => id));
  const beside = new Set(articlesBeside(grouped, changes, lexicon));
  const isTouched = ({ id, source }: Article): boolean => changes.sources.has(source) || beside.has(id);
  return new Set(grouped.events.filter(({ articles }) => articles.some(isTouched)).map(({ id }) => id));
};
