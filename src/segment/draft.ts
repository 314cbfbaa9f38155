import type { Block } from "../model/index.js";
import { joinAtSeam, type LatinWords } from "./seams.js";

/** A block on its way: with the widths of its first and last line on the page, in full-width cells. */
export interface Draft extends Block {
  readonly first: number;
  readonly last: number;
  /** Offset of the white space after it, or -1. */
  readonly gap: number;
  /** Width of the line right above it, 0 where a blank line or nothing stands there. */
  readonly above: number;
  /** Whether marks gave it its role, so that nothing is joined to it. */
  readonly isFixed: boolean;
}

/** Two pieces of one text; the later piece decides the width that the text ends with. */
export const joinDrafts = (left: Draft, right: Draft, words: LatinWords): Draft => ({
  ...left,
  ...joinAtSeam(left, right, left.gap, words),
  last: right.last,
  gap: right.gap,
});
