import { cosine } from "../language/terms.js";
import type { DateClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { lettersAlike, namesAlike } from "./likeness.js";
import { shareDays } from "./moments.js";
import { probability, type Comparison } from "./similarity.js";
import { supportedWeights, weights } from "./weights.js";

const isSameMoment = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.from === right.from && left.to === right.to && left.time === right.time;

/**
 * Dates and times: what stands around them; the sentence where the clause is nothing but the date. Times of day meet
 * times of day only.
 */
export const dates: Comparison<DateClaim> = {
  least: 0.4,
  leastRepeat: 0.6,
  supported: supportedWeights.date,
  compare: (left, right) => {
    const isTime = left.claim.value.precision === "time";
    if (isTime !== (right.claim.value.precision === "time")) return undefined;
    const { features: one } = left;
    const { features: other } = right;
    const sentence = cosine(one.sentence, other.sentence);
    const isBare = one.clause.terms.size === 0 || other.clause.terms.size === 0;
    const parts = {
      clause: isBare ? sentence : lettersAlike(one.clause, other.clause),
      sentence,
      beside: cosine(one.beside.terms, other.beside.terms),
      wording: bigramSimilarity(one.beside.bigrams, other.beside.bigrams),
      context: cosine(one.context, other.context),
      place: namesAlike(one, other),
      position: 1 - Math.abs(one.position - other.position),
      equal: Number(isSameMoment(left.claim, right.claim)),
      shared: Number(shareDays(left.claim.value, right.claim.value)),
      precision: Number(left.claim.value.precision === right.claim.value.precision),
      vague: Number(left.claim.value.from === null || right.claim.value.from === null),
    };
    return { parts, similarity: probability(parts, weights.date) };
  },
};
