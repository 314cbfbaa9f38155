import { compareValues } from "../language/values.js";
import type { Alignment, QuantityClaim, Rule } from "../model/index.js";
import { describeQuantity } from "./figures/quantities.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";
import { scopesApart } from "./figures/scopes.js";

/** Least probability of an alignment on which two wholes are held against each other. */
const leastLikely = 0.9;

/** Whether an equal number is one figure told twice rather than two that happen to be equal. */
const isOneFigure = ({ left, right, similarity, parts, isRepeat }: Alignment<QuantityClaim>): boolean =>
  !isRepeat &&
  left.source !== right.source &&
  left.change !== "change" &&
  right.change !== "change" &&
  similarity >= leastLikely &&
  (parts["telling"] ?? 0) > 0.5 &&
  ((parts["counted"] ?? 0) >= 0.3 || (parts["predicate"] ?? 0) >= 1 || (parts["telling"] ?? 0) >= 1);

/**
 * Flags one number that the sides give of two wholes: of 全港 and of 九龍, of the second quarter and of the first half,
 * of the first batch and of all so far.
 *
 * Not flagged: figures of one digit, a side that names no place or time (the article may have named it before), and two
 * names of one place (全縣, 岭西县).
 */
export const quantityScope: Rule = {
  id: "quantity-scope",
  title: say("同數而範圍不同", "同数而范围不同", "One number of two wholes"),
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
      left: "嶺西縣建成85座冷庫。",
      right: "全县建成85座冷库。",
      verdict: null,
      note: "two names of one place",
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
    if (compareValues(left.value, right.value)?.isSame !== true || !isOneFigure(alignment)) return undefined;
    const scopes = scopesApart(left, right);
    if (scopes === undefined) return undefined;
    const [one, other] = [scopes[0].text, scopes[1].text];
    const [first, second] = [left.value.text, right.value.text];
    return {
      ...describeQuantity(alignment),
      verdict: "tension",
      certainty: 0.85,
      message: say(
        `數目相同而範圍不同：一處的「${first}」屬「${one}」，另一處的「${second}」屬「${other}」。核對原文，寫明所指範圍。`,
        `数目相同而范围不同：一处的「${first}」属「${one}」，另一处的「${second}」属「${other}」。核对原文，写明所指范围。`,
        `One number of two wholes: “${first}” is of “${one}” on one side, “${second}” of “${other}” on the other. Check the original and say which is meant.`,
      ),
    };
  }),
};
