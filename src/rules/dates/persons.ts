import { dateConflict as texts } from "../../messages/date-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, DateClaim, Observation } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { describeDates } from "./dates.js";
import { bondOf, isOnePersons } from "./happenings.js";

/** A day that is counted from the publication and has no name or number of its own: 昨, 前日, 今早. */
const isCounted = ({ value: { text } }: DateClaim): boolean =>
  /^[今昨前明后][日天晨早午晚夜]?/u.test(foldCharacters(text)) && !/\d/u.test(foldCharacters(text));

const isOneDay = ({ value: { from, to } }: DateClaim): boolean => from !== null && from === to;

/**
 * Holds two days of what befalls a person once against each other, where the reports tell of one person as far as they say:
 * 本周一確診的37歲外傭 against 周二確診的印傭.
 *
 * @param alignment - two dates
 * @returns undefined where both days are counted from the publication, which two papers do by two days
 */
export const comparePersons = (alignment: Alignment<DateClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (![left, right].every(isOneDay) || left.value.from === right.value.from) return undefined;
  if (isCounted(left) && isCounted(right)) return undefined;
  const bond = bondOf(alignment);
  if (bond === undefined || (bond === "subject" && !isOnePersons(alignment))) return undefined;
  return {
    ...describeDates(alignment),
    verdict: "tension",
    certainty: 0.75,
    message: tell(texts.messages.person, { left: left.value.text, right: right.value.text }),
  };
};
