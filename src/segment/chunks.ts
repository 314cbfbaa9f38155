import type { Block } from "../model/index.js";
import { closesStory, isLoose, startsStory } from "./roles.js";

/** Headings and the text under them: the smallest part that is moved as a whole. */
export interface Chunk {
  readonly headings: readonly Block[];
  readonly body: readonly Block[];
  /** Why the chunk opens a story of its own: its dateline, or the credit that closed the story above it. */
  readonly opens: boolean;
}

const isHeading = (block: Block): boolean => block.role === "subheading";
const isOpening = (block: Block): boolean => block.role === "paragraph" && startsStory(block.text);
const isText = ({ role }: Block): boolean =>
  role === "paragraph" || role === "list-item" || role === "table-cell";

/** Cuts the blocks of a page before headings that follow text, before datelines, and after closing credits. */
export const cutChunks = (blocks: readonly Block[]): Chunk[] => {
  const chunks: { headings: Block[]; body: Block[]; opens: boolean }[] = [];
  let closed = true;
  for (const block of blocks) {
    let chunk = chunks.at(-1);
    if (chunk === undefined || ((isHeading(block) || isOpening(block)) && chunk.body.some(isText))) {
      chunk = { headings: [], body: [], opens: closed && isHeading(block) };
      chunks.push(chunk);
    }
    if (isHeading(block)) chunk.headings.push(block);
    else chunk.body.push(block);
    if (isOpening(block)) chunk.opens = true;
    if (block.role === "credit") closed = isLoose(block.text) ? closed : closesStory(block.text);
    else if (block.role !== "caption" && block.role !== "furniture") closed = false;
  }
  return chunks;
};
