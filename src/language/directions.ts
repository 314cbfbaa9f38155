import { foldCharacters } from "../text/fold.js";

/** Words of change, folded, by the way that they go; longest first. */
const ways = {
  up: "攀升|回升|上升|上涨|上扬|上调|上浮|增长|增加|增多|增至|升至|涨至|提高|提升|调高|调升|扩大|走高|升高|飙升|急升|劲升|大增|激增|大升|反弹|增|升|涨|加",
  down: "下降|下跌|下滑|下挫|下调|下浮|减少|减至|降至|跌至|回落|降低|调低|调降|缩减|萎缩|滑落|走低|急跌|大跌|大减|锐减|骤降|暴跌|减|降|跌|缩",
} as const;

/** What stands between the word and the figure: 增長了約, 上升至, 跌逾. */
const between =
  "(?:了|至|到|为|成|达|约|近|逾|超过|超|不足|最多|至少|最少|大幅|幅度|幅|高|多|大约|将近|接近|\\s)*";
const nouns = { up: "升幅|增幅|涨幅|加幅|增长率|增速", down: "跌幅|降幅|减幅" } as const;

/** Words whose own figure goes the other way or says nothing: 跌幅收窄, 虧損增加. */
const turned = /收窄|放缓|缩窄|扩阔/u;

const before = (way: "up" | "down"): RegExp =>
  new RegExp(`(?:${ways[way]})${between}$|(?:${nouns[way]})(?:为|是|达|约|近|逾|高达|\\s)*$`, "u");
const patterns = { up: before("up"), down: before("down") } as const;
const after = { up: /^的?(?:升幅|增幅|涨幅|增长|加幅)/u, down: /^的?(?:跌幅|降幅|减幅|下跌|下降)/u } as const;

/** Words of two and more characters, of which a clause that holds both ways says neither: 漲幅由3%下調至2%. */
const longWords = (way: "up" | "down"): RegExp =>
  new RegExp(
    `${ways[way]
      .split("|")
      .filter((word) => word.length > 1)
      .join("|")}|${nouns[way]}`,
    "u",
  );
const elsewhere = { up: longWords("up"), down: longWords("down") } as const;

/** Which way something changes by or to a figure. */
export type Direction = "up" | "down";

/**
 * Which way a figure says that something goes, by the words right before or after it: 同比增長23.6% up, 跌至3.5% down.
 *
 * @param clause - the clause of the figure, in any script
 * @param text - the figure as written in it
 * @returns undefined where no word of change stands there, or both
 */
export const readDirection = (clause: string, text: string): Direction | undefined => {
  const [folded, figure] = [foldCharacters(clause), foldCharacters(text)];
  const at = folded.indexOf(figure);
  if (at < 0 || folded.indexOf(figure, at + 1) >= 0) return undefined;
  const [head, tail] = [folded.slice(0, at), folded.slice(at + figure.length)];
  if (turned.test(folded)) return undefined;
  if (elsewhere.up.test(folded) && elsewhere.down.test(folded)) return undefined;
  const found = (["up", "down"] as const).filter((way) => patterns[way].test(head) || after[way].test(tail));
  return found.length === 1 ? found[0] : undefined;
};

/** What is counted down by going up, folded: 虧損增加 is worse, 盈利增加 better. */
const adverse = /亏损|亏蚀|赤字|逆差|失业|空置|负债|死亡|罪案|跌幅|降幅/u;

/** The bases of comparison, folded: with last year, with the month or the quarter before. */
const bases: readonly RegExp[] = [
  /同比|按年|年增|年减|年升|年跌|比去年|较去年|比上年|较上年|上年同期|去年同期/u,
  /环比|按月|按季|月增|月减|季增|季减|比上月|较上月|比上季|较上季/u,
];

/**
 * Whether two clauses give changes of two things or against two times: 虧損增加 and 盈利減少, 同比 and 環比.
 *
 * @param left - a clause with its change
 * @param right - another
 */
export const areOtherChanges = (left: string, right: string): boolean => {
  const [one, other] = [foldCharacters(left), foldCharacters(right)];
  if (adverse.test(one) !== adverse.test(other)) return true;
  const [ones, others] = [one, other].map((clause) => bases.filter((basis) => basis.test(clause)));
  return ones!.length > 0 && others!.length > 0 && !ones!.some((basis) => others!.includes(basis));
};
