import { followingOf, isSpeechNext, type Following } from "./followers.js";
import { foreignLengths } from "./foreign.js";
import { givenCharacters } from "./given.js";
import { doubleSurnames, rareSurnames, singleSurnames } from "./surnames.js";
import type { Page } from "./page.js";

/** What stands before a place where a name may begin. */
export type Lead = "role" | "list" | "clause" | "word";

/** A name that may stand at a place, and how sure that is. */
export interface NameGuess {
  readonly length: number;
  readonly score: number;
  readonly isForeign: boolean;
}

/** What no given name holds, folded: particles, pronouns, numerals, bodies, forms of address. */
const never =
  /[的了是在及与就都又还将已从被把给让等们这那他她它我你所不没局署处厅部院委办社区省县说称指第该此各每某姓岁名个于昨]|先生|女士|小姐|太太|婆婆|伯伯|今日|昨日|明天|今天|当局|主任|主席|方面|之后|之前/u;

/** Words that begin like a surname, folded: 曾任理事長, 向記者. */
const noName = /^(?:曾[任为在经获被]|连[任续同]|时任|向记者|应邀|应约|任职|常务|常委)/u;

/** What a given name seldom holds, folded: each must be made up for by what follows. */
const seldom = /[其则之和向对为以会也有由因如但或并且可能要到日月年人上下中前后方原副总现任市]/gu;

/** How much each thing that follows speaks for the end of a name. */
const ofFollowing: Readonly<Record<Following, number>> = {
  mark: 2.5,
  speech: 3,
  role: 3,
  word: 2.5,
  particle: 1,
  none: 0,
};

/** How much each thing before speaks for a name, and how much is asked for in all. */
const ofLead: Readonly<Record<Lead, number>> = { role: 2, list: 1, clause: 0, word: -1 };
const leastScore = 4.5;

/** How much less likely a name of two surnames is than one of three characters. */
const rareness = 2;

/** Tags after which a word of grammar or a verb begins. */
const goesOn = /^(?:v|p|d|c|u|r|t|m|f)/;

const scoreOfNext = (page: Page, end: number): number => {
  const following = ofFollowing[followingOf(page.folded.slice(end))];
  const tag = page.tagAt(end);
  return Math.max(following, tag !== undefined && goesOn.test(tag) ? 1.5 : 0);
};

/** Length of the surname at a place, 0 where none stands there; a rare one counts only after a role. */
const surnameAt = (page: Page, at: number, lead: Lead): number => {
  if (doubleSurnames.has(page.folded.slice(at, at + 2))) return 2;
  const first = page.folded.charAt(at);
  return singleSurnames.has(first) || (lead === "role" && rareSurnames.has(first)) ? 1 : 0;
};

/** Whether a word of the dictionary, no name, stands where a name would begin: 高度, 金融, 方面. */
const isCommonWord = (page: Page, at: number, length: number): boolean => {
  const word = page.wordAt(at);
  if (word === undefined || word.key.length < 2 || word.tag.startsWith("nr")) return false;
  // 局長高明表示: a place, and a person.
  return !(word.key.length === length && /^(?:ns|nz|nt)$/.test(word.tag));
};

const chineseGuess = (
  page: Page,
  at: number,
  surname: number,
  given: number,
  lead: Lead,
): NameGuess | undefined => {
  const end = at + surname + given;
  const name = page.folded.slice(at, end);
  const own = name.slice(surname);
  if (noName.test(name)) return undefined;
  if (own.length < given || !/^\p{Script=Han}+$/u.test(own) || never.test(own)) return undefined;
  if (surname === 1 && isCommonWord(page, at, surname + given)) return undefined;
  // 朱偉說, 紀敏指出: the second character after the surname begins what follows.
  const isCut = given === 2 && (isSpeechNext(page.folded.slice(end - 1)) || startsFollower(page, end - 1));
  const score =
    ofLead[lead] +
    scoreOfNext(page, end) +
    (page.isBoundary(end) ? 1.5 : -1) +
    (given === 2 ? 1 : -0.5) +
    Array.from(own).filter((character) => givenCharacters.has(character)).length * 0.75 -
    (own.match(seldom)?.length ?? 0) * 1.5 -
    (isCut ? 3.5 : 0);
  return { length: surname + given, score, isForeign: false };
};

/** Whether a word that follows names stands at a place as a word of its own. */
const startsFollower = (page: Page, at: number): boolean => {
  const word = page.wordAt(at);
  if (word === undefined || !/^(?:p|c|d|u|r)/.test(word.tag)) return false;
  // 李娜和副總經理: the conjunction ends the name; 胡祖才: the adverb is a part of it.
  return word.key === "和" || followingOf(page.folded.slice(at)) === "word";
};

const foreignGuess = (page: Page, at: number, length: number, lead: Lead): NameGuess | undefined => {
  const end = at + length;
  const name = page.folded.slice(at, end);
  const isPlain = !/[·•・‧. a-z]/u.test(name);
  if (lead !== "role" && /[a-z]/u.test(name)) return undefined;
  if (isPlain && (lead !== "role" || isPlainWord(page, at, end))) return undefined;
  const score =
    ofLead[lead] +
    scoreOfNext(page, end) +
    (page.isBoundary(end) ? 1.5 : -1) +
    (isPlain ? Math.min(length - 1, 3) * 0.5 : 3);
  return { length, score, isForeign: true };
};

/** Whether the dictionary has a word of common use in a run of characters: 總理馬上. */
const isPlainWord = (page: Page, start: number, end: number): boolean =>
  page.words.some(
    (word) => word.start < end && word.end > start && word.key.length > 1 && !/^(?:n[rszt]|x)/.test(word.tag),
  );

/**
 * The likeliest name at a place, or undefined. What follows decides how long it is: 紀敏 in 紀敏指出, 于常海 in
 * 于常海指出.
 *
 * @param page - the text with its words
 * @param at - where the name would begin
 * @param lead - what stands before
 */
export const guessName = (page: Page, at: number, lead: Lead): NameGuess | undefined => {
  const surname = surnameAt(page, at, lead);
  const chinese = surname === 0 ? [] : [2, 1].map((given) => chineseGuess(page, at, surname, given, lead));
  // 理事長江黃美蓉: a married woman's two surnames.
  const isMarried =
    lead === "role" &&
    surname === 1 &&
    singleSurnames.has(page.folded.charAt(at + 1)) &&
    (page.wordAt(at + 2)?.key.length ?? 1) === 1;
  const married = isMarried ? chineseGuess(page, at, 2, 2, lead) : undefined;
  if (married !== undefined) chinese.push({ ...married, score: married.score - rareness });
  const foreign = foreignLengths(page.folded.slice(at, at + 30), page.text.slice(at, at + 30)).map((length) =>
    foreignGuess(page, at, length, lead),
  );
  const best = [...chinese, ...foreign]
    .filter((guess) => guess !== undefined)
    .toSorted((a, b) => b.score - a.score || b.length - a.length)[0];
  return best !== undefined && best.score >= leastScore ? best : undefined;
};
