import type { Span } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import type { Attribution } from "./speech.js";
import { segmentWords } from "./words.js";

/** Marks and white space, which say nothing. */
const nothing = /^[\s\p{P}]*$/u;

/** What stands between a quotation and the frame beside it: at most its own marks. */
const isBeside = (between: string): boolean => /^[\s。！？!?，,：:」』”「『“]*$/u.test(between);

/** The quotations right before a frame, with those that only marks part from them: 「…。」「…」某人表示. */
const quotedBefore = (text: string, frame: Span, quoted: readonly Span[]): Span[] => {
  const found: Span[] = [];
  let at = frame.start;
  for (const span of quoted.toReversed()) {
    if (span.end > frame.start) continue;
    if (!isBeside(text.slice(span.end, at))) break;
    found.unshift(span);
    at = span.start;
  }
  return found;
};

/** A clause that tells what the speaker did besides, folded: 並介紹了多項課題, 隨後參觀了展館. */
const narrative = /^(?:并|又|还|随后|其后|会后|之后)(?:一同|一起|现场|向[^，]{1,8})?\p{Script=Han}{2,4}了/u;

/** Where the words of a speaker end, who is not quoted: before a clause that tells of something done. */
const spokenEnd = (text: string, from: number): number => {
  const folded = foldCharacters(text);
  for (const { index } of folded.matchAll(/[，；]/gu))
    if (index > from && narrative.test(folded.slice(index + 1))) return index;
  return text.length;
};

/** Whether short words in quotation marks say something: 大門是開着的; 深港谷 is a name. */
const saysSomething = (quoted: string): boolean =>
  segmentWords(quoted).some(({ tag }) => /^(?:r|d|v(?!n)|y)/.test(tag));

/** 稱「…」為 gives a name. */
const isNaming = (rest: string): boolean => /^[为為是作]/u.test(rest);

/**
 * The short quotation that a frame opens, too short to be told as speech by itself: 署長稱「大門是開着的」.
 *
 * @param text - a sentence
 * @param frame - the part of it that says who speaks
 * @returns the span of the words inside the marks, or undefined
 */
export const shortQuotation = (text: string, frame: Span): Span | undefined => {
  const match = /^[，：:\s]*[「『“](?<words>[^「」『』“”]{4,24})[」』”]/u.exec(text.slice(frame.end));
  const words = match?.groups?.["words"];
  if (match === null || words === undefined || !saysSomething(words)) return undefined;
  const end = frame.end + match[0].length - 1;
  return isNaming(text.slice(end + 1)) ? undefined : { start: end - words.length, end };
};

/** The parts of a text with one frame that its speaker says. */
const spokenWith = (text: string, frame: Span, quoted: readonly Span[]): Span[] => {
  const before = quotedBefore(text, frame, quoted);
  if (nothing.test(text.slice(frame.end))) {
    if (before.length > 0) return before;
    // 火勢昨晚受控，消防處表示。
    return nothing.test(text.slice(0, frame.start)) ? [] : [{ start: 0, end: frame.start }];
  }
  const after = quoted.filter(({ start }) => start >= frame.end);
  const opensQuotation = after[0] !== undefined && isBeside(text.slice(frame.end, after[0].start));
  return [...before, ...(opensQuotation ? after : [{ start: frame.end, end: spokenEnd(text, frame.end) }])];
};

/** A span moved by a number of UTF-16 units. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * The parts of a sentence that each of its speakers says: the quotations beside the frame, or what follows the frame up
 * to the next; what goes before the frame only where the sentence ends with it. The frames themselves are none.
 *
 * @param text - a sentence as a reader would write it
 * @param attributions - who is given as saying it, in reading order
 * @param quoted - its spans inside quotation marks that are speech
 * @returns for each attribution its spans
 */
export const spokenIn = (
  text: string,
  attributions: readonly Attribution[],
  quoted: readonly Span[],
): Span[][] =>
  attributions.map(({ frame }, index) => {
    const from = index === 0 ? 0 : frame.start;
    const to = attributions[index + 1]?.frame.start ?? text.length;
    const own = quoted.filter(({ start, end }) => start >= from && end <= to).map((one) => shift(one, -from));
    return spokenWith(text.slice(from, to), shift(frame, -from), own).map((one) => shift(one, from));
  });
