import { sentenceOrColon } from "../../text/sentenceEnd.js";
import { textOf, type Column, type Row } from "./columns.js";
import { areOfOneSize, leadingOf, slack, type Leadings } from "./leading.js";

/** How much wider than the leading a gap is that parts paragraphs. */
const wider = 1.25;

/** Leading in em where a document does not tell it. */
const usualLeading = 1.9;

/** Indent of the first line of a paragraph, in em: two characters, an opening mark among them. */
const [leastIndent, mostIndent] = [1.4, 4];

const startOf = ({ rows }: Column): number => {
  // The place where most rows begin, to half a point.
  const counts = new Map<number, number>();
  for (const { from } of rows) counts.set(Math.round(from * 2), (counts.get(Math.round(from * 2)) ?? 0) + 1);
  const [place] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return place / 2;
};

const endOf = ({ rows }: Column): number => rows.reduce((end, { to }) => Math.max(end, to), -Infinity);

const isIndented = (row: Row, start: number): boolean => {
  const indent = (row.from - start) / row.size;
  return indent >= leastIndent && indent <= mostIndent;
};

/** Where a row of the column begins a paragraph of its own, the first row left open. */
export const startsIn = (column: Column, leadings: Leadings): readonly boolean[] => {
  const { rows } = column;
  const leading = leadingOf(column, leadings) ?? usualLeading;
  const [start, end] = [startOf(column), endOf(column)];
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (!before) return false;
    const pitch = (row.at - before.at) / row.size;
    if (!areOfOneSize(before, row) || pitch > wider * leading || pitch < -0.5) return true;
    const isAlone = isIndented(before, start) && before.to >= end - slack * before.size;
    return isIndented(row, start) && !isAlone;
  });
};

/** Least width of a column of prose, in em. */
const narrowest = 7;

/** Rows before the last one that tell how wide its text is set. */
const reach = 3;

/** Whether the last row of the column goes to the end of it, or, in mid-sentence, as far as the rows before it. */
const isFilled = (column: Column, next: Column): boolean => {
  const { rows } = column;
  const last = rows.at(-1)!;
  const widthOf = (one: Column): number => endOf(one) - startOf(one);
  const known = rows.length > 2 ? widthOf(column) : Math.max(widthOf(column), widthOf(next));
  if (known < narrowest * last.size) return false;
  if (last.to - startOf(column) >= known - slack * last.size) return true;
  const near = rows.slice(-1 - reach, -1).filter((row) => areOfOneSize(row, last));
  const isLikeThem = near.length > 1 && near.every(({ to }) => Math.abs(to - last.to) <= slack * last.size);
  return isLikeThem && !sentenceOrColon.test(textOf(last));
};

/** Whether the paragraph that ends one column, or one page, goes on in the next. */
export const runsOn = (column: Column, next: Column): boolean => {
  const [last, first] = [column.rows.at(-1), next.rows[0]];
  if (!last || !first || column.mode !== next.mode || !areOfOneSize(last, first)) return false;
  if (next.page > column.page + 1) return false;
  if (!isFilled(column, next) || isIndented(first, startOf(next))) return false;
  const isShort = first.to < endOf(next) - slack * first.size;
  return !(isShort && sentenceOrColon.test(textOf(last)));
};
