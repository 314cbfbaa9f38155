import type { QuantityValue, Rule } from "../model/index.js";
import { describeQuantity, isRestated } from "./quantities.js";
import { isSameNumber } from "../language/ranges.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Dimensions of which one counts heads and the other visits. */
const counted = new Set(["people", "organisations", "households", "vehicles"]);

const mixes = (left: QuantityValue, right: QuantityValue): boolean => {
  const [one, other] = [left.unit?.dimension ?? "", right.unit?.dimension ?? ""];
  return (counted.has(one) && other === "occurrences") || (one === "occurrences" && counted.has(other));
};

/**
 * Flags one number counted in persons (or organisations, households, vehicles) on one side and in occurrences on
 * the other: 2550人 and 2550人次 are the same only if nobody came twice.
 */
export const quantityUnit: Rule = {
  id: "quantity-unit",
  title: say("人與人次混用", "人与人次混用", "Persons against person-times"),
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
    { left: "中心接種疫苗900人次。", right: "中心接種疫苗900人次。", verdict: null, note: "one unit" },
  ],
  check: onlyFor("quantity", (alignment) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    if (!mixes(left, right) || !isSameNumber(left, right)) return undefined;
    if (alignment.isRepeat || !isRestated(alignment)) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: "tension",
      certainty: 0.9,
      message: say(
        `數目相同而單位不同：「${left.text}」與「${right.text}」。人數與人次只有在無人重複時才相等。`,
        `数目相同而单位不同：「${left.text}」与「${right.text}」。人数与人次只有在无人重复时才相等。`,
        `One number in two units: “${left.text}” and “${right.text}”. Heads and occurrences are equal only if none is counted twice.`,
      ),
    };
  }),
};
