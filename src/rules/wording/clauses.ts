import { parse } from "../../language/parse.js";
import { isName, isNumber } from "../../language/qualifiers.js";
import { areScopesApart, scopesIn } from "../../language/scope.js";
import { readSmallNumber } from "../../language/smallNumbers.js";
import { canonicalTerm } from "../../language/synonyms.js";
import { containment, termsOf, type Terms } from "../../language/terms.js";
import type { Word } from "../../language/word.js";
import { segmentWords } from "../../language/words.js";
import type { Alignment, Circumstances, Claim, QuoteClaim, StatementClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { areApart } from "../../text/sets.js";

/** A clause, spoken or in the paper's voice. */
export type Clause = QuoteClaim | StatementClaim;

/** Whether a claim is a clause. */
export const isClause = (claim: Claim): claim is Clause =>
  claim.kind === "quote" || claim.kind === "statement";

/** Narrows an alignment to clauses, or gives undefined. */
export const clausesOf = (alignment: Alignment): Alignment<Clause> | undefined =>
  [alignment.left, alignment.right].every(isClause) ? (alignment as Alignment<Clause>) : undefined;

/** Whether the two reports are of one day: what was planned on one day may have come about on the next. */
export const areOfOneDay = ({ published }: Circumstances): boolean =>
  published.left.slice(0, 10) === published.right.slice(0, 10);

/** Whether what a clause tells of is dated before the other report went out, so that the other may be held to it. */
export const isDatedBefore = (
  { clause }: Pick<Clause, "clause">,
  published: string,
  other: string,
): boolean =>
  parse(clause, { reference: published }).some(
    (mention) =>
      mention.type === "date" &&
      mention.from !== null &&
      mention.from === mention.to &&
      mention.from < other.slice(0, 10),
  );

/** Words that make a clause a condition, a reason, a question or a concession: it asserts nothing by itself. */
const subordinate =
  /^(?:由于|因为|因|鉴于|虽然|虽|尽管|即使|即便|如果|如|若|假如|倘|一旦|除非|只要|只有|无论|不论|不管|为免|以免|避免)|是否|会否|能否|可否|有否|与否|会不会|能不能|要不要|[吗呢么][？?]?$|[？?]|的话$|时$|之前$|以前$/u;

/** Whether a clause asserts nothing by itself. */
export const isSubordinate = ({ clause }: Pick<Clause, "clause">): boolean =>
  subordinate.test(foldCharacters(clause).trim());

/** Words that say when, folded; a day of the month by its number. */
const times =
  /今年|明年|去年|前年|后年|本月|下月|上月|今[日天晨早午晚夜]|昨[日天晨早午晚夜]?|明[日天晨早午晚]|本周|下周|上周|上半年|下半年|年初|年底|年中|第[一二三四1-4]季|首季|次季|\d+年|\d+月|\d+日|暑假|寒假|周[一二三四五六日]/gu;

/** What a word of time names: a year, month, day, weekday or part of a year; of two kinds it may be one time. */
const kindOf = (time: string): string => {
  if (/^[昨今明][早午晚]?$/u.test(time)) return "day beside today";
  if (/^\d/u.test(time)) return time.replace(/^\d+/u, "");
  return time.at(-1)!;
};

/** 昨日, 昨天 and 昨 are one word, and 昨夜 is 昨晚. */
const oneWord = (time: string): string =>
  time
    .replace(/^([昨今明])[日天]$/u, "$1")
    .replace(/夜$/u, "晚")
    .replace(/晨$/u, "早");

const timesOf = (text: string): ReadonlySet<string> =>
  new Set((foldCharacters(text).match(times) ?? []).map(oneWord));

/** 昨 and 昨晚 may be one time, 昨早 and 昨晚 not. */
const mayBeOneTime = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Whether both clauses say when, in words of one kind, and not the same: 昨日 may be 20日. */
export const areTimesApart = (left: string, right: string): boolean => {
  const [one, other] = [[...timesOf(left)], [...timesOf(right)]];
  if (one.some((time) => other.some((rival) => mayBeOneTime(time, rival)))) return false;
  const kinds = new Set(other.map(kindOf));
  return one.some((time) => kinds.has(kindOf(time)));
};

const namesIn = (text: string, isOfKind: (word: Word) => boolean = isName): ReadonlySet<string> =>
  new Set(
    segmentWords(text)
      .filter(isOfKind)
      .map(({ key }) => key),
  );

const isPlace = ({ tag }: Word): boolean => tag === "ns";
const isNameOfOther = (word: Word): boolean => isName(word) && !isPlace(word);

/** Whether one names only a place and the other only somebody: 在西岸區域法院承認, 被告梁淑貞否認. */
const nameOtherKinds = (left: string, right: string): boolean =>
  [
    [left, right],
    [right, left],
  ].some(
    ([one, other]) =>
      namesIn(one!, isPlace).size > 0 &&
      namesIn(other!, isPlace).size === 0 &&
      namesIn(one!, isNameOfOther).size === 0,
  );

/** 三項 and 3項 are one number; large ones are left as they are written. */
const figureOf = (number: string): string => {
  const bare = number.replace(/[^\d.%零〇一二两三四五六七八九十百千万亿]/gu, "");
  return String(readSmallNumber(bare) ?? bare);
};

/** Numbers that are no part of a date, which is compared as a time. */
const figuresIn = (text: string): ReadonlySet<string> => {
  const words = segmentWords(text);
  return new Set(
    words
      .filter((word, at) => isNumber(word) && !/^[年月日号时点分]/u.test(words[at + 1]?.key ?? ""))
      .map(({ key }) => figureOf(key)),
  );
};

/**
 * Whether two clauses are told to be of two things: two places, persons or bodies, two numbers, two parts or two times.
 *
 * @param left - a clause
 * @param right - another
 */
export const areOfTwo = (left: string, right: string): boolean =>
  (areApart(namesIn(left), namesIn(right)) && !nameOtherKinds(left, right)) ||
  areApart(figuresIn(left), figuresIn(right)) ||
  areScopesApart(scopesIn(left), scopesIn(right)) ||
  areTimesApart(left, right);

const leave = (terms: Terms, out: ReadonlySet<string>): Terms =>
  new Map([...terms].filter(([term]) => !out.has(term)));

/** Words that say when or where about, which versions of one fact leave out: 年底, 上午, 位於. */
const framing = (text: string): readonly string[] =>
  segmentWords(text)
    .filter(({ key, tag }) => tag === "t" || tag === "f" || key === "位于")
    .map(({ key }) => canonicalTerm(key));

/** How far each of two clauses is contained in the other, and how many content words they share. */
export interface Overlap {
  /** Of the clause that is contained better, and of the other, 0 to 1. */
  readonly most: number;
  readonly least: number;
  readonly shared: number;
}

/**
 * How far two clauses say the same but for some words.
 *
 * @param left - a clause
 * @param right - another
 * @param without - terms that do not count
 */
export const overlapOf = (left: string, right: string, without: ReadonlySet<string> = new Set()): Overlap => {
  const out = new Set([...without, ...framing(left), ...framing(right)]);
  const [one, other] = [leave(termsOf(left), out), leave(termsOf(right), out)];
  const [first, second] = [containment(one, other), containment(other, one)];
  return {
    most: Math.max(first, second),
    least: Math.min(first, second),
    shared: [...one.keys()].filter((term) => other.has(term)).length,
  };
};

/** Whether one voice is given on both sides: one speaker, or the papers themselves. */
export const isOneVoice = ({ left, right, parts }: Alignment<Clause>): boolean =>
  parts["speaker"] === 1 || (left.speaker === null && right.speaker === null);
