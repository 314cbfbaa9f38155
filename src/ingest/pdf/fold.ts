import { unifyCharacters } from "../../text/compatibility.js";

/**
 * Characters that share their glyph with another in the usual CJK fonts, and the one that Chinese papers write. Each
 * row was seen in files that Chromium made of the second one.
 */
const sameGlyph: ReadonlyMap<string, string> = new Map([
  ["―", "—"],
  ["‒", "–"],
  ["∕", "／"],
  ["〜", "～"],
  ["\u2329", "〈"],
  ["\u232A", "〉"],
]);

/** Radicals, compatibility ideographs and vertical forms: a font names the glyph of the usual character by them. */
const renamed = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}\uFE10-\uFE19\uFE30-\uFE4F]/u;
/** Latin ligatures: one glyph for two letters (ﬁ). */
const ligature = /[\uFB00-\uFB06]/u;

/** Characters that paint nothing: controls, soft hyphens, zero-width and direction marks, non-characters. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;

/**
 * The characters that a reader would write for what a glyph is said to be. Fonts name one glyph by two characters, and
 * PDF keeps the wrong one (⼤ for 大): a defect of the file, not of the page. Half-width and full-width forms stay.
 * @param written - the text of one glyph
 */
export const foldGlyph = (written: string): string => {
  let folded = "";
  for (const character of written.replace(unseen, "")) {
    if (renamed.test(character)) folded += unifyCharacters(character);
    else if (ligature.test(character)) folded += character.normalize("NFKC");
    else folded += sameGlyph.get(character) ?? character;
  }
  return folded;
};
