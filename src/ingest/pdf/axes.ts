import type { Mode } from "./cells.js";
import type { Box } from "./geometry.js";

/**
 * A rectangle in the axes of a text: `u` grows along the line, `v` from line to line. Vertical text (top to bottom,
 * lines from right to left) is horizontal text turned, so that one set of rules reads both.
 */
export interface Extent {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/** A rectangle in the axes of text of that direction. */
export const extentOf = ({ x0, y0, x1, y1 }: Box, mode: Mode): Extent =>
  mode === "horizontal" ? { u0: x0, u1: x1, v0: y0, v1: y1 } : { u0: y0, u1: y1, v0: -x1, v1: -x0 };
