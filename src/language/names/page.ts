import { foldCharacters } from "../../text/fold.js";
import type { Word } from "../word.js";
import { segmentWords } from "../words.js";
import { bodyAtEnd, knownBodies } from "./bodies.js";
import { roleAtEnd } from "./roles.js";

/** A text with its words, as the finders of names read it. */
export interface Page {
  readonly text: string;
  /** Folded, as long as the text. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** Whether a word begins or ends at a place. */
  readonly isBoundary: (at: number) => boolean;
  /** The word that begins at a place. */
  readonly wordAt: (at: number) => Word | undefined;
  readonly tagAt: (at: number) => string | undefined;
}

/** Where a body ends inside a word that jieba joins over it: 大學校長, 市委常委, 協會主席, 局局長; 0 where none does. */
const seamOf = (key: string): number => {
  const seam = key.length - roleAtEnd(key);
  const body = key.slice(0, seam);
  return seam < key.length && (bodyAtEnd(body) > 0 || knownBodies.has(body) || lone.test(body)) ? seam : 0;
};

/** What is left of the name of a body before the title of its head: 局局長 of 監管局局長. */
const lone = /[局署处厅院部校会行社馆所司台团]$/u;

const parted = (words: readonly Word[]): Word[] =>
  words.flatMap((word) => {
    const seam = word.key.length < 3 ? 0 : seamOf(word.key);
    if (seam === 0) return [word];
    return [
      { ...word, end: word.start + seam, key: word.key.slice(0, seam), tag: "n" },
      { ...word, start: word.start + seam, key: word.key.slice(seam), tag: "n" },
    ];
  });

/** Words that name a part of the world, tagged as directions: 南方科技大學, 西北工業大學. */
const regions = new Set("南方 北方 东方 西方 东北 西北 东南 西南 中南 中原 远东".split(" "));

const nominal = /^(?:n|vn|j|eng)/;

/** Words whose part of speech their neighbours tell: 所 of 物理所廣州分部, 南方 of 南方科技大學. */
const retagged = (words: readonly Word[]): Word[] =>
  words.map((word, index) => {
    const [before, after] = [words[index - 1]?.tag ?? "", words[index + 1]?.tag ?? ""];
    if (word.key === "所" && nominal.test(before) && /^(?:n|x)/.test(after)) return { ...word, tag: "n" };
    return regions.has(word.key) && nominal.test(after) ? { ...word, tag: "ns" } : word;
  });

/**
 * A text as the finders of names read it, or undefined where folding changes its length.
 *
 * @param text - text as a reader would write it
 */
export const readPage = (text: string): Page | undefined => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const page = createPage(text);
  if (page === undefined) return undefined;
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, page);
  return page;
};

/** Pages are asked for by the finders of names and of speakers alike. */
const cache = new Map<string, Page>();
const cacheSize = 5_000;

const createPage = (text: string): Page | undefined => {
  const folded = foldCharacters(text);
  if (folded.length !== text.length) return undefined;
  const words = retagged(parted(segmentWords(text)));
  const byStart = new Map(words.map((word) => [word.start, word]));
  return {
    text,
    folded,
    words,
    isBoundary: (at) => at === text.length || byStart.has(at),
    wordAt: (at) => byStart.get(at),
    tagAt: (at) => byStart.get(at)?.tag,
  };
};
