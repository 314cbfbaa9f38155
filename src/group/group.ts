import { cosine, mergeTerms, namesOf, termsOf, type Terms } from "../language/terms.js";
import type { Article, Claim, Event, Source } from "../model/index.js";

/**
 * Least cosine of two articles on one event. Over the real news, a report of an event reaches it with some other
 * report of it; articles of one page on different events stay below 0.25.
 */
const leastSimilarity = 0.3;

/** Days between the publication of two reports of one event, at most. */
const windowDays = 7;

const dayLength = 86_400_000;

/** An article with what it is compared by. */
interface Witness {
  readonly article: Article;
  readonly terms: Terms;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Places, persons and bodies that the article names. */
  readonly names: ReadonlySet<string>;
  /** The days that the article names. */
  readonly days: ReadonlySet<string>;
}

/** The past days that claims name: 21日, 昨日; what is still to come (下輪將於22日) tells nothing of what happened. */
const daysOf = (claims: readonly Claim[], published: number): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      if (claim.kind !== "date" || claim.value.from === null || claim.value.from !== claim.value.to)
        return [];
      return Date.parse(claim.value.from) <= published ? [claim.value.from] : [];
    }),
  );

/**
 * Whether both name days and no two of them are the same or neighbours: instalments of a series, two accidents of one
 * kind. Neighbours pass, since a paper of the next day may name only that one.
 */
const areDaysApart = (left: Witness, right: Witness): boolean =>
  left.days.size > 0 &&
  right.days.size > 0 &&
  [...left.days].every((day) =>
    [...right.days].every((other) => Math.abs(Date.parse(day) - Date.parse(other)) > dayLength),
  );

/** Fewest names on each side that tell two happenings apart when none is shared. */
const leastNames = 2;

/** Whether both name several places or persons and none in common: two finals of one day. */
const areNamesApart = ({ names: left }: Witness, { names: right }: Witness): boolean =>
  left.size >= leastNames && right.size >= leastNames && [...left].every((name) => !right.has(name));

/** Terms of an article, damped so that a word repeated often does not stand for the whole. */
const dampedTerms = (article: Article): Terms => {
  const merged = mergeTerms(article.blocks.map((block) => termsOf(block.text)));
  return new Map([...merged].map(([term, weight]) => [term, Math.sqrt(weight)]));
};

const isSameEvent = (left: Witness, right: Witness): boolean =>
  Math.abs(left.published - right.published) <= windowDays * dayLength &&
  !areDaysApart(left, right) &&
  !areNamesApart(left, right) &&
  cosine(left.terms, right.terms) >= leastSimilarity;

/** Single linkage: whatever is linked, directly or through others, is one group; groups in the order of their first. */
const linkGroups = <T>(items: readonly T[], isLinked: (left: T, right: T) => boolean): T[][] => {
  const root = items.map((_, index) => index);
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!));
  for (const [left, item] of items.entries())
    for (let right = left + 1; right < items.length; right += 1)
      if (find(left) !== find(right) && isLinked(item, items[right]!)) {
        const [first, second] = [find(left), find(right)].toSorted((a, b) => a - b);
        root[second!] = first!;
      }
  return items
    .map((_, index) => items.filter((__, other) => find(other) === index))
    .filter((group) => group.length > 0);
};

/**
 * Groups articles into events: two articles report one event when they were published within a week and their
 * words, weighted by inverse document frequency, have a cosine of 0.3 or more, unless both name days and
 * those lie apart, or both name places or persons and share none; links carry over (single linkage).
 *
 * @param articles - articles of all sources, in a fixed order
 * @param claims - their claims by article id, for the days that they name
 * @param sources - their sources, for the dates of publication
 * @returns events in the order of their first articles; every article belongs to one
 */
export const group = (
  articles: readonly Article[],
  claims: ReadonlyMap<string, readonly Claim[]>,
  sources: readonly Source[],
): Event[] => {
  const published = new Map(sources.map((source) => [source.id, Date.parse(source.published)]));
  const witnesses = articles.map((article) => ({
    article,
    terms: dampedTerms(article),
    names: new Set(article.blocks.flatMap((block) => [...namesOf(block.text)])),
    published: published.get(article.source) ?? 0,
    days: daysOf(claims.get(article.id) ?? [], published.get(article.source) ?? 0),
  }));
  return linkGroups(witnesses, isSameEvent).map((members, index) => ({
    id: `event-${index + 1}`,
    label: (members.find(({ article }) => article.blocks[0]?.role === "headline") ?? members[0]!).article
      .headline,
    articles: members.map(({ article }) => article),
  }));
};
