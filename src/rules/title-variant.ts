import levenshtein from "fast-levenshtein";
import type { Alignment, Message, Observation, Rule, TitleClaim } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import { clausesOf, type Clause } from "./wording/clauses.js";
import { readWords, say } from "./readings.js";
import { alignmentOf } from "./rule.js";

/** Most characters, as a share of the longer title, that two versions of one title differ in. */
const mostChanged = 0.2;

/** Shortest title that a small difference can be judged in: in a short one every character is substance. */
const shortest = 6;

/** Most of the longer title that may differ where the clauses around are of one act. */
const mostOfOneAct = 0.4;

/** Shortest title that is judged so, and least likeness of the clauses around a short one. */
const shortestOfOneAct = 3;
const leastClause = 0.6;

/** Least likeness of titles that are aligned as such. */
const leastAligned = 0.6;

/** What is done with one document at one time, folded. */
const acts =
  /公布|发布|提交|通过|签署|签订|签(?=《)|刊宪|颁布|出台|印发|列入|纳入|首演|上演|推出|出版|公演|三读|修订|展出|上映/u;

/** Words that say that there are several documents: two papers may each name another one. */
const several = /系列|多[项份部]|一批|[两二三四五六七八九十百\d]+[项份部套]|等[》」]|分别/u;

/** The only title that a text holds, or undefined. */
const onlyTitleIn = (text: string): string | undefined => {
  const titles = [...text.matchAll(/《([^《》]{2,80})》/gu)].map((match) => match[1]!);
  // 《濕地保護辦法》（以下簡稱《辦法》） is one.
  const longest = titles.toSorted((a, b) => b.length - a.length)[0];
  return titles.every((title) => matchKey(longest!).includes(matchKey(title))) ? longest : undefined;
};

interface Titled {
  readonly title: string;
  readonly clause: string;
  readonly sentence: string;
}

/**
 * Whether two titles are of one document, told by what is done with it: each sentence names no other, the titles
 * begin alike, and the clauses are alike or tell one act.
 */
const areOfOneAct = (left: Titled, right: Titled, wording: number): boolean => {
  const [one, other] = [matchKey(left.title), matchKey(right.title)];
  const longer = Math.max(one.length, other.length);
  if (one[0] !== other[0] || Math.min(one.length, other.length) < shortestOfOneAct) return false;
  if (levenshtein.get(one, other) > mostOfOneAct * longer || numbersOf(one) !== numbersOf(other))
    return false;
  if ([left, right].some(({ sentence }) => several.test(foldCharacters(sentence)))) return false;
  if (onlyTitleIn(left.sentence) === undefined || onlyTitleIn(right.sentence) === undefined) return false;
  const areActs = [left, right].every(({ clause }) => acts.test(foldCharacters(clause)));
  return wording >= leastClause || (areActs && longer >= shortest);
};

const wordingOf = (left: Titled, right: Titled): number =>
  bigramSimilarity(
    bigramsOf(left.clause.replace(`《${left.title}》`, "")),
    bigramsOf(right.clause.replace(`《${right.title}》`, "")),
  );

/** A title in a clause of an alignment of clauses. */
const titledOf = ({ clause, sentence }: Clause): Titled | undefined => {
  const title = onlyTitleIn(clause);
  return title === undefined ? undefined : { title, clause, sentence };
};

const misquoted = (left: string, right: string): Message =>
  say(
    `《${left}》與《${right}》所指應為同一文件或作品，名稱卻不同，其中一個寫錯。查原件便知。`,
    `《${left}》与《${right}》所指应为同一文件或作品，名称却不同，其中一个写错。查原件便知。`,
    `《${left}》 and 《${right}》 are told of one document or work, yet the titles differ: one is misquoted. The original would tell which.`,
  );

/** Titles that no alignment of titles joins, in two clauses that are one. */
const compareInClauses = ({ left, right }: Alignment<Clause>): Observation | undefined => {
  const [one, other] = [titledOf(left), titledOf(right)];
  if (one === undefined || other === undefined || left.source === right.source) return undefined;
  const [key, otherKey] = [matchKey(one.title), matchKey(other.title)];
  if (key === otherKey || key.includes(otherKey) || otherKey.includes(key) || areAligned(key, otherKey))
    return undefined;
  if (!areOfOneAct(one, other, wordingOf(one, other))) return undefined;
  return {
    verdict: "tension",
    kind: "title",
    certainty: 0.75,
    compared: [comparedOf(one), comparedOf(other)],
    values: [key, otherKey],
    readings: [readWords(`《${one.title}》`), readWords(`《${other.title}》`)],
    message: misquoted(one.title, other.title),
  };
};

/** Whether titles are so alike that they are aligned as titles, and spoken of there. */
const areAligned = (left: string, right: string): boolean =>
  bigramSimilarity(bigramsOf(left), bigramsOf(right)) >= leastAligned;

const asWritten = (claim: TitleClaim): string => claim.title.replace(/\s+/gu, "");

/**
 * What is said of a title: its clause without it. In a list a title is all that stands in its clause, and many would
 * be one comparison; there the title stands for itself.
 */
const comparedOf = ({ clause, title }: Titled): string => {
  const written = `《${title}》`;
  const around = clause.includes(written) ? matchKey(clause.replace(written, "")) : "";
  return around === "" ? matchKey(title) : around;
};

/** The numbers of a title: those of two years' bills or of two volumes differ. */
const numbersOf = (title: string): string => title.replace(/[^\d〇零一二三四五六七八九十百千]/gu, "");

const agreements = {
  agreement: say("文件名稱一致。", "文件名称一致。", "The titles agree."),
  variant: say(
    "文件名稱只有標點或字形之別。",
    "文件名称只有标点或字形之别。",
    "The titles differ in marks or characters only.",
  ),
} as const;

const nearlySame = (left: string, right: string, distance: number): Message =>
  say(
    `《${left}》與《${right}》只差 ${distance} 字，應為同一文件，其中一個寫錯。`,
    `《${left}》与《${right}》只差 ${distance} 字，应为同一文件，其中一个写错。`,
    `《${left}》 and 《${right}》 differ in ${distance} character(s): probably one document, misquoted on one side.`,
  );

/** Two titles that are aligned as titles. */
const compareTitles = ({ left, right }: Alignment<TitleClaim>): Observation | undefined => {
  const [one, other] = [matchKey(left.title), matchKey(right.title)];
  const distance = levenshtein.get(one, other);
  const longer = Math.max(one.length, other.length);
  if (distance > 0 && (left.sentence === right.sentence || numbersOf(one) !== numbersOf(other)))
    return undefined;
  const isNear = longer >= shortest && distance <= mostChanged * longer;
  if (distance > 0 && !isNear && !areOfOneAct(left, right, wordingOf(left, right))) return undefined;
  const isSame =
    asWritten(left) === asWritten(right) || (distance === 0 && !/[、，·]/u.test(left.title + right.title));
  const verdict = distance > 0 ? "tension" : isSame ? "agreement" : "variant";
  const difference = isNear
    ? nearlySame(left.title, right.title, distance)
    : misquoted(left.title, right.title);
  return {
    verdict,
    kind: verdict === "tension" ? "title" : "name",
    certainty: verdict === "tension" ? 0.75 : 0.98,
    compared: [comparedOf(left), comparedOf(right)],
    values: [one, other],
    readings: [readWords(`《${left.title}》`), readWords(`《${right.title}》`)],
    message: verdict === "tension" ? difference : agreements[verdict],
  };
};

/**
 * Compares the titles of documents 《》: the same (agreement), the same but for marks, script or variant characters
 * (variant), or near-identical with other characters (tension), where one of the two is probably misquoted; titles that
 * differ in up to two fifths where the sentences tell one act with one document (昨公布《…》).
 *
 * Not flagged: titles that differ in more, sister documents that one sentence names both of (《…服務要求》 and
 * 《…服務流程》) or that a sentence counts (五項標準), and titles of which a number differs (two years' bills).
 */
export const titleVariant: Rule = {
  id: "title-variant",
  title: say("文件名稱有別", "文件名称有别", "Versions of a document title"),
  examples: [
    {
      left: "當局公布《大廈外牆維修工程安全管理規定》。",
      right: "當局昨公布《大廈外牆維修工程安全管理規例》。",
      verdict: "tension",
    },
    {
      left: "四國外長昨日簽署《海灣行動計劃》，下月生效。",
      right: "四国外长签署《海湾行动纲要》，下月生效。",
      verdict: "tension",
      note: "one act with one document",
    },
    {
      left: "當局發布五項標準，包括《跨境車輛服務要求》。",
      right: "当局发布五项标准，包括《跨境车辆安全流程》。",
      verdict: null,
      note: "there are five",
    },
    {
      left: "標準名為《腸粉、艇仔粥製作規範》。",
      right: "標準名為《腸粉 艇仔粥製作規範》。",
      verdict: "variant",
    },
    { left: "會上通過《養老機構服務指南》。", right: "会上通过《养老机构服务指南》。", verdict: "agreement" },
    {
      left: "會議審議《2025年撥款條例草案》。",
      right: "會議審議《2024年撥款條例草案》。",
      verdict: null,
      note: "the bills of two years",
    },
    {
      left: "同日發布《跨境車輛服務要求》及《跨境車輛服務流程》。",
      right: "當局發布《跨境車輛服務流程》。",
      verdict: "agreement",
      note: "the sister document is another one",
    },
  ],
  check: (alignment) => {
    const titles = alignmentOf("title", alignment);
    if (titles !== undefined) return compareTitles(titles);
    const clauses = clausesOf(alignment);
    return clauses && compareInClauses(clauses);
  },
};
