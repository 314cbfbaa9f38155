import { othersFoldedTo } from "./search.js";

/** At most so many places are lit: who seeks a word that stands in everything is not helped by more. */
const MOST = 1000;

/** What the search does not read: the tools at the foot of a card, and the name of the event in each row of a table. */
const UNREAD = ".tools, .at";

/** What may stand within what is sought: white space, and the comma of a figure. */
const BETWEEN = String.raw`(?:\s|(?<=\p{Nd})[,，](?=\p{Nd}))*`;

/** A character that a keyboard types is as far before its full-width form: 3 and ３. */
const TO_FULL_WIDTH = 0xfee0;

const escape = (code: number): string => String.raw`\u{${code.toString(16)}}`;

/** Every way to write a character that the search takes for this one; case is left to the pattern. */
const waysToWrite = (character: string): string => {
  const code = character.codePointAt(0)!;
  const others = othersFoldedTo(character).map((other) => other.codePointAt(0)!);
  return [code, ...(code < 0x7f ? [code + TO_FULL_WIDTH] : []), ...others].map(escape).join("");
};

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(
    words
      .map((word) => Array.from(word, (character) => `[${waysToWrite(character)}]`).join(BETWEEN))
      .join("|"),
    "giu",
  );

const textsIn = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(UNREAD) === null) texts.push(text);
  }
  return texts;
};

/** Where a pattern stands in an element: what is sought may begin in one mark and end in the next. */
function* findIn(element: Element, pattern: RegExp): Generator<Range> {
  const texts = textsIn(element);
  let index = 0;
  let before = 0;
  const place = (offset: number, set: (node: Text, at: number) => void): void => {
    while (before + texts[index]!.length < offset) before += texts[index++]!.length;
    set(texts[index]!, offset - before);
  };
  const text = texts.map(({ data }) => data).join("");
  for (const match of text.matchAll(pattern)) {
    const range = document.createRange();
    place(match.index, (node, at) => range.setStart(node, at));
    place(match.index + match[0].length, (node, at) => range.setEnd(node, at));
    yield range;
  }
}

/**
 * Lights words where they stand, and puts out what was lit for the same search before. Nothing in the page changes by it
 * (CSS Custom Highlight API): a browser without it lights nothing.
 *
 * @param search - the name of the search, which the style knows
 * @param elements - where the words are sought, in the order of the page
 * @param words - folded; none put out the light
 */
export const light = (
  search: "in-findings" | "in-table",
  elements: Iterable<Element>,
  words: readonly string[],
): void => {
  if (!("highlights" in CSS)) return;
  const lit = new Highlight();
  if (words.length > 0) {
    const pattern = patternOf(words);
    for (const element of elements) {
      for (const range of findIn(element, pattern)) lit.add(range);
      if (lit.size >= MOST) break;
    }
  }
  CSS.highlights.set(search, lit);
};
