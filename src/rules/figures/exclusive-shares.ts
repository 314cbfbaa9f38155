import { isChineseName } from "../../language/nearNames.js";
import type { Inspection } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import type { FiguredSentence } from "./figures.js";
import { between } from "./parts.js";
import { exact, isPartlyWhole, isShare, slack, sumOfShares, type Shares } from "./share-sums.js";
import { totalOf } from "./sums.js";

/** Words that divide a whole by one key, so that nothing is in two of its parts; folded: 按年齡劃分, 分業務看. */
const divides =
  /(?:按|依|以|从|分)(?!年[，计看]|月|季|此)\p{Script=Han}{1,8}?(?:划分|区分|分类|来看|而言|统计|计算?|看|分)[，：]/u;

/** Words of a share of a whole, folded. */
const share = /占|比重|比例|份额/u;

/** Words of a share that is a change, of another time, of each, or within another share. Folded. */
const otherwise =
  /升|降|跌|增[长幅至加]|减|较|(?<!占|百分)比(?!重|例)|按年(?!龄)|按月|去年|上年|上月|上季|同期|平均|同时|此外|均|都有|其中|当中/u;

/** Where one may be counted in several parts, folded. */
const several = /可选|多选|复选|多于一项|多过一项|不止一项|超过一项/u;

/** Words that lead from what a share is of to the share itself, folded; what stands before them names the part. */
const partBefore =
  /(?<part>\p{Script=Han}+?)(?:的|所|各|分别|仅|只|约|逾|近)*(?:(?<told>占比|比重|比例|份额)|占(?![据领]|有率))[^，。；、]*$/u;

/** What takes no share of the whole where only 佔 tells it, folded: 製造業女性佔62%, but 工業用水佔31%. */
const ofEach = /(?:[男女]性?|[男女][工生童]|就业)$/u;

/** Characters that the words of all parts end with for one noun: 女性 of 製造業女性, 金融業女性; 業 of 製造業 is a suffix. */
const leastNoun = 2;

const endOf = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
};

/** The words that name the part of a share, "" where it may be one of the whole. */
const nounBefore = (words: string): string => {
  const { part = "", told } = partBefore.exec(words)?.groups ?? {};
  return told === undefined && !ofEach.test(part) ? "" : part;
};

/**
 * Whether each share is of one thing within its own part, so that they have no sum: 製造業女性佔比62%, 金融業女性佔比51%.
 * A noun of the key itself names the parts: 按業務劃分，零售業務.
 */
const areWithin = (sentence: FiguredSentence, shares: Shares, key: string): boolean => {
  const parts = shares.map(({ figure }, at) =>
    nounBefore(between(sentence, shares[at - 1]?.figure.end ?? 0, figure.start)),
  );
  const [first, ...others] = parts;
  return (
    !key.includes(first!.slice(-leastNoun)) &&
    others.every(
      (part) => endOf(first!, part) >= leastNoun && Math.min(first!.length, part.length) > leastNoun,
    )
  );
};

/** Words of votes that are of several contests, rounds or groups of voters. Folded. */
const contests =
  /选区|在\p{Script=Han}{1,5}(?:区|县|市|镇|乡|州|省|村|里|岛)|首轮|次轮|第[一二三]轮|届|岁|选民|投票率|支持率|民调|出口|各[县市区]|重选|复选|普选票/u;

/** A share of the votes, with who won it: 王淑芬得票率40.6%, 蔡明宏9.7%. */
const voted =
  /(?:^|[，；、。]|其余[\p{Script=Han}]{0,4}中，)(?<who>[\p{Script=Han}·]{2,8}?)?(?:的?得票率?|获得?|以|则|仅|只|为|有|约)*$/u;

const clash = (shares: Shares): Inspection[] =>
  shares.length >= 2 && totalOf({ parts: shares }).gt(slack(shares).plus(100)) && !isPartlyWhole(shares)
    ? [sumOfShares(shares, "contradiction")]
    : [];

/** The clash of the parts of a whole that is divided by one key. */
const dividedIn = (sentence: FiguredSentence): Inspection[] => {
  const text = foldCharacters(sentence.text);
  const key = divides.exec(text);
  if (key === null) return [];
  const figures = sentence.figures.filter(isShare);
  const shares = exact(figures);
  const from = key.index + key[0].length;
  const isWhole = shares.length === figures.length && figures.every(({ start }) => start >= from);
  const words = between(sentence, from, sentence.text.length);
  const isOne = share.test(words) && !otherwise.test(words) && !several.test(text);
  return isWhole && isOne && !areWithin(sentence, shares, key[0]) ? clash(shares) : [];
};

/** Shares of the votes in a sentence, or undefined where one of them may be of something else. */
const votesIn = (sentence: FiguredSentence): Shares | undefined => {
  const figures = sentence.figures.filter(isShare);
  // The turnout is no candidate's.
  const own = figures.filter(({ start }) => !/投票率\p{Script=Han}{0,4}$/u.test(between(sentence, 0, start)));
  const shares = exact(own);
  const text = foldCharacters(sentence.text).replace(/投票率/gu, "");
  if (shares.length !== own.length || !text.includes("得票率") || contests.test(text)) return undefined;
  const told = own.map(({ start }) => voted.exec(between(sentence, 0, start)));
  const isClean = told.every(
    (found, at) =>
      found !== null && (/得票率/u.test(found[0]) || (at > 0 && isChineseName(found.groups?.["who"] ?? ""))),
  );
  return isClean && !otherwise.test(text.replace(/其中/gu, "")) ? shares : undefined;
};

/** The clash of the shares of the votes that the candidates of one contest won, in a sentence or two. */
const votesFrom = (sentences: readonly FiguredSentence[], at: number): Inspection[] => {
  const own = votesIn(sentences[at]!);
  if (own === undefined || own.length === 0) return [];
  const next = sentences[at + 1];
  const goesOn =
    next !== undefined && /^(?:其余|其他|另外|对手|余下|而|至于)/u.test(foldCharacters(next.text));
  const more = goesOn ? votesIn(next) : [];
  return more === undefined ? [] : clash([...own, ...more]);
};

/**
 * The clash with 100 per cent of shares of which no two are of the same: of a whole divided by one key (按年齡劃分,
 * 分業務看), and of the votes of one contest.
 *
 * @param sentences - the sentences of an article
 * @param at - the one that the shares begin in
 */
export const exclusiveSharesIn = (sentences: readonly FiguredSentence[], at: number): Inspection[] => {
  const divided = dividedIn(sentences[at]!);
  return divided.length > 0 ? divided : votesFrom(sentences, at);
};
