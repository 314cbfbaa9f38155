import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";

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

const foldable = new RegExp(`[０-９Ａ-Ｚａ-ｚ％．＋${Object.keys(variants).join("")}]`, "gu");

/** Full-width ASCII stands 0xFEE0 above its ASCII form. */
const foldOne = (character: string): string =>
  variants[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/**
 * A key for matching, never for display: one script, lower case, letters and digits of one width. Marks of
 * punctuation stay as they are.
 *
 * @param text - any text
 * @returns as many code points as went in, so that offsets map by code point (UTF-16 length may differ for
 * some 200 rare characters)
 */
export const foldCharacters = (text: string): string =>
  toSimplified(text)
    .replace(foldable, foldOne)
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/**
 * A key for equality: `foldCharacters` without white space, punctuation and symbols. Digits, letters, % and the
 * decimal point between digits stay.
 */
export const matchKey = (text: string): string =>
  foldCharacters(text).replace(/(?<!\d)\.|\.(?!\d)|(?![%.])[\s\p{P}\p{S}]/gu, "");
