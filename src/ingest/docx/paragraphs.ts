import { sentenceOrColon } from "../../text/sentenceEnd.js";
import type { Block } from "../html/block.js";

/** Widest line that may be one of a hard-wrapped text, and how ragged such lines are, in full-width cells. */
const [WIDEST, RAGGED] = [45, 2];
/** Least share of the lines before the last that break off in mid-sentence, and of these that fill the column. */
const [LEAST_OPEN, LEAST_FULL] = [0.5, 0.8];

const proseMark = /[，。；]/u;

const widthOf = (text: string): number => {
  let width = 0;
  for (const point of text) width += point >= "\u1100" ? 1 : 0.5;
  return width;
};

/**
 * Whether paragraphs that follow each other are the lines of one hard-wrapped text, a paragraph made of each: short,
 * in prose, and most of them broken off in mid-sentence at the same width. Real paragraphs end in a full stop, and
 * headings do not fill the column.
 */
const isWrapped = (group: readonly Block[]): boolean => {
  if (group.length < 2 || !group.some(({ text }) => proseMark.test(text))) return false;
  const widths = group.map(({ text }) => widthOf(text.trimEnd()));
  const widest = Math.max(...widths);
  if (widest > WIDEST) return false;
  const open = widths.slice(0, -1).filter((_, index) => !sentenceOrColon.test(group[index]!.text.trimEnd()));
  const full = open.filter((width) => width >= widest - RAGGED);
  return (
    open.length >= (group.length - 1) * LEAST_OPEN &&
    full.length > 0 &&
    full.length >= open.length * LEAST_FULL
  );
};

/** Paragraphs of one look that follow each other without an empty one between. */
const toGroups = (paragraphs: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)?.at(-1);
    const goesOn = last !== undefined && last.text !== "" && paragraph.text !== "" && last.look !== undefined;
    if (goesOn && last.look === paragraph.look) groups.at(-1)!.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
};

/** Least share of the paragraphs that were lines of plain text, of a document that was made of such lines. */
const LEAST_LINES = 0.5;

/**
 * Whether a document was made of a plain text, a paragraph of each line: half of its paragraphs are lines of
 * hard-wrapped texts, or have an empty paragraph after them.
 */
const isMadeOfLines = (groups: readonly (readonly Block[])[]): boolean => {
  let [filled, lines] = [0, 0];
  for (const [index, group] of groups.entries()) {
    if (group[0]!.text === "") continue;
    filled += group.length;
    if (isWrapped(group)) lines += group.length;
    else if (groups[index + 1]?.[0]!.text === "") lines += 1;
  }
  return filled > 1 && lines >= filled * LEAST_LINES;
};

/**
 * Sets paragraphs out as plain text: an empty line between each two, and an empty line for an empty paragraph. Only
 * one line break stands between the lines of a hard-wrapped text, and between all paragraphs of one look that follow
 * each other in a document that was made of a plain text: it gives that text again, and is read as that text is.
 */
export const layOut = (paragraphs: readonly Block[]): string => {
  const lines: string[] = [];
  const groups = toGroups(paragraphs);
  const isMade = isMadeOfLines(groups);
  for (const group of groups) {
    const written = group.map(({ text }) => text).join(isMade || isWrapped(group) ? "\n" : "\n\n");
    if (written !== "" && (lines.at(-1) ?? "") !== "") lines.push("");
    lines.push(written);
  }
  return lines.join("\n").trimEnd();
};
