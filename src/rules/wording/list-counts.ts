import { readSmallNumber } from "../../language/smallNumbers.js";
import type { Claim, ListClaim, QuantityClaim } from "../../model/index.js";
import { foldCharacters, matchKey } from "../../text/fold.js";

/** What is done with a batch of documents or works, folded: the count and the list tell one act. */
const acts =
  /公布|发布|提交|通过|签署|签订|刊宪|颁布|出台|印发|修订|修改|审议|审查|废止|列入|推出|出版|首映|上映|首演|上演|展出|获奖|入围|入选|发表|三读|首读/gu;

/** What such a count counts, folded. */
const documents =
  /(?:法规|条例|法案|法律|法例|草案|议案|决定|决议|文件|协议|协定|备忘录|标准|规定|办法|规划|方案|报告|合约|合同|指引|白皮书|作品|新书|书籍|图书|影片|电影|剧作|剧目|新剧|纪录片|专辑|歌曲|游戏|著作|画作)$/u;

const actsOf = (text: string): ReadonlySet<string> => new Set(foldCharacters(text).match(acts) ?? []);

/** Words that make a list a part of what is counted, folded. */
const partOnly = /其中|当中|包括|例如|以及其他|另|还|亦|也|等/u;

const isTitle = (item: string): boolean => item.startsWith("《");

/**
 * The count of documents that a list of titles, elsewhere in the article, names in full: 通過六項法規 in a headline over
 * 表決通過《…》《…》. One count only, of what the same act is told of.
 *
 * @param list - a list of the article
 * @param figures - the counts of the article
 */
export const countOfTitles = (
  list: ListClaim,
  figures: readonly QuantityClaim[],
): QuantityClaim | undefined => {
  if (list.items.length < 3 || !list.items.every(isTitle)) return undefined;
  const rest = list.items.reduce((text, item) => text.replace(item, ""), list.sentence);
  if (partOnly.test(foldCharacters(rest))) return undefined;
  const own = actsOf(list.clause);
  const counts = figures.filter(
    (figure) =>
      documents.test(matchKey(figure.counted)) &&
      figure.value.form === "cardinal" &&
      [...actsOf(figure.clause)].some((act) => own.has(act)),
  );
  return new Set(counts.map(({ value }) => value.written.low)).size === 1 ? counts[0] : undefined;
};

/** What a point begins with, folded: 二是, 其二, 第二，. */
const point =
  /(?:^|[，。；：、])(?:(?<plain>[一二三四五六七八九十]+)[是、]|其(?<of>[一二三四五六七八九十]+)[，是]|第(?<nth>[一二三四五六七八九十]+)[，、是])/gu;

/** The place of the nth point of a text, or -1. */
const pointAt = (folded: string, n: number): number =>
  Array.from(folded.matchAll(point)).find(
    ({ groups }) => readSmallNumber(groups?.["plain"] ?? groups?.["of"] ?? groups?.["nth"] ?? "") === n,
  )?.index ?? -1;

/** A count that announces its points right after it, folded: 提出三點建議：一是…. */
const announces = /^[^，。；]{0,14}[，：。]/u;

/** Points that are told after a count: how many, and a claim of the last. */
export interface Points {
  readonly named: number;
  readonly last: Claim;
}

/**
 * The points that a text tells one by one after a count: 四點建議：一是…；二是…；三是….
 *
 * @param figure - the count
 * @param claims - the claims of the article in reading order
 * @returns undefined where none follow, or where more may follow in another sentence
 */
export const pointsAfter = (figure: QuantityClaim, claims: readonly Claim[]): Points | undefined => {
  const folded = foldCharacters(figure.sentence);
  const text = foldCharacters(figure.value.text);
  const after = folded.slice(folded.indexOf(text) + text.length);
  const first = pointAt(after, 1);
  if (first < 0 || !announces.test(after) || first > 16) return undefined;
  let named = 1;
  while (pointAt(after, named + 1) >= 0) named += 1;
  if (named < 2) return undefined;
  const goOn = claims.some(
    ({ sentence }) => sentence !== figure.sentence && pointAt(foldCharacters(sentence), named + 1) >= 0,
  );
  const others = claims.filter((claim) => claim.sentence === figure.sentence && claim !== figure);
  // Points of a few words are no claims: the clause that announces them stands for them.
  const last = others.findLast((claim) => claim.kind === "statement" || claim.kind === "quote") ?? others[0];
  return goOn || last === undefined ? undefined : { named, last };
};
