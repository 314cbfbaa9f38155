import { scopesIn } from "../../language/scope.js";
import { isHeld, termsOf } from "../../language/terms.js";
import type { Alignment, DateClaim } from "../../model/index.js";
import { isRestating } from "../../model/roles.js";
import { foldCharacters } from "../../text/fold.js";
import { areSameActs, isBare, listActs, namingTerms, zones } from "./acts.js";

/** Which limit of a happening a date sets: when it begins, when it ends, or by when it is over or not yet begun. */
type Limit = "start" | "end" | "before" | "after";

const limitsAfter: readonly (readonly [RegExp, Limit])[] = [
  [/^(?:开始)?起|^以[来來]|^开始|^開始/u, "start"],
  [/^(?:之|以)?前|^内|^內/u, "before"],
  [/^(?:之|以)?[后後]/u, "after"],
  [/^止|^[为為]止/u, "end"],
];
const limitsBefore: readonly (readonly [RegExp, Limit])[] = [
  [/[至到]$/u, "end"],
  [/(?:最快|最早|不早[于於])在?$/u, "after"],
  [/(?:最[迟遲]|最晚|不[迟遲晚][于於])在?$/u, "before"],
];

const limitOf = (before: string, after: string): Limit | undefined =>
  limitsAfter.find(([words]) => words.test(after))?.[1] ??
  limitsBefore.find(([words]) => words.test(before))?.[1];

/** What a report says of a date: what happens, its limit of that, and in which words. */
export interface Happening {
  /** The act nearest to the date, as one word for its synonyms, or undefined. */
  readonly act: string | undefined;
  readonly limit: Limit | undefined;
  /** The words around the date: its clause, and its neighbour where the clause is bare. */
  readonly thought: string;
}

const clauses = /[，；。！？\n]/u;

/** The clause of a date without it, before and after. */
const around = ({ clause, value: { text } }: DateClaim): readonly [string, string] => {
  const at = clause.indexOf(text);
  return at < 0 ? [clause, ""] : [clause.slice(0, at), clause.slice(at + text.length)];
};

/** The neighbours of a clause in its sentence: the one after it, otherwise the one before. */
const neighbourOf = ({ clause, sentence }: DateClaim): string => {
  const at = sentence.indexOf(clause);
  if (at < 0) return "";
  const isTelling = (text: string) => listActs(text).length > 0 || !isBare(text);
  const following = sentence.slice(at + clause.length).split(clauses);
  const preceding = sentence.slice(0, at).split(clauses).toReversed();
  return following.slice(0, 3).find(isTelling) ?? preceding.slice(0, 3).find(isTelling) ?? "";
};

/**
 * What happens on a date or at a time.
 *
 * @param claim - a date that no figure is of
 */
export const happeningOf = (claim: DateClaim): Happening => {
  const [before, after] = around(claim);
  const limit = limitOf(before, after);
  const [previous, next] = [listActs(before).at(-1), listActs(after)[0]];
  // 創立於1955年的劇團迎來團慶: what follows 的 is not of that year.
  const own = after.startsWith("的") ? previous : (next ?? previous);
  const thought = `${before}，${after}`;
  if (own !== undefined || !isBare(thought)) return { act: own, limit, thought };
  const neighbour = neighbourOf(claim);
  return { act: listActs(neighbour)[0], limit, thought: `${thought}，${neighbour}` };
};

/** Which of several things is meant: 首批, 第二期, 8號信號; an edition (第五屆) is often left out. */
const ordinals =
  /(?:第?[一二三四五六七八九十\d]+|首)(?:[期批轮场号座段站组次]|阶段)|[甲乙丙丁](?=\p{Script=Han})/gu;
const digits = "零一二三四五六七八九";

const ordinalsOf = (text: string): readonly string[] =>
  Array.from(foldCharacters(text).matchAll(ordinals), ([word]) =>
    word
      .replace("第", "")
      .replace("首", "1")
      .replaceAll(/[一-九]/gu, (digit) => (digits.includes(digit) ? String(digits.indexOf(digit)) : digit)),
  );

/** Parts of which there are several by nature: who names one does not speak of the whole. */
const isShare = (ordinal: string): boolean => /[期批轮段]$/u.test(ordinal);

const isSamePart = (left: string, right: string): boolean => {
  const [one, other] = [ordinalsOf(left), ordinalsOf(right)];
  const isNamedOnce = [...one, ...other].some(
    (ordinal) => isShare(ordinal) && !(one.includes(ordinal) && other.includes(ordinal)),
  );
  if (isNamedOnce) return false;
  if (one.length > 0 && other.length > 0 && !one.some((ordinal) => other.includes(ordinal))) return false;
  return areScopesOne(scopesIn(left), scopesIn(right));
};

const areScopesOne = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  [...left].every((scope) => right.has(scope)) || [...right].every((scope) => left.has(scope));

const figuresIn = (text: string): readonly string[] => foldCharacters(text).match(/\d+(?:\.\d+)?/gu) ?? [];

/** Whether each side names figures of its own and none of the other's: 8.2級 and 7.7級 are two shocks. */
const hasOtherFigures = (left: string, right: string): boolean => {
  const [one, other] = [figuresIn(left), figuresIn(right)];
  return one.length > 0 && other.length > 0 && !one.some((figure) => other.includes(figure));
};

/** Words of a date that was changed, and of what happens again and again. */
const changed =
  /原[定订本]|改[期为于在至到]|延[期后迟至]|推[迟延]|押后|顺延|提前|延长|重新|再次|再度|余震|每[年月周日天]|逢/u;

const isMoved = ({ sentence }: DateClaim): boolean => changed.test(foldCharacters(sentence));
const zoneOf = ({ sentence }: DateClaim): string | undefined => zones.exec(foldCharacters(sentence))?.[0];

/** Whether one side's words say nothing telling that the other side's sentence does not. */
const isHeldBy = (thought: string, sentence: string): boolean =>
  isHeld(namingTerms(thought), termsOf(sentence));

/** Least likeness of two clauses that name no act and are told apart by their dates alone: 末班車21時30分. */
const leastClause = 0.9;

/** A measure to the decimal that both sides give with their date: 大帽山6時跌至1.2度. */
const shareMeasure = (left: string, right: string): boolean => {
  const decimals = new Set(figuresIn(left).filter((figure) => figure.includes(".")));
  return figuresIn(right).some((figure) => decimals.has(figure));
};

const isSameClause = ({ parts }: Alignment, thought: string): boolean =>
  !isBare(thought) &&
  (parts["clause"] ?? 0) >= leastClause &&
  Math.max(parts["sentence"] ?? 0, parts["neighbour"] ?? 0) >= 0.3;

/**
 * Whether two dates are dates of one happening: the same is said to happen, at the same limit, to nothing that only
 * one side names, in the same part of it, and neither side speaks of a date that was moved.
 */
export const isSameHappening = (alignment: Alignment<DateClaim>): boolean => {
  const { left, right } = alignment;
  if (left.source === right.source && !isRestating(left) && !isRestating(right)) return false;
  if (left.use !== undefined || right.use !== undefined) return false;
  if (isMoved(left) || isMoved(right) || zoneOf(left) !== zoneOf(right)) return false;
  const [one, other] = [happeningOf(left), happeningOf(right)];
  const isOne =
    areSameActs(one.act, other.act) ||
    (one.act === undefined &&
      other.act === undefined &&
      (isSameClause(alignment, one.thought) || shareMeasure(one.thought, other.thought)));
  if (!isOne || !isSameLimit(one, other)) return false;
  return (
    isSamePart(one.thought, other.thought) &&
    !hasOtherFigures(one.thought, other.thought) &&
    (isHeldBy(one.thought, right.sentence) || isHeldBy(other.thought, left.sentence))
  );
};

/** Whether two dates set the same limit; a beginning may go without its word (起). */
const isSameLimit = ({ limit: left }: Happening, { limit: right }: Happening): boolean =>
  left === right || (left === "start" && right === undefined) || (right === "start" && left === undefined);
