import type { Alignment, DateClaim, Rule } from "../model/index.js";
import { describeDates, spanOf } from "./dates/dates.js";
import { dateAgreement as texts } from "../messages/date-agreement.js";
import { onlyFor } from "./rule.js";

/** Least likeness of what stands around the dates: one day sees many events. */
const leastClause = 0.3;

/** Least likeness of sentences that name no place or person in common, where the date is one that anybody names. */
const leastSentence = 0.15;

/** Least probability of an alignment of dates that two reports hardly share by chance, whatever stands around them. */
const leastTelling = 0.6;

/** A time of day, a day long ago or far ahead, or a stretch of days. */
const isTelling = ({ left, right, parts }: Alignment<DateClaim>): boolean => {
  const { from, to, precision, time } = left.value;
  // A round hour without its day is any day's.
  const isDayKnown = from !== null && right.value.from !== null;
  const isTime = time !== undefined && !time.includes("/") && (isDayKnown || !/:(?:00|30)$/u.test(time));
  return isTime || parts["far"] === 1 || (precision === "day" && from !== to);
};

/** Whether the words around two dates of one day speak of one thing. */
const areOfOneThing = (alignment: Alignment<DateClaim>): boolean => {
  const { parts, similarity } = alignment;
  if (parts["occasion"] === 1) return true;
  if (isTelling(alignment)) return similarity >= leastTelling;
  if (parts["place"] === 0 && (parts["sentence"] ?? 0) < leastSentence) return false;
  return (parts["clause"] ?? parts["figure"] ?? 0) >= leastClause;
};

/** Whether two dates name the same days; one may add the hour where both are known to be of one happening. */
const isSameSpan = ({ left, right, parts }: Alignment<DateClaim>): boolean => {
  if (spanOf(left) === spanOf(right)) return true;
  const [one, other] = [left.value, right.value];
  const isHourAdded = one.time === undefined || other.time === undefined;
  return parts["occasion"] === 1 && isHourAdded && one.from === other.from && one.to === other.to;
};

/**
 * Records dates and times that were checked against each other and name the same days. Dates that differ
 * are left to `date-conflict` and `time-conflict`.
 */
export const dateAgreement: Rule = {
  id: "date-agreement",
  ...texts,
  examples: [
    {
      left: "書展7月16日至22日在灣仔舉行。",
      right: "書展於七月十六日至二十二日在灣仔舉行。",
      verdict: "agreement",
    },
    {
      left: "海港博物館去年接待旅客120萬人次。",
      right: "海港博物館2024年接待旅客約120萬人次。",
      verdict: "agreement",
      note: "the year of one figure",
    },
    { left: "賽事於今年4月12日舉行。", right: "賽事於今年4月13日舉行。", verdict: null },
  ],
  check: onlyFor("date", (alignment) => {
    if (!isSameSpan(alignment) || !areOfOneThing(alignment)) return undefined;
    return {
      ...describeDates(alignment),
      verdict: "agreement",
      certainty: 0.95,
      message: texts.messages.same,
    };
  }),
};
