import { cellWidth } from "../text/width.js";
import { isOpenEnded, isProse } from "./roles.js";
import type { Line, Run } from "./run.js";
import { joinStretches } from "./stretches.js";

/** How much narrower than the next a full line may be, in full-width cells. */
const slack = 2;

/** Least share of the lines which one blank line parts from the next that break off in mid-sentence. */
const leastBroken = 0.25;

/** Whether the numbers of blank lines are those of a page with one more line after each: 1 for 0, 3 for 1. */
const isSpread = (runs: readonly Run[]): boolean => {
  const gaps = runs.slice(1).map(({ blanks }) => blanks);
  if (!gaps.every((gap) => gap % 2 === 1) || !gaps.some((gap) => gap > 1)) return false;
  const pairs = gaps.flatMap((gap, index) =>
    gap === 1 ? [[runs[index]!.lines[0]!.text, runs[index + 1]!.lines[0]!.text] as const] : [],
  );
  // A heading above its paragraph breaks nothing off, but is shorter than a column.
  const broken = pairs.filter(
    ([text, next]) =>
      isOpenEnded(text) && (isProse(text) || isProse(next)) && cellWidth(text) >= cellWidth(next) - slack,
  );
  return broken.length > 0 && broken.length >= leastBroken * pairs.length;
};

/**
 * Takes out the blank lines that a copy has put after every line of a page, so that only those between paragraphs
 * part. Where the copy has put them in place of those, the columns tell which lines go together.
 *
 * @param runs - runs of lines, none of them empty
 * @param limit - widest line of a hard-wrapped column, in full-width cells
 * @returns the lines of each run
 */
export const undoDoubleSpacing = (runs: readonly Run[], limit: number): (readonly Line[])[] => {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  if (!runs.every(({ lines }) => lines.length === 1) || !isSpread(runs)) return joinStretches(runs, limit);
  const joined: Line[][] = [[...first.lines]];
  for (const { lines, blanks } of rest) {
    if (blanks === 1) joined.at(-1)!.push(...lines);
    else joined.push([...lines]);
  }
  return joined;
};
