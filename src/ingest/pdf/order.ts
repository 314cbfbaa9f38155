import { extentOf } from "./axes.js";
import type { Mode } from "./cells.js";
import type { Line } from "./lines.js";
import { untangle } from "./tangle.js";
import { groupSlabs, isRow, modeOf, sizeOf, slabsOf, type Group, type Slab, type Zoned } from "./zones.js";

/** Rows that are read one after the other, down one column; a row is a line, or the parts of one with wide blanks. */
export interface Flow {
  readonly mode: Mode;
  readonly rows: readonly (readonly Line[])[];
}

const byU = (a: Zoned, b: Zoned): number => a.u0 - b.u0 || a.v0 - b.v0;

/** The lines under each stretch of what the group covers. */
const columnsOf = ({ slabs, cover }: Group): readonly (readonly Line[])[] =>
  cover.map(([from, to]) =>
    slabs.flatMap(({ lines }) => lines.filter(({ u0 }) => u0 >= from && u0 <= to).map(({ line }) => line)),
  );

const rowsOf = (slab: Slab): readonly (readonly Line[])[] =>
  isRow(slab) ? [slab.lines.toSorted(byU).map(({ line }) => line)] : untangle(slab.lines);

/** Rows of one column; pieces of the other direction among them are zones of their own. */
const flowsOf = (rows: readonly (readonly Line[])[]): readonly Flow[] => {
  const flows: { readonly mode: Mode; readonly rows: (readonly Line[])[] }[] = [];
  for (const row of rows) {
    const mode = modeOf(row);
    if (flows.at(-1)?.mode === mode) flows.at(-1)!.rows.push(row);
    else flows.push({ mode, rows: [row] });
  }
  return flows.length === 1 ? flows : flows.flatMap(({ rows: own }) => readInOrder(own.flat()));
};

/**
 * The lines of a page in reading order, by recursive cuts along blank strips: G. Nagy and S. Seth, "Hierarchical
 * representation of optically scanned documents", ICPR 1984. As the lines of neighbouring columns share a grid, every
 * leading is a blank strip across the page, and the widest strip says little; so rows are cut everywhere and joined
 * again while one gutter runs through them. Where no strip parts what overlaps, T. Breuel's relations order it.
 */
export const readInOrder = (lines: readonly Line[]): readonly Flow[] => {
  if (lines.length === 0) return [];
  const mode = modeOf(lines);
  const size = sizeOf(lines);
  const zoned = lines.map((line) => ({ line, ...extentOf(line, mode) }));
  const groups = groupSlabs(slabsOf(zoned, size), size);
  if (groups.length > 1)
    return groups.flatMap(({ slabs }) =>
      readInOrder(slabs.flatMap((slab) => slab.lines.map(({ line }) => line))),
    );
  const [group] = groups;
  if (group!.hasColumns) return columnsOf(group!).flatMap(readInOrder);
  return flowsOf(group!.slabs.flatMap(rowsOf));
};
