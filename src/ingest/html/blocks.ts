import type { Block } from "./block.js";
import { isElement, isText, walk, type Element, type Node } from "./dom.js";
import { createFrame, markItem, markerOf, type Frame } from "./lists.js";
import { joinRows, toLines } from "./tables.js";

/** Elements that stand in a line of text; every other one begins a paragraph and ends it. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite code em font i ins kbd mark q rb ruby s small span strong sub sup time u wbr".split(
    " ",
  ),
);
/** Elements whose text no reader sees. */
const UNSEEN = new Set(
  "script style template noscript head button select textarea svg iframe rt rp".split(" "),
);
const BOLD = new Set(["b", "strong"]);
/** Elements whose paragraphs are gathered before they are written. */
const FRAMES = new Set("table tr td th ul ol menu li".split(" "));

/** A line break that an element asks for, told from those of the source, which are white space. */
const BREAK = "\u000B";

/** Wide characters: a line break of the source between two of them is no space (CSS Text 3, section 4.1.3). */
const WIDE = "[\\u2E80-\\uA4CF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF]";
const wideBreak = new RegExp(`(?<=${WIDE})[ \\t]*[\\n\\r][\\s]*(?=${WIDE})`, "gu");

/** White space run together as a browser shows it; line breaks where the page asks for them. */
const collapse = (text: string): string =>
  text
    .replace(wideBreak, "")
    .split(BREAK)
    .map((line) => line.replace(/[\s\u00a0]+/gu, " ").trim())
    .join("\n")
    .trim();

/** Preformatted text: white space as it is written, without the empty lines at its ends. */
const keep = (text: string): string => {
  const lines = text.split(BREAK);
  const isFilled = (line: string): boolean => line.trim() !== "";
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1).join("\n");
};

/** What is written when a frame is left, into the frame around it. */
const leave = ({ name, blocks, cells, marker }: Frame, around: Frame): void => {
  if ((name === "td" || name === "th") && around.name === "tr") return void around.cells.push(blocks);
  for (const block of name === "li" ? markItem(marker, blocks) : name === "table" ? joinRows(blocks) : blocks)
    around.blocks.push(block);
  if (name === "tr") for (const line of toLines(cells)) around.blocks.push(line);
};

/**
 * The paragraphs of a part of a page in the order of the page: an item of a list with its marker, short cells of a
 * row on one line, the lines that `br` or `pre` break as lines.
 * @param root - an element or a page
 * @returns paragraphs; an empty `p` is an empty one
 */
export const toBlocks = (root: Node): readonly Block[] => {
  const frames: Frame[] = [createFrame("", "")];
  let [current, look, start] = ["", "", 0];
  let [unseen, kept, bold] = [0, 0, 0];

  const flush = (name: string): void => {
    const text = kept > 0 ? keep(current) : collapse(current);
    if (text !== "")
      frames.at(-1)!.blocks.push(text.includes("\n") ? { text } : { text, look: look || name });
    [current, look] = ["", ""];
  };

  const enter = (element: Element, name: string): void => {
    if (FRAMES.has(name))
      frames.push(createFrame(name, name === "li" ? markerOf(element, frames) : "", element));
    if (name === "p") start = frames.at(-1)!.blocks.length;
    if (name === "pre") kept++;
  };

  const exit = (name: string): void => {
    const { blocks } = frames.at(-1)!;
    if (name === "p" && blocks.length === start) blocks.push({ text: "" });
    if (FRAMES.has(name)) leave(frames.pop()!, frames.at(-1)!);
    if (name === "pre") kept--;
  };

  const write = (text: string, block: string): void => {
    if (unseen > 0) return;
    if (look === "" && text.trim() !== "") look = bold > 0 ? `${block} bold` : block;
    current += kept > 0 ? text.replaceAll(/\r\n?|\n/gu, BREAK) : text;
  };

  let block = "";
  for (const { node, isExit } of walk(root)) {
    if (isText(node) && !isExit) write(node.nodeValue ?? "", block);
    if (!isElement(node)) continue;
    const name = node.localName;
    if (UNSEEN.has(name)) unseen += isExit ? -1 : 1;
    if (BOLD.has(name)) bold += isExit ? -1 : 1;
    if (name === "br" && !isExit) current += BREAK;
    if (INLINE.has(name)) continue;
    flush(block);
    block = isExit ? "" : name;
    if (isExit) exit(name);
    else enter(node, name);
  }
  flush(block);
  return frames[0]!.blocks;
};

/**
 * The text of the paragraphs of a part of a page: `toBlocks` without the empty ones.
 * @param root - an element or a page
 */
export const toParagraphs = (root: Node): string[] =>
  toBlocks(root)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
