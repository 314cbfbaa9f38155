import { canonicalScope, superlativeGroup } from "../language/superlatives.js";
import type { Rule, SuperlativeClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { superlativeAgreement as texts } from "../messages/superlative-agreement.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";
import { asWritten } from "./wording/superlatives.js";

/** Least likeness of what is ranked. */
const leastOf = 0.5;

const valueOf = ({ scope, superlative }: SuperlativeClaim): string =>
  `${canonicalScope(scope) ?? ""}/${superlativeGroup(superlative) ?? ""}`;

/**
 * Records superlatives that both sides give for the same thing among the same: word for word (agreement) or in other
 * words (variant).
 *
 * Not judged here: superlatives of which one side widens, narrows or drops the scope (全球首個 against 全港首個);
 * `superlative-scope` speaks of those that can be measured.
 */
export const superlativeAgreement: Rule = {
  id: "superlative-agreement",
  ...texts,
  examples: [
    { left: "這是全港首個水上太陽能電站。", right: "这是全港首个水上太阳能电站。", verdict: "agreement" },
    {
      left: "該館是本港最大的水上圖書館。",
      right: "新館為全港最大的水上圖書館，周末啟用。",
      verdict: "variant",
    },
    {
      left: "這是全球首個水上太陽能電站。",
      right: "這是全港首個水上太陽能電站。",
      verdict: null,
      note: "two scopes",
    },
    { left: "這是全港首個水上太陽能電站。", right: "該橋是全港最長的行人天橋。", verdict: null },
  ],
  check: onlyFor("superlative", ({ left, right, parts }) => {
    if (valueOf(left) !== valueOf(right) || (parts["of"] ?? 0) < leastOf) return undefined;
    const isSame = matchKey(asWritten(left)) === matchKey(asWritten(right));
    return {
      verdict: isSame ? "agreement" : "variant",
      kind: "superlative",
      certainty: 0.9,
      compared: [matchKey(left.of), matchKey(right.of)],
      values: [valueOf(left), valueOf(right)],
      readings: [readWords(asWritten(left)), readWords(asWritten(right))],
      message: isSame ? texts.messages.agreement : texts.messages.variant,
    };
  }),
};
