import { extentOf } from "./axes.js";
import type { Cell } from "./cells.js";
import { boxAround, median, type Box } from "./geometry.js";
import type { Line } from "./lines.js";

/** A stretch of a line whose characters are of one width, as it stands on the page. */
export interface Piece extends Box {
  readonly text: string;
  /** What is written before it: "" or a space. */
  readonly space: string;
}

/** Blanks, in em beyond what the line sets between all its characters, that are a space though none was painted. */
const blanks = { square: 0.6, mixed: 0.5, letters: 0.18 };

/** Least width of a painted space, in em: a thinner one only places the next character. */
const thinnest = 0.1;

/** Least width of an ideographic space, in em: programs paint it as an ordinary one, or leave it out. */
const fullWidth = 0.8;

type Kind = keyof typeof blanks;

const kindOf = (a: Cell, b: Cell): Kind => {
  if (a.isSquare && b.isSquare) return "square";
  return a.isSquare || b.isSquare ? "mixed" : "letters";
};

/** The places between the cells of a line, in em. */
const gapsOf = ({ cells, mode }: Line) =>
  cells.slice(1).map((cell, index) => {
    const before = cells[index]!;
    const gap = extentOf(cell, mode).u0 - extentOf(before, mode).u1;
    return {
      kind: kindOf(before, cell),
      gap: gap / Math.max(before.size, cell.size),
      painted: cell.glyphs[0]!.space,
    };
  });

type Gap = ReturnType<typeof gapsOf>[number];

/** Whether a line is filled up with a space after nearly every character (共 同 創 辦). */
const isSpacedOut = (gaps: readonly Gap[]): boolean => {
  const square = gaps.filter(({ kind }) => kind === "square");
  return square.length >= 3 && square.filter(({ painted }) => painted !== "").length >= 0.7 * square.length;
};

const spaceIn = (gap: Gap, usual: Readonly<Record<Kind, number>>, spacedOut: boolean): string => {
  const isPainted = gap.painted !== "" && gap.gap >= thinnest && !(spacedOut && gap.kind === "square");
  if (!isPainted && gap.gap - usual[gap.kind] < blanks[gap.kind]) return "";
  return gap.kind === "square" && gap.gap >= fullWidth ? "\u3000" : " ";
};

/** The text of a line in pieces, with the spaces that a reader sees and without those that only fill the line. */
export const piecesOf = (line: Line): readonly Piece[] => {
  const gaps = gapsOf(line);
  const usualOf = (kind: Kind): number =>
    Math.max(0, median(gaps.filter((gap) => gap.kind === kind && gap.painted === "").map(({ gap }) => gap)));
  const usual = { square: usualOf("square"), mixed: 0, letters: Math.min(usualOf("letters"), 0.5) };
  const spacedOut = isSpacedOut(gaps);
  const groups: { readonly space: string; readonly cells: Cell[] }[] = [];
  for (const [index, cell] of line.cells.entries()) {
    const gap = gaps[index - 1];
    const space = gap ? spaceIn(gap, usual, spacedOut) : "";
    const goesOn = gap !== undefined && space === "" && gap.kind !== "mixed" && Math.abs(gap.gap) < 1;
    if (goesOn) groups.at(-1)!.cells.push(cell);
    else groups.push({ space, cells: [cell] });
  }
  return groups.map(({ space, cells }) => {
    const glyphs = cells.flatMap((cell) => cell.glyphs);
    return {
      space,
      text: glyphs.map(({ text }) => text).join(""),
      ...boxAround(glyphs.map(({ shown }) => shown)),
    };
  });
};
