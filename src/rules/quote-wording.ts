import { findChanges } from "../language/changes.js";
import type { Rule } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { isNegationChange, isNumberChange } from "./wording/changes.js";
import { tell } from "../messages/message.js";
import { quoteWording as texts } from "../messages/quote-wording.js";
import { readWords } from "./readings.js";
import { onlyFor } from "./rule.js";

/** Least likeness of two wordings of one remark. */
const leastWording = 0.6;

/** Most differences that are listed. */
const mostShown = 4;

const wordsIn = (
  words: readonly { readonly start: number; readonly end: number }[],
  clause: string,
): string => clause.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/**
 * Records one speaker's words in quotation marks that both sides give in other words of the same substance, with the
 * words that differ: both are set as the speaker's own, and only one can be.
 *
 * Not flagged: quotations that differ in script or marks only, reported speech, two speakers, a changed number or
 * negation, and remarks that share few words.
 */
export const quoteWording: Rule = {
  id: "quote-wording",
  ...texts,
  examples: [
    {
      left: "會長陳志明說：「圖書館搬走以後，街坊少了一個看書的地方。」",
      right: "會長陳志明說：「圖書館遷走之後，街坊少了一個讀書的地方。」",
      verdict: "variant",
    },
    {
      left: "會長陳志明說：「圖書館搬走以後，街坊少了一個看書的地方。」",
      right: "会长陈志明说：“图书馆搬走以后，街坊少了一个看书的地方。”",
      verdict: null,
      note: "script and marks only",
    },
    {
      left: "會長陳志明說：「圖書館搬走以後，街坊少了一個看書的地方。」",
      right: "會長陳志明表示，圖書館遷走之後，街坊少了一個讀書的地方。",
      verdict: null,
      note: "reported on one side",
    },
  ],
  check: onlyFor("quote", ({ left, right, parts }) => {
    if (!left.direct || !right.direct || parts["speaker"] === 0 || left.article === right.article)
      return undefined;
    const changes = findChanges(left.clause, right.clause);
    if (changes.length === 0 || (parts["wording"] ?? 0) < leastWording) return undefined;
    if (changes.some((change) => isNegationChange(change) || isNumberChange(change))) return undefined;
    const shown = changes
      .slice(0, mostShown)
      .map(
        (change) =>
          `${wordsIn(change.left, left.clause) || "—"} → ${wordsIn(change.right, right.clause) || "—"}`,
      )
      .join("；");
    return {
      verdict: "variant",
      kind: "quote",
      certainty: 0.9,
      compared: [matchKey(left.clause), matchKey(right.clause)],
      values: ["", ""],
      readings: [readWords(left.clause), readWords(right.clause)],
      message: tell(texts.messages.otherWords, { changes: shown }),
    };
  }),
};
