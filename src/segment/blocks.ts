import type { Block } from "../model/index.js";
import { cellWidth } from "../text/width.js";
import { joinDrafts, type Draft } from "./draft.js";
import { hasLabel, leastLabels } from "./labels.js";
import { readRuns } from "./lines.js";
import { closesQuotation, opensQuotation, quoteBalance } from "./quotations.js";
import { hasSentenceEnd, isOnlyOpening, isOpenEnded, isProse, startsStory } from "./roles.js";
import { latinWordsOf, type LatinWords } from "./seams.js";
import { splitTables } from "./tables.js";
import { unwrap } from "./unwrap.js";

/** How much wider than the line that it takes up a line of the same column may be, in full-width cells. */
const slack = 2;

/** Whether the last line of one block and the first of the next are lines of one column. */
const inOneColumn = (block: Draft, next: Draft, limit: number): boolean =>
  block.last <= limit && next.first <= block.last + slack;

/** Fewest lines, by its width, of the text that shows how wide a column is. */
const leastColumnLines = 2;

/** How far the widths of two full lines without a mark of prose may differ, in full-width cells. */
const exact = 1;

/**
 * Whether a line below a heading is the first of the column that goes on after a blank line, as a page break leaves
 * it: as wide as that column, and wider than the heading right above it.
 */
const opensColumn = (block: Draft, next: Draft, limit: number): boolean =>
  block.above > 0 &&
  block.above < block.first - slack &&
  cellWidth(block.text) === block.first &&
  block.first <= limit &&
  next.role === "paragraph" &&
  Math.abs(block.first - next.first) <= exact &&
  cellWidth(next.text) >= leastColumnLines * next.first;

/** Whether `next` takes up the sentence that `block` breaks off. */
const continues = (block: Draft, next: Draft, limit: number): boolean => {
  if (block.isFixed || next.isFixed || !isOpenEnded(block.text)) return false;
  if (startsStory(next.text) && !isOnlyOpening(block.text)) return false;
  if (next.role !== "paragraph" && next.role !== "subheading") return false;
  if (block.role === "subheading") {
    if (block.text.endsWith("的")) return isProse(next.text);
    if (closesQuotation(block.text, next.text)) return true;
    if (opensColumn(block, next, limit)) return true;
    return isProse(block.text) && isProse(next.text) && inOneColumn(block, next, limit);
  }
  return (
    block.role === "paragraph" &&
    isProse(block.text) &&
    (isProse(next.text) || inOneColumn(block, next, limit))
  );
};

/** Whether a block may be an item of a box whose lines open with labels: no sentence, and no heading by its marks. */
const isLabelledLine = ({ role, text, isFixed }: Draft): boolean =>
  !isFixed &&
  (role === "subheading" || role === "paragraph") &&
  hasLabel(text) &&
  isOpenEnded(text) &&
  !startsStory(text);

/** Makes lines with labels (最高氣溫：27℃), one below the other, the items of a box. */
const itemize = (blocks: readonly Draft[]): Draft[] => {
  const read: Draft[] = [];
  let box: Draft[] = [];
  const close = () => {
    const isBox = box.length >= leastLabels;
    for (const line of box) read.push(isBox ? { ...line, role: "list-item" } : line);
    box = [];
  };
  for (const block of blocks) {
    if (isLabelledLine(block)) box.push(block);
    else {
      close();
      read.push(block);
    }
  }
  close();
  return read;
};

/** Roles that the layout sets into the middle of a story without ending its sentence. */
const isInset = ({ role }: Block): boolean => role === "caption" || role === "credit" || role === "furniture";

/**
 * Whether a sentence ends in the block at `index` or in those that take it up: of headlines one below the other, as
 * long as each other, none does.
 */
const comesToEnd = (blocks: readonly Draft[], index: number, limit: number): boolean => {
  for (let at = index; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at]!, blocks[at + 1]];
    if (hasSentenceEnd(block.text)) return true;
    if (next === undefined || !continues(block, next, limit)) return false;
  }
  return false;
};

/** Whether `block` heads the story that `next` opens, rather than end the sentence that stands above it. */
const headsStory = (block: Draft, next: Draft | undefined): boolean =>
  block.role === "subheading" && next !== undefined && startsStory(next.text);

/** Joins sentences that a blank line or a caption breaks (推↵↵出). */
const joinBroken = (blocks: readonly Draft[], words: LatinWords, limit: number): Draft[] => {
  const joined: Draft[] = [];
  // The last block that is no inset.
  let at = -1;
  for (const [index, block] of blocks.entries()) {
    const before = joined[at];
    const isTakenUp =
      before !== undefined &&
      continues(before, block, limit) &&
      !headsStory(block, blocks[index + 1]) &&
      (before.role === "paragraph" || comesToEnd(blocks, index, limit));
    if (isTakenUp) joined[at] = { ...joinDrafts(before, block, words), role: "paragraph" };
    else if (isInset(block)) joined.push(block);
    else at = joined.push(block) - 1;
  }
  return joined;
};

/** Whether a block breaks off in a quotation. */
const breaksQuotation = ({ role, text }: Draft): boolean =>
  role === "paragraph" && isOpenEnded(text) && opensQuotation(text);

/** Whether a block closes a quotation that it has not opened. */
const endsQuotation = ({ role, text }: Draft): boolean =>
  role === "paragraph" && quoteBalance(text).lowest < 0;

/**
 * Joins a quotation that breaks off at the end of one block to the block that closes it without having opened it:
 * stories set in several columns may put the end before the beginning.
 */
const joinDisplaced = (blocks: readonly Draft[], words: LatinWords): Draft[] => {
  const placed: (Draft | undefined)[] = [...blocks];
  const heads = new Set([...blocks.keys()].filter((at) => breaksQuotation(blocks[at]!)));
  const tails = heads.size === 0 ? [] : [...blocks.keys()].filter((at) => endsQuotation(blocks[at]!));
  for (const tail of tails) {
    const [head] = heads;
    if (head === undefined) break;
    if (head === tail) continue;
    const joined = joinDrafts(placed[head]!, placed[tail]!, words);
    [placed[head], placed[tail]] = [joined, undefined];
    heads.delete(tail);
    if (!breaksQuotation(joined)) heads.delete(head);
  }
  return placed.filter((block) => block !== undefined);
};

/**
 * Cuts a source text into blocks with roles, in reading order: hard line wraps, justification spaces and breaks in
 * mid-sentence undone.
 *
 * @param text - decoded text of a source
 * @returns blocks whose offsets point into `text`
 */
export const readBlocks = (text: string): Block[] => {
  const { runs, limit } = readRuns(text);
  const words = latinWordsOf(runs.flat());
  const drafts = runs.flatMap(splitTables).flatMap((run) => unwrap(run, words, limit));
  return joinDisplaced(joinBroken(itemize(drafts), words, limit), words).map(
    ({ role, text: written, offsets }) => ({
      role,
      text: written,
      offsets,
    }),
  );
};
