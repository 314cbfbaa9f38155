import { extentOf } from "./axes.js";
import { cellsOf, type Mode } from "./cells.js";
import { framesOf, type Frame } from "./frames.js";
import { boxAround, median, type Glyph } from "./geometry.js";
import { linesOf, type Line } from "./lines.js";
import { readInOrder, type Flow } from "./order.js";
import { dropRepeats } from "./repeats.js";
import { runsOf } from "./runs.js";
import { piecesOf, type Piece } from "./spacing.js";

/** A printed line as it is written: what is kept of a page when it is read. Places are in points. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly size: number;
  /** Beginning and end along the line. */
  readonly from: number;
  readonly to: number;
  /** Where it stands among the lines: the middle of most of its characters. */
  readonly at: number;
}

/** The characters of a row, without spaces between its pieces. */
export const textOf = (row: Row): string => row.pieces.map(({ text }) => text).join("");

/** Lines that are read one after the other, down one column. */
export interface Column {
  /** From 1. */
  readonly page: number;
  readonly mode: Mode;
  readonly isVertical: boolean;
  readonly rows: readonly Row[];
}

/** Whether a row is one character after another, set apart to fill it. */
const isSpread = (parts: readonly Line[]): boolean =>
  parts.length > 2 && parts.every(({ cells }) => cells.length === 1 && cells[0]!.isSquare);

const toRow = (parts: readonly Line[], mode: Mode): Row => {
  const { u0, u1 } = extentOf(boxAround(parts), mode);
  const cells = parts.flatMap((part) => part.cells);
  const middles = cells.map((cell) => {
    const { v0, v1 } = extentOf(cell, mode);
    return (v0 + v1) / 2;
  });
  const between = isSpread(parts) ? "" : " ";
  const pieces = parts.flatMap((part, index) =>
    piecesOf(part).map((piece, at) => (index > 0 && at === 0 ? { ...piece, space: between } : piece)),
  );
  return { pieces, size: median(cells.map(({ size }) => size)), from: u0, to: u1, at: median(middles) };
};

const toColumn = ({ mode, rows }: Flow, { quarter }: Frame, page: number): Column => ({
  page,
  mode,
  isVertical: (mode === "vertical") !== (quarter % 2 === 1),
  rows: rows.map((row) => toRow(row, mode)),
});

/**
 * The columns of a page in reading order.
 * @param glyphs - in the order of painting, in points from the upper left corner
 * @param page - its number, from 1
 */
export const columnsOf = (glyphs: readonly Glyph[], page: number): readonly Column[] =>
  framesOf(dropRepeats(glyphs)).flatMap((frame) =>
    readInOrder(linesOf(runsOf(cellsOf(frame.glyphs)))).map((flow) => toColumn(flow, frame, page)),
  );
