import levenshtein from "fast-levenshtein";
import type { Alignment, Observation, Rule, TitleClaim } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import { clausesOf, type Clause } from "./wording/clauses.js";
import {
  areOfOneAct,
  areOfTwoKinds,
  areOfTwoSubjects,
  numbersOf,
  onlyTitleIn,
  wordingOf,
  type Titled,
} from "./wording/one-document.js";
import { tell } from "../messages/message.js";
import { titleVariant as texts } from "../messages/title-variant.js";
import { readWords } from "./readings.js";
import { alignmentOf } from "./rule.js";

/** Most characters, as a share of the longer title, that two versions of one title differ in. */
const mostChanged = 0.2;

/** Shortest title that a small difference can be judged in: in a short one every character is substance. */
const shortest = 6;

/** Least likeness of titles that are aligned as such. */
const leastAligned = 0.6;

/** A title in a clause of an alignment of clauses. */
const titledOf = ({ clause, sentence }: Clause): Titled | undefined => {
  const title = onlyTitleIn(clause);
  return title === undefined ? undefined : { title, clause, sentence };
};

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
    message: tell(texts.messages.misquoted, { left: one.title, right: other.title }),
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

/** Two titles that are aligned as titles. */
const compareTitles = ({ left, right }: Alignment<TitleClaim>): Observation | undefined => {
  const [one, other] = [matchKey(left.title), matchKey(right.title)];
  const distance = levenshtein.get(one, other);
  const longer = Math.max(one.length, other.length);
  if (distance > 0 && (left.sentence === right.sentence || numbersOf(one) !== numbersOf(other)))
    return undefined;
  const isNear = longer >= shortest && distance <= mostChanged * longer;
  const isOne = isNear || areOfTwoKinds(left, right) || areOfOneAct(left, right, wordingOf(left, right));
  if (distance > 0 && (!isOne || areOfTwoSubjects(left.title, right.title))) return undefined;
  const isSame =
    asWritten(left) === asWritten(right) || (distance === 0 && !/[、，·]/u.test(left.title + right.title));
  const verdict = distance > 0 ? "tension" : isSame ? "agreement" : "variant";
  const difference = isNear
    ? tell(texts.messages.near, { left: left.title, right: right.title, distance: String(distance) })
    : tell(texts.messages.misquoted, { left: left.title, right: right.title });
  return {
    verdict,
    kind: verdict === "tension" ? "title" : "name",
    certainty: verdict === "tension" ? 0.75 : 0.98,
    compared: [comparedOf(left), comparedOf(right)],
    values: [one, other],
    readings: [readWords(`《${left.title}》`), readWords(`《${right.title}》`)],
    message: verdict === "tension" ? difference : texts.messages[verdict],
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
  ...texts,
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
      left: "市人大常委會昨表決通過《東江市住房租賃條例》《東江市濕地保護條例》。",
      right: "东江市人大常委会通过了《东江市住房租赁管理规定》，明年施行。",
      verdict: "tension",
      note: "another kind of document for one that was passed",
    },
    {
      left: "立法會三讀通過《2025年海港（修訂）條例草案》。",
      right: "立法會三讀通過《2025年稅務（修訂）條例草案》。",
      verdict: null,
      note: "two laws",
    },
    {
      left: "市政府昨日公布《東江市住房租賃條例》。",
      right: "东江市住建局起草《东江市住房租赁实施细则》。",
      verdict: null,
      note: "the rules under the law",
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
    {
      left: "第18屆海灣影展昨晚頒獎，《海風以南》獲最佳劇情片。",
      right: "第18届海湾影展昨晚揭晓，《海风以北》夺得最佳剧情片、最佳导演两项大奖。",
      verdict: "tension",
      note: "one prize, one film",
    },
    {
      left: "第18屆海灣影展昨晚頒獎，《海風以南》獲最佳劇情片。",
      right: "第18届海湾影展昨晚揭晓，《海风以北》夺得最佳摄影。",
      verdict: null,
      note: "two prizes",
    },
  ],
  check: (alignment) => {
    const titles = alignmentOf("title", alignment);
    if (titles !== undefined) return compareTitles(titles);
    const clauses = clausesOf(alignment);
    return clauses && compareInClauses(clauses);
  },
};
