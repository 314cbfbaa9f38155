import type { Column, Row } from "./columns.js";
import type { Mode } from "./cells.js";

/** Sizes that differ by more are two. */
const sameSize = 1.1;

/** Whether two rows are set in one size. */
export const areOfOneSize = (a: Row, b: Row): boolean =>
  Math.max(a.size, b.size) <= sameSize * Math.min(a.size, b.size);

/** Width of a cluster of distances, as a ratio. */
const cluster = 1.12;

/** Most leading that is set, in em. */
const widest = 2.6;

/** Distances between neighbouring rows of one size, in em of their size, with how many rows there are. */
const pitchesOf = ({ rows }: Column): readonly number[] =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before || !areOfOneSize(before, row)) return [];
    const pitch = (row.at - before.at) / row.size;
    return pitch > 0.5 && pitch <= widest ? [pitch] : [];
  });

/**
 * The least distance that recurs: lines of a paragraph stand closer than paragraphs do.
 * @param share - the part of all distances that must be like it
 */
const leastRecurring = (pitches: readonly number[], share: number): number | undefined => {
  const sorted = pitches.toSorted((a, b) => a - b);
  const needed = Math.max(2, share * sorted.length);
  for (let from = 0, to = 0; from < sorted.length; from += 1) {
    while (to < sorted.length && sorted[to]! <= cluster * sorted[from]!) to += 1;
    if (to - from >= needed) return sorted[Math.floor((from + to) / 2)];
  }
  return undefined;
};

const keyOf = (mode: Mode, row: Row): string => `${mode} ${Math.round(row.size * 2)}`;

/** The leading of a document by direction and size of its text, in em. */
export type Leadings = ReadonlyMap<string, number>;

/** Gathers the leadings of all columns. */
export const leadingsOf = (columns: readonly Column[]): Leadings => {
  const all = new Map<string, number[]>();
  for (const column of columns) {
    const first = column.rows[0];
    if (!first) continue;
    const key = keyOf(column.mode, first);
    const pitches = all.get(key) ?? [];
    all.set(key, pitches);
    for (const pitch of pitchesOf(column)) pitches.push(pitch);
  }
  return new Map(
    [...all].flatMap(([key, pitches]) => {
      const leading = leastRecurring(pitches, 0.03);
      return leading === undefined ? [] : [[key, leading] as const];
    }),
  );
};

/** How far, in em, a full line may end before the column does: a mark that hangs over, a number kept whole. */
export const slack = 2;

const isMostlyFull = ({ rows }: Column): boolean => {
  const end = Math.max(...rows.map(({ to }) => to));
  return rows.filter((row) => row.to >= end - slack * row.size).length >= 0.6 * rows.length;
};

/**
 * Distance from line to line within the paragraphs of a column, in em; undefined where nothing tells it. Short lines
 * that stand further apart than the document sets its text are paragraphs, even where all stand alike.
 */
export const leadingOf = (column: Column, leadings: Leadings): number | undefined => {
  const own = leastRecurring(pitchesOf(column), 0.1);
  const usual = column.rows[0] && leadings.get(keyOf(column.mode, column.rows[0]));
  if (own === undefined || usual === undefined) return own ?? usual;
  return own > 1.25 * usual && !isMostlyFull(column) ? usual : own;
};
