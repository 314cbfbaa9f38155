import type { Span } from "../../model/index.js";
import type { Word } from "../word.js";
import { bodyAtEnd, isDepartment, isNoBody, knownAtEnd, knownBodies } from "./bodies.js";
import { firmsIn } from "./firms.js";
import { isShortOf } from "./glosses.js";
import type { Page } from "./page.js";
import { isDistinct, isPart, isVerb, wordsBack } from "./organisationStarts.js";
import { leading, mayBeInside, outside } from "./organisationWords.js";
import { joinsHead } from "./rolePhrases.js";
import { roleAtStart } from "./roles.js";

/** An organisation as a text names one. */
export interface OrganisationMention extends Span {
  readonly name: string;
}

/** Where the name that is found at a word begins: before 及 in the names of departments stands a part of it. */
const startOf = (page: Page, words: readonly Word[], at: number): number => {
  const joint = words[at - 1];
  return joint !== undefined && joinsHead(page, joint) ? words[0]!.start : words[at]!.start;
};

/** Shortest name that is told by its words alone. */
const shortest = 4;

/** Whether a place among words begins them, or goes on with one: 江岸市雲嶺縣, not 主辦單位赤柱. */
const beginsWithPlace = (page: Page, words: readonly Word[]): boolean => {
  const place = words.findIndex(({ tag }, index) => index > 0 && tag.startsWith("ns"));
  return place < 0 || /[市县省区州镇乡村国]$/u.test(page.folded.slice(words[0]!.start, words[place]!.start));
};

/** Whether the head of a body follows it: 水產養殖研究所所長 names one institute, 一個研究所 none. */
const isHeaded = (page: Page, words: readonly Word[]): boolean => {
  const [first, last] = [words[0]!, words.at(-1)!];
  const before = page.folded.charAt(first.start - 1);
  return (
    words.length >= 3 &&
    !/^[mqr]/.test(first.tag) &&
    beginsWithPlace(page, words) &&
    /^(?:$|[\s、，。；：「])/u.test(before) &&
    roleAtStart(page.folded.slice(last.end)) > 0
  );
};

/** The name among the words that lead up to an ending: the longest that begins like a name. */
const nameIn = (page: Page, words: readonly Word[]): Span | undefined => {
  const end = words.at(-1)!.end;
  for (let at = 0; at < words.length; at += 1) {
    const start = words[at]!.start;
    const key = page.folded.slice(start, end);
    if (isNoBody(key) || /^[^（(]*[）)]/u.test(key)) continue;
    if (knownBodies.has(key) || isDepartment(key)) return { start: startOf(page, words, at), end };
    const hasOwn = end - start > bodyAtEnd(key) && key.length >= shortest;
    // What nominal words stand before is cut off from a longer name, unless it begins with a place.
    const isWhole = at === 0 || /^n[st]/.test(words[at]!.tag) || leading.test(words[at]!.key);
    if (isWhole && hasOwn && (isDistinct(words.slice(at)) || isHeaded(page, words.slice(at))))
      return { start, end };
  }
  return undefined;
};

/** Whether what follows makes the ending a part of another word: 公司債, 部長, 委員, 大學生. */
const goesOn = /^(?:长|員|员|生|债|级|门|城|网|街|道|站|制|化|性|系|会员|路|股|界|票)/u;

/** Where a name may stop: at an ending that no further ending follows in the same run of words. */
const endsAt = (page: Page, index: number): boolean => {
  const { end } = page.words[index]!;
  if (goesOn.test(page.folded.slice(end)) && roleAtStart(page.folded.slice(end)) === 0) return false;
  return (
    bodyAtEnd(page.folded.slice(Math.max(0, end - 14), end)) > 0 || knownAtEnd(page.folded.slice(0, end)) > 0
  );
};

/** The word after a bracket at a place that belongs to the name before it: 香港科技大學（廣州）, 研究局（參事室）; or -1. */
const afterBracket = (page: Page, at: number, start: number): number => {
  const [open, inner, close] = [page.words[at], page.words[at + 1], page.words[at + 2]];
  if (!/^[（(]$/u.test(open?.key ?? "") || inner === undefined || !/^[）)]$/u.test(close?.key ?? ""))
    return -1;
  const name = page.folded.slice(start, open!.start);
  const isPlace = inner.tag === "ns" && campus.test(name);
  const isSecond = bodyAtEnd(inner.key) > 0 && !isShortOf(inner.key, name);
  return isPlace || isSecond ? at + 3 : -1;
};

/** Bodies that a place in brackets tells from others of their name. */
const campus = /(?:大学|学院|书院|中学|小学|学校|研究院|研究所|实验室|中心|医院)$/u;

/** Whether a word is a title and not a body that a title begins: 參事, not 參事室. */
const isRole = (page: Page, word: Word): boolean => {
  const length = roleAtStart(page.folded.slice(word.start));
  return length > 0 && !(word.key.length > length && bodyAtEnd(word.key) > 0);
};

/** Words after an ending up to a further ending of the same name: 中國人民銀行深圳市分行. */
const furthest = (page: Page, index: number): number => {
  let best = index;
  for (let at = index + 1; at < page.words.length && at - index <= 10; at += 1) {
    const next = afterBracket(page, at, page.words[index]!.start);
    if (next > 0) at = next;
    const word = page.words[at];
    if (word === undefined) break;
    if (joinsHead(page, word)) continue;
    if (!isPart(word) || isVerb(word) || (outside.has(word.key) && !mayBeInside.has(word.key))) break;
    if (isRole(page, word)) break;
    if (endsAt(page, at) && !knownBodies.has(word.key)) best = at;
  }
  return best;
};

/** Bodies that the dictionary knows whole. */
const isKnown = (word: Word): boolean =>
  (knownBodies.has(word.key) && word.key.length > 1) ||
  (word.tag === "nt" && word.key.length >= 3 && bodyAtEnd(word.key) > 0 && !isNoBody(word.key));

/**
 * The organisations that a text names, in reading order, no two over the same characters: the longest name that
 * begins like one and ends like one.
 *
 * @param page - the text with its words
 * @param persons - spans of the names of persons, which no body holds
 */
export const findOrganisations = (page: Page, persons: readonly Span[]): OrganisationMention[] => {
  const own = page.own
    .filter(
      ({ row, start, end }) =>
        row === "organisation" && !persons.some((one) => one.start < end && start < one.end),
    )
    .map(({ start, end }) => ({ start, end, name: page.text.slice(start, end) }));
  if (own.length === 0) return searchOrganisations(page, persons);
  return [...own, ...searchOrganisations(page, [...persons, ...own])].toSorted((a, b) => a.start - b.start);
};

const searchOrganisations = (page: Page, persons: readonly Span[]): OrganisationMention[] => {
  const found: OrganisationMention[] = [];
  let from = 0;
  for (let index = 0; index < page.words.length; index += 1) {
    if (page.words[index]!.start < from || !endsAt(page, index)) continue;
    const last = furthest(page, index);
    const span = spanOf(page, last, from, persons) ?? spanOf(page, index, from, persons);
    if (span === undefined) continue;
    const end = closedAt(page, span);
    found.push({ start: span.start, end, name: page.text.slice(span.start, end) });
    from = end;
  }
  const others = firmsIn(page).filter(
    (firm) => ![...found, ...persons].some((one) => one.start < firm.end && firm.start < one.end),
  );
  return [...found, ...others].toSorted((a, b) => a.start - b.start);
};

/** Where a name ends whose bracket belongs to it. */
const closedAt = (page: Page, { start, end }: Span): number => {
  const next = afterBracket(
    page,
    page.words.findIndex((word) => word.start === end),
    start,
  );
  return next > 0 ? page.words[next - 1]!.end : end;
};

const spanOf = (page: Page, last: number, from: number, persons: readonly Span[]): Span | undefined => {
  const floor = Math.max(from, ...persons.map(({ end }) => end).filter((end) => end < page.words[last]!.end));
  const span = nameIn(page, wordsBack(page, last, floor));
  const word = page.words[last]!;
  const own = span ?? (isKnown(word) ? { start: word.start, end: word.end } : undefined);
  return own !== undefined && !persons.some((person) => person.start < own.end && own.start < person.end)
    ? own
    : undefined;
};
