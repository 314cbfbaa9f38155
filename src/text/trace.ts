import { isUnseen } from "./invisible.js";
import type { Evidence, Source, Span, TracedText } from "../model/index.js";

/** The part `[start, end)` of a source as traced text, nothing removed. */
export const traceSlice = (text: string, start: number, end: number): TracedText => ({
  text: text.slice(start, end),
  offsets: Array.from({ length: end - start }, (_, index) => start + index),
});

/** The part `[start, end)`, in UTF-16 units of the traced text itself. */
export const sliceTraced = (traced: TracedText, start: number, end?: number): TracedText => ({
  text: traced.text.slice(start, end),
  offsets: traced.offsets.slice(start, end),
});

/** The parts one after another. */
export const joinTraced = (parts: readonly TracedText[]): TracedText => ({
  text: parts.map((part) => part.text).join(""),
  offsets: ([] as number[]).concat(...parts.map((part) => part.offsets)),
});

/** Keeps the units whose index passes; whatever is removed stays removed from the reader's text only. */
export const filterTraced = (traced: TracedText, keep: (index: number) => boolean): TracedText => {
  const kept = traced.offsets.map((_, index) => index).filter((index) => keep(index));
  return {
    text: kept.map((index) => traced.text[index]).join(""),
    offsets: kept.map((index) => traced.offsets[index]!),
  };
};

/** Traced text without white space at its ends. */
export const trimTraced = (traced: TracedText): TracedText => {
  const start = traced.text.length - traced.text.trimStart().length;
  return sliceTraced(traced, start, Math.max(start, traced.text.trimEnd().length));
};

/** Whether nothing that a reader sees stands between two offsets of the source. */
const isBlankBetween = (text: string, start: number, end: number): boolean =>
  start === end || (start < end && isUnseen(text.slice(start, end)));

/**
 * The spans of a source that a part of traced text covers: one, or one for each piece where the page breaks the
 * text with something else.
 *
 * @param sourceText - decoded text of the source
 * @param traced - text as a reader would write it
 * @param start - first unit of `traced`
 * @param end - unit of `traced` after the last
 * @returns half-open spans in UTF-16 units of the source, in reading order; empty when `start >= end`
 */
export const sourceSpans = (sourceText: string, traced: TracedText, start: number, end: number): Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (let index = start; index < end; index += 1) {
    const offset = traced.offsets[index]!;
    const last = spans.at(-1);
    if (last && isBlankBetween(sourceText, last.end, offset)) last.end = offset + 1;
    else spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
};

/** Evidence for a part of traced text: a span and its quote for each unbroken piece. */
export const traceEvidence = (source: Source, traced: TracedText, start: number, end: number): Evidence[] => {
  let at = start;
  return sourceSpans(source.text, traced, start, end).map((span) => {
    const from = at;
    while (at < end && traced.offsets[at]! >= span.start && traced.offsets[at]! < span.end) at += 1;
    return { source: source.id, ...span, quote: traced.text.slice(from, at) };
  });
};
