import { cosine } from "../language/terms.js";
import type { DateClaim } from "../model/index.js";
import { lettersAlike } from "./likeness.js";
import { combine, type Comparison } from "./similarity.js";

const weights = { clause: 0.4, sentence: 0.3, value: 0.3 };

const isSameMoment = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.from === right.from && left.to === right.to && left.time === right.time;

/**
 * Dates and times: what stands around them; the sentence where the clause is nothing but the date. Times of day meet
 * times of day only.
 */
export const dates: Comparison<DateClaim> = {
  least: 0.45,
  leastRepeat: 0.53,
  compare: (left, right) => {
    const isTime = left.claim.value.precision === "time";
    if (isTime !== (right.claim.value.precision === "time")) return undefined;
    const sentence = cosine(left.features.sentence, right.features.sentence);
    const isBare = left.features.clause.terms.size === 0 || right.features.clause.terms.size === 0;
    const parts = {
      clause: isBare ? sentence : lettersAlike(left.features.clause, right.features.clause),
      sentence,
      value: Number(isSameMoment(left.claim, right.claim)),
    };
    return { parts, similarity: combine(parts, weights) };
  },
};
