import { cellWidth } from "../text/width.js";
import { isOpenEnded } from "./roles.js";
import type { Run } from "./run.js";

/** Widest column that is taken for a hard-wrapped one without more ado, in full-width cells. */
const usual = 45;

/** Widest line that a page is set or wrapped in: A4 across at 10 pt has 50 cells, upright 75. */
const widest = 100;

/** How far from the column a full line may end: a mark or a Latin word kept whole, digits wider than half a cell. */
const slack = 3;

/** Fewest full lines that tell the width of a page. */
const leastFull = 3;

/** Least share of full lines among those that come near, and of those that break off in mid-sentence among the full. */
const leastShare = 0.7;
const leastOpen = 0.65;

/** Largest share of lines longer than the column: an address of the web that nothing breaks. */
const mostLonger = 0.05;

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

/**
 * The widest line of a page that may be part of a hard-wrapped column, in full-width cells: 45, or more where the
 * page is wrapped wider, as the lines tell that another follows: most of the wide ones end at about one width and
 * in mid-sentence, and hardly any is longer. Paragraphs that fill one line each end where they like.
 *
 * @param runs - runs of lines, none of them empty
 */
export const widestColumn = (runs: readonly Run[]): number => {
  const lines = runs.flatMap((run) => run.lines).filter(({ role }) => role === undefined);
  const followed = runs.flatMap((run) => run.lines.slice(0, -1)).filter(({ role }) => role === undefined);
  // A blank line after every line leaves none that another follows.
  const measured = (followed.length > 0 ? followed : lines).map(({ text }) => ({
    text,
    width: cellWidth(text),
  }));
  const wide = measured.filter(({ width }) => width > usual).toSorted((a, b) => a.width - b.width);
  if (wide.length < leastFull) return usual;
  const column = wide[Math.floor(wide.length / 2)]!.width;
  const longer = lines.filter(({ text }) => cellWidth(text) > column + slack);
  const near = measured.filter(({ width }) => width >= 0.75 * column);
  const full = near.filter(({ width }) => Math.abs(width - column) <= slack);
  const open = full.filter(({ text }) => isOpenEnded(text));
  const isWrapped =
    column <= widest &&
    full.length >= leastFull &&
    share(longer, lines) <= mostLonger &&
    share(full, near) >= leastShare &&
    share(open, full) >= leastOpen;
  return isWrapped ? column + slack : usual;
};
