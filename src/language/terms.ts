import { singleSurnames } from "./names/surnames.js";
import { isName } from "./qualifiers.js";
import type { Word } from "./word.js";
import { isContentWord, segmentWords, wordWeight } from "./words.js";
import { canonicalTerm } from "./synonyms.js";

/** Content words of a text and how much each says: its count times its weight. */
export type Terms = ReadonlyMap<string, number>;

const cache = new Map<string, Terms>();
/** Texts of a run of the program that are remembered: sentences and clauses are asked for again and again. */
const cacheSize = 50_000;

/** Parts of speech that no given name has: particles, prepositions, adverbs, numerals, measures, marks. */
const notGiven = /^(?:u|p|c|d|m|q|r|f|x|y|k)/;

const isGiven = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.key.length <= 2 &&
  /^\p{Script=Han}+$/u.test(word.key) &&
  !notGiven.test(word.tag);

/** How many words after a surname are its given name: 張/小/明 and 陳/志明, no more than two characters. */
const countGiven = (words: readonly Word[], at: number): number => {
  const [first, second] = [words[at + 1], words[at + 2]];
  if (!isGiven(first)) return 0;
  return first.key.length === 1 && isGiven(second) && second.key.length === 1 ? 2 : 1;
};

/** The words of a text, a surname and the given name after it joined to one where jieba leaves them apart. */
const withNames = (words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const given = singleSurnames.has(word.key) && word.tag !== "m" ? countGiven(words, at) : 0;
    const parts = words.slice(at, at + given + 1);
    const isPerson = given > 0 && (given === 2 || word.tag === "nr");
    joined.push(
      isPerson
        ? { start: word.start, end: parts.at(-1)!.end, key: parts.map(({ key }) => key).join(""), tag: "nr" }
        : word,
    );
    if (isPerson) at += given;
  }
  return joined;
};

/**
 * The content words of a text, folded, news synonyms merged (遇難 and 死亡 are one term).
 *
 * @param text - text in any script
 * @returns term → count × inverse document frequency
 */
export const termsOf = (text: string): Terms => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const terms = new Map<string, number>();
  for (const word of withNames(segmentWords(text))) {
    if (!isContentWord(word)) continue;
    const key = canonicalTerm(word.key);
    terms.set(key, (terms.get(key) ?? 0) + wordWeight(word.key));
  }
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, terms);
  return terms;
};

/** Names of places, persons and bodies among the words of a text; single characters say too little. */
const knownNames = (words: readonly Word[]): string[] =>
  withNames(words)
    .filter((word) => isName(word) && word.key.length > 1)
    .map((word) => canonicalTerm(word.key));

/** A character that the dictionary leaves alone and that may be a part of a name. */
const isLone = (word: Word | undefined): word is Word =>
  word !== undefined && word.key.length === 1 && isGiven(word);

/** Neighbouring lone characters, two by two: 平岭 of 平岭煤矿, 樺加 of a typhoon, names that no dictionary has. */
const coinedNames = (words: readonly Word[]): string[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    return isLone(word) && isLone(next) ? [word.key + next.key] : [];
  });

/** A short quotation is a theme, a work or a slogan: 「智慧建造」, 《秋江夜泊》. */
const quoted = /[「『“《]([^「」『』“”《》，。：]{2,8})[」』”》]/gu;

const quotedNames = (text: string): string[] =>
  Array.from(text.matchAll(quoted), ([, inner]) =>
    segmentWords(inner!)
      .map(({ key }) => key)
      .join(""),
  );

/** Names of places, persons and bodies in a text, by part of speech, folded; single characters say too little. */
export const namesOf = (text: string): ReadonlySet<string> => new Set(knownNames(segmentWords(text)));

/** Names of places in a text, by part of speech, folded. */
export const placeNamesOf = (text: string): ReadonlySet<string> =>
  new Set(
    segmentWords(text)
      .filter(({ tag, key }) => tag.startsWith("ns") && key.length > 1)
      .map(({ key }) => canonicalTerm(key)),
  );

/**
 * All that a text calls by name, folded: places, persons and bodies by part of speech, pairs of characters that the
 * dictionary does not know together, and what stands in quotation marks.
 *
 * @param text - text in any script
 * @returns name → inverse document frequency
 */
export const namingsOf = (text: string): Terms => {
  const words = segmentWords(text);
  return new Map(
    [...knownNames(words), ...coinedNames(words), ...quotedNames(text)].map((name) => [
      name,
      wordWeight(name),
    ]),
  );
};

/** Terms of several texts together. */
export const mergeTerms = (parts: Iterable<Terms>): Terms => {
  const merged = new Map<string, number>();
  for (const part of parts)
    for (const [term, weight] of part) merged.set(term, (merged.get(term) ?? 0) + weight);
  return merged;
};

const lengths = new WeakMap<Terms, number>();

/** Euclidean length of a bag of terms, worked out once. */
const length = (terms: Terms): number => {
  const known = lengths.get(terms);
  if (known !== undefined) return known;
  let squares = 0;
  for (const weight of terms.values()) squares += weight * weight;
  lengths.set(terms, Math.sqrt(squares));
  return Math.sqrt(squares);
};

/** Cosine of two bags of terms, 0 (nothing shared, or nothing there) to 1. */
export const cosine = (left: Terms, right: Terms): number => {
  let shared = 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const [term, weight] of small) shared += weight * (large.get(term) ?? 0);
  return shared === 0 ? 0 : shared / (length(left) * length(right));
};

/** Weight from which the absence of a term tells: names and rare words, not 事故 or 公布. */
const tellingWeight = 6;

/** Whether every telling term of `part` is found in `whole`. */
export const isHeld = (part: Terms, whole: Terms): boolean =>
  [...part.keys()].every((term) => whole.has(term) || wordWeight(term) < tellingWeight);

/** Share of the weight of `part` whose terms are found in `whole`, 0 to 1. */
export const containment = (part: Terms, whole: Terms): number => {
  let all = 0;
  let found = 0;
  for (const [term, weight] of part) {
    all += weight;
    if (whole.has(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
};
