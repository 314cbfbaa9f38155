import { data } from "./data.js";
import { all } from "./dom.js";
import { currentLanguage } from "./words.js";

/** What one character is searched as: Traditional and Simplified are one. */
const scripts: ReadonlyMap<string, string> = new Map(
  Array.from(data.folded.match(/../gsu) ?? [], (pair) => {
    const [character, as] = pair;
    return [character!, as!];
  }),
);

const known = new Map<string, string>();

/** A character as it is searched: of one width, case and script; nothing of white space. */
const foldCharacter = (character: string): string => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = Array.from(character.normalize("NFKD").toLowerCase());
  const folded = plain.map((one) => scripts.get(one) ?? one.trim()).join("");
  known.set(character, folded);
  return folded;
};

const isDigit = (character: string | undefined): boolean => character !== undefined && /^\d/u.test(character);

/** Text as it is searched, and where what its characters are folded from stands in the text as it is written. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the text, from where to where in what is written. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Text as it is searched: its characters folded, without the commas of figures. */
export const fold = (written: string): Folded => {
  const characters = Array.from(written);
  const folded = characters.map(foldCharacter);
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = "";
  let start = 0;
  for (const [index, character] of characters.entries()) {
    const end = start + character.length;
    const as = folded[index]!;
    if (as !== "," || !isDigit(folded[index - 1]) || !isDigit(folded[index + 1])) {
      text += as;
      while (starts.length < text.length) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { text, starts, ends };
};

/** The words that are sought, folded. */
export const wordsOf = (sought: string): readonly string[] =>
  sought
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .filter((word) => word !== "");

/** An element as it is searched: its pieces of text, and what is written in all of them, folded. */
export interface Reading extends Folded {
  readonly pieces: readonly Text[];
}

const read = (element: Element, unread: string): Reading => {
  const skipped = all(unread, element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Text[] = [];
  while (walker.nextNode() !== null) {
    const piece = walker.currentNode as Text;
    if (!skipped.some((one) => one.contains(piece))) pieces.push(piece);
  }
  return { pieces, ...fold(pieces.map(({ data: text }) => text).join("")) };
};

/**
 * Reads elements for a search and remembers them in the language that the page is in: reading many is slow.
 *
 * @param unread - a selector of what is not searched in them
 */
export const createReader = (unread: string): ((element: Element) => Reading) => {
  const remembered = new WeakMap<Element, readonly [language: string, reading: Reading]>();
  return (element) => {
    const [language, before] = remembered.get(element) ?? [];
    if (language === currentLanguage() && before !== undefined) return before;
    const reading = read(element, unread);
    remembered.set(element, [currentLanguage(), reading]);
    return reading;
  };
};
