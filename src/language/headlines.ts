import { foldCharacters } from "../text/fold.js";
import { canonicalTerm } from "./synonyms.js";
import { termsOf, type Terms } from "./terms.js";
import { segmentWords } from "./words.js";

/** Words by which a story leaves open whether a thing is so, folded. */
const unsure = new Set(
  "可能 或许 也许 怀疑 疑 疑似 疑因 初步 不排除 相信 有待 尚待 有机会 拟 考虑 研究 研议 有望 可望 争取 力争 力求 有意 打算 暂定 最快 最早 酝酿".split(
    " ",
  ),
);

/** A study, a plan and a belief as nouns, and what is said of them: 研究顯示, 初步的. */
const asNoun =
  /^(?:显示|发现|指出|人员|团队|所|院|中心|报告|结果|成果|员|生|项目|计划|机构|小组|证实|认为|表明|由|者|的|对象)$/u;

/** 研究 and 考慮 are a mark only after these: 正研究, 會考慮. */
const onlyAfter = new Set("研究 考虑 研议 酝酿".split(" "));
const underWay = /^(?:正|正在|会|将|仍|仍在|拟|在|再)$/u;

/** Words by which police and victims tell what befell them although nobody doubts it: 懷疑在房內失竊一隻名錶. */
const reported = new Set(["怀疑", "疑", "相信"]);
const offence =
  /失窃|被窃|遭窃|被盗|遭盗|失盗|被偷|遭偷|偷去|偷走|被劫|遇劫|遭劫|被抢|遭抢|被骗|受骗|遭骗|爆窃|窃匪|窃贼|不翼而飞|遗失|走失/u;

/** Words by which a headline says that a thing is not sure yet, or somebody's word, folded. */
const hedgedHeadline =
  /料|或|疑|拟|恐|望|可能|研|倡|最快|最早|初步|传|涉|预|估|料|计划|争取|力争|力求|有意|打算|暂定|目标|冀|盼|议|建议|待|否|未|称|指|将|[?？「“『：:]/u;

/**
 * The word by which a clause leaves open whether its thing is so, or undefined.
 *
 * @param clause - a clause in any script
 */
export const doubtIn = (clause: string): string | undefined => {
  const words = segmentWords(clause);
  const found = words.find((word, at) => {
    if (!unsure.has(word.key)) return false;
    const next = words[at + 1];
    if (next !== undefined && asNoun.test(next.key)) return false;
    const previous = words[at - 1];
    if (reported.has(word.key) && offence.test(foldCharacters(clause.slice(word.end)))) return false;
    return !onlyAfter.has(word.key) || (previous !== undefined && underWay.test(previous.key));
  });
  return found === undefined ? undefined : clause.slice(found.start, found.end);
};

/**
 * The parts of a headline that state a thing flatly: parted by spaces, those with a hedge or a speaker left out.
 *
 * @param headline - a headline as written
 */
export const flatParts = (headline: string): readonly string[] =>
  headline.split(/[\s　]+/u).filter((part) => part.length >= 4 && !hedgedHeadline.test(foldCharacters(part)));

/** The content words of a text, those that only mark doubt or time left out. */
export const substanceOf = (text: string): Terms => {
  const out = new Set(
    segmentWords(text)
      .filter(({ key, tag }) => unsure.has(key) || tag === "t" || tag === "m")
      .map(({ key }) => canonicalTerm(key)),
  );
  return new Map([...termsOf(text)].filter(([term]) => !out.has(term)));
};

/** What a story leaves to be found out: 是否主腦仍有待調查. */
const openQuestion =
  /是否(?:为|是|属|涉及|与)?(?<what>\p{Script=Han}{2,8}?)(?:仍|尚|有待|还|，|需|要|须)[^，。]{0,6}(?:待|调查|查|确|核)/u;

/**
 * What a clause says is yet to be found out, folded, or undefined.
 *
 * @param clause - a clause in any script
 */
export const questionIn = (clause: string): string | undefined =>
  openQuestion.exec(foldCharacters(clause))?.groups?.["what"];

/** A headline that gives the cause: 因暴雨所致, 涼拌雞絲惹禍, 係充電設備引燃, 禍首是生蠔. */
const cause =
  /因(?<a>\p{Script=Han}{2,6}?)(?:所致|引起|引发|而起|造成)|^(?<b>\p{Script=Han}{2,8}?)(?:惹祸|肇祸|肇事|酿祸|惹火)|(?:[系係]|乃|由|因|是)(?<c>\p{Script=Han}{2,8}?)(?:所致|引致|引起|引发|引燃|引爆|导致|造成|酿成|肇祸|惹祸|而起|起火|走火)|(?:祸首|元凶|起因|主因|肇因|成因)(?:[系係]|乃|是|为)(?<d>\p{Script=Han}{2,8})$/u;

/** Words for a cause in the story. */
const causal = /诱因|原因|起因|肇因|成因|祸首|元凶|引发|引起|导致|造成|有关|所致/u;

/**
 * The cause that a headline gives, folded, or undefined.
 *
 * @param part - a part of a headline
 */
export const causeIn = (part: string): string | undefined => {
  const groups = cause.exec(foldCharacters(part))?.groups;
  return groups?.["a"] ?? groups?.["b"] ?? groups?.["c"] ?? groups?.["d"];
};

/** Whether a clause speaks of a cause. */
export const tellsCause = (clause: string): boolean => causal.test(foldCharacters(clause));

/** A day or a stretch that a headline gives, with the other words for it that a story uses, folded. */
const days: readonly (readonly [heading: RegExp, story: string])[] = [
  [/(?<![如至现当迄古])今(?:日|天|早|晨|晚)?(?![年年季届次后起])/u, "今(?:日|天|早|晨|晚|午)"],
  [/明(?:日|天|早|晨|晚)(?!报)|明(?=[开启推招截公宣])/u, "明(?:日|天|早|晨|晚)"],
  [/下周[一二三四五六日]?|下星期[一二三四五六日]?/u, "下(?:周|星期)[一二三四五六日]?"],
  [/下月/u, "下(?:个)?月"],
  [/明年/u, "明年"],
  [/年底|年内/u, "年底|年内"],
];

/** A day that a part of a headline names: the words for it in a story, and what the part says without it. */
export interface HeadlineDay {
  readonly pattern: string;
  /** Pairs of characters of the rest, folded. */
  readonly pairs: ReadonlySet<string>;
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = Array.from(text.replace(/[^\p{Script=Han}]/gu, ""));
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]!}${letter}`));
};

/**
 * The day that a part of a headline names, or undefined.
 *
 * @param part - a part of a headline, as `flatParts` gives it
 */
export const dayIn = (part: string): HeadlineDay | undefined => {
  const folded = foldCharacters(part);
  const found = days.map(([heading, pattern]) => ({ match: heading.exec(folded), pattern }));
  const day = found.find(({ match }) => match !== null);
  if (day === undefined || day.match === null) return undefined;
  const { index, 0: word } = day.match;
  const pairs = new Set([...pairsOf(folded.slice(0, index)), ...pairsOf(folded.slice(index + word.length))]);
  return { pattern: day.pattern, pairs };
};

/** Whether a clause of a story tells of the same day what the headline does. */
export const tellsOfDay = (clause: string, { pattern, pairs }: HeadlineDay): boolean => {
  const folded = foldCharacters(clause);
  return new RegExp(pattern, "u").test(folded) && [...pairsOf(folded)].some((pair) => pairs.has(pair));
};

/** The words by which a clause gives a day as the earliest: 最快今日, 最早下月; undefined where it does not. */
export const earliestIn = (clause: string, { pattern }: HeadlineDay): string | undefined => {
  const found = new RegExp(`(?:最快|最早)[^，。；]{0,3}?(?:${pattern})`, "u").exec(foldCharacters(clause));
  return found === null ? undefined : clause.slice(found.index, found.index + found[0].length);
};
