import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";
import { unifyCharacters } from "./compatibility.js";

/** Taiwan and Hong Kong characters to mainland ones: the target that merges most variants (衞衛, 着著, 枱檯). */
const toSimplified = ConverterFactory(from["tw"]!, from["hk"]!, to["cn"]!);

/** Variants that the conversion leaves apart, each met in print. */
const variants: Readonly<Record<string, string>> = {
  鶏: "鸡",
  鷄: "鸡",
  邨: "村",
  効: "效",
  砲: "炮",
  甯: "宁",
  巿: "市", // U+5DFF, a look-alike that input methods give for 市
};

/** Full-width ASCII but the marks of Chinese punctuation, ！（），：；？［］｛｝～. */
const foldable = new RegExp(
  `[＂-＇＊＋－-９＜-＞＠-ＺＡ-Ｚ＼＾-ｚ｜${Object.keys(variants).join("")}]`,
  "gu",
);

/** Full-width ASCII stands 0xFEE0 above its ASCII form. */
const foldOne = (character: string): string =>
  variants[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/**
 * A key for matching, never for display: one script, lower case, letters and digits of one width, one character for
 * each compatibility one (⼤ → 大, ﹁ → 「). Marks of Chinese punctuation stay as they are.
 *
 * @param text - any text
 * @returns as many code points as went in, so that offsets map by code point (UTF-16 length may differ for
 * some 200 rare characters)
 */
export const foldCharacters = (text: string): string =>
  toSimplified(unifyCharacters(text))
    .replace(foldable, foldOne)
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const cache = new Map<string, string>();
/** Texts whose keys are remembered: the claims of one sentence ask for its key one by one. */
const cacheSize = 10_000;

/**
 * A key for equality: `foldCharacters` without white space, punctuation and symbols. Digits, letters, % and the
 * decimal point between digits stay.
 */
export const matchKey = (text: string): string => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const key = foldCharacters(text).replace(/(?<!\d)\.|\.(?!\d)|(?![%.])[\s\p{P}\p{S}]/gu, "");
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, key);
  return key;
};
