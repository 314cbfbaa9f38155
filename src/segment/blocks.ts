import type { Block, TracedText } from "../model/index.js";
import { joinTraced, sliceTraced } from "../text/trace.js";
import { cellWidth } from "../text/width.js";
import { readRuns } from "./lines.js";
import { captionMark, isOpenEnded, isProse, listMarker, roleOf, startsStory } from "./roles.js";

/** Widest column that is taken for a hard-wrapped one, in full-width cells. */
const widestColumn = 45;

/** How much narrower than its column a full line may be: a mark that hangs over, a number kept whole. */
const slack = 2;

/** Lines on either side that tell the width of the column at a line. */
const reach = 3;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Whether a run of lines is one hard-wrapped text rather than a list of lines. */
const isWrapped = (run: readonly TracedText[]): boolean =>
  run.length > 1 &&
  run.every((line) => cellWidth(line.text) <= widestColumn) &&
  run.some((line) => isProse(line.text));

/** Whether line `index` fills its column, so that its sentence goes on in the next line. */
const isFull = (widths: readonly number[], index: number): boolean =>
  widths[index]! >= median(widths.slice(Math.max(0, index - reach), index + reach + 1)) - slack;

/** Joins two lines; a Latin word at the seam keeps a space between. */
const joinLines = (left: TracedText, right: TracedText): TracedText => {
  const seam = /[A-Za-z]$/.test(left.text) && /^[A-Za-z]/.test(right.text);
  const gap = seam ? [{ text: " ", offsets: [left.offsets.at(-1)! + 1] }] : [];
  return joinTraced([left, ...gap, right]);
};

/** A block on its way: with the widths of its first and last line on the page, in full-width cells. */
interface Draft extends Block {
  readonly first: number;
  readonly last: number;
}

/** Two pieces of one text; the later piece decides the width that the text ends with. */
const joinDrafts = (left: Draft, right: Draft): Draft => ({
  ...left,
  ...joinLines(left, right),
  last: right.last,
});

/** The line as a block of its own, without its list marker. */
const toDraft = (line: TracedText): Draft => {
  const role = roleOf(line.text);
  const width = cellWidth(line.text);
  const marker = role === "list-item" || role === "caption" ? listMarker.exec(line.text) : null;
  return { role, first: width, last: width, ...(marker ? sliceTraced(line, marker[0].length) : line) };
};

/** Undoes the hard line wraps of a run. */
const unwrap = (run: readonly TracedText[]): Draft[] => {
  if (!isWrapped(run)) return run.map(toDraft);
  const widths = run.map((line) => cellWidth(line.text));
  const paragraphs: Draft[] = [];
  let goesOn = false;
  for (const [index, line] of run.entries()) {
    const opens = listMarker.test(line.text) || captionMark.test(line.text) || startsStory(line.text);
    if (goesOn && !opens) paragraphs.push(joinDrafts(paragraphs.pop()!, toDraft(line)));
    else paragraphs.push(toDraft(line));
    goesOn = isFull(widths, index);
  }
  return paragraphs.map(withRole);
};

/** Judges the role of a joined text anew; a list item or caption stays what its marker said. */
const withRole = (draft: Draft): Draft =>
  draft.role === "list-item" || draft.role === "caption" ? draft : { ...draft, role: roleOf(draft.text) };

/** Whether the last line of one block and the first of the next are lines of one column. */
const inOneColumn = (block: Draft, next: Draft): boolean =>
  block.last <= widestColumn && next.first <= block.last + slack;

/** Whether `next` takes up the sentence that `block` breaks off. */
const continues = (block: Draft, next: Draft): boolean => {
  if (!isOpenEnded(block.text) || startsStory(next.text)) return false;
  if (next.role !== "paragraph" && next.role !== "subheading") return false;
  if (block.role === "subheading") {
    if (block.text.endsWith("的")) return isProse(next.text);
    return isProse(block.text) && isProse(next.text) && inOneColumn(block, next);
  }
  return (
    block.role === "paragraph" && isProse(block.text) && (isProse(next.text) || inOneColumn(block, next))
  );
};

/** Roles that the layout sets into the middle of a story without ending its sentence. */
const isInset = (block: Block): boolean => block.role === "caption" || block.role === "credit";

/** Whether `block` heads the story that `next` opens, rather than end the sentence that stands above it. */
const headsStory = (block: Draft, next: Draft | undefined): boolean =>
  block.role === "subheading" && next !== undefined && startsStory(next.text);

/** Joins sentences that a blank line or a caption breaks (推↵↵出). */
const joinBroken = (blocks: readonly Draft[]): Draft[] => {
  const joined: Draft[] = [];
  for (const [index, block] of blocks.entries()) {
    const at = joined.findLastIndex((one) => !isInset(one));
    const before = joined[at];
    if (before && continues(before, block) && !headsStory(block, blocks[index + 1]))
      joined[at] = { ...joinDrafts(before, block), role: "paragraph" };
    else joined.push(block);
  }
  return joined;
};

/** Opening quotation marks less closing ones, and the lowest that the balance falls to on the way. */
const quoteBalance = (text: string): { readonly end: number; readonly lowest: number } => {
  let end = 0;
  let lowest = 0;
  for (const unit of text) {
    if (unit === "「" || unit === "“") end += 1;
    if (unit === "」" || unit === "”") end -= 1;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
};

/**
 * Joins a quotation that breaks off at the end of one block to the block that closes it without having opened it:
 * stories set in several columns may put the end before the beginning.
 */
const joinDisplaced = (blocks: readonly Draft[]): Draft[] => {
  const placed = [...blocks];
  const tails = placed.filter((block) => block.role === "paragraph" && quoteBalance(block.text).lowest < 0);
  for (const tail of tails) {
    const head = placed.find(
      (block) => block.role === "paragraph" && isOpenEnded(block.text) && quoteBalance(block.text).end > 0,
    );
    if (head === undefined || head === tail) continue;
    placed[placed.indexOf(head)] = joinDrafts(head, tail);
    placed.splice(placed.indexOf(tail), 1);
  }
  return placed;
};

/**
 * Cuts a source text into blocks with roles, in reading order: hard line wraps, justification spaces and breaks in
 * mid-sentence undone.
 *
 * @param text - decoded text of a source
 * @returns blocks whose offsets point into `text`
 */
export const readBlocks = (text: string): Block[] =>
  joinDisplaced(joinBroken(readRuns(text).flatMap(unwrap))).map(({ role, text: written, offsets }) => ({
    role,
    text: written,
    offsets,
  }));
