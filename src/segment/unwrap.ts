import { filterTraced, sliceTraced } from "../text/trace.js";
import { cellWidth } from "../text/width.js";
import { joinDrafts, type Draft } from "./draft.js";
import { isLabelled } from "./labels.js";
import { findBlockMarks } from "./markdown.js";
import { closesQuotation, opensQuotation } from "./quotations.js";
import {
  captionMark,
  isCredited,
  isNoMarker,
  isOpenEnded,
  isOnlyOpening,
  isProse,
  listMarker,
  roleOf,
  startsStory,
} from "./roles.js";
import type { Line } from "./run.js";
import type { LatinWords } from "./seams.js";

/** How much narrower than its column a full line may be: a mark that hangs over, a number kept whole. */
const slack = 2;

/** Columns up to this width keep less of it free. */
const narrow = 8;

/** Lines on either side that tell the width of the column at a line. */
const reach = 3;

/** How far the first line of a paragraph stands back, in full-width cells. */
const indentWidth = 2;

/** Length of a caption, in full-width cells, after which the end of a line that ends a sentence ends it. */
const longCaption = 60;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Whether a run of lines is one hard-wrapped text rather than a list of lines. */
const isWrapped = (run: readonly Line[], limit: number): boolean =>
  run.length > 1 &&
  run.every((line) => cellWidth(line.text) <= limit) &&
  run.some((line) => isProse(line.text));

/**
 * Whether line `index` fills its column, so that its sentence goes on in the next line. A line that ends a sentence
 * must come nearer to the widest line around it: it is the last of its paragraph more often than not.
 */
const isFull = (widths: readonly number[], index: number, ends: boolean): boolean => {
  const around = widths.slice(Math.max(0, index - reach), index + reach + 1);
  const column = ends
    ? Math.max(median(around), Math.min(...[...around].sort((a, b) => b - a).slice(0, 2)))
    : median(around);
  return widths[index]! >= column - (column <= narrow ? slack / 2 : slack);
};

/** What goes on from a numeral: more of it, or what it counts. */
const numeralGoesOn =
  /(?:[\d０-９]\n[.．]?[\d０-９%％]|[\d０-９一二三四五六七八九]\n[十百千萬万億亿]|[\d０-９一二三四五六七八九十百千萬万億亿]\n(?:多|餘|余)?[年月日號号時时歲岁人名元])/u;

/** Whether a line breaks off within a number (三↵十日, 1.3↵億元), as no heading does. */
const breaksNumber = (line: string, next: string): boolean =>
  numeralGoesOn.test(`${line.slice(-1)}\n${next.slice(0, 2)}`);

/**
 * Whether what opens a run heads its text: without a mark of prose, narrower than what stands below it, and whole. The
 * lines above the text may be several.
 */
const countHeadings = (run: readonly Line[], widths: readonly number[]): number => {
  const first = run.findIndex(({ text }) => isProse(text) || !isOpenEnded(text) || opensQuotation(text));
  const isHeaded =
    first > 0 &&
    widths.slice(0, first).every((width) => width < widths[first]! - 2 * slack) &&
    !breaksNumber(run[first - 1]!.text, run[first]!.text);
  return isHeaded ? first : 0;
};

/** The line as a block of its own, without its list marker. */
const toDraft = (line: Line): Draft => {
  const role = line.role ?? roleOf(line.text);
  const width = cellWidth(line.text);
  const isFixed = line.role !== undefined;
  const marker = !isFixed && (role === "list-item" || role === "caption") ? listMarker.exec(line.text) : null;
  const written = marker ? sliceTraced(line, marker[0].length) : { text: line.text, offsets: line.offsets };
  return { role, first: width, last: width, gap: line.gap, isFixed, above: 0, ...written };
};

/** The line as the rest of a text, whatever it looks like by itself. */
const toText = (line: Line): Draft => ({ ...toDraft({ ...line, role: "paragraph" }), isFixed: false });

/** A question or an answer, which opens a paragraph of its own. */
const speaks = /^(?:問|问|答|記者|记者|[QＱAＡ])[：:]/u;

/** Whether a caption in a column ends with the line that it has come to. */
const endsCaption = (caption: Draft, before: Draft | undefined): boolean =>
  !isOpenEnded(caption.text) &&
  (cellWidth(caption.text) > longCaption ||
    (before !== undefined && isProse(before.text) && isOpenEnded(before.text)));

/** Whether a line names the writer or photographer of the text above it; a caption ends with its own. */
const isSignature = (text: string, before: Draft): boolean =>
  before.role !== "caption" && roleOf(text) === "credit" && !isOpenEnded(before.text);

/** Length of a last line, in full-width cells, which tells a column so wide that captions take one line. */
const wideCaption = 30;

/** What a caption ends with: a sentence, and who took the picture. */
const captionEnd = /[。！？][」』”’）)]*\s*[^。！？，；]{2,20}$/u;

/** Whether a line is a whole caption that a page break has left in the middle of a long text. */
const cutsIn = (text: string, { role, text: before }: Draft): boolean =>
  role !== "caption" &&
  role !== "list-item" &&
  // The line first: the text before it may be long.
  captionEnd.test(text) &&
  isCredited(text) &&
  isOpenEnded(before) &&
  (cellWidth(before) > longCaption || (cellWidth(text) > wideCaption && /[。！？]/u.test(before)));

/**
 * Undoes the hard line wraps of a run.
 *
 * @param run - lines that nothing parts
 * @param words - Latin words of the page, which tell how a broken one is written
 * @param limit - widest line of a hard-wrapped column of the page, in full-width cells
 */
export const unwrap = (run: readonly Line[], words: LatinWords, limit: number): Draft[] => {
  if (isLabelled(run) || !isWrapped(run, limit)) return markAbove(run.map(toDraft).map(finish));
  const hasIndents = new Set(run.map(({ isIndented }) => isIndented)).size > 1;
  const widths = run.map(
    ({ text, isIndented }) => cellWidth(text) + (hasIndents && isIndented ? indentWidth : 0),
  );
  const paragraphs: Draft[] = [];
  const headings = countHeadings(run, widths);
  let goesOn = false;
  for (const [index, line] of run.entries()) {
    const before = paragraphs.at(-1);
    const { text, role, isIndented } = line;
    const opens =
      role !== undefined ||
      (listMarker.test(text) && !(before !== undefined && goesOn && isNoMarker(text, before.text))) ||
      captionMark.test(text) ||
      (startsStory(text) && !isOnlyOpening(before?.text ?? "")) ||
      (before !== undefined && (isSignature(text, before) || cutsIn(text, before))) ||
      (speaks.test(text) && before !== undefined && !isOpenEnded(before.text)) ||
      (hasIndents && isIndented && before !== undefined && !isOpenEnded(before.text));
    const closes = before !== undefined && !before.isFixed && closesQuotation(run[index - 1]!.text, text);
    if (before !== undefined && (goesOn || closes) && !opens)
      paragraphs[paragraphs.length - 1] = joinDrafts(before, toText(line), words);
    else paragraphs.push(toDraft(line));
    const now = paragraphs.at(-1)!;
    goesOn =
      !now.isFixed &&
      index >= headings &&
      (isFull(widths, index, !isOpenEnded(text)) || breaksNumber(text, run[index + 1]?.text ?? "")) &&
      !(now.role === "caption" && endsCaption(now, paragraphs.at(-2)));
  }
  return markAbove(paragraphs.map(finish));
};

const markAbove = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, index) => ({ ...draft, above: drafts[index - 1]?.last ?? 0 }));

/** Judges the role of a joined text anew; a list item or caption stays what its marker said. */
const withRole = (draft: Draft): Draft =>
  draft.isFixed || draft.role === "list-item" || draft.role === "caption"
    ? draft
    : { ...draft, role: roleOf(draft.text) };

/** Takes the marks that a line break had parted out of a joined text. */
const finish = (draft: Draft): Draft => {
  const marks = findBlockMarks(draft.text);
  return withRole(
    marks.size === 0 ? draft : { ...draft, ...filterTraced(draft, (index) => !marks.has(index)) },
  );
};
