import type Big from "big.js";
import { foldCharacters } from "../../text/fold.js";
import { exactNumber, type Figure, type FiguredSentence } from "./figures.js";

/** Parts that a sentence names of a whole: the words before each, and those after the last. */
export interface Part {
  readonly figure: Figure;
  readonly number: Big;
  /** What stands between the figure before and this one, folded, without the mark of the list. */
  readonly before: string;
  /** What follows in its clause, folded. */
  readonly after: string;
}

/** How the words between a whole and its first part announce the parts. */
export type Announcement = "subset" | "division";

/** Words that tell of another count: of another time, of each, a limit, a change. Folded. */
const otherCount =
  /每|平均|人均|最多|最高|上限|至多|较|比|增|减|升|降|跌|去年|上月|上年|同期|累计|至今|另|此外|同时|目标|预计|计划|历史|曾|人次|仍|尚|分别来自/u;

/** 其中, 當中 pick out some; 包括, 分別為 and a bare comma before 男 name what there is. */
const subset = /其中|当中|里面/u;
const division = /包括|包含|分别|即|[，：（]$/u;

const clauseEnd = /[，。；！？!?;：:、）)]/u;

/** What follows a figure up to the next mark or figure, folded. */
export const wordsAfter = ({ text, figures }: FiguredSentence, figure: Figure): string => {
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? text.length;
  const rest = text.slice(figure.end, next);
  const at = rest.search(clauseEnd);
  return foldCharacters(at < 0 ? rest : rest.slice(0, at));
};

/** What stands between two places of a sentence, folded. */
export const between = ({ text }: FiguredSentence, start: number, end: number): string =>
  foldCharacters(text.slice(start, end));

const people = "people";
const dimensionOf = ({ claim }: Figure): string | undefined => claim.value.unit?.dimension;

/** Whether two figures count alike: people with people, other things by one word, money in one currency. */
export const countAlike = (left: Figure, right: Figure): boolean => {
  const [one, other] = [left.claim.value, right.claim.value];
  if (one.form !== "cardinal" || other.form !== "cardinal" || one.currency !== other.currency) return false;
  if (dimensionOf(left) === people && dimensionOf(right) === people) return true;
  if (dimensionOf(left) === undefined && dimensionOf(right) === people)
    return /人|员|者|客|民|口|生/u.test(foldCharacters(left.claim.counted));
  return one.unit !== null && one.unit.id === other.unit?.id && one.unit.dimension !== "duration";
};

/** How a whole announces the part that follows it, or undefined where it does not. */
const announcementOf = (words: string): Announcement | undefined => {
  if (otherCount.test(words)) return undefined;
  if (subset.test(words)) return "subset";
  return division.test(words.replace(/[^，：（]{0,10}$/u, "")) || /包括|包含|分别|即/u.test(words)
    ? "division"
    : undefined;
};

/** Most characters between a whole and its first part, and between two parts. */
const reach = { first: 16, next: 18 };

/** Parts with the words that announce them. */
export interface Parts {
  readonly announcement: Announcement;
  readonly parts: readonly Part[];
}

/**
 * The parts that follow a whole in its sentence: figures that count as it does, one after the other.
 *
 * @returns nothing where the words between tell of another count, or a part is not exact
 */
export const partsAfter = (sentence: FiguredSentence, whole: Figure): Parts | undefined => {
  const parts: Part[] = [];
  let from = whole.end;
  let announcement: Announcement | undefined;
  for (const figure of sentence.figures.filter(({ start }) => start >= whole.end)) {
    if (!countAlike(whole, figure)) continue;
    const words = between(sentence, from, figure.start);
    const isFirst = parts.length === 0;
    if (words.length > (isFirst ? reach.first : reach.next)) break;
    if (isFirst) announcement = announcementOf(words);
    if (announcement === undefined || otherCount.test(words)) break;
    if (!isFirst && (subset.test(words) || /[。；]/u.test(words))) break;
    const number = exactNumber(figure);
    if (number === undefined) return undefined;
    parts.push({ figure, number, before: words, after: wordsAfter(sentence, figure) });
    from = figure.end;
  }
  return announcement === undefined || parts.length === 0 ? undefined : { announcement, parts };
};

/** Two answers to one question, which nobody gives both: sums of such parts are of different people or things. Folded. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/成人|成年人/u, /儿童|小童|未成年/u],
  [/死亡|遇难|死者/u, /受伤|伤者/u],
  [/逃生|撤离|疏散|升井/u, /救出|获救|遇难|死亡/u],
  [/公营|公立/u, /私营|私立/u],
  [/城镇|城市/u, /农村|乡村/u],
  [/本地/u, /输入|境外|内地|外地/u],
  [/出口/u, /进口/u],
  [/轻伤/u, /重伤/u],
];

const labelOf = ({ before, figure, after }: Part): string =>
  `${before.split(/[，：（、及和与]/u).at(-1)!}${foldCharacters(figure.claim.value.text)}${after}`;

/** Whether two parts exclude each other by their words. */
export const areOpposite = (left: Part, right: Part): boolean => {
  const [one, other] = [labelOf(left), labelOf(right)];
  const tells = (yes: RegExp, no: RegExp, first: string, second: string): boolean =>
    yes.test(first) && no.test(second) && !yes.test(second) && !no.test(first);
  return opposites.some(([yes, no]) => tells(yes, no, one, other) || tells(yes, no, other, one));
};

/** Whether parts are the men and the women of a whole, each told once: who is neither is not counted. */
export const areSexes = (parts: readonly Part[]): boolean => {
  if (parts.length !== 2) return false;
  const labels = parts.map(labelOf);
  const isSex = (sex: RegExp, none: RegExp) =>
    labels.filter((one) => sex.test(one) && !none.test(one)).length === 1;
  return (isSex(/男/u, /女/u) && isSex(/女/u, /男/u)) || /男女分别/u.test(parts[0]!.before);
};

/** Whether the words of the parts differ in nothing but numbers: 12兆瓦機組42台，14兆瓦機組24台. */
export const areParallel = (parts: readonly Part[]): boolean => {
  const bare = parts.map(({ before }) =>
    before
      .split(/[，：（、]/u)
      .at(-1)!
      .replace(/其中|当中|包括|[和及与]/gu, ""),
  );
  return (
    bare[0]!.length >= 3 &&
    bare.every((one) => /\d/u.test(one) && one.replace(/[\d.]+/gu, "") === bare[0]!.replace(/[\d.]+/gu, ""))
  );
};

/** Words of a part that says what somebody is or has besides: one person may be in two such parts. Folded. */
const attribute =
  /为|是|属|有|已|正|未|新|女|男|长者|残疾|青年|外籍|患|持|涉|曾|已婚|岁|送院|留院|危殆|治疗|出院|亦|也|均|都|需|获|认为|表示/u;

/** Whether a part is told as a share of its own rather than as something that another may be too. */
export const isOwn = (part: Part): boolean => !attribute.test(labelOf(part).replace(/包括|其中/gu, ""));
