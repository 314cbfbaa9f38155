import { foldCharacters } from "../text/fold.js";
import { segmentWords } from "./words.js";

/** A word of a list that stands in a text. */
export interface Found<Row> {
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}

/** The shortest word that is met wherever it stands; a shorter one is met only where no other word is cut by it. */
const surelyWhole = 3;

interface Entry<Row> {
  readonly word: string;
  readonly row: Row;
}

const byFirst = <Row>(words: ReadonlyMap<string, Row>): ReadonlyMap<string, readonly Entry<Row>[]> => {
  const first = new Map<string, Entry<Row>[]>();
  for (const [written, row] of words) {
    const word = foldCharacters(written);
    const entries = first.get(word.charAt(0));
    if (entries === undefined) first.set(word.charAt(0), [{ word, row }]);
    else entries.push({ word, row });
  }
  for (const entries of first.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return first;
};

/** The places of a text where a word begins or ends: 國會 stands not in 中國/會議. */
const seamsOf = (text: string): ReadonlySet<number> =>
  new Set([text.length, ...segmentWords(text).map(({ start }) => start)]);

/** Whether a span cuts no word: it begins and ends with words, or ends one, as 國會 does 美國國會. */
const isWhole = (seams: ReadonlySet<number>, start: number, end: number): boolean => {
  if (!seams.has(end) || seams.has(start)) return seams.has(end);
  for (let at = start + 1; at < end; at += 1) if (seams.has(at)) return false;
  return true;
};

/**
 * A finder of words in texts of either script.
 *
 * @param words - words by what each means
 * @returns a function of a text that gives the words in it from left to right, the longest at each place; none where
 *   folding the text changes its length
 */
export const createFinder = <Row>(
  words: ReadonlyMap<string, Row>,
): ((text: string) => readonly Found<Row>[]) => {
  const entries = byFirst(words);
  return (text) => {
    const folded = foldCharacters(text);
    if (folded.length !== text.length) return [];
    const found: Found<Row>[] = [];
    let seams: ReadonlySet<number> | undefined;
    for (let start = 0; start < folded.length; start += 1) {
      const entry = entries.get(folded.charAt(start))?.find(({ word }) => folded.startsWith(word, start));
      if (entry === undefined) continue;
      const end = start + entry.word.length;
      if (entry.word.length < surelyWhole) {
        seams ??= seamsOf(text);
        if (!isWhole(seams, start, end)) continue;
      }
      found.push({ start, end, row: entry.row });
      start = end - 1;
    }
    return found;
  };
};
