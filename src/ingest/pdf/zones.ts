import type { Extent } from "./axes.js";
import type { Mode } from "./cells.js";
import { median } from "./geometry.js";
import type { Line } from "./lines.js";

/** A line in the axes of its zone. */
export interface Zoned extends Extent {
  readonly line: Line;
}

/** Lines that no blank strip across the zone parts. */
export interface Slab {
  readonly lines: readonly Zoned[];
  /** What the lines cover across the zone; more than one stretch are columns. */
  readonly cover: readonly Stretch[];
  readonly mode: Mode;
}

/** A half-open stretch of the axis along the lines. */
type Stretch = readonly [from: number, to: number];

/** Slabs that are read as one: columns with gutters through all of them, or a single column. */
export interface Group {
  readonly slabs: readonly Slab[];
  readonly cover: readonly Stretch[];
  readonly hasColumns: boolean;
}

/** Narrowest gutter between columns, in em of the text: papers set them as narrow as one em. */
const gutter = 0.6;

/** Part of a line's height by which lines set solid may run into one another. */
const bleed = 0.12;

/** How much larger than the text of its zone a line is that heads it. */
const headline = 1.25;

/** Blank, in em, below which a lone piece under columns is no longer the end of one of them. */
const apart = 2.5;

/** Most ems of height of a row that is one line with a wide blank rather than columns. */
const oneRow = 1.8;

/** Size of most characters of the lines. */
export const sizeOf = (lines: readonly Line[]): number =>
  median(lines.flatMap(({ cells }) => cells.map(({ size }) => size)));

/** The direction of most characters of the lines. */
export const modeOf = (lines: readonly Line[]): Mode => {
  let balance = 0;
  for (const { mode, cells } of lines) balance += mode === "vertical" ? cells.length : -cells.length;
  return balance > 0 ? "vertical" : "horizontal";
};

/** Joins stretches less than `gap` apart. */
const join = (stretches: readonly Stretch[], gap: number): readonly Stretch[] => {
  const joined: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from < last[1] + gap) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
};

/** Cuts lines wherever a blank strip runs across the zone. */
export const slabsOf = (lines: readonly Zoned[], size: number): readonly Slab[] => {
  const shrunk = lines
    .map((one) => ({ one, from: one.v0 + bleed * one.line.size, to: one.v1 - bleed * one.line.size }))
    .sort((a, b) => a.from - b.from || a.one.u0 - b.one.u0);
  const slabs: Zoned[][] = [];
  let end = -Infinity;
  for (const { one, from, to } of shrunk) {
    if (from >= end) slabs.push([one]);
    else slabs.at(-1)!.push(one);
    end = Math.max(end, to);
  }
  const coverOf = (members: readonly Zoned[]) =>
    join(
      members.map(({ u0, u1 }): Stretch => [u0, u1]),
      gutter * size,
    );
  return slabs.map((members) => ({
    lines: members,
    cover: coverOf(members),
    mode: modeOf(members.map(({ line }) => line)),
  }));
};

const heads = ({ lines, cover }: Slab, size: number): boolean =>
  cover.length === 1 && lines.every(({ line }) => line.size >= headline * size);

const heightOf = ({ lines }: Slab): number =>
  Math.max(...lines.map(({ v1 }) => v1)) - Math.min(...lines.map(({ v0 }) => v0));

/** Whether the slab is one line with wide blanks in it. */
export const isRow = (slab: Slab): boolean =>
  heightOf(slab) < oneRow * Math.max(...slab.lines.map(({ line }) => line.size));

const toGroup = (slab: Slab): Group => ({
  slabs: [slab],
  cover: slab.cover,
  hasColumns: slab.cover.length > 1,
});

/**
 * Whether a piece under columns goes on the one above it, as the end of a column longer than the others does. A
 * caption, a headline or what stands at a distance is read after all columns instead.
 */
const isTail = (group: Group, slab: Slab, size: number): boolean => {
  const [[from, to]] = slab.cover as readonly [Stretch];
  const above = group.slabs.flatMap(({ lines }) => lines.filter(({ u0, u1 }) => u0 < to && u1 > from));
  const last = above.reduce<Zoned | undefined>((low, one) => (low && low.v1 > one.v1 ? low : one), undefined);
  const first = slab.lines[0]!;
  if (!last) return true;
  const [large, small] = [
    Math.max(last.line.size, first.line.size),
    Math.min(last.line.size, first.line.size),
  ];
  return large <= 1.1 * small && first.v0 - last.v1 <= apart * size;
};

/** The group with one more slab, or undefined where they are not read as one. */
const extend = (group: Group, slab: Slab, size: number): Group | undefined => {
  const cover = join([...group.cover, ...slab.cover], gutter * size);
  const slabs = [...group.slabs, slab];
  if (!group.hasColumns && slab.cover.length === 1) return { slabs, cover, hasColumns: false };
  if (cover.length === 1 || group.slabs[0]!.mode !== slab.mode) return undefined;
  // A headline keeps from the columns below it even where it is short and stands over one of them.
  if (!group.hasColumns && group.slabs.every((one) => heads(one, size))) return undefined;
  if (group.hasColumns && slab.cover.length === 1 && !isTail(group, slab, size)) return undefined;
  return { slabs, cover, hasColumns: true };
};

/** A row with a wide blank among lines of one column is no columns. */
const settle = (group: Group): Group =>
  group.hasColumns && group.slabs.length === 1 && isRow(group.slabs[0]!)
    ? { ...group, hasColumns: false }
    : group;

/** Slabs in groups that are read one after the other. */
export const groupSlabs = (slabs: readonly Slab[], size: number): readonly Group[] => {
  const groups: Group[] = [];
  for (const slab of slabs) {
    const last = groups.at(-1);
    const extended = last && extend(last, slab, size);
    if (extended) groups[groups.length - 1] = extended;
    else groups.push(toGroup(slab));
  }
  const merged: Group[] = [];
  for (const group of groups.map(settle)) {
    const last = merged.at(-1);
    if (last && !last.hasColumns && !group.hasColumns)
      merged[merged.length - 1] = { ...group, slabs: [...last.slabs, ...group.slabs] };
    else merged.push(group);
  }
  return merged;
};
