import { cosine } from "../language/terms.js";
import type { DateClaim } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { charactersAlike, lettersAlike, namesAlike } from "./likeness.js";
import { shareDays } from "./moments.js";
import { probability, type Candidate, type Comparison } from "./similarity.js";
import { weights } from "./weights.js";

const isSameMoment = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.from === right.from && left.to === right.to && left.time === right.time;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes between two times of day that reporters may give for one moment. */
const nearMinutes = 30;

/** Whether two times of one day lie near each other: 11時25分 and 約11時半. */
const areNear = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.time !== undefined &&
  right.time !== undefined &&
  (left.from === null || right.from === null || left.from === right.from) &&
  Math.abs(minutesOf(left.time) - minutesOf(right.time)) <= nearMinutes;

/** Days from which a date lies far from the publication, so that two reports seldom name it by chance. */
const farDays = 10;

const isFar = ({ claim: { value }, features }: Candidate<DateClaim>): boolean =>
  value.precision === "day" &&
  value.from !== null &&
  Math.abs(Date.parse(value.from) - Date.parse(features.published.slice(0, 10))) > farDays * 86_400_000;

/** A time to the minute, which two reports hardly share by chance. */
const isExact = ({ value: { time } }: DateClaim): boolean =>
  time !== undefined && !/^\d\d:(?:00|30)|\//u.test(time);

/**
 * Dates and times: what stands around them; the sentence where the clause is nothing but the date. Times of day meet
 * times of day only.
 */
export const dates: Comparison<DateClaim> = {
  least: 0.62,
  leastRepeat: 0.8,
  ...weights.date,
  compare: (left, right) => {
    const isTime = left.claim.value.precision === "time";
    if (isTime !== (right.claim.value.precision === "time")) return undefined;
    const { features: one } = left;
    const { features: other } = right;
    const sentence = cosine(one.sentence, other.sentence);
    const isBare = one.clause.terms.size === 0 || other.clause.terms.size === 0;
    const clause = isBare ? sentence : lettersAlike(one.clause, other.clause);
    const wording = bigramSimilarity(one.beside.bigrams, other.beside.bigrams);
    const equal = Number(isSameMoment(left.claim, right.claim));
    const parts = {
      clause,
      sentence,
      beside: cosine(one.beside.terms, other.beside.terms),
      wording,
      before: bigramSimilarity(one.beside.before, other.beside.before),
      after: bigramSimilarity(one.beside.after, other.beside.after),
      context: cosine(one.context, other.context),
      characters: charactersAlike(one, other),
      place: namesAlike(one, other),
      restated: Number(isRestating(left.claim) !== isRestating(right.claim)),
      position: 1 - Math.abs(one.position - other.position),
      equal,
      exact: equal * Number(isExact(left.claim)),
      far: equal * Number(isFar(left)),
      near: Number(equal === 0 && areNear(left.claim, right.claim)),
      told: equal * wording,
      meant: equal * clause,
      shared: Number(shareDays(left.claim.value, right.claim.value)),
      precision: Number(left.claim.value.precision === right.claim.value.precision),
      vague: Number(left.claim.value.from === null || right.claim.value.from === null),
    };
    return { parts, similarity: probability(parts, weights.date.alone) };
  },
};
