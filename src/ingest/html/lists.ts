import type { Block } from "./block.js";
import type { Element } from "./dom.js";

/** An element that is open, and the paragraphs that were read in it. */
export interface Frame {
  readonly name: string;
  readonly marker: string;
  readonly blocks: Block[];
  /** Of a row: its cells. */
  readonly cells: (readonly Block[])[];
  /** Of a numbered list: the number of its next item. */
  next: number;
}

const numberIn = (element: Element | undefined, attribute: string): number | undefined => {
  const written = element?.getAttribute(attribute) ?? "";
  return /^-?\d{1,6}$/u.test(written) ? Number(written) : undefined;
};

/** A frame for an element that opens. */
export const createFrame = (name: string, marker: string, element?: Element): Frame => ({
  name,
  marker,
  blocks: [],
  cells: [],
  next: name === "ol" ? (numberIn(element, "start") ?? 1) : 1,
});

/** The marker of an item in the innermost list that is open; counts the item. */
export const markerOf = (item: Element, frames: readonly Frame[]): string => {
  const list = frames.findLast(({ name }) => name === "ol" || name === "ul" || name === "menu");
  if (list?.name !== "ol") return "• ";
  const number = numberIn(item, "value") ?? list.next;
  list.next = number + 1;
  return `${number}．`;
};

/** Markers that an item carries in its own text: 「一、」, (1), •. A decimal (1.5萬人) and a month (3、4月) are none. */
const WRITTEN =
  /^(?:[-–—•●○■□◆◇※★☆▪·‧▸▲]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[\d一二三四五六七八九十]{1,3}(?:[）)、．]|\.(?!\d))(?!\d))/u;

/** The paragraphs of an item with its marker before the first, unless its text has one. */
export const markItem = (marker: string, blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return [];
  const text = blocks[first]!.text.trimStart();
  if (WRITTEN.test(text)) return blocks;
  // 1．500人 would be one and a half persons.
  const gap = /^\p{N}/u.test(text) && marker.endsWith("．") ? " " : "";
  return blocks.with(first, { text: `${marker}${gap}${text}` });
};
