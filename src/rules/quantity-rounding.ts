import { compareValues } from "../language/values.js";
import type { Rule } from "../model/index.js";
import { describeQuantity } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityRounding as texts } from "../messages/quantity-rounding.js";
import { onlyFor } from "./rule.js";

/**
 * Notes two figures of which one is the other rounded at the precision that it shows: 15,234 and 1.5萬, 22 % and 兩成.
 *
 * Not flagged: figures that are rounded further than what they show allows (15,234 and 1.6萬), and one number written
 * twice.
 */
export const quantityRounding: Rule = {
  id: "quantity-rounding",
  ...texts,
  examples: [
    { left: "該校有15234名學生。", right: "該校有1.5萬名學生。", verdict: "variant" },
    { left: "全区森林面积为36.48万公顷。", right: "全区森林面积为36.5万公顷。", verdict: "variant" },
    {
      left: "公園佔地12公頃。",
      right: "公園佔地30英畝。",
      verdict: "variant",
      note: "rounded, in two units",
    },
    {
      left: "該校有15234名學生。",
      right: "該校有1.6萬名學生。",
      verdict: null,
      note: "no rounding gives 1.6萬",
    },
    {
      left: "該校有15234名學生。",
      right: "該校有一萬五千二百三十四名學生。",
      verdict: null,
      note: "one number",
    },
  ],
  check: onlyFor("quantity", (alignment) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const values = compareValues(left, right);
    if (values === null || values.isSame || !values.isRounded) return undefined;
    return {
      ...describeQuantity(alignment),
      verdict: "variant",
      certainty: 0.95,
      message: tell(texts.messages.rounded, { left: left.text, right: right.text }),
    };
  }),
};
