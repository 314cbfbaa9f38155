import { events } from "./synonyms/events.js";
import { compatibleFates, fates } from "./synonyms/fates.js";
import { figures } from "./synonyms/figures.js";
import { happenings } from "./synonyms/happenings.js";
import { bodies, persons, places } from "./synonyms/names.js";
import { regions } from "./synonyms/regions.js";
import { things } from "./synonyms/things.js";

/** The mark in the tables of a word that the dictionary of jieba lacks, or parts. */
const lacking = /\*$/u;

const wordsOf = (rows: readonly string[]): string[] => rows.flatMap((row) => row.split(" "));

/**
 * The first word of the row of each word.
 *
 * @throws where a word stands twice: it would stand for two things
 */
const group = (rows: readonly string[]): ReadonlyMap<string, string> => {
  const firsts = new Map<string, string>();
  for (const row of rows) {
    const words = row.split(" ").map((word) => word.replace(lacking, ""));
    for (const word of words) {
      if (firsts.has(word)) throw new Error(`${word} stands twice: with ${firsts.get(word)} and ${words[0]}`);
      firsts.set(word, words[0]!);
    }
  }
  return firsts;
};

const eventTerms = group([...fates, ...events]);
const tables = [fates, events, happenings, figures, things, regions, bodies, places, persons];
const terms = group(tables.flat());

/**
 * The words of some rows that jieba must learn. Those it knows are left as they are: each word that is made frequent
 * makes all others rarer, and 強/颱風 becomes 強颱風.
 */
const unlisted = (...rows: readonly (readonly string[])[]): string[] =>
  wordsOf(rows.flat())
    .filter((word) => lacking.test(word))
    .map((word) => word.replace(lacking, ""));

/** Words that the dictionary of jieba lacks and that may stand as verbs: what happens, how figures are told. */
export const newsTerms: readonly string[] = unlisted(fates, events, happenings, figures);

/** Nouns and names that the dictionary of jieba lacks, by their part of speech. */
export const newsNouns: readonly (readonly [tag: string, words: readonly string[]])[] = [
  ["n", unlisted(things, regions)],
  ["nt", unlisted(bodies)],
  ["ns", unlisted(places)],
  ["nr", unlisted(persons)],
];

/** The term that stands for a folded word and its synonyms in the news. */
export const canonicalTerm = (key: string): string => terms.get(key) ?? key;

const fateTerms: ReadonlySet<string> = new Set(group(fates).values());

/** Whether a term, as `canonicalTerm` gives it, says what befell somebody. */
export const isFate = (term: string): boolean => fateTerms.has(term);

/** Whether two terms are fates that are counted apart: 7人死亡 and 7人受傷. */
export const areContrary = (one: string, other: string): boolean =>
  one !== other &&
  isFate(one) &&
  isFate(other) &&
  !compatibleFates.some((together) => together.has(one) && together.has(other));

/** Whether a folded word says what happens, whatever part of speech the dictionary gives it: 重傷, 被困. */
export const isEventTerm = (key: string): boolean => eventTerms.has(key);
