import type { PlacedRun, Region, Source } from "../model/index.js";
import { cellWidth } from "../text/width.js";

/** Index of the first run that ends after an offset: the runs are in order and do not overlap. */
const firstAfter = (layout: readonly PlacedRun[], offset: number): number => {
  let [low, high] = [0, layout.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layout[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Points are given to a hundredth. */
const round = (points: number): number => Math.round(points * 100) / 100;

/** The part of a run from one offset to another: a PDF places runs, and its characters by their widths. */
const cut = (run: PlacedRun, text: string, start: number, end: number): Region => {
  const whole = cellWidth(text.slice(run.start, run.end)) || 1;
  const before = cellWidth(text.slice(run.start, start)) / whole;
  const share = cellWidth(text.slice(start, end)) / whole;
  const { page, x, y, width, height } = run;
  return run.isVertical
    ? {
        page,
        x: round(x),
        y: round(y + height * before),
        width: round(width),
        height: round(height * share),
      }
    : {
        page,
        x: round(x + width * before),
        y: round(y),
        width: round(width * share),
        height: round(height),
      };
};

/**
 * Where a span of a source stands on its pages.
 *
 * @param source - its text, and the layout of its pages
 * @param start - offset of the first unit, in UTF-16 units of the text
 * @param end - offset after the last
 * @returns a rectangle for each piece of a line, in the order of the text; none for a source without pages
 */
export const regionsOf = (
  { text, layout = [] }: Pick<Source, "text" | "layout">,
  start: number,
  end: number,
): Region[] => {
  const regions: Region[] = [];
  for (let at = firstAfter(layout, start); at < layout.length && layout[at]!.start < end; at += 1) {
    const run = layout[at]!;
    regions.push(cut(run, text, Math.max(start, run.start), Math.min(end, run.end)));
  }
  return regions;
};
