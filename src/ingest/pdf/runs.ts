import { followed, type Cell, type Mode } from "./cells.js";

/** Cells painted one after the other along one line. */
export interface Run {
  readonly mode: Mode;
  readonly cells: readonly Cell[];
  /** Places of its first cell, and of the one after its last, in the order of painting. */
  readonly from: number;
  readonly to: number;
}

/** A run whose direction may be open. */
interface Draft {
  readonly mode: Mode | undefined;
  readonly from: number;
  readonly to: number;
  readonly isStrong: boolean;
}

/** Cells that say by themselves which way they run. */
const strongLength = 3;

/**
 * Stretches of equal links. Where two directions meet in a cell (the last character of a vertical line that stands
 * right above a horizontal one), the longer stretch has it.
 */
const chain = (
  cells: readonly Cell[],
): readonly (readonly [from: number, to: number, mode: Mode | undefined])[] => {
  const links = cells.map((cell, index) => (index === 0 ? undefined : followed(cells[index - 1]!, cell)));
  const lengthFrom = (index: number): number => {
    let end = index;
    while (end < links.length && links[end] === links[index]) end += 1;
    return end - index;
  };
  const chains: (readonly [number, number, Mode | undefined])[] = [];
  for (let at = 0; at < cells.length;) {
    const mode = links[at + 1];
    if (mode === undefined) {
      chains.push([at, at + 1, undefined]);
      at += 1;
      continue;
    }
    const length = lengthFrom(at + 1);
    const next = links[at + 1 + length];
    const yields = next !== undefined && next !== mode && lengthFrom(at + 1 + length) > length;
    const to = at + 1 + length - (yields ? 1 : 0);
    chains.push([at, to, to - at > 1 ? mode : undefined]);
    at = to;
  }
  return chains;
};

const draft = (
  cells: readonly Cell[],
  [from, to, mode]: readonly [number, number, Mode | undefined],
): Draft => {
  const members = cells.slice(from, to);
  if (members.some(({ isSideways }) => isSideways)) return { mode: "vertical", from, to, isStrong: true };
  // Letters under one another are a vertical line only among such: U, P, R; otherwise a list of one-letter lines.
  const isLatinStack = mode === "vertical" && members.every(({ isSquare }) => !isSquare);
  return { mode, from, to, isStrong: mode !== undefined && to - from >= strongLength && !isLatinStack };
};

/** The direction that most characters of strong runs have; horizontal where there are none. */
const majority = (drafts: readonly Draft[]): Mode => {
  let balance = 0;
  for (const { mode, from, to, isStrong } of drafts)
    if (isStrong) balance += mode === "vertical" ? to - from : from - to;
  return balance > 0 ? "vertical" : "horizontal";
};

const distance = (a: Cell, b: Cell): number =>
  Math.max(0, b.x0 - a.x1, a.x0 - b.x1) + Math.max(0, b.y0 - a.y1, a.y0 - b.y1);

/** For each draft the nearest strong one before it, or after it. */
const strongBeside = (drafts: readonly Draft[], step: 1 | -1): readonly (Draft | undefined)[] => {
  const beside: (Draft | undefined)[] = [];
  let last: Draft | undefined;
  for (let index = step === 1 ? 0 : drafts.length - 1; index >= 0 && index < drafts.length; index += step) {
    beside[index] = last;
    if (drafts[index]!.isStrong) last = drafts[index];
  }
  return beside;
};

/** Runs of a frame, each with its direction: what is short takes it from what is painted around it. */
export const runsOf = (cells: readonly Cell[]): readonly Run[] => {
  const drafts = chain(cells).map((one) => draft(cells, one));
  const usual = majority(drafts);
  const [before, after] = [strongBeside(drafts, 1), strongBeside(drafts, -1)];
  const isAlike = (one: Draft, other: Draft): boolean => {
    const [a, b] = [cells[one.from]!.size, cells[other.from]!.size];
    return Math.max(a, b) <= 1.3 * Math.min(a, b);
  };
  const around = (one: Draft, index: number): Mode | undefined => {
    const near = [before[index], after[index]].filter((other) => other !== undefined && isAlike(one, other));
    const [left, right] = near as Draft[];
    if (left === undefined || right === undefined || left.mode === right.mode) return left?.mode;
    const toLeft = distance(cells[left.to - 1]!, cells[one.from]!);
    return toLeft <= distance(cells[one.to - 1]!, cells[right.from]!) ? left.mode : right.mode;
  };
  return drafts.flatMap((one, index): readonly Run[] => {
    const { from, to } = one;
    const isSquare = cells[from]!.isSquare || cells[to - 1]!.isSquare;
    const own =
      one.isStrong || (one.mode !== undefined && (isSquare || one.mode === "horizontal"))
        ? one.mode
        : undefined;
    const mode = own ?? around(one, index) ?? usual;
    if (one.mode === undefined || one.mode === mode)
      return [{ mode, cells: cells.slice(from, to), from, to }];
    return cells
      .slice(from, to)
      .map((cell, at) => ({ mode, cells: [cell], from: from + at, to: from + at + 1 }));
  });
};
