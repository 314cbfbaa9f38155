import type { FramedGlyph } from "./frames.js";
import { boxAround, isSquare, type Box } from "./geometry.js";

/** Which way the lines of a text run: rightwards, or downwards with the lines from right to left. */
export type Mode = "horizontal" | "vertical";

/** What takes one place in a line: a character, or some set side by side in a vertical line (縱中橫: 12). */
export interface Cell extends Box {
  readonly glyphs: readonly FramedGlyph[];
  readonly size: number;
  readonly isSideways: boolean;
  readonly isSquare: boolean;
}

/**
 * Farthest that the next character of a line may stand, in em: after a painted space (two ideographic ones among
 * them), and without one, where a gutter of one em must not be bridged.
 */
const reachOver = (b: Cell): number => (b.glyphs[0]!.space === "" ? 0.85 : 2.2);

/** How far back it may begin, in em: kerning, and marks that share their blank halves (」、「). */
export const overlap = -0.6;

const areOfOneScale = (a: Cell, b: Cell): boolean =>
  Math.max(a.size, b.size) <= 2.2 * Math.min(a.size, b.size);

const shared = (a0: number, a1: number, b0: number, b1: number): number =>
  (Math.min(a1, b1) - Math.max(a0, b0)) / Math.max(0.01, Math.min(a1 - a0, b1 - b0));

const isNext = (gap: number, a: Cell, b: Cell): boolean => {
  const em = Math.max(a.size, b.size);
  return gap >= overlap * em && gap <= reachOver(b) * em;
};

const followsRight = (a: Cell, b: Cell): boolean =>
  !a.isSideways &&
  !b.isSideways &&
  shared(a.y0, a.y1, b.y0, b.y1) >= 0.5 &&
  a.x0 + a.x1 < b.x0 + b.x1 &&
  isNext(b.x0 - a.x1, a, b);

const followsBelow = (a: Cell, b: Cell): boolean =>
  shared(a.x0, a.x1, b.x0, b.x1) >= 0.5 &&
  Math.abs(a.x0 + a.x1 - b.x0 - b.x1) <= Math.max(a.size, b.size) &&
  a.y0 + a.y1 < b.y0 + b.y1 &&
  isNext(b.y0 - a.y1, a, b);

/** Which way `b` goes on from `a`, which was painted right before it; undefined where it does not. */
export const followed = (a: Cell, b: Cell): Mode | undefined => {
  if (!areOfOneScale(a, b)) return undefined;
  const [right, below] = [followsRight(a, b), followsBelow(a, b)];
  if (right && below) return b.x0 - a.x0 >= b.y0 - a.y0 ? "horizontal" : "vertical";
  if (right) return "horizontal";
  return below ? "vertical" : undefined;
};

const toCell = (glyphs: readonly FramedGlyph[]): Cell => ({
  ...boxAround(glyphs),
  glyphs,
  size: Math.max(...glyphs.map(({ size }) => size)),
  isSideways: glyphs[0]!.quarter === 1,
  isSquare: glyphs.every(({ text }) => isSquare(text)),
});

/** Most characters that are set side by side in a vertical line, and their width in em. */
const [mostAbreast, widestAbreast] = [4, 1.35];

/** Whether `group` stands abreast in the vertical line of `neighbour`. */
const standsIn = (group: Cell, neighbour: Cell | undefined, comesFirst: boolean): boolean =>
  neighbour !== undefined &&
  (neighbour.isSquare || neighbour.isSideways) &&
  Math.abs(group.x0 + group.x1 - neighbour.x0 - neighbour.x1) <= 0.6 * neighbour.size &&
  (comesFirst ? followed(neighbour, group) : followed(group, neighbour)) === "vertical";

/** The cells of a frame in the order of painting. */
export const cellsOf = (glyphs: readonly FramedGlyph[]): readonly Cell[] => {
  const single = glyphs.map((glyph) => toCell([glyph]));
  const isAbreast = (at: number): boolean =>
    at > 0 && at < single.length && followed(single[at - 1]!, single[at]!) === "horizontal";
  const cells: Cell[] = [];
  for (let at = 0; at < single.length;) {
    let end = at + 1;
    while (isAbreast(end) && end - at <= mostAbreast) end += 1;
    const members = single.slice(at, end);
    const group = members.length > 1 ? toCell(glyphs.slice(at, end)) : members[0]!;
    const fits =
      members.length > 1 &&
      members.length <= mostAbreast &&
      !isAbreast(at) &&
      members.every((member) => !member.isSquare) &&
      group.x1 - group.x0 <= widestAbreast * group.size &&
      (standsIn(group, single[at - 1], true) || standsIn(group, single[end], false));
    if (fits) cells.push(group);
    else cells.push(...members);
    at = end;
  }
  return cells;
};
