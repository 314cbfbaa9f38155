import { foldCharacters } from "../text/fold.js";
import type { Span } from "../model/index.js";
import { segmentWords } from "./words.js";
import { nameAtEnd } from "./names/nameAtEnd.js";
import { personSpeaking } from "./speakerNames.js";
import { speakerIn, told, type Speaker } from "./speakers.js";
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
  !/[，。！？；：]/u.test(quoted) &&
  segmentWords(quoted).every(({ tag }) => !/^(?:r|d|p|u|y|c|v(?!n)|e)/.test(tag));

/** Longest term in quotation marks, in characters. */
const longestTerm = 12;

/** Where the quoted term that closes at `end` opens, or -1. */
const termStart = (text: string, end: number): number => {
  const open = { "」": "「", "』": "『", "”": "“" }[text[end - 1]!];
  const from = Math.max(0, end - 2 - longestTerm);
  const start = open === undefined ? -1 : from + text.slice(from, end - 1).lastIndexOf(open);
  return start >= from && isTerm(text.slice(start + 1, end - 1)) ? start : -1;
};

/**
 * Most units that are gone back from a verb for its phrase, and for the clauses before it: more than any has in print,
 * and of a phrase only the last 80 are read. Without it, text without marks would be gone through anew at each verb.
 */
const farthest = 240;

/** A space between Chinese words parts the lines of a heading: 登革熱累積百宗 衞生署籲防蚊. */
const isGapAt = (text: string, at: number): boolean => {
  if (!/\s/u.test(text[at]!)) return false;
  let [before, after] = [at, at + 1];
  while (at - before < farthest && /\s/u.test(text.charAt(before - 1))) before -= 1;
  while (after - at < farthest && /\s/u.test(text.charAt(after))) after += 1;
  // Two units each: a rare character has two.
  return (
    /^\p{Script=Han}/u.test(text.slice(after, after + 2)) &&
    /\p{Script=Han}$/u.test(text.slice(Math.max(0, before - 2), before))
  );
};

/** The phrase before `at` back to the last mark; quoted terms and names of documents belong to it. */
const phraseBefore = (text: string, at: number): { readonly text: string; readonly start: number } => {
  let start = at;
  const floor = Math.max(0, at - farthest);
  while (start > floor && !/[，。！？；：】〕\n]/u.test(text[start - 1]!) && !isGapAt(text, start - 1)) {
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

/** Most clauses before a verb that are looked at for its subject. */
const mostClauses = 5;

/** The whole clauses before a place of a sentence, the nearest first; the one that the place stands in is none. */
const clausesBefore = (text: string, at: number): readonly string[] => {
  const from = Math.max(0, at - farthest);
  const clauses = text
    .slice(from, at)
    .split(/[，。！？；：\n]/u)
    .slice(from === 0 ? 0 : 1, -1);
  return clauses.slice(-mostClauses).toReversed();
};

/** What follows the one whom a clause is about, folded: 昨午到場, 今早出席. */
const predicateStart =
  /昨|今[日天早晚午]|前日|日前|早前|随后|其后|亦|也|则|曾|已|正|到场|到达|出席|接受|回应|致电|发文|发帖|在社交|在[^，]{1,10}(?:上|中|时)/u;

/** The person by name whom a clause begins with, before what he does: 立法會議員石景行昨午到場聲援. */
const personBefore = (clause: string): Speaker | undefined => {
  const end = foldCharacters(clause).search(predicateStart);
  const name = end < 2 ? undefined : personSpeaking(nameAtEnd(clause.slice(0, end)) ?? null);
  return name === undefined ? undefined : told(name, "person");
};

/** A verb at the start of a clause, whose subject the clause before begins with: …十分感興趣，並稱這是榜樣. */
const subjectBefore = (text: string, start: number): Speaker | undefined => {
  for (const clause of clausesBefore(text, start)) {
    // 指揮中心接到報警，稱…: somebody else says it; 李某被控傷人，指他…: the charge does.
    if (/接到|接獲|接获|接報|接报|收到|舉報|举报|投訴|投诉|被控|被捕|被指|涉嫌|遭/u.test(clause))
      return undefined;
    const subject = subjectOf(clause) ?? personBefore(clause);
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
const takesOver = (folded: string, first: Attribution, next: Attribution): boolean => {
  const before = folded.slice(0, next.frame.start).trimEnd().at(-1) ?? "";
  if (/[」』”]/u.test(before)) return true;
  if (next.form === "singular" || next.speaker === first.speaker) return false;
  return before === "；" || !first.isMarked || turning.test(folded.slice(next.frame.start));
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
    if (last !== undefined && !takesOver(folded, last, next)) continue;
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
