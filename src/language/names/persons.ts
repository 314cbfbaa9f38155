import type { Span } from "../../model/index.js";
import { isSpeechNext } from "./followers.js";
import { dottedNames, wellKnown } from "./foreign.js";
import { givenCharacters } from "./given.js";
import { guessName, type Lead } from "./lengths.js";
import type { Page } from "./page.js";
import { roleAtEnd, roleAtStart, address } from "./roles.js";
import { officeHeldBy, rolesAfter, rolesBefore } from "./rolePhrases.js";
import { doubleSurnames, singleSurnames } from "./surnames.js";

/** A person as a text names one. */
export interface PersonMention extends Span {
  /** The name as written: 李家超, 樊某, 姓林女子. */
  readonly name: string;
  /** What the text says the person is, as written, in its order. */
  readonly roles: readonly string[];
  /** Roles and name together. */
  readonly whole: Span;
  /** full: surname and given name; surname: 梁 of 梁表示, with or without a form of address; nameless: 姓林女子, 樊某. */
  readonly form: "full" | "surname" | "nameless";
  /** Whether the words around tell a name; otherwise it is one only where the article bears it out. */
  readonly isSure: boolean;
}

/** Where a name may begin: after a role, a mark, 歲, or a word that joins or introduces persons. */
const leadAt = (page: Page, at: number): Lead => {
  const before = page.folded.slice(Math.max(0, at - 12), at);
  if (
    roleAtEnd(before.trimEnd().replace(/[（(][^（）()]{1,6}[）)]$/u, "")) > 0 ||
    /\d岁(?:的)?$/u.test(before)
  )
    return "role";
  if (/[、]$/u.test(before)) return "list";
  if (/(?:^|[\s，。！？；：:「」『“”▲●■◆—【】（）()])$/u.test(before)) return "clause";
  return "word";
};

/** Prepositions and conjunctions before a name: 由黎卓軒, 與王偉中. */
const introducing = /(?:由|与|和|及|对|向|被|给|跟|同|为|据|到|是|叫|名叫|叫做|名为|的)$/u;

/** Surname and 某, 姓林女子, 林姓婦人, 司機姓羅. */
const nameless = new RegExp(
  [
    "姓(?<after>\\p{Script=Han})(?:[男女青少老妇长]?\\p{Script=Han}?(?:子|童|生|士|人|汉|妇|婆|翁|主|工|机)|(?=[，、（(]))",
    "(?<before>\\p{Script=Han})姓(?:男子|女子|妇人|妇女|男童|女童|老翁|老妇|司机|学生|少年|少女|事主|店主|户主|业主|商人|居民|男|女)",
    "(?<some>\\p{Script=Han})某某?",
  ].join("|"),
  "gu",
);

const findNameless = (page: Page): PersonMention[] =>
  [...page.folded.matchAll(nameless)].flatMap((match) => {
    const surname = match.groups?.["after"] ?? match.groups?.["before"] ?? match.groups?.["some"] ?? "";
    if (
      !singleSurnames.has(surname) ||
      /某[些个种人年月日地处家]/u.test(page.folded.slice(match.index + 1, match.index + 3))
    )
      return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [createMention(page, span, "nameless", true)];
  });

const createMention = (
  page: Page,
  span: Span,
  form: PersonMention["form"],
  isSure: boolean,
  floor = 0,
): PersonMention => {
  const before = rolesBefore(page, span.start, floor);
  const held = officeHeldBy(page, before.start, span.end, floor);
  const after = rolesAfter(page, span.end);
  return {
    start: span.start,
    end: span.end,
    name: page.text.slice(span.start, span.end).trim(),
    roles: [...(held?.roles ?? []), ...before.roles, ...after.roles],
    whole: { start: held?.start ?? before.start, end: after.end },
    form,
    isSure,
  };
};

/** 梁先生, 杜主任: a surname with a form of address or a role right after it. */
const surnameForm = (page: Page, at: number, lead: Lead, floor: number): PersonMention | undefined => {
  const length = doubleSurnames.has(page.folded.slice(at, at + 2)) ? 2 : 1;
  if (length === 1 && !singleSurnames.has(page.folded.charAt(at))) return undefined;
  const addressed = address.exec(page.folded.slice(at + length))?.[0].length ?? 0;
  if (addressed === 0 || (page.wordAt(at)?.key.length ?? 0) > length + addressed) return undefined;
  // 余伯 stands after a mark only: 大伯, 阿姨 and 石油伯 are none.
  const isTold = addressed > 1 ? page.isBoundary(at) : lead !== "word";
  const span = { start: at, end: at + length + addressed };
  return isTold ? createMention(page, span, "surname", true, floor) : undefined;
};

/** Titles that stand after a name and seldom after anything else, folded: 薛冬青教授. */
const styled = /^(?:教授|副教授|院士|博士)/u;

/** Whether every character of a given name is one that many names have. */
const looksGiven = (name: string): boolean =>
  Array.from(name.slice(doubleSurnames.has(name.slice(0, 2)) ? 2 : 1)).every((character) =>
    givenCharacters.has(character),
  );

/** The name at a place, sure where a role, a verb of speech, an age or a role after it tells. */
const nameFrom = (page: Page, at: number, floor: number): PersonMention | undefined => {
  const lead = leadAt(page, at);
  const surname = surnameForm(page, at, lead, floor);
  if (surname !== undefined) return surname;
  const guess = guessName(page, at, lead);
  if (guess === undefined) return undefined;
  const end = at + guess.length;
  const rest = page.folded.slice(end);
  const name = page.folded.slice(at, end);
  const isTold =
    name.length === page.text.trim().length ||
    /^[（(]\d{1,3}岁|^[（(][男女]，/u.test(rest) ||
    (roleAtStart(rest) > 0 && looksGiven(name)) ||
    (guess.length > 2 && styled.test(rest)) ||
    (lead === "clause" && isSpeechNext(rest) && (guess.length > 2 || looksGiven(name)));
  // 出面接待的是歐陽端華次長: a word that introduces, and the office after.
  const isIntroduced =
    guess.length > 2 &&
    roleAtStart(rest) > 0 &&
    looksGiven(name) &&
    introducing.test(page.folded.slice(Math.max(0, at - 3), at));
  const isSure = lead === "role" || guess.isForeign || isIntroduced || (isTold && lead !== "word");
  if (!isSure && (guess.length < 3 || !looksGiven(name))) return undefined;
  if (!isSure && lead === "word" && !introducing.test(page.folded.slice(Math.max(0, at - 3), at)))
    return undefined;
  return createMention(page, { start: at, end }, "full", isSure, floor);
};

const known = (page: Page): PersonMention[] => [
  ...page.own.filter(({ row }) => row === "person").map((span) => createMention(page, span, "full", true)),
  ...dottedNames(page.folded).map((span) => createMention(page, span, "full", true)),
  ...page.words
    .filter(({ key }) => wellKnown.has(key))
    .map(({ start, end }) => createMention(page, { start, end }, "full", true)),
];

/** Whether a place is inside a long word of the dictionary: 江 of 南京市長江大橋. */
const isInsideWord = (page: Page, at: number): boolean =>
  page.words.some(
    ({ start, end, tag }) => start < at && at < end && end - start > 2 && !tag.startsWith("nr"),
  );

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The persons that a text names, in reading order, no two over the same characters.
 *
 * @param page - the text with its words
 * @returns mentions; those that are not sure are names only where the same name is told elsewhere or stands often
 */
export const findPersons = (page: Page): readonly PersonMention[] => {
  const before = read.get(page);
  if (before !== undefined) return before;
  const persons = searchPersons(page);
  read.set(page, persons);
  return persons;
};

const read = new WeakMap<Page, readonly PersonMention[]>();

const searchPersons = (page: Page): PersonMention[] => {
  const found: PersonMention[] = [];
  for (const mention of [...known(page), ...findNameless(page)])
    if (!found.some((other) => meets(other, mention))) found.push(mention);
  let from = 0;
  for (let at = 0; at < page.text.length; at += 1) {
    if (at < from || (!page.isBoundary(at) && (leadAt(page, at) !== "role" || isInsideWord(page, at))))
      continue;
    const mention = nameFrom(page, at, from);
    if (mention === undefined || found.some((other) => meets(other, mention))) continue;
    found.push(mention);
    from = mention.whole.end;
  }
  return found.toSorted((a, b) => a.start - b.start);
};
