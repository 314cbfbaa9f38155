import { cellWidth } from "../text/width.js";
import { opensQuotation } from "./quotations.js";
import { captionMark, isOpenEnded, isProse, listMarker, roleOf, startsStory } from "./roles.js";
import type { Line, Run } from "./run.js";

/** How far lines of one column may differ in width, in full-width cells; less where the column is narrow. */
const slack = 2;
const narrow = 8;

/** Lines on either side in which another one of the same column is looked for. */
const reach = 4;

/** Fewest lines that a column breaks off which tell a page whose lines are parted. */
const leastBroken = 3;

/** A line that stands alone, with its place in a sequence of such lines the same number of blank lines apart. */
interface Single {
  readonly text: string;
  readonly width: number;
}

const tolerance = (width: number): number => (width <= narrow ? slack / 2 : slack);

const isAlike = (one: Single, other: Single): boolean =>
  Math.abs(one.width - other.width) <= tolerance(Math.max(one.width, other.width));

/** Whether a line opens a block of its own, wherever it stands. */
const opens = (text: string): boolean =>
  listMarker.test(text) || captionMark.test(text) || startsStory(text) || roleOf(text) === "credit";

/** Whether the line at `index` fills the column of lines around it, one of which is prose. */
const isFull = (lines: readonly Single[], index: number): boolean => {
  const line = lines[index]!;
  return lines
    .slice(Math.max(0, index - reach), index + reach + 1)
    .some(
      (other) => other !== line && isAlike(line, other) && (isProse(line.text) || isProse(other.text)),
    );
};

/** Whether a line reads as a heading: no prose, no end of a sentence, no quotation left open. */
const isHeadingLike = ({ text }: Single): boolean =>
  isOpenEnded(text) && !isProse(text) && !opensQuotation(text);

/** Whether the line at `index` breaks off at the edge of its column, and the next goes on. */
const breaksOff = (lines: readonly Single[], index: number): boolean => {
  const [line, next] = [lines[index]!, lines[index + 1]!];
  if (!isOpenEnded(line.text) || roleOf(line.text) === "credit" || opens(next.text)) return false;
  return isFull(lines, index) && next.width <= line.width + tolerance(line.width);
};

/** Whether line `index` goes on in the next though its column does not tell. */
const leadsOn = (lines: readonly Single[], index: number): boolean => {
  const [line, next] = [lines[index]!, lines[index + 1]!];
  if (opens(next.text)) return false;
  if (isOpenEnded(line.text)) {
    if (opensQuotation(line.text) && /^[^「“]*[」”]/u.test(next.text)) return true;
    const isItem = listMarker.test(line.text) || captionMark.test(line.text);
    return isItem && isProse(line.text) && next.width <= line.width + slack && /[。！？]/u.test(next.text);
  }
  // A sentence may end where the line does.
  return isFull(lines, index) && !isHeadingLike(next) && (isAlike(line, next) || next.width < line.width);
};

/** Sequences of runs of one line each without marks, parted by `least` blank lines; other runs by themselves. */
const sequencesOf = (runs: readonly Run[], least: number, limit: number): Run[][] => {
  const isSingle = ({ lines: [line, ...more] }: Run): boolean =>
    more.length === 0 && line!.role === undefined && cellWidth(line!.text) <= limit;
  const sequences: Run[][] = [];
  let isOpen = false;
  for (const run of runs) {
    const goesOn = isSingle(run);
    if (goesOn && isOpen && run.blanks === least) sequences.at(-1)!.push(run);
    else sequences.push([run]);
    isOpen = goesOn;
  }
  return sequences;
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
    lines: sequence.map(({ lines }) => ({ text: lines[0]!.text, width: cellWidth(lines[0]!.text) })),
  }));
  const broken = sequences.map(({ lines }) => lines.slice(1).map((_, index) => breaksOff(lines, index)));
  if (broken.flat().filter(Boolean).length < leastBroken) return runs.map(({ lines }) => lines);
  return sequences.flatMap(({ sequence, lines }, at) => {
    const joined: Line[][] = [[...sequence[0]!.lines]];
    for (const [index, run] of sequence.slice(1).entries()) {
      if (broken[at]![index]! || leadsOn(lines, index)) joined.at(-1)!.push(...run.lines);
      else joined.push([...run.lines]);
    }
    return joined;
  });
};
