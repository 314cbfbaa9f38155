import { isSameNumber } from "../language/ranges.js";
import type { Alignment, Message, QuantityClaim, Rule, Verdict } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { describeQuantity, isRestated } from "./figures/quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";
import { mixOf, type Mix } from "./figures/units.js";

type Quantities = Alignment<QuantityClaim>;

const partOf = ({ parts }: Quantities, part: string): number => parts[part] ?? 0;

/** Figures of three digits and more are seldom equal by chance. */
const isTelling = (alignment: Quantities): boolean => partOf(alignment, "telling") >= 1;

/** What the clauses of two measures must have in common, or what they measure. */
const isSameMeasure = (alignment: Quantities): boolean =>
  !alignment.isRepeat &&
  alignment.similarity >= 0.8 &&
  (partOf(alignment, "clause") >= 0.5 || partOf(alignment, "counted") >= 0.6) &&
  partOf(alignment, "place") >= 1;

/** Verbs of change: 提高1.8% may be 1.8 percentage points, 達1.8% is a level. Folded. */
const change = /升|降|跌|增|减|涨|提高|扩|缩|收窄|回落|同比|环比|按年|按月/u;

const isChange = ({ clause }: QuantityClaim): boolean => change.test(foldCharacters(clause));

/** Whether two figures of each mix are one figure written twice. */
const isOne: Readonly<Record<Mix, (alignment: Quantities) => boolean>> = {
  heads: (alignment) =>
    isTelling(alignment) ? alignment.similarity >= 0.9 : !alignment.isRepeat && isRestated(alignment),
  points: (alignment) =>
    !alignment.isRepeat &&
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
      partOf(alignment, "predicate") >= 1),
};

const verdicts: Readonly<Record<Mix, Verdict>> = {
  heads: "tension",
  points: "tension",
  rate: "contradiction",
  measure: "contradiction",
  currency: "contradiction",
};

/** Why one number in two units of a mix is not one figure. */
const reasons: Readonly<Record<Mix, Message>> = {
  heads: say(
    "人數與人次只有在無人重複時才相等。請寫明所計的是人數還是次數。",
    "人数与人次只有在无人重复时才相等。请写明所计的是人数还是次数。",
    "Heads and occurrences are equal only if none is counted twice. Say which of them is counted.",
  ),
  points: say(
    "百分點是兩個比率之差，百分比是相對的增減：由20%升至21%是1個百分點，也是5%。核對原數，兩處取其一。",
    "百分点是两个比率之差，百分比是相对的增减：由20%升至21%是1个百分点，也是5%。核对原数，两处取其一。",
    "A percentage point is the difference of two rates, a per cent a relative change: from 20 % to 21 % is one point, and 5 per cent. The original figure would settle it.",
  ),
  rate: say(
    "千瓦時等計的是能量，千瓦等計的是功率，兩者不能是同一數。核對原文，改正單位。",
    "千瓦时等计的是能量，千瓦等计的是功率，两者不能是同一数。核对原文，改正单位。",
    "One measures energy, the other power: they cannot be one figure. Check the original and correct the unit.",
  ),
  measure: say(
    "兩個單位大小不同，同一數目不能同時成立。核對原文，改正單位，或換算其中一數。",
    "两个单位大小不同，同一数目不能同时成立。核对原文，改正单位，或换算其中一数。",
    "The units differ in size, so that one number cannot hold in both. Check the original; correct a unit or convert a number.",
  ),
  currency: say(
    "兩種貨幣幣值不同，同一數目不能同時成立。核對原文，改正貨幣，或按匯率換算。",
    "两种货币币值不同，同一数目不能同时成立。核对原文，改正货币，或按汇率换算。",
    "The currencies differ in value, so that one number cannot hold in both. Check the original; correct a currency or convert a sum.",
  ),
};

const messageOf = ({ left, right }: Quantities, mix: Mix): Message => {
  const [one, other, why] = [left.value.text, right.value.text, reasons[mix]];
  return say(
    `數目相同而單位不同：「${one}」與「${other}」。${why["zh-Hant"]}`,
    `数目相同而单位不同：「${one}」与「${other}」。${why["zh-Hans"]}`,
    `One number in two units: “${one}” and “${other}”. ${why.en}`,
  );
};

/**
 * Flags one number in two units that are not one: persons (or organisations, households, vehicles) against occurrences
 * (2550人 and 2550人次 are the same only if nobody came twice), per cent against percentage points, and, as a
 * contradiction, two sizes of one measure (45公頃 and 45畝), energy against power, and two currencies.
 *
 * Not flagged: numbers that differ, a level against a change (達1.8%, 升1.8個百分點), units of one size (公里, 千米), and
 * measures of two things or two places.
 */
export const quantityUnit: Rule = {
  id: "quantity-unit",
  title: say("同數而單位不同", "同数而单位不同", "One number in two units"),
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
    return {
      ...describeQuantity(alignment),
      verdict: verdicts[mix],
      certainty: 0.9,
      message: messageOf(alignment, mix),
    };
  }),
};
