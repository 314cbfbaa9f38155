import { cellWidth } from "../text/width.js";
import { breaksOff, leadsOn } from "./breaks.js";
import { hasSentenceEnd } from "./roles.js";
import type { Line, Run } from "./run.js";
import { isRow } from "./tables.js";

/** How far columns of one width may differ, in full-width cells. */
const slack = 2;

/** Fewest lines that a column breaks off which tell a page whose lines are parted. */
const leastBroken = 3;

/** Lines that a page break has left together where all others are parted. */
const mostTogether = 2;

/** Least share of runs of one line on a page whose lines are parted. */
const leastSingle = 0.75;

/** Sequences of runs without marks that `least` blank lines part; other runs by themselves. */
const sequencesOf = (runs: readonly Run[], least: number, limit: number): Run[][] => {
  const single = runs.filter(({ lines }) => lines.length === 1);
  const most = single.length >= leastSingle * runs.length ? mostTogether : 1;
  const isPart = ({ lines }: Run): boolean =>
    lines.length <= most &&
    lines.every((line) => line.role === undefined && !isRow(line) && cellWidth(line.text) <= limit);
  const sequences: Run[][] = [];
  let isOpen = false;
  for (const run of runs) {
    const goesOn = isPart(run);
    if (goesOn && isOpen && run.blanks === least) sequences.at(-1)!.push(run);
    else sequences.push([run]);
    isOpen = goesOn;
  }
  return sequences;
};

const linesOf = (runs: readonly Run[]): readonly Line[] => runs.flatMap(({ lines }) => lines);

const widthOf = (lines: readonly Line[]): number => Math.max(...lines.map(({ text }) => cellWidth(text)));

/** Whether a sentence ends in lines that were put together. */
const isText = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.some(({ text }) => hasSentenceEnd(text));

/**
 * Takes runs apart again that are no text: no sentence ends in a list of headlines or results, nor in any column
 * of the page as wide.
 */
const partLists = (joined: readonly (readonly Run[])[]): (readonly Line[])[] => {
  const columns = joined.map(linesOf).filter(isText).map(widthOf);
  return joined.flatMap((runs) => {
    const lines = linesOf(runs);
    const isColumn = columns.some((column) => Math.abs(column - widthOf(lines)) <= slack);
    return isColumn ? [lines] : runs.map((run) => run.lines);
  });
};

/** Puts the runs of a sequence together where `joins` says that the line at an index goes on in the next. */
const joinRuns = (sequence: readonly Run[], joins: (index: number) => boolean): Run[][] => {
  const joined: Run[][] = [];
  let index = -1;
  for (const run of sequence) {
    if (index >= 0 && joins(index)) joined.at(-1)!.push(run);
    else joined.push([run]);
    index += run.lines.length;
  }
  return joined;
};

/**
 * Puts the lines of columns together that a copy has parted from each other as it parts paragraphs: lines of one
 * width that break off in mid-sentence, and those that take them up.
 *
 * @param runs - runs of lines, none of them empty
 * @param limit - widest line of a hard-wrapped column, in full-width cells
 * @returns the lines of each run
 */
export const joinStretches = (runs: readonly Run[], limit: number): (readonly Line[])[] => {
  const least = runs.slice(1).reduce((fewest, { blanks }) => Math.min(fewest, blanks), Infinity);
  const sequences = sequencesOf(runs, least, limit).map((sequence) => ({
    sequence,
    lines: sequence.flatMap((run) => run.lines).map(({ text }) => ({ text, width: cellWidth(text) })),
  }));
  let broken = 0;
  for (const { sequence, lines } of sequences)
    joinRuns(sequence, (index) => {
      broken += Number(breaksOff(lines, index));
      return false;
    });
  if (broken < leastBroken) return runs.map(({ lines }) => lines);
  return partLists(
    sequences.flatMap(({ sequence, lines }) =>
      joinRuns(sequence, (index) => breaksOff(lines, index) || leadsOn(lines, index)),
    ),
  );
};
