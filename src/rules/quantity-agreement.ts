import type { Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { areOneLength } from "../language/lengths.js";
import { compareValues } from "../language/values.js";
import { describeQuantity } from "./figures/quantities.js";
import { tell } from "../messages/message.js";
import { quantityAgreement as texts } from "../messages/quantity-agreement.js";
import { onlyFor } from "./rule.js";

/**
 * Records figures that were checked against each other and agree: the same number, in whatever numerals, or a
 * hedged one that the other fits (variant).
 *
 * Not judged here: a figure that is the other rounded, which `quantity-rounding` notes.
 */
export const quantityAgreement: Rule = {
  id: "quantity-agreement",
  ...texts,
  examples: [
    { left: "展覽吸引235個單位參展。", right: "展覽吸引二百三十五個單位參展。", verdict: "agreement" },
    { left: "中心為5000多個家庭提供服務。", right: "中心為逾五千個家庭提供服務。", verdict: "agreement" },
    { left: "展館面積約500平方米。", right: "展館面積520平方米。", verdict: "variant" },
    {
      left: "公園佔地12公頃。",
      right: "公園佔地12萬平方米。",
      verdict: "agreement",
      note: "one area in two units",
    },
    {
      left: "被告被判接受1年感化。",
      right: "裁判官判被告接受12個月感化令。",
      verdict: "agreement",
      note: "one length in two units",
    },
    { left: "該校有15234名學生。", right: "該校有1.5萬名學生。", verdict: null, note: "quantity-rounding" },
    { left: "警方拘捕41名男子。", right: "警方拘捕14名男子。", verdict: null },
  ],
  check: onlyFor("quantity", (alignment) => {
    const [left, right] = [alignment.left.value, alignment.right.value];
    const values = compareValues(left, right);
    if (values === null && areOneLength(left, right))
      return {
        ...describeQuantity(alignment),
        verdict: "agreement",
        certainty: 0.95,
        message: texts.messages.same,
      };
    if (values === null) return undefined;
    const fits = values.allowsBoth && values.suggestsBoth;
    if (!values.isSame && !fits) return undefined;
    const isExact =
      values.isSame && (left.exact === right.exact || matchKey(left.text) === matchKey(right.text));
    return {
      ...describeQuantity(alignment),
      verdict: isExact ? "agreement" : "variant",
      certainty: 0.95,
      message: isExact
        ? texts.messages.same
        : tell(texts.messages.fits, { left: left.text, right: right.text }),
    };
  }),
};
