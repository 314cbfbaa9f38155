import type { Folded, Reading } from "./search.js";

/** Where a word stands in a folded text, from and to in what is written; its places do not overlap. */
const placesOf = (
  word: string,
  { text, starts, ends }: Folded,
): readonly (readonly [start: number, end: number])[] => {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push([starts[at]!, ends[at + word.length - 1]!]);
  return places;
};

/** The ranges of words in an element: what is sought may begin in one mark and end in the next. */
const rangesIn = (reading: Reading, words: readonly string[]): readonly StaticRange[] => {
  const { pieces } = reading;
  const offsets: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    offsets.push(length);
    length += piece.length;
  }
  return words
    .flatMap((word) => placesOf(word, reading))
    .map(([start, end]) => {
      const first = offsets.findLastIndex((offset) => offset <= start);
      const last = offsets.findLastIndex((offset) => offset < end);
      return new StaticRange({
        startContainer: pieces[first]!,
        startOffset: start - offsets[first]!,
        endContainer: pieces[last]!,
        endOffset: end - offsets[last]!,
      });
    });
};

/**
 * Lights words where they stand, and puts out what was lit for the same search before. Nothing in the page changes by it
 * (CSS Custom Highlight API): a browser without it lights nothing.
 *
 * @param search - the name of the search, which the style knows
 * @param readings - what was found
 * @param words - folded
 */
export const lightWords = (
  search: "in-findings" | "in-table",
  readings: readonly Reading[],
  words: readonly string[],
): void => {
  if (!("highlights" in CSS)) return;
  const lit = new Highlight();
  for (const reading of readings) for (const range of rangesIn(reading, words)) lit.add(range);
  CSS.highlights.set(search, lit);
};
