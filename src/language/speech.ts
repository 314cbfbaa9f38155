import { foldCharacters } from "../text/fold.js";
import type { Span } from "../model/index.js";
import { segmentWords } from "./words.js";
import { speakerIn, type Speaker } from "./speakers.js";
import { speechVerbAt } from "./speechVerbs.js";
import { subjectOf } from "./subjects.js";

/** Who says what in a sentence. */
export interface Attribution {
  /** The speaker's name as written, or the noun phrase where no name is given; "" for a pronoun. */
  readonly speaker: string;
  readonly form: Speaker["form"];
  /** The part of the sentence that says who speaks: 香港工業貿易署署理副署長邱詩穎表示. */
  readonly frame: Span;
  /** Whether a mark parts the verb from the words: 表示，. */
  readonly isMarked: boolean;
}

/** A term in quotation marks is a part of the phrase that it stands in: 「深港谷」創始人; 「我們會努力」 is speech. */
const isTerm = (quoted: string): boolean =>
  quoted.length <= 12 &&
  !/[，。！？；：]/u.test(quoted) &&
  segmentWords(quoted).every(({ tag }) => !/^(?:r|d|p|u|y|c|v(?!n)|e)/.test(tag));

/** Where the quoted term that closes at `end` opens, or -1. */
const termStart = (text: string, end: number): number => {
  const open = { "」": "「", "』": "『", "”": "“" }[text[end - 1]!];
  const start = open === undefined ? -1 : text.lastIndexOf(open, end - 2);
  return start >= 0 && isTerm(text.slice(start + 1, end - 1)) ? start : -1;
};

/** A space between Chinese words parts the lines of a heading: 登革熱累積百宗 衞生署籲防蚊. */
const isGapAt = (text: string, at: number): boolean =>
  /[\s\u3000]/u.test(text[at]!) &&
  /^[\s\u3000]*\p{Script=Han}/u.test(text.slice(at)) &&
  /\p{Script=Han}[\s\u3000]*$/u.test(text.slice(0, at));

/** The phrase before `at` back to the last mark; quoted terms and names of documents belong to it. */
const phraseBefore = (text: string, at: number): { readonly text: string; readonly start: number } => {
  let start = at;
  while (start > 0 && !/[，。！？；：】〕\n]/u.test(text[start - 1]!) && !isGapAt(text, start - 1)) {
    if (!/[」』”]/u.test(text[start - 1]!)) {
      start -= 1;
      continue;
    }
    const term = termStart(text, start);
    if (term < 0) break;
    start = term;
  }
  return { text: text.slice(start, at), start };
};

/** A verb at the start of a clause, whose subject the clause before begins with: …十分感興趣，並稱這是榜樣. */
const subjectBefore = (text: string, start: number): Speaker | undefined => {
  const clauses = text.slice(0, start).split(/[，。！？；：\n]/u);
  for (const clause of clauses.slice(0, -1).toReversed()) {
    // 指揮中心接到報警，稱…: somebody else says it; 李某被控傷人，指他…: the charge does.
    if (/接到|接獲|接获|接報|接报|收到|舉報|举报|投訴|投诉|被控|被捕|被指|涉嫌|遭/u.test(clause))
      return undefined;
    const subject = subjectOf(clause);
    if (subject !== undefined) return subject;
  }
  return undefined;
};

const afterConjunction = /^\s*(?:并|又|还|也|更)?$/u;

/** Verbs that speak at the start of a clause, folded; others (介紹, 回應) go on telling. */
const clauseVerbs = /^(?:称|指|说|认为|表示|指出|强调|透露|直言|坦言|形容|相信|希望|呼吁|批评|质疑)/u;

/** The attribution at a place of a sentence, or undefined. */
const attributionAt = (
  sentence: string,
  folded: string,
  at: number,
  word: string | undefined,
): Attribution | undefined => {
  const verb = speechVerbAt(folded, at, word);
  if (verb === undefined || verb.goes === "none") return undefined;
  const phrase = phraseBefore(sentence, at);
  const isClause = afterConjunction.test(foldCharacters(phrase.text));
  const speaker =
    isClause && clauseVerbs.test(folded.slice(at))
      ? subjectBefore(sentence, phrase.start)
      : speakerIn(phrase.text);
  if (speaker === undefined || (verb.goes === "words" && !speaker.isTold)) return undefined;
  const frame = { start: phrase.start, end: at + verb.length };
  return { speaker: speaker.name, form: speaker.form, frame, isMarked: verb.goes === "mark" };
};

/** A clause that turns to somebody else, folded: 而公共交通聯盟則說. */
const turning = /^(?:而|但|另外|至于|与此同时)/u;

/**
 * Whether somebody else speaks from here on. What follows 表示， may be quoted within it (署長表示，專家認為安全), so a
 * further name takes over only after a quotation, a semicolon, a turn, or words without a mark.
 */
const takesOver = (sentence: string, first: Attribution, next: Attribution): boolean => {
  const before = sentence.slice(0, next.frame.start).trimEnd().at(-1) ?? "";
  if (/[」』”]/u.test(before)) return true;
  if (next.form === "singular" || next.speaker === first.speaker) return false;
  return before === "；" || !first.isMarked || turning.test(foldCharacters(sentence.slice(next.frame.start)));
};

/**
 * Finds who is given as saying a sentence: the verbs of speech outside quotation marks that have a speaker before them,
 * the first and those with which another speaker takes over.
 *
 * @param sentence - one sentence as a reader would write it
 * @param quoted - spans of the sentence inside quotation marks, never searched
 * @returns attributions in reading order; none where the paper speaks in its own voice
 */
export const findAttributions = (sentence: string, quoted: readonly Span[]): Attribution[] => {
  const folded = foldCharacters(sentence);
  if (folded.length !== sentence.length) return [];
  const words = new Map(segmentWords(sentence).map(({ start, key }) => [start, key]));
  const found: Attribution[] = [];
  for (let at = 1; at < folded.length; at += 1) {
    if (quoted.some((span) => span.start <= at && at < span.end)) continue;
    const last = found.at(-1);
    const next = attributionAt(sentence, folded, at, words.get(at));
    if (next === undefined || (last !== undefined && next.frame.start < last.frame.end)) continue;
    if (last !== undefined && !takesOver(sentence, last, next)) continue;
    found.push(next);
    at = next.frame.end - 1;
  }
  return found;
};

/**
 * The first of `findAttributions`.
 *
 * @param sentence - one sentence as a reader would write it
 * @param quoted - spans of the sentence inside quotation marks, never searched
 * @returns the attribution, or undefined where the paper speaks in its own voice
 */
export const findAttribution = (sentence: string, quoted: readonly Span[]): Attribution | undefined =>
  findAttributions(sentence, quoted)[0];
