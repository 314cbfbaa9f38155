import type { TracedText } from "../model/index.js";
import { filterTraced, traceSlice, trimTraced } from "../text/trace.js";
import { isWide } from "../text/width.js";

/** White space that pads a line: one unit, ideographic and no-break spaces included. */
const space = /[\s\u3000\u00A0]/;

/** A run of white space inside a line. */
const spaces = /[\s\u3000\u00A0]+/g;

/**
 * Whether a line is spaced out to fill its column (共 同 創 辦 、 外 籍): at least four pieces, nearly all of them
 * one wide character or one number.
 */
const isJustified = (text: string): boolean => {
  const pieces = text.split(spaces);
  const short = pieces.filter((piece) => /^(?:.|[\d.,]+)$/u.test(piece)).length;
  return pieces.length >= 4 && short >= 0.7 * pieces.length;
};

/** Whether the space at `index` only sets a number off from wide text (第 19屆, 200 台). */
const setsOffNumber = (text: string, index: number): boolean => {
  const before = text[index - 1] ?? "";
  const after = text[index + 1] ?? "";
  return (isWide(before) && /\d/.test(after)) || (/\d/.test(before) && isWide(after));
};

/** A line without padding, justification spaces and stray Markdown emphasis. */
const cleanLine = (line: TracedText): TracedText => {
  const emphasis = /^\*\*|\*\*$/g;
  const unmarked = filterTraced(line, (index) => !(line.text[index] === "*" && /\*\*/.test(line.text)));
  const trimmed = trimTraced(emphasis.test(line.text.trim()) ? unmarked : line);
  const justified = isJustified(trimmed.text);
  return filterTraced(
    trimmed,
    (index) => !space.test(trimmed.text[index]!) || !(justified || setsOffNumber(trimmed.text, index)),
  );
};

/**
 * The lines of a source text, in runs parted by blank lines.
 *
 * @param text - decoded text of a source
 * @returns runs of cleaned lines; none of them is empty
 */
export const readRuns = (text: string): TracedText[][] => {
  const runs: TracedText[][] = [[]];
  let start = 0;
  for (const raw of text.split("\n")) {
    const line = cleanLine(traceSlice(text, start, start + raw.length));
    start += raw.length + 1;
    if (line.text !== "") runs.at(-1)!.push(line);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
};
