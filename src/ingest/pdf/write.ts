import type { Column, Row } from "./columns.js";
import { leadingsOf } from "./leading.js";
import { partMargins } from "./margins.js";
import { runsOn, startsIn } from "./paragraphs.js";
import type { PlacedRun } from "../../model/index.js";

/** To hundredths of a point: what is beyond is noise of the arithmetic. */
const round = (points: number): number => Math.round(points * 100) / 100;

/**
 * Writes a document: a line for each printed line, an empty one between paragraphs.
 * @param pages - the columns of each page in reading order
 * @returns the text, and where each piece of it stands
 */
export const writeText = (
  pages: readonly (readonly Column[])[],
): { readonly text: string; readonly layout: readonly PlacedRun[] } => {
  const columns = partMargins(pages);
  const leadings = leadingsOf(columns);
  const parts: string[] = [];
  const layout: PlacedRun[] = [];
  let length = 0;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const writeRow = ({ pieces }: Row, { page, isVertical }: Column): void => {
    for (const { space, text, x0, y0, x1, y1 } of pieces) {
      write(space);
      const place = { x: round(x0), y: round(y0), width: round(x1 - x0), height: round(y1 - y0) };
      layout.push({ start: length, end: length + text.length, page, ...place, isVertical });
      write(text);
    }
  };
  const writeColumn = (column: Column, isNew: (at: number) => boolean): void => {
    for (const [at, row] of column.rows.entries()) {
      if (isNew(at)) flush();
      if (length > 0) write(isNew(at) ? "\n\n" : "\n");
      writeRow(row, column);
    }
  };
  // Running heads wait until the paragraph that goes on over them ends.
  let waiting: readonly Column[] = [];
  const flush = (): void => {
    const due = waiting;
    waiting = [];
    for (const column of due) writeColumn(column, (at) => at === 0);
  };
  let before: Column | undefined;
  for (const part of columns) {
    if (part.isMargin) {
      waiting = [...waiting, part];
      continue;
    }
    const starts = startsIn(part, leadings);
    const opens = before === undefined || !runsOn(before, part);
    writeColumn(part, (at) => (at === 0 ? opens : starts[at]!));
    before = part;
  }
  flush();
  return { text: parts.join(""), layout };
};
