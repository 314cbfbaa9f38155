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

/** A space between two wide characters parts phrases, in headings above all; then every other space does too. */
const partsPhrases = /[^\d\s\p{Script=Latin}\p{P}][\s\u3000\u00A0]+[^\d\s\p{Script=Latin}\p{P}]/u;

/** Whether the space at `index` only sets a number off from wide text (第 19屆, 200 台); an ideographic one parts phrases. */
const setsOffNumber = (text: string, index: number): boolean => {
  if (text[index] === "\u3000") return false;
  const before = text[index - 1] ?? "";
  const after = text[index + 1] ?? "";
  return (isWide(before) && /\d/.test(after)) || (/\d/.test(before) && isWide(after));
};

/** Markdown emphasis at the ends of a line, right after a list marker, or before the colon of an item's head. */
const emphasis = /(?<=^(?:[-–—•●○]\s*)?)\*\*|\*\*(?=[：:]|$)/gu;

/** A line without padding, justification spaces and stray Markdown emphasis. */
const cleanLine = (line: TracedText): TracedText => {
  const trimmed = trimTraced(line);
  const { text } = trimmed;
  const stars = new Set([...text.matchAll(emphasis)].flatMap(({ index }) => [index, index + 1]));
  const dropsAll = isJustified(text);
  const dropsNumber = !partsPhrases.test(text);
  const isPadding = (index: number) =>
    space.test(text[index]!) && (dropsAll || (dropsNumber && setsOffNumber(text, index)));
  return filterTraced(trimmed, (index) => !stars.has(index) && !isPadding(index));
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
