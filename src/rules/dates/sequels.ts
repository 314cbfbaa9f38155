import { dateConflict as texts } from "../../messages/date-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, DateClaim, Observation } from "../../model/index.js";
import { describeDates } from "./dates.js";

/**
 * Tells of a happening that one report dates before the day after which another says it came: 1日入住酒店 against
 * 4日發燒，之後入住酒店.
 *
 * @param alignment - two dates
 * @returns undefined where neither was aligned as the day after which something came
 */
export const compareSequels = (alignment: Alignment<DateClaim>): Observation | undefined => {
  if (alignment.parts["sequel"] !== 1) return undefined;
  const [early, late] = [alignment.left, alignment.right]
    .toSorted((a, b) => ((a.value.from ?? "") < (b.value.from ?? "") ? -1 : 1))
    .map(({ value }) => value.text) as [string, string];
  return {
    ...describeDates(alignment),
    verdict: "tension",
    certainty: 0.85,
    message: tell(texts.messages.sequel, { early, late }),
  };
};
