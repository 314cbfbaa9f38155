import { isShare } from "../language/values.js";
import Big from "big.js";
import type { QuantityClaim, QuantityValue, Rule } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { describeQuantity } from "./quantities.js";
import { allowedMeet } from "../language/ranges.js";
import { readAs, readQuantity, readRange, say } from "./readings.js";
import { onlyFor } from "./rule.js";

/** The count that a share of a whole allows: 過半 of 10 is more than 5. */
const countOf = (share: QuantityValue, whole: QuantityValue): QuantityValue => {
  const factor = new Big(whole.written.low).div(share.form === "percent" ? 100 : 1);
  const scale = (decimal: string | null) =>
    decimal === null ? null : new Big(decimal).times(factor).toFixed();
  const { allowed } = share;
  return {
    ...share,
    form: "cardinal",
    allowed: { ...allowed, low: scale(allowed.low), high: scale(allowed.high) },
  };
};

/** Least likeness of the nouns of two wholes: 十大應用案例 and 十大典型應用案例. */
const leastWhole = 0.5;

const isSameWhole = (left: QuantityClaim, right: QuantityClaim): boolean =>
  left.whole !== null &&
  right.whole !== null &&
  left.whole.value.exact &&
  new Big(left.whole.value.written.low).eq(right.whole.value.written.low) &&
  bigramSimilarity(bigramsOf(left.whole.counted), bigramsOf(right.whole.counted)) >= leastWhole;

/**
 * Flags a share of a stated whole that does not come to the count given for the same part: of ten cases, 過半 is
 * more than five, and five is exactly half.
 *
 * Not flagged: shares and counts whose wholes differ in number or in noun, or are not stated.
 */
export const shareCount: Rule = {
  id: "share-count",
  title: say("比例與數目不符", "比例与数目不符", "A share that does not come to the count"),
  examples: [
    {
      left: "大會公布的十大創新案例中，過半來自本地中學。",
      right: "在大會公布的十大創新案例當中，有五項來自本地中學。",
      verdict: "contradiction",
    },
    {
      left: "首批20個試點項目中，六成由民企承建。",
      right: "首批20個試點項目中，有12個由民企承建。",
      verdict: "agreement",
    },
    {
      left: "首批20個試點項目中，六成由民企承建。",
      right: "次批35個試點項目中，有12個由民企承建。",
      verdict: null,
      note: "two wholes",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const { left, right } = alignment;
    if (isShare(left.value) === isShare(right.value) || !isSameWhole(left, right)) return undefined;
    const [share, count] = isShare(left.value) ? [left, right] : [right, left];
    const whole = share.whole!.value;
    const part = countOf(share.value, whole);
    const meets = allowedMeet(part, count.value);
    const range = readRange(part);
    const reading = readAs(`${whole.text}之${share.value.text}`, range);
    return {
      ...describeQuantity(alignment),
      readings: share === left ? [reading, readQuantity(right.value)] : [readQuantity(left.value), reading],
      verdict: meets ? "agreement" : "contradiction",
      certainty: 0.9,
      message: meets
        ? say("比例與數目相符。", "比例与数目相符。", "The share comes to the count.")
        : say(
            `「${whole.text}」之「${share.value.text}」應為「${range["zh-Hant"]}」，另一處卻是「${count.value.text}」。核對原數，兩處取其一。`,
            `「${whole.text}」之「${share.value.text}」应为「${range["zh-Hans"]}」，另一处却是「${count.value.text}」。核对原数，两处取其一。`,
            `“${share.value.text}” of “${whole.text}” comes to ${range.en}, yet the other side says “${count.value.text}”. The original count would settle it.`,
          ),
    };
  }),
};
