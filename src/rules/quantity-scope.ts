import { compareValues } from "../language/values.js";
import type { Alignment, Observation, QuantityClaim, Rule } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { describeQuantity } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityScope as texts } from "../messages/quantity-scope.js";
import { onlyFor } from "./rule.js";
import { countedApart } from "./figures/counted.js";
import { instalmentOf, severalApart } from "./figures/several.js";
import { scopesApart } from "./figures/scopes.js";

/** Least probability of an alignment on which two wholes are held against each other. */
const leastLikely = 0.9;

/** Whether an equal number of two digits and more, of two sources, may be one figure. */
const mayBeOneFigure = ({ left, right, similarity, parts, isRepeat }: Alignment<QuantityClaim>): boolean =>
  !isRepeat &&
  left.source !== right.source &&
  left.change !== "change" &&
  right.change !== "change" &&
  similarity >= leastLikely &&
  (parts["telling"] ?? 0) > 0.5;

/** Whether an equal number is one figure told twice rather than two that happen to be equal. */
const isOneFigure = (alignment: Alignment<QuantityClaim>): boolean =>
  mayBeOneFigure(alignment) && sharesSubject(alignment);

const sharesSubject = ({ parts }: Alignment<QuantityClaim>): boolean =>
  (parts["counted"] ?? 0) >= 0.3 || (parts["predicate"] ?? 0) >= 1 || (parts["telling"] ?? 0) >= 1;

/** Least probability of an alignment on which an instalment is held against a sum, and likeness of what is paid. */
const leastPaid = 0.6;

/** A sum that is a first instalment on one side and reads as all of it on the other. */
const describePart = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right, similarity, parts, isRepeat } = alignment;
  if (isRepeat || left.source === right.source || similarity < leastPaid) return undefined;
  if (isRestating(left) || isRestating(right) || (parts["counted"] ?? 0) < leastPaid) return undefined;
  const [one, other] = [instalmentOf(left, right), instalmentOf(right, left)];
  const part = one ?? other;
  if (part === undefined) return undefined;
  const [first, second] = one === undefined ? [right, left] : [left, right];
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.8,
    message: tell(texts.messages.part, { first: first.value.text, one: part, second: second.value.text }),
  };
};

/**
 * Flags one number that the sides give of two wholes: of 全港 and of 九龍, of the second quarter and of the first half,
 * of the first batch and of all so far; or of two things: of fire engines and of fire engines with ambulances, of trees
 * down and of trees cleared, a share of trips and of passengers; of both ferry lines and of one of them, of three races
 * and of the marathon alone; and a first instalment of a sum that the other side gives as all of it.
 *
 * Not flagged: figures of one digit, a side that names no place or time (the article may have named it before), and two
 * names of one place (全縣, 岭西县).
 */
export const quantityScope: Rule = {
  id: "quantity-scope",
  ...texts,
  examples: [
    {
      left: "署方指，全港有64個通宵巴士站裝設顯示屏。",
      right: "署方指，九龍區已有64個通宵巴士站裝設顯示屏。",
      verdict: "tension",
    },
    {
      left: "今年以来，全市已查出火灾隐患1380处，整改率91%。",
      right: "今年以来，金沙工业园已查出火灾隐患1380处，整改率91%。",
      verdict: "tension",
    },
    {
      left: "統計處指，今年第二季每周工作60小時以上的僱員有48.2萬人。",
      right: "統計處指，今年上半年每周工作60小時以上的僱員有48.2萬人。",
      verdict: "tension",
    },
    {
      left: "當局首批批出26個試點項目。",
      right: "當局累計批出26個試點項目。",
      verdict: "tension",
    },
    {
      left: "嶺西縣三年來建成產地冷庫85座。",
      right: "红花镇三年来建成85座冷库。",
      verdict: "tension",
      note: "a county and a town",
    },
    {
      left: "處方調派26輛消防車到場灌救。",
      right: "消防處出動消防車及救護車26輛到場灌救。",
      verdict: "tension",
      note: "a thing and it with another",
    },
    {
      left: "風災後全市路樹倒伏約8600棵。",
      right: "风灾后全市已清除路树8600棵。",
      verdict: "tension",
      note: "what fell and what was cleared",
    },
    {
      left: "調整後，86%乘客的加幅少於一元。",
      right: "調整後，86%車程的加幅少於一元。",
      verdict: "tension",
      note: "a share of two things",
    },
    {
      left: "北角至長洲航線去年每日平均載客5,640人次。",
      right: "两条航线去年每日平均载客5640人次。",
      verdict: "tension",
      note: "one line and both",
    },
    {
      left: "大會表示，全馬、半馬及10公里三個項目共有3.86萬人參加。",
      right: "大会表示，共有3.86万名跑者参加全程马拉松。",
      verdict: "tension",
      note: "three races and one of them",
    },
    {
      left: "省财政厅表示，首批3000万元救灾资金已于昨日下拨清源县。",
      right: "省财政厅表示，昨日向清源县下拨救灾资金3000万元。",
      verdict: "tension",
      note: "an instalment told as the whole",
    },
    {
      left: "省财政厅表示，首批3000万元救灾资金已于昨日下拨清源县。",
      right: "省财政厅表示，昨日先行向清源县下拨救灾资金3000万元。",
      verdict: null,
      note: "先行 says that it is not all",
    },
    {
      left: "北角至長洲、北角至梅窩航線去年每日平均載客5,640人次。",
      right: "两条航线去年每日平均载客5640人次。",
      verdict: null,
      note: "both lines, by name",
    },
    {
      left: "風災後全市路樹倒伏約8600棵。",
      right: "风灾后全市倒伏的8600棵路树已全部清除。",
      verdict: null,
      note: "all that fell were cleared",
    },
    {
      left: "嶺西縣建成85座冷庫。",
      right: "全县建成85座冷库。",
      verdict: null,
      note: "two names of one place",
    },
    {
      left: "事件涉及学生132人，全部已返家休息。",
      right: "事件中有132名學生，全部已返家休息。",
      verdict: null,
      note: "涉及 joins nothing",
    },
    {
      left: "全市已查出火灾隐患1380处。",
      right: "当局已查出火灾隐患1380处。",
      verdict: null,
      note: "one side names no place",
    },
    {
      left: "全港有64個通宵巴士站裝設顯示屏。",
      right: "全港有64個通宵巴士站裝設顯示屏，九龍佔一半。",
      verdict: null,
    },
    {
      left: "全港有64個通宵巴士站裝設顯示屏。",
      right: "九龍區有28個通宵巴士站裝設顯示屏。",
      verdict: null,
      note: "two figures",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const { left, right } = alignment;
    if (compareValues(left.value, right.value)?.isSame !== true) return undefined;
    const scopes =
      (isOneFigure(alignment) ? scopesApart(left, right) : undefined) ??
      (mayBeOneFigure(alignment) ? (countedApart(left, right) ?? severalApart(left, right)) : undefined);
    if (scopes === undefined) return describePart(alignment);
    const [one, other] = [scopes[0].text, scopes[1].text];
    const [first, second] = [left.value.text, right.value.text];
    return {
      ...describeQuantity(alignment),
      verdict: "tension",
      certainty: 0.85,
      message: tell(texts.messages.apart, { first, one, second, other }),
    };
  }),
};
