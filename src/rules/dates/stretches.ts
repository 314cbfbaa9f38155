import { placeIn } from "../../language/occasions.js";
import { dateConflict as texts } from "../../messages/date-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, DateClaim, Observation } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { describeDates } from "./dates.js";
import { isExplicit, isPartOfMonth } from "./explicit.js";
import { isSameHappening } from "./happenings.js";

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** Days between two dates or stretches of days that do not meet; 0 or less where they do, or where one is not known. */
const gapBetween = ({ value: left }: DateClaim, { value: right }: DateClaim): number => {
  if (left.from === null || left.to === null || right.from === null || right.to === null) return 0;
  return Math.max(dayOf(left.from) - dayOf(right.to), dayOf(right.from) - dayOf(left.to));
};

/** Days by which parts of a month may lie from each other: the end of one may be called the beginning of the next. */
const slackOfParts = 5;
/** Days by which a stretch and another date may lie from each other: a beginning may be counted from the eve. */
const slackOfStretches = 3;

/** A beginning told of a month or a year: 6月起. */
const isBeginning = ({ clause, value: { text, precision } }: DateClaim): boolean =>
  precision === "month" &&
  /^起(?![飞火跑诉])/u.test(foldCharacters(clause.slice(placeIn(clause, text) + text.length)));

/** A stretch of several days: 4日至6日. */
const isOfDays = ({ value: { from, to, precision } }: DateClaim): boolean =>
  precision === "day" && from !== to;

/** Whether one report begins a happening in a month, and the other has it on days that are numbered. */
const isBeginningAgainstDays = (left: DateClaim, right: DateClaim): boolean =>
  isBeginning(left) && isExplicit(left) && isExplicit(right) && isOfDays(right);

/**
 * Holds dates of one happening against each other that are no single days: 6月底 against 7月中, 6月起 against 8月4日至6日.
 *
 * @param alignment - two dates
 * @returns undefined where they meet, or are of two happenings
 */
export const compareStretches = (alignment: Alignment<DateClaim>): Observation | undefined => {
  const { left, right } = alignment;
  const areParts = [left, right].every(isPartOfMonth);
  const areMixed = isBeginningAgainstDays(left, right) || isBeginningAgainstDays(right, left);
  if (!areParts && !areMixed) return undefined;
  if (gapBetween(left, right) <= (areParts ? slackOfParts : slackOfStretches)) return undefined;
  if (!isSameHappening(alignment)) return undefined;
  return {
    ...describeDates(alignment),
    verdict: "tension",
    certainty: 0.85,
    message: tell(texts.messages.stretches, { left: left.value.text, right: right.value.text }),
  };
};
