import type { Span } from "../model/index.js";
import { findAttribution } from "./speech.js";

const openers = "「『“";
const closers = "」』”";
const sentenceEnds = "。！？!?";
const clauseEnds = "，；。！？!?：";

/** Shortest text inside quotation marks that is taken for speech rather than for a term. */
const shortestSpeech = 8;

/** Longest sentence, in UTF-16 units: what runs on without an end, or opens a quotation that never closes, is cut. */
const longestSentence = 600;

/** Longest phrase after a quotation that is looked at for its speaker (…。」香港生物科技協會主席于常海表示。). */
const longestTag = 60;

/** Whether the text that follows a closed quotation says who spoke it. */
const isSpeechTag = (text: string): boolean => {
  const tag = /^[^。！？!?]*[。！？!?]?/u.exec(text)?.[0] ?? "";
  return tag.length <= longestTag && !/^[\s「『“]*[^「『“]*[「『“][^」』”]{12,}/u.test(tag)
    ? findAttribution(tag, []) !== undefined
    : false;
};

/**
 * Cuts a text into sentences. A mark inside a quotation ends no sentence; a quotation and the words that say who
 * spoke it are one sentence. One of more than 600 units is cut at the end of a clause.
 *
 * @param text - text as a reader would write it
 * @returns half-open spans in UTF-16 units, covering the text but for white space between sentences
 */
export const splitSentences = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  const push = (end: number) => {
    const lead = text.slice(start, end).search(/\S/u);
    if (lead >= 0) spans.push({ start: start + lead, end });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!;
    if (openers.includes(unit)) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (closers.includes(unit)) {
      depth = Math.max(0, depth - 1);
      const isTerm = at - opened < shortestSpeech && !/^\s*(?:$|[「『“])/u.test(text.slice(at + 1, at + 4));
      const closesSentence = depth === 0 && sentenceEnds.includes(text[at - 1] ?? "") && !isTerm;
      if (closesSentence && !isSpeechTag(text.slice(at + 1, at + 1 + longestTag))) push(at + 1);
    } else if (depth === 0 && sentenceEnds.includes(unit)) push(at + 1);
    if (at - start >= longestSentence && clauseEnds.includes(unit)) {
      push(at + 1);
      depth = 0;
    } else if (at - start >= 2 * longestSentence) push(at + 1);
  }
  push(text.length);
  return spans;
};

/**
 * Cuts a sentence into clauses at commas, semicolons, colons and full stops, the marks left out.
 *
 * @param text - the text that the sentence stands in
 * @param sentence - span of the sentence
 * @returns half-open spans of `text`, quotation marks at their ends left out unless they belong to a term inside
 */
export const splitClauses = (text: string, sentence: Span): Span[] => {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at <= sentence.end; at += 1) {
    if (at < sentence.end && !clauseEnds.includes(text[at]!)) continue;
    const clause = trimClause(text, start, at);
    if (clause.end > clause.start) clauses.push(clause);
    start = at + 1;
  }
  return clauses;
};

/** What a unit adds to the depth of quotation: 1 for an opening mark, -1 for a closing one. */
const depthOf = (unit: string): number => Number(openers.includes(unit)) - Number(closers.includes(unit));

/** A clause without white space, and without quotation marks that have no partner inside it, at its ends. */
const trimClause = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to];
  let depth = 0;
  for (let at = from; at < to; at += 1) depth += depthOf(text[at]!);
  const isLoose = (at: number, mark: string, unmatched: boolean) =>
    /\s/u.test(text[at]!) || (unmatched && mark.includes(text[at]!));
  while (start < end && (isLoose(start, openers, depth > 0) || closers.includes(text[start]!))) {
    depth -= depthOf(text[start]!);
    start += 1;
  }
  while (end > start && (isLoose(end - 1, closers, depth < 0) || openers.includes(text[end - 1]!))) {
    depth -= depthOf(text[end - 1]!);
    end -= 1;
  }
  return { start, end };
};

/**
 * The spans inside 「」 or “” that are speech: long, and with a mark of punctuation, unlike a quoted term.
 *
 * @param text - text as a reader would write it
 * @returns half-open spans of the quoted words, the marks left out
 */
export const findQuotations = (text: string): Span[] => {
  const found: Span[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (openers.includes(text[at]!)) open.push(at);
    if (!closers.includes(text[at]!)) continue;
    const start = open.pop();
    if (start === undefined || open.length > 0) continue;
    const quoted = text.slice(start + 1, at);
    if (quoted.length >= shortestSpeech && /[，。！？；]/u.test(quoted))
      found.push({ start: start + 1, end: at });
  }
  return found;
};
