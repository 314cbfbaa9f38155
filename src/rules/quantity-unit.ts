import { isSameNumber } from "../language/ranges.js";
import type { Alignment, QuantityClaim, Rule, Verdict } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { foldCharacters } from "../text/fold.js";
import { describeQuantity, isRestated } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityUnit as texts } from "../messages/quantity-unit.js";
import { onlyFor } from "./rule.js";
import { conversionsIn } from "./figures/conversions.js";
import { mixOf, type Mix } from "./figures/units.js";

type Quantities = Alignment<QuantityClaim>;

const partOf = ({ parts }: Quantities, part: string): number => parts[part] ?? 0;

/** Figures of three digits and more are seldom equal by chance. */
const isTelling = (alignment: Quantities): boolean => partOf(alignment, "telling") >= 1;

/** What the clauses of two measures must have in common, or what they measure. */
const isSameMeasure = (alignment: Quantities): boolean =>
  alignment.similarity >= 0.8 &&
  ((partOf(alignment, "clause") >= 0.5 && partOf(alignment, "counted") >= 0.3) ||
    partOf(alignment, "counted") >= 0.6) &&
  partOf(alignment, "place") >= 1;

/** Verbs of change: 提高1.8% may be 1.8 percentage points, 達1.8% is a level. Folded. */
const change = /升|降|跌|增|减|涨|提高|扩|缩|收窄|回落|同比|环比|按年|按月/u;

const isChange = ({ clause }: QuantityClaim): boolean => change.test(foldCharacters(clause));

/** Least number of heads that is seldom equal by chance although it shows one digit: 六萬人, 6萬人次. */
const leastLarge = 10_000;

const isLargeCount = (alignment: Quantities): boolean =>
  Number(alignment.left.value.written.low) >= leastLarge &&
  alignment.similarity >= 0.9 &&
  partOf(alignment, "single") >= 1 &&
  partOf(alignment, "speaker") >= 0.5;

/** Whether two figures of each mix are one figure written twice. */
const isOne: Readonly<Record<Mix, (alignment: Quantities) => boolean>> = {
  heads: (alignment) =>
    isTelling(alignment)
      ? alignment.similarity >= 0.9
      : !alignment.isRepeat && (isRestated(alignment) || isLargeCount(alignment)),
  points: (alignment) =>
    !alignment.isRepeat &&
    alignment.similarity >= 0.7 &&
    isChange(alignment.left) &&
    isChange(alignment.right) &&
    partOf(alignment, "held") >= 1 &&
    partOf(alignment, "sentence") >= 0.4,
  rate: isSameMeasure,
  measure: isSameMeasure,
  currency: (alignment) =>
    !alignment.isRepeat &&
    alignment.similarity >= 0.8 &&
    (partOf(alignment, "counted") >= 0.3 ||
      partOf(alignment, "clause") >= 0.3 ||
      (alignment.similarity >= 0.9 && partOf(alignment, "telling") > 0.5) ||
      partOf(alignment, "predicate") >= 1),
};

const verdicts: Readonly<Record<Mix, Verdict>> = {
  heads: "tension",
  points: "tension",
  rate: "contradiction",
  measure: "contradiction",
  currency: "contradiction",
};

/**
 * Flags one number in two units that are not one: persons (or organisations, households, vehicles) against occurrences
 * (2550人 and 2550人次 are the same only if nobody came twice), per cent against percentage points, and, as a
 * contradiction, two sizes of one measure (45公頃 and 45畝), energy against power, and two currencies. Flags also a
 * measure that is told again in another unit in one text and does not come to it (1200平方米，即約1.9萬平方呎).
 *
 * Not flagged: conversions that are rounded, numbers that differ, a level against a change (達1.8%, 升1.8個百分點),
 * units of one size (公里, 千米), and measures of two things or two places.
 */
export const quantityUnit: Rule = {
  id: "quantity-unit",
  ...texts,
  examples: [
    {
      left: "計劃已為長者中心培訓護理員860人。",
      right: "計劃已為長者中心累計培訓護理員860人次。",
      verdict: "tension",
    },
    {
      left: "书展首日入场读者达3.2万人。",
      right: "书展首日入场读者达3.2万人次。",
      verdict: "tension",
    },
    {
      left: "公司去年毛利率為33.6%，較前年提高1.8個百分點。",
      right: "公司去年毛利率為33.6%，較前年提高1.8%。",
      verdict: "tension",
    },
    { left: "全县荔枝挂果面积32万亩。", right: "全县荔枝挂果面积32万公顷。", verdict: "contradiction" },
    {
      left: "菜聯社估計，新界有45公頃農地受浸。",
      right: "菜联社估计，新界有45亩农地受浸。",
      verdict: "contradiction",
    },
    {
      left: "风电场每年发电量27亿千瓦时。",
      right: "风电场每年发电量27亿千瓦。",
      verdict: "contradiction",
    },
    {
      left: "案件涉款高達6.2億港元，受害人多為長者。",
      right: "案件涉案金额6.2亿元人民币，受害人多为长者。",
      verdict: "contradiction",
    },
    {
      left: "公司上半年海外收入26.3亿元，占总收入55%。",
      right: "公司上半年海外收入26.3亿美元，占总收入55%。",
      verdict: "contradiction",
      note: "yuan and dollars",
    },
    { left: "火場為大廈5樓，佔地約1200平方米，即約1.9萬平方呎。", verdict: "contradiction" },
    { left: "他被判監170周（約3.9年），即時執行。", verdict: "contradiction" },
    { left: "火場為大廈5樓，佔地約1200平方米，即約1.3萬平方呎。", verdict: null, note: "it comes out" },
    { left: "公园占地27万亩（约1.8万公顷），明年开放。", verdict: null, note: "it comes out" },
    { left: "步道長2公里（約1.2英里），沿途有樹。", verdict: null, note: "rounded" },
    {
      left: "冠軍獲獎金8萬美元。",
      right: "冠軍獲獎金62萬港元。",
      verdict: null,
      note: "a sum converted",
    },
    { left: "中心接種疫苗900人次。", right: "中心接種疫苗900人次。", verdict: null, note: "one unit" },
    { left: "大橋全長36公里。", right: "大桥全长36千米。", verdict: null, note: "units of one size" },
    {
      left: "公司首季毛利率達21.8%。",
      right: "公司首季毛利率升21.8個百分點。",
      verdict: null,
      note: "a level and a change",
    },
    {
      left: "隧道全長35公里，最寬處15米。",
      right: "隧道最寬處35米。",
      verdict: null,
      note: "two things measured",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const { left, right } = alignment;
    if (!isSameNumber(left.value, right.value)) return undefined;
    const mix = mixOf(left, right);
    if (mix === undefined || !isOne[mix](alignment)) return undefined;
    if (mix !== "heads" && left.source === right.source) return undefined;
    const isForeign = left.value.currency === null || right.value.currency === null;
    if (mix === "currency" && isForeign && !isTelling(alignment)) return undefined;
    // The headline of another paper shortens its own story, which is compared too.
    if (left.source !== right.source && (isRestating(left) || isRestating(right))) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: verdicts[mix],
      certainty: 0.9,
      message: tell(texts.messages[mix], { left: left.value.text, right: right.value.text }),
    };
  }),
  inspect: conversionsIn,
};
