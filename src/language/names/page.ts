import { foldCharacters } from "../../text/fold.js";
import type { OwnNameKind } from "../../model/index.js";
import { tablesAlone, type Lexicon } from "../lexicon.js";
import type { Found } from "../ownWords.js";
import type { Word } from "../word.js";
import { segmentWords } from "../words.js";
import { bodyAtEnd, knownBodies } from "./bodies.js";
import { roleAtEnd } from "./roles.js";
import { singleSurnames } from "./surnames.js";

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
  /** The persons and bodies that a configuration names. */
  readonly own: readonly Found<OwnNameKind>[];
}

/** Where a body ends inside a word that jieba joins over it: 大學校長, 市委常委, 協會主席, 局局長; 0 where none does. */
const seamOf = (key: string): number => {
  const seam = key.length - roleAtEnd(key);
  const body = key.slice(0, seam);
  return seam < key.length && (bodyAtEnd(body) > 0 || knownBodies.has(body) || lone.test(body)) ? seam : 0;
};

/** What is left of the name of a body before the title of its head: 局局長 of 監管局局長. */
const lone = /[局署处厅院部校会行社馆所司台团]$/u;

/** A dictionary's word that begins like the office before it ends: 校長|江柏勳 cut to 學校|長江. */
const overlapping = /^长\p{Script=Han}$/u;

/** Whether two words are an office of one body and a surname, cut in the wrong place: 學校長江 and a lone character. */
const isMiscut = (word: Word, next: Word | undefined, further: Word | undefined): boolean =>
  next !== undefined &&
  (lone.test(word.key) || roleAtEnd(`${word.key}长`) > 0) &&
  overlapping.test(next.key) &&
  singleSurnames.has(next.key.charAt(1)) &&
  further !== undefined &&
  (further.key.length === 1 || further.tag.startsWith("nr")) &&
  /^\p{Script=Han}/u.test(further.key);

/** Levels of schools that the dictionary leaves alone before a word that it cut wrongly: 大|學校長. */
const schoolLevel = /^[大小中]$/u;

/** Words with 長 given back to the office that it ends: 海灣大學, 校長, 江. */
const recut = (words: readonly Word[]): Word[] => {
  const cut: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const next = words[index + 1];
    if (next === undefined || !isMiscut(word, next, words[index + 2])) {
      cut.push(word);
      continue;
    }
    const office = Math.max(2, roleAtEnd(`${word.key}长`));
    const seam = Math.max(word.start, word.end + 1 - office);
    const before = cut.at(-1);
    if (word.key === "学校" && before !== undefined && schoolLevel.test(before.key))
      cut.splice(-1, 1, { ...before, end: seam, key: `${before.key}学`, tag: "n" });
    else if (seam > word.start) cut.push({ ...word, end: seam, key: word.key.slice(0, seam - word.start) });
    cut.push({ start: seam, end: next.start + 1, key: `${word.key.slice(seam - word.start)}长`, tag: "n" });
    cut.push({ ...next, start: next.start + 1, key: next.key.slice(1), tag: "nr" });
    index += 1;
  }
  return cut;
};

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
 * @param lexicon - the names that are known beside those of the tables
 */
export const readPage = (text: string, lexicon: Lexicon = tablesAlone): Page | undefined => {
  const cache = cacheOf(lexicon);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const page = createPage(text, lexicon);
  if (page === undefined) return undefined;
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, page);
  return page;
};

/** Pages are asked for by the finders of names and of speakers alike. */
const caches = new WeakMap<Lexicon, Map<string, Page>>();
const cacheSize = 5_000;

const cacheOf = (lexicon: Lexicon): Map<string, Page> => {
  const known = caches.get(lexicon) ?? new Map<string, Page>();
  caches.set(lexicon, known);
  return known;
};

const createPage = (text: string, lexicon: Lexicon): Page | undefined => {
  const folded = foldCharacters(text);
  if (folded.length !== text.length) return undefined;
  const words = retagged(parted(recut(segmentWords(text))));
  const byStart = new Map(words.map((word) => [word.start, word]));
  return {
    text,
    folded,
    words,
    isBoundary: (at) => at === text.length || byStart.has(at),
    wordAt: (at) => byStart.get(at),
    tagAt: (at) => byStart.get(at)?.tag,
    own: lexicon.findNames(text),
  };
};
