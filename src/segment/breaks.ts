import { closesQuotation, opensQuotation } from "./quotations.js";
import {
  captionMark,
  hasSentenceEnd,
  isCredited,
  isNoMarker,
  isOpenEnded,
  isProse,
  listMarker,
  roleOf,
  startsStory,
} from "./roles.js";

/** How far lines of one column may differ in width, in full-width cells; less where the column is narrow. */
const slack = 2;
const narrow = 8;

/** Lines on either side in which another one of the same column is looked for. */
const reach = 4;

/** A line that stands alone, with its place in a sequence of such lines the same number of blank lines apart. */
export interface Single {
  readonly text: string;
  readonly width: number;
}

const tolerance = (width: number): number => (width <= narrow ? slack / 2 : slack);

const isAlike = (one: Single, other: Single): boolean =>
  Math.abs(one.width - other.width) <= tolerance(Math.max(one.width, other.width));

/** Whether the line at `index` fills the column of lines around it, one of which is prose. */
const isFull = (lines: readonly Single[], index: number): boolean => {
  const line = lines[index]!;
  return lines
    .slice(Math.max(0, index - reach), index + reach + 1)
    .some((other) => other !== line && isAlike(line, other) && (isProse(line.text) || isProse(other.text)));
};

/** Whether a line ends with a colon, as a label does. */
const isLabel = (text: string): boolean => /[：:]$/u.test(text);

const endsSentence = (text: string): boolean => !isOpenEnded(text) && !isLabel(text);

/** Whether a line reads as a heading or a label: no prose, no end of a sentence, no quotation left open. */
const isHeadingLike = ({ text }: Single): boolean =>
  (isOpenEnded(text) || isLabel(text)) && !isProse(text) && !opensQuotation(text);

/** What brackets set off, where a space is part of a title (《潮菜 魚丸》). */
const bracketed = /[《「『“（(][^》」』”）)]*[》」』”）)]?/gu;

/** Whether a space parts the phrases of a line (防波堤加固 年底完工), as headlines alone have it. */
const isHeadline = (text: string): boolean =>
  !isProse(text) &&
  isOpenEnded(text) &&
  /\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(text.replaceAll(bracketed, ""));

/** Whether a line is an item or a caption by its mark. */
const isMarked = (text: string): boolean => listMarker.test(text) || captionMark.test(text);

/** Lines that a dateline may take in a narrow column. */
const openingLines = 3;

/** Whether the line at `index` opens a block of its own, wherever it stands. */
const opens = (lines: readonly Single[], index: number): boolean => {
  const { text } = lines[index]!;
  const opening = lines.slice(index, index + openingLines).map((line) => line.text);
  return (
    (isMarked(text) && !isNoMarker(text, lines[index - 1]?.text ?? "")) ||
    startsStory(opening.join("")) ||
    roleOf(text) === "credit"
  );
};

/** Whether a line is, or ends with, what closes a block: who wrote it, or who took the picture. */
const isSigned = (text: string): boolean => roleOf(text) === "credit" || (isMarked(text) && isCredited(text));

/**
 * Whether the line at `index` stands among lines without a mark of prose that no sentence of the column goes on in:
 * headlines above one another, as wide as each other.
 */
const inHeadings = (lines: readonly Single[], index: number): boolean => {
  let at = index;
  while (at < lines.length && isHeadingLike(lines[at]!) && isAlike(lines[at]!, lines[index]!)) at += 1;
  const below = lines[at];
  if (below === undefined || isHeadingLike(below)) return true;
  return below.width > lines[index]!.width + slack || opens(lines, at);
};

/** Whether the line at `index` is a label that stands above its text (某會會長陳大文：), and no speech opens below it. */
const isNamePlate = (lines: readonly Single[], index: number): boolean => {
  const { text } = lines[index]!;
  return isLabel(text) && !isProse(text) && !/^[「“『]/u.test(lines[index + 1]?.text ?? "");
};

/** Whether the line at `index` may be text of a column that line `above` fills. */
const isTextBelow = (lines: readonly Single[], index: number, above: Single): boolean => {
  const line = lines[index]!;
  if (opens(lines, index) || line.width > above.width + tolerance(above.width)) return false;
  if (isHeadline(line.text)) return false;
  if (isNamePlate(lines, index) && !isOpenEnded(above.text)) return false;
  return !isHeadingLike(line) || (isAlike(line, above) && !inHeadings(lines, index));
};

/** Whether the line at `index` breaks off at the edge of its column, and the next goes on. */
export const breaksOff = (lines: readonly Single[], index: number): boolean => {
  const line = lines[index]!;
  if (!isOpenEnded(line.text) || isSigned(line.text)) return false;
  if (isHeadline(line.text)) return false;
  if (!isFull(lines, index) || !isTextBelow(lines, index + 1, line)) return false;
  return !isHeadingLike(line) || !inHeadings(lines, index);
};

/** Whether an item or a caption breaks off, and `next` ends its sentence. */
const isItemBroken = (line: Single, next: Single): boolean => {
  const { text } = line;
  if (!isMarked(text) || isSigned(text)) return false;
  if (next.width > line.width + slack) return false;
  return endsSentence(next.text) || (isProse(text) && hasSentenceEnd(next.text));
};

/** Whether line `index` goes on in the next though its column does not tell. */
export const leadsOn = (lines: readonly Single[], index: number): boolean => {
  const [line, next] = [lines[index]!, lines[index + 1]!];
  if (opens(lines, index + 1)) return false;
  if (isOpenEnded(line.text)) {
    if (closesQuotation(line.text, next.text)) return true;
    return isItemBroken(line, next);
  }
  if (!isFull(lines, index)) return false;
  if (isNamePlate(lines, index) && (index === 0 || !breaksOff(lines, index - 1))) return false;
  // A sentence may end where the line does; then the next is full, or the last of its paragraph.
  if (isAlike(line, next)) return isTextBelow(lines, index + 1, line);
  return next.width < line.width && (opensQuotation(next.text) || endsSentence(next.text));
};
