import levenshtein from "fast-levenshtein";
import { bigramSimilarity, bigramsOf } from "../../text/bigrams.js";
import { foldCharacters, matchKey } from "../../text/fold.js";

/** Most of the longer title that may differ where the clauses around are of one act. */
const mostOfOneAct = 0.4;

/** Shortest title that is judged so, and least likeness of the clauses around a short one. */
const shortestOfOneAct = 3;
const leastClause = 0.6;

/** Shortest title of which an act alone tells that it is one. */
const shortest = 6;

/** The numbers of a title: those of two years' bills or of two volumes differ. */
export const numbersOf = (title: string): string => title.replace(/[^\d〇零一二三四五六七八九十百千]/gu, "");

/** What is done with one document at one time, folded. */
const acts =
  /公布|发布|提交|通过|签署|签订|签(?=《)|刊宪|颁布|出台|印发|列入|纳入|首演|上演|推出|出版|公演|三读|修订|展出|上映/u;

/** Words that say that there are several documents: two papers may each name another one. */
const several =
  /系列|多[项份部]|一批|[两二三四五六七八九十百\d]+(?:项(?!大?奖|殊荣|提名|荣誉)|[份部套])|等[》」]|分别/u;

/** Prizes of which one work wins one, folded: 最佳劇情片, 金獎. */
const prizes =
  /最佳\p{Script=Han}{2,3}|(?:评审团|评委会|观众票选|年度)?(?:大奖|首奖|金奖|银奖|铜奖|特别奖|头奖|冠军)|年度[好图十]\p{Script=Han}{1,2}/gu;

const won = /获|夺|赢|摘|拿下|捧|勇|封|折桂|得主/u;

const prizesIn = ({ clause }: Titled): ReadonlySet<string> => {
  const folded = foldCharacters(clause);
  return new Set(won.test(folded) ? (folded.match(prizes) ?? []) : []);
};

/** Whether both clauses tell that the work won one prize. */
const shareAward = (left: Titled, right: Titled): boolean => {
  const others = prizesIn(right);
  return [...prizesIn(left)].some((prize) => others.has(prize));
};

/** The only title that a text holds, or undefined. */
export const onlyTitleIn = (text: string): string | undefined => {
  const titles = [...text.matchAll(/《([^《》]{2,80})》/gu)].map((match) => match[1]!);
  // 《濕地保護辦法》（以下簡稱《辦法》） is one.
  const longest = titles.toSorted((a, b) => b.length - a.length)[0];
  return titles.every((title) => matchKey(longest!).includes(matchKey(title))) ? longest : undefined;
};

/** A title with the words around it. */
export interface Titled {
  readonly title: string;
  readonly clause: string;
  readonly sentence: string;
}

/**
 * Whether two titles are of one document, told by what is done with it: each sentence names no other, the titles
 * begin alike, and the clauses are alike or tell one act.
 */
export const areOfOneAct = (left: Titled, right: Titled, wording: number): boolean => {
  const [one, other] = [matchKey(left.title), matchKey(right.title)];
  const longer = Math.max(one.length, other.length);
  if (one[0] !== other[0] || Math.min(one.length, other.length) < shortestOfOneAct) return false;
  if (levenshtein.get(one, other) > mostOfOneAct * longer || numbersOf(one) !== numbersOf(other))
    return false;
  if ([left, right].some(({ sentence }) => several.test(foldCharacters(sentence)))) return false;
  if (onlyTitleIn(left.sentence) === undefined || onlyTitleIn(right.sentence) === undefined) return false;
  const areActs = [left, right].every(({ clause }) => acts.test(foldCharacters(clause)));
  return wording >= leastClause || (areActs && longer >= shortest) || shareAward(left, right);
};

/** What kind of document a title ends in saying, folded; 實施細則 and 修訂 are others beside the first. */
const kinds =
  /(?:管理|工作|实施|行动|发展|保护)?(?:条例|规定|办法|规例|规则|守则|决定|意见|方案|计划|规划|纲要|指引|指南|章程|公约|协定|协议|备忘录|宣言|声明|公报|通知|公告|标准|规范|白皮书|绿皮书|蓝皮书)$/u;

/** Fewest characters that two titles share before the kind of document. */
const leastOfKind = 4;

const allActs = new RegExp(acts, "gu");

/** What is done with a document, the same on both sides: 表決通過, 通過. */
const shareAct = (left: Titled, right: Titled): boolean => {
  const [one, other] = [left, right].map(
    ({ clause, sentence }) =>
      new Set(foldCharacters(acts.test(foldCharacters(clause)) ? clause : sentence).match(allActs) ?? []),
  );
  return [...one!].some((act) => other!.has(act));
};

/**
 * Whether two titles are of one document whose kind one side misnames: 《住房租賃條例》, 《住房租賃管理規定》, of which one
 * act is told and neither sentence names the other's.
 */
export const areOfTwoKinds = (left: Titled, right: Titled): boolean => {
  const [one, other] = [matchKey(left.title), matchKey(right.title)];
  const [core, otherCore] = [one.replace(kinds, ""), other.replace(kinds, "")];
  return (
    core === otherCore &&
    core !== one &&
    otherCore !== other &&
    core.length >= leastOfKind &&
    !matchKey(left.sentence).includes(other) &&
    !matchKey(right.sentence).includes(one) &&
    shareAct(left, right)
  );
};

/** What is left of a title without its kind, its year and （修訂）, folded. */
const subjectOf = (title: string): string =>
  title
    .replace(/草案$/u, "")
    .replace(kinds, "")
    .replace(/修[订正改]|[\d〇零一二三四五六七八九十]+年度?/gu, "");

/** Most of what two titles of one kind are about that a slip changes. */
const mostOfSubject = 1 / 3;

/**
 * Whether two titles of one kind are of two subjects: 《海港條例》 and 《稅務條例》 are two laws, whatever else is alike.
 *
 * @param left - a title
 * @param right - another
 */
export const areOfTwoSubjects = (left: string, right: string): boolean => {
  const [one, other] = [matchKey(left), matchKey(right)];
  const kind = kinds.exec(one.replace(/草案$/u, ""))?.[0];
  if (kind === undefined || kind !== kinds.exec(other.replace(/草案$/u, ""))?.[0]) return false;
  const [subject, otherSubject] = [subjectOf(one), subjectOf(other)];
  const longer = Math.max(subject.length, otherSubject.length);
  return levenshtein.get(subject, otherSubject) > Math.max(1, mostOfSubject * longer);
};

/** How alike two clauses are, the titles aside, 0 to 1. */
export const wordingOf = (left: Titled, right: Titled): number =>
  bigramSimilarity(
    bigramsOf(left.clause.replace(`《${left.title}》`, "")),
    bigramsOf(right.clause.replace(`《${right.title}》`, "")),
  );
