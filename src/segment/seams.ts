import type { TracedText } from "../model/index.js";
import { joinTraced, sliceTraced } from "../text/trace.js";

/** The Latin words that stand unbroken in a text, lower case. */
export type LatinWords = ReadonlySet<string>;

/** Fewest letters of a word that tells how a broken one is written. */
const leastLetters = 3;

/** The Latin words of lines, but those at the ends, which a line may have broken. */
export const latinWordsOf = (lines: readonly TracedText[]): LatinWords =>
  new Set(
    lines.flatMap(({ text }) =>
      Array.from(text.matchAll(/(?<=[^A-Za-z])[A-Za-z]+(?=[^A-Za-z])/gu), ({ 0: word }) =>
        word.toLowerCase(),
      ),
    ),
  );

/** How two pieces of text meet: with a space between, closed up, or closed up without the hyphen of the first. */
type Seam = "space" | "none" | "hyphen";

const seamOf = (left: string, right: string, words: LatinWords): Seam => {
  const head = /([A-Za-z]+)(-?)$/u.exec(left);
  const tail = /^[A-Za-z]+/u.exec(right)?.[0];
  if (tail === undefined) {
    // iPhone↵15 and Windows↵11 have a space, HK↵5 and G↵20 may not.
    return head !== null && head[2] === "" && head[1]!.length >= leastLetters && /^\d/u.test(right)
      ? "space"
      : "none";
  }
  if (head === null) return /[A-Za-z][,.;:)]$/u.test(left) ? "space" : "none";
  const [, first, hyphen] = head;
  const isOneWord = first!.length + tail.length >= leastLetters && words.has(`${first}${tail}`.toLowerCase());
  if (hyphen !== "") return isOneWord ? "hyphen" : "none";
  return isOneWord && !(words.has(first!.toLowerCase()) && words.has(tail.toLowerCase())) ? "none" : "space";
};

/**
 * Joins two pieces of text that a line or a page breaks. Chinese closes up, and so do the parts of a number
 * (1,↵600); Latin words keep a space between them, unless the text elsewhere writes both parts as one word.
 *
 * @param gap - offset of white space of the source after `left` that stands for a space between words, -1 for none
 */
export const joinAtSeam = (
  left: TracedText,
  right: TracedText,
  gap: number,
  words: LatinWords,
): TracedText => {
  const seam = seamOf(left.text, right.text, words);
  if (seam === "hyphen") return joinTraced([sliceTraced(left, 0, -1), right]);
  if (seam === "none" || gap < 0) return joinTraced([left, right]);
  return joinTraced([left, { text: " ", offsets: [gap] }, right]);
};
