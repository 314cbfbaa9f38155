import { stagesApart } from "../../language/stages.js";
import { isShare } from "../../language/values.js";
import type { QuantityClaim } from "../../model/index.js";
import { foldCharacters, matchKey } from "../../text/fold.js";
import { aroundIn } from "./hedging.js";
import { swap, type Scope } from "./scopes.js";

/** A thing and another that are counted together, right before a number or after its unit, folded: 消防車及救護車32輛. */
const noun = "(?:(?![零〇一二两三四五六七八九十百千万亿])\\p{Script=Han}){2,6}";
/** 涉及, 參與 and 共和 join nothing. */
const joined =
  "(?:以及|连同|(?<![涉波普触提顾危殃遍])及|(?<![共总温缓饱调])和(?![平谐解睦约])|(?<![参干给授赋])与)";
const pairBefore = new RegExp(
  `(?<a>${noun})${joined}(?<b>${noun}?)(?:合共|共计|合计|总共|共|约|逾|有)*$`,
  "u",
);
const pairAfter = new RegExp(`^(?<a>${noun}?)${joined}(?<b>${noun})`, "u");

/** The two things that a figure counts together, folded, or undefined. */
const pairOf = (
  claim: QuantityClaim,
): { readonly text: string; readonly ends: boolean; readonly a: string; readonly b: string } | undefined => {
  const { before, after } = aroundIn(claim.clause, claim);
  const [one, other] = [pairBefore.exec(before), pairAfter.exec(after)];
  const found = one ?? other;
  if (found === null) return undefined;
  const { a, b } = found.groups as { a: string; b: string };
  return { text: found[0], ends: one !== null, a, b };
};

/** Whether one of two things counted together is what the other side counts alone. */
const pairsApart = (one: QuantityClaim, other: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const [pair, alone, clause] = [pairOf(one), matchKey(other.counted), foldCharacters(other.clause)];
  if (pair === undefined || alone.length < 2 || isShare(one.value) || pairOf(other) !== undefined)
    return undefined;
  // Before the number the first noun may begin with a verb: 動用消防車及救護車.
  const [isFirst, isSecond] = [
    pair.ends ? pair.a.endsWith(alone) : pair.a === alone,
    pair.ends ? pair.b === alone : pair.b.startsWith(alone),
  ];
  const rest = isFirst ? pair.b : pair.a;
  if (isFirst === isSecond || clause.includes(rest.slice(-3)) || clause.includes(rest.slice(0, 3)))
    return undefined;
  return [
    { text: isFirst ? pair.text.slice(pair.text.indexOf(alone)) : pair.text, rank: 2 },
    { text: alone, rank: 1 },
  ];
};

/** Things that shares are of, by kind, folded. */
const kinds: Readonly<Record<string, string>> = {
  people:
    "乘客 旅客 游客 学生 居民 市民 长者 雇员 僱员 员工 工人 患者 病人 受访者 选民 司机 教师 儿童 家长 人口 消费者 青年 女性 男性",
  trips: "车程 行程 班次 航班 车次 人次 旅程 路线",
  households: "住户 家庭 户",
  bodies: "企业 公司 学校 机构 商户 医院 门店 食肆 雇主 僱主 工厂",
  cases: "个案 案件 投诉 事故 交易 宗数",
  sums: "金额 款项 开支 收入 贷款 成交额 货值 销售额 营业额 资金",
  things: "商品 货品 产品 样本 包裹",
};

/** Kinds of which one share is never that of the other. */
const apart = new Set(
  "people|trips people|households bodies|people bodies|sums cases|sums sums|things people|sums sums|trips".split(
    " ",
  ),
);

const kindOf = (claim: QuantityClaim): { readonly kind: string; readonly word: string } | undefined => {
  const { after } = aroundIn(claim.clause, claim);
  const text = after.replace(/^的/u, "");
  for (const [kind, words] of Object.entries(kinds)) {
    const word = words.split(" ").find((one) => text.startsWith(one));
    if (word !== undefined) return { kind, word };
  }
  return undefined;
};

/** One share of two kinds of thing: 86%乘客, 八成六車程. */
const kindsApart = (left: QuantityClaim, right: QuantityClaim): readonly [Scope, Scope] | undefined => {
  if (!isShare(left.value) || !isShare(right.value)) return undefined;
  const [one, other] = [kindOf(left), kindOf(right)];
  if (one === undefined || other === undefined) return undefined;
  if (!apart.has([one.kind, other.kind].toSorted().join("|"))) return undefined;
  return [
    { text: one.word, rank: 1 },
    { text: other.word, rank: 1 },
  ];
};

const stages = (left: QuantityClaim, right: QuantityClaim): readonly [Scope, Scope] | undefined => {
  const found = stagesApart(left.clause, right.clause);
  return (
    found && [
      { text: found[0], rank: 1 },
      { text: found[1], rank: 1 },
    ]
  );
};

/**
 * What each of two equal figures counts, where these are not one thing: a thing and it with another (消防車, 消防車及
 * 救護車), passengers and trips, trees down and trees cleared.
 */
export const countedApart = (
  left: QuantityClaim,
  right: QuantityClaim,
): readonly [Scope, Scope] | undefined =>
  pairsApart(left, right) ?? swap(pairsApart(right, left)) ?? kindsApart(left, right) ?? stages(left, right);
