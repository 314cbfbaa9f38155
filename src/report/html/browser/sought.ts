import { fold, textsIn, writtenIn } from "./search.js";

/** Where a word stands in a folded text, from and to in what is written; each place is told once. */
const placesOf = (
  word: string,
  { text, starts, ends }: ReturnType<typeof fold>,
): readonly (readonly [start: number, end: number])[] => {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push([starts[at]!, ends[at + word.length - 1]!]);
  return places;
};

/** The ranges of words in an element: what is sought may begin in one mark and end in the next. */
const rangesIn = (element: Element, unread: string, words: readonly string[]): readonly StaticRange[] => {
  const texts = textsIn(element, unread);
  const folded = fold(writtenIn(texts));
  const before: number[] = [];
  let length = 0;
  for (const text of texts) {
    before.push(length);
    length += text.length;
  }
  return words
    .flatMap((word) => placesOf(word, folded))
    .map(([start, end]) => {
      const first = before.findLastIndex((offset) => offset <= start);
      const last = before.findLastIndex((offset) => offset < end);
      return new StaticRange({
        startContainer: texts[first]!,
        startOffset: start - before[first]!,
        endContainer: texts[last]!,
        endOffset: end - before[last]!,
      });
    });
};

/**
 * Lights words where they stand, and puts out what was lit for the same search before. Nothing in the page changes by it
 * (CSS Custom Highlight API): a browser without it lights nothing.
 *
 * @param search - the name of the search, which the style knows
 * @param elements - where the words are sought
 * @param unread - a selector of what is not searched in them
 * @param words - folded; none put out the light
 */
export const lightWords = (
  search: "in-findings" | "in-table",
  elements: Iterable<Element>,
  unread: string,
  words: readonly string[],
): void => {
  if (!("highlights" in CSS)) return;
  const lit = new Highlight();
  if (words.length > 0)
    for (const element of elements) for (const range of rangesIn(element, unread, words)) lit.add(range);
  CSS.highlights.set(search, lit);
};
