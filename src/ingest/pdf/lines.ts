import { extentOf, type Extent } from "./axes.js";
import { overlap, type Cell, type Mode } from "./cells.js";
import { boxAround, median, type Box } from "./geometry.js";
import type { Run } from "./runs.js";

/** A line of text, or the part of one that a wide blank cuts off. */
export interface Line extends Box {
  readonly mode: Mode;
  /** From its beginning to its end. */
  readonly cells: readonly Cell[];
  /** Size of the em of most of it, in points. */
  readonly size: number;
}

/** A line that may still grow. */
interface Open {
  readonly cells: Cell[];
  extent: Extent;
  size: number;
  /** Place in the order of painting of what would go on from it. */
  next: number;
}

/** Widest blank in a line, in em: less than a column gutter, unless a space is painted there. */
const [widestGap, widestPainted] = [0.6, 2.2];

/** Height of the strips by which lines are looked up, in points. */
const strip = 6;

const stripsOf = ({ v0, v1 }: Extent): readonly number[] => {
  const middle = Math.floor((v0 + v1) / 2 / strip);
  const reach = Math.ceil((v1 - v0) / 2 / strip);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => middle - reach + index);
};

/** How far `run` stands from the end of `line`, in points; undefined where it is not of that line. */
const gapTo = (line: Open, run: Run, extent: Extent): number | undefined => {
  const size = run.cells[0]!.size;
  const [large, small] = [Math.max(size, line.size), Math.min(size, line.size)];
  const isPainted = run.from === line.next;
  const together = Math.min(line.extent.v1, extent.v1) - Math.max(line.extent.v0, extent.v0);
  const height = Math.min(line.extent.v1 - line.extent.v0, extent.v1 - extent.v0);
  const gap = extent.u0 - line.extent.u1;
  const hasSpace = isPainted && run.cells[0]!.glyphs[0]!.space !== "";
  const widest = (hasSpace ? widestPainted : widestGap) * large;
  const fits = together >= (isPainted ? 0.5 : 0.7) * height && large <= (isPainted ? 2.2 : 1.6) * small;
  return fits && gap >= overlap * small && gap <= widest ? Math.abs(gap) : undefined;
};

const union = (a: Extent, b: Extent): Extent => ({
  u0: Math.min(a.u0, b.u0),
  u1: Math.max(a.u1, b.u1),
  v0: Math.min(a.v0, b.v0),
  v1: Math.max(a.v1, b.v1),
});

/** Joins the runs of one direction that stand behind one another on one line. */
const joinRuns = (runs: readonly Run[], mode: Mode): readonly Open[] => {
  const placed = runs
    .map((run) => ({ run, extent: extentOf(boxAround(run.cells), mode) }))
    .sort((a, b) => a.extent.u0 - b.extent.u0 || a.run.from - b.run.from);
  const lines: Open[] = [];
  const byStrip = new Map<number, Open[]>();
  for (const { run, extent } of placed) {
    let best: Open | undefined;
    let least = Infinity;
    for (const at of stripsOf(extent)) {
      const near = (byStrip.get(at) ?? []).filter((line) => line.extent.u1 >= extent.u0 - 200);
      byStrip.set(at, near);
      for (const line of near) {
        const gap = gapTo(line, run, extent);
        if (gap !== undefined && gap < least) [best, least] = [line, gap];
      }
    }
    if (best) {
      best.cells.push(...run.cells);
      best.extent = union(best.extent, extent);
      best.next = run.to;
      continue;
    }
    const line = { cells: [...run.cells], extent, size: run.cells[0]!.size, next: run.to };
    lines.push(line);
    for (const at of stripsOf(extent)) byStrip.set(at, [...(byStrip.get(at) ?? []), line]);
  }
  return lines;
};

/** The lines of a frame, in no particular order. */
export const linesOf = (runs: readonly Run[]): readonly Line[] =>
  (["horizontal", "vertical"] as const).flatMap((mode) =>
    joinRuns(
      runs.filter((run) => run.mode === mode),
      mode,
    ).map(({ cells }) => ({ mode, cells, ...boxAround(cells), size: median(cells.map(({ size }) => size)) })),
  );
