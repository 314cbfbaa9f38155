import type { Evidence } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";

/** What no reader sees: white space, and soft hyphens, zero-width characters, marks of direction. */
const unseen = /^[\s\p{Cf}\p{Cc}\p{Variation_Selector}\u034F]$/u;

/** The characters of a text that a reader sees, and where each stands: as places are compared, however it is wrapped. */
export interface Page {
  readonly text: string;
  /** The characters that are seen, without white space. */
  readonly seen: string;
  /** The same, one entry for each code point. */
  readonly points: readonly string[];
  /** The same by their keys for matching (`foldCharacters`). */
  readonly folded: readonly string[];
  /** Offset of each in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Place in `points` of each unit of `seen`. */
  readonly pointAt: readonly number[];
}

/** The text without white space and what no reader sees. */
export const squeeze = (text: string): string =>
  Array.from(text)
    .filter((point) => !unseen.test(point))
    .join("");

/** A text, read for looking up quotes. */
export const createPage = (text: string): Page => {
  const points: string[] = [];
  const starts: number[] = [];
  const pointAt: number[] = [];
  let offset = 0;
  for (const point of text) {
    if (!unseen.test(point)) {
      for (let unit = 0; unit < point.length; unit += 1) pointAt.push(points.length);
      points.push(point);
      starts.push(offset);
    }
    offset += point.length;
  }
  const seen = points.join("");
  return { text, seen, points, starts, pointAt, folded: Array.from(foldCharacters(seen)) };
};

/** A run of a page: places of its first character and of the one after its last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The span of the text that a run covers: half-open, UTF-16 units. */
export const spanOf = ({ starts, points }: Page, { from, to }: Run): { start: number; end: number } => ({
  start: starts[from]!,
  end: starts[to - 1]! + points[to - 1]!.length,
});

/** The place on the page of the first character that stands at an offset of the text or after it. */
export const placeOf = ({ starts }: Page, offset: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Characters on each side of a quote by which it is told from its equals. */
const reach = 20;

/** What stands before and after a run, at most `reach` characters of each. */
export const surroundingsOf = (
  points: readonly string[],
  { from, to }: Run,
): { readonly before: string; readonly after: string } => ({
  before: points.slice(Math.max(0, from - reach), from).join(""),
  after: points.slice(to, to + reach).join(""),
});

/** The evidence with what stands around its quote: prefix and suffix of a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4). */
export const withContext = (evidence: Evidence, page: Page): Evidence => {
  const run = { from: placeOf(page, evidence.start), to: placeOf(page, evidence.end) };
  return { ...evidence, ...surroundingsOf(page.points, run) };
};
