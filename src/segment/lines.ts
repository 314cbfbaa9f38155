import type { BlockRole, TracedText } from "../model/index.js";
import { findInvisible } from "../text/invisible.js";
import { filterTraced, sliceTraced, traceSlice, trimTraced } from "../text/trace.js";
import { isWide } from "../text/width.js";
import { widestColumn } from "./columns.js";
import { findCells, findMarks, isFrame, isRow } from "./markdown.js";
import type { Line } from "./run.js";
import { undoDoubleSpacing } from "./spacing.js";

/** Ends of lines: those of Windows, Unix and the old Macintosh, vertical tabs, and those of Unicode. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Blank lines that a page break (form feed) counts for. */
const pageBreak = 2;

/** White space that pads a line: one unit, ideographic and no-break spaces included. */
const space = /[\s\u3000\u00A0]/;

/** A run of white space inside a line. */
const spaces = /[\s\u3000\u00A0]+/g;

/** An indent: an ideographic space, or two others. */
const indent = /^(?:\s?\u3000|[^\S\u3000]{2}|\t)/u;

/** Fewest pieces of one wide character or one number that are a line, or part of one, spaced out to fill its column. */
const leastPieces = 4;

/** A piece of a line that is spaced out (共 同 創 辦 、 32 宗). */
const isPiece = (piece: string): boolean => /^(?:.|[\d.,]+)$/u.test(piece);

/**
 * Whether a line is spaced out to fill its column (共 同 創 辦 、 外 籍): at least four pieces, nearly all of them
 * one wide character or one number.
 */
const isJustified = (text: string): boolean => {
  const pieces = text.split(spaces);
  return pieces.length >= leastPieces && pieces.filter(isPiece).length >= 0.7 * pieces.length;
};

/** A part of a line that is spaced out, where copies have set lines of several widths together. */
const justifiedPart = /(?<=[^\s\d])(?: (?:[^\s\dA-Za-z]|[\d.,]+)(?= |$)){4,}(?: (?=[^\s\dA-Za-z]))?/gu;

/** Indices of the spaces in parts that are spaced out. */
const spacedOut = (text: string): ReadonlySet<number> =>
  new Set(
    Array.from(text.matchAll(justifiedPart), ({ 0: part, index }) =>
      Array.from(part.matchAll(/ /gu), (one) => index + one.index),
    ).flat(),
  );

/** A space between two wide characters parts phrases, in headings above all; then every other space does too. */
const partsPhrases = /[^\d\s\p{Script=Latin}\p{P}][\s\u3000\u00A0]+[^\d\s\p{Script=Latin}\p{P}]/u;

/** Whether the space at `index` only sets a number off from wide text (第 19屆, 200 台); an ideographic one parts phrases. */
const setsOffNumber = (text: string, index: number): boolean => {
  if (text[index] === "\u3000") return false;
  const before = text[index - 1] ?? "";
  const after = text[index + 1] ?? "";
  return (isWide(before) && /\d/.test(after)) || (/\d/.test(before) && isWide(after));
};

/** Text without what no reader sees. */
const dropInvisible = (line: TracedText): TracedText => {
  const invisible = findInvisible(line.text);
  return invisible.size === 0 ? line : filterTraced(line, (index) => !invisible.has(index));
};

/** Text without the spaces that fill a column and those that set numbers off. */
const dropPadding = (line: TracedText): TracedText => {
  const { text } = line;
  const dropsAll = isJustified(text);
  const parts = dropsAll ? new Set<number>() : spacedOut(text);
  const dropsNumber = !partsPhrases.test(text);
  return filterTraced(
    line,
    (index) =>
      !(
        space.test(text[index]!) &&
        (dropsAll || parts.has(index) || (dropsNumber && setsOffNumber(text, index)))
      ),
  );
};

type Cleaned = TracedText & { readonly role?: BlockRole };

/** A line without marks of Markdown and padding. */
const cleanLine = (trimmed: TracedText): Cleaned => {
  const { dropped, role } = findMarks(trimmed.text);
  const words = dropped.size === 0 ? trimmed : filterTraced(trimmed, (index) => !dropped.has(index));
  return { ...dropPadding(trimTraced(words)), ...(role === undefined ? {} : { role }) };
};

/** What a line of the page holds: one line of text, the cells of a row, or nothing. */
const readLine = (trimmed: TracedText): readonly Cleaned[] => {
  if (isFrame(trimmed.text)) return [];
  if (!isRow(trimmed.text)) return [cleanLine(trimmed)];
  return findCells(trimmed.text).map(([start, end]) => ({
    ...cleanLine(trimTraced(sliceTraced(trimmed, start, end))),
    role: "table-cell",
  }));
};

/** Marks and invisible characters between a line and its end that are looked behind. */
const gapReach = 8;

/** Offset of the white space after a line, of those units of the page that follow it. */
const gapAfter = (text: string, { offsets }: TracedText, end: number): number => {
  const start = (offsets.at(-1) ?? end) + 1;
  for (let at = start; at <= end && at < text.length && at < start + gapReach; at += 1)
    if (text[at]!.trim() === "") return at;
  return -1;
};

/** The lines of a page. */
interface Page {
  readonly runs: readonly (readonly Line[])[];
  /** Widest line of a hard-wrapped column, in full-width cells. */
  readonly limit: number;
}

/**
 * The lines of a source text, in runs parted by blank lines. Lines that marks make headings, captions or cells of a
 * table say so.
 *
 * @param text - decoded text of a source
 * @returns runs of cleaned lines, none of them empty, and how wide their columns may be
 */
export const readRuns = (text: string): Page => {
  const runs: { lines: Line[]; blanks: number }[] = [{ lines: [], blanks: 0 }];
  const readRaw = (start: number, end: number) => {
    const raw = dropInvisible(traceSlice(text, start, end));
    const trimmed = trimTraced(raw);
    const isIndented = indent.test(raw.text);
    const found = readLine(trimmed).filter((line) => line.text !== "");
    const last = runs.at(-1)!;
    if (found.length > 0)
      last.lines.push(...found.map((line) => ({ ...line, isIndented, gap: gapAfter(text, line, end) })));
    else if (last.lines.length > 0) runs.push({ lines: [], blanks: 1 });
    else last.blanks += 1;
  };
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    readRaw(start, index);
    start = index + mark.length;
    if (mark !== "\f") continue;
    if (runs.at(-1)!.lines.length > 0) runs.push({ lines: [], blanks: pageBreak });
    else runs.at(-1)!.blanks += pageBreak;
  }
  readRaw(start, text.length);
  const filled = runs.filter(({ lines }) => lines.length > 0);
  const limit = widestColumn(filled);
  return { runs: undoDoubleSpacing(filled, limit), limit };
};
