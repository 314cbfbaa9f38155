import { segmentWords } from "./words.js";
import type { Word } from "./word.js";

/** Parts of speech that a noun phrase is built of: nouns, attributive and verbal nouns, adjectives, letters, idioms. */
const nominal = /^(?:n|vn|a|b|j|l|i|eng|s|g|z)/;

/** Verbs may stand before a noun that they qualify: 十大實施應用典型案例. */
const verbal = /^v/;

/** Marks and particles that may stand inside a noun phrase: quoted terms, 的, brackets with a short name. */
const linking = new Set(["的", "「", "」", "『", "』", "“", "”", "·"]);

/** Longest noun phrase, in UTF-16 units. */
const longest = 24;

/** A quoted term is a noun whatever stands in it: 「快速通」. */
const quotedTerm = "nz";

/** Words with each quoted term joined to one. */
const joinQuoted = (words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  let open = -1;
  for (const word of words) {
    if (/^[「『“]$/u.test(word.key)) open = joined.length;
    joined.push(word);
    if (!/^[」』”]$/u.test(word.key) || open < 0) continue;
    const term = joined.splice(open);
    joined.push({
      start: term[0]!.start,
      end: word.end,
      key: term.map(({ key }) => key).join(""),
      tag: quotedTerm,
    });
    open = -1;
  }
  return joined;
};

const isNominal = (word: Word): boolean => nominal.test(word.tag);
const isLinking = (word: Word): boolean => linking.has(word.key);

/** Words after a noun that only say inside of it: 案例當中. */
const inside = new Set(["当中", "其中", "之中", "之间", "中"]);

/** Words of a noun phrase without particles and marks at its ends. */
const trimLinks = (words: readonly Word[]): readonly Word[] => {
  let [start, end] = [0, words.length];
  while (start < end && words[start]!.key === "的") start += 1;
  while (
    end > start &&
    (words[end - 1]!.key === "的" ||
      inside.has(words[end - 1]!.key) ||
      /^[「『“]$/u.test(words[end - 1]!.key))
  )
    end -= 1;
  return words.slice(start, end);
};

/** The words at the start of a text whose part of speech passes, without loose particles and marks. */
const leadingWords = (words: readonly Word[], passes: (word: Word) => boolean): readonly Word[] => {
  const stop = words.findIndex((word) => !passes(word) && !isLinking(word));
  return trimLinks(stop < 0 ? words : words.slice(0, stop));
};

/** Words before a noun that only say which: 最新, 新, 首批. */
const isPicker = (word: Word): boolean => /^(?:最新|最|新|新增|首批)$/u.test(word.key);

/**
 * The noun phrase at the start of a text, by parts of speech; "" where none stands there.
 *
 * @param text - what follows a number and its unit: 最新「灣區標準」即將實施 gives 「灣區標準」
 */
export const leadingNoun = (text: string): string => {
  const all = joinQuoted(segmentWords(text.slice(0, 2 * longest)));
  const first = all.findIndex((word) => !isPicker(word));
  const words = all.slice(Math.max(0, first));
  const phrase = leadingWords(words, isNominal);
  const wider = phrase.some(isNominal)
    ? phrase
    : leadingWords(words, (word) => isNominal(word) || verbal.test(word.tag));
  const last = wider.at(-1);
  if (last === undefined || !wider.some((word) => word.tag.startsWith("n") || word.tag === "eng")) return "";
  if (phrase.length === 0 && !isNominal(last)) return "";
  return text.slice(wider[0]!.start, Math.min(last.end, wider[0]!.start + longest));
};

/**
 * The last noun phrase of a text, verbs and adverbs after it skipped: 「灣區標準」總數已經達到 gives 「灣區標準」總數.
 *
 * @param text - what stands before a number in its clause
 */
export const trailingNoun = (text: string): string => {
  const words = joinQuoted(segmentWords(text));
  const end = words.findLastIndex(isNominal);
  if (end < 0) return "";
  let start = end;
  while (start > 0 && (isNominal(words[start - 1]!) || isLinking(words[start - 1]!))) start -= 1;
  const phrase = trimLinks(words.slice(start, end + 1));
  return phrase.length === 0
    ? ""
    : text.slice(Math.max(phrase[0]!.start, phrase.at(-1)!.end - longest), phrase.at(-1)!.end);
};
