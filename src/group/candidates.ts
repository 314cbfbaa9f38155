import { dayLength, windowDays } from "./likeness.js";
import type { Witness } from "./witness.js";

/** A term that more articles have is no sign of one event, and its list is not walked. */
const mostArticles = 100;

/** How many of the likeliest partners of an article are looked at. */
const mostCandidates = 50;

/** Inverse document frequency as BM25 has it: Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009). */
const inverseFrequency = (all: number, having: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** All that an article may be found by; figures are marked, so that none is taken for a word. */
const keysOf = ({ words, names, figures }: Witness): readonly string[] => [
  ...new Set([...words.keys(), ...names.keys(), ...[...figures.keys()].map((figure) => `#${figure}`)]),
];

/** Which articles have a term, in their order. */
const indexTerms = (keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [article, terms] of keys.entries())
    for (const term of terms) {
      const having = index.get(term);
      if (having === undefined) index.set(term, [article]);
      else having.push(article);
    }
  return index;
};

/**
 * Pairs of articles that may report one event, found through an inverted index and never by trying all: the partners
 * of an article are those published within the window that share most of what few others have. Each article has at
 * most 50, and walks at most 100 for each of its terms, so that the work grows as the number of articles does.
 *
 * @param witnesses - articles in a fixed order
 * @returns pairs of positions, each article with its likeliest partners; a pair may come both ways round
 */
export const findCandidates = (witnesses: readonly Witness[]): readonly (readonly [number, number])[] => {
  const keys = witnesses.map(keysOf);
  const index = indexTerms(keys);
  return witnesses.flatMap(({ published }, article) => {
    const shared = new Map<number, number>();
    for (const term of keys[article]!) {
      const having = index.get(term)!;
      if (having.length > mostArticles) continue;
      const weight = inverseFrequency(witnesses.length, having.length);
      for (const other of having) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    return [...shared]
      .filter(([other]) => other !== article)
      .filter(([other]) => Math.abs(witnesses[other]!.published - published) <= windowDays * dayLength)
      .toSorted(([a, first], [b, second]) => second - first || a - b)
      .slice(0, mostCandidates)
      .map(([other]) => [article, other] as const);
  });
};
