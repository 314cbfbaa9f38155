import { Jieba, TfIdf } from "@node-rs/jieba";
import { dict, idf } from "@node-rs/jieba/dict.js";
import { foldCharacters } from "../text/fold.js";
import { userDictionary, userTags } from "./dictionary.js";
import type { Word } from "./word.js";

/** The dictionaries take a quarter of a second to load: on first use, once. */
let tools: { readonly jieba: Jieba; readonly frequencies: TfIdf } | undefined;
const load = () => {
  if (tools === undefined) {
    const jieba = Jieba.withDict(dict);
    jieba.loadDict(Buffer.from(userDictionary()));
    tools = { jieba, frequencies: TfIdf.withDict(idf) };
  }
  return tools;
};

/** UTF-16 length of each code point of a text, for walking it beside its folded form. */
const unitLengths = (text: string): number[] => Array.from(text, (point) => point.length);

const cache = new Map<string, readonly Word[]>();
/** Texts of a run of the program that are remembered: each extractor and each feature asks for the same sentences. */
const cacheSize = 20_000;

/**
 * Cuts a text into words. The dictionary is Simplified, so the text is folded first and the words are laid back
 * on the original by counting code points.
 *
 * @param text - text in any script, hard line breaks undone
 * @returns every word and mark, in order, without gaps
 */
export const segmentWords = (text: string): readonly Word[] => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const words = cutWords(text);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, words);
  return words;
};

const cutWords = (text: string): Word[] => {
  const lengths = unitLengths(text);
  let point = 0;
  let start = 0;
  return load()
    .jieba.tag(foldCharacters(text), false)
    .map(({ word, tag }) => {
      let end = start;
      for (const _ of word) end += lengths[point++]!;
      const found = { start, end, key: word, tag: userTags.get(word) ?? tag };
      start = end;
      return found;
    });
};

/** Weight of a word that the frequency list does not have: names and new terms are rare, so it is high. */
const unlistedWeight = 9;

/** A single character says little on its own, and the frequency list has none. */
const singleWeight = 2.5;

const weights = new Map<string, number>();

/**
 * How much a shared word says: its inverse document frequency in jieba's list (natural logarithm; 標準 5.4,
 * 灣區 12), capped so that one rare word cannot carry a comparison alone.
 *
 * @param key - a folded word
 */
export const wordWeight = (key: string): number => {
  const known = weights.get(key);
  if (known !== undefined) return known;
  const [found] = key.length > 1 ? load().frequencies.extractKeywords(load().jieba, key, 1) : [];
  const listed = found?.keyword === key ? Math.min(found.weight, 10) : unlistedWeight;
  const weight = key.length > 1 ? listed : singleWeight;
  weights.set(key, weight);
  return weight;
};

/** Parts of speech that carry content: nouns, verbs, adjectives, idioms, foreign words, unknown words of letters. */
const contentTags = /^(?:n|v|a|i|j|l|s|t|f|b|z|eng|g)/;

/** Frequent words that say nothing of the subject, folded. */
const emptyWords = new Set(
  "是 有 为 在 将 会 已 要 到 说 称 表示 指出 介绍 认为 进行 可以 可 能 能够 其中 方面 等 目前 成为 作为 包括 以及 记者 报道 讯 电 今年 日前 近日 昨日 昨 去年".split(
    " ",
  ),
);

/** Whether a word carries content: not a particle, numeral, mark or empty word. */
export const isContentWord = (word: Word): boolean =>
  contentTags.test(word.tag) && !emptyWords.has(word.key) && /[\p{L}]/u.test(word.key);
