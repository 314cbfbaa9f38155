import { matchKey } from "../../text/fold.js";
import { tell, type Template } from "../../messages/message.js";
import { workedOut } from "../../messages/dates.js";
import { durationConflict as texts } from "../../messages/duration-conflict.js";
import type { DateClaim, Inspection, Message, QuantityClaim } from "../../model/index.js";
import { readQuantity } from "../readings.js";
import { readDate, spanOf } from "./dates.js";
import type { Length } from "./durations.js";

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Units by their length in days, the greatest first. */
const units: readonly (readonly [number, Template])[] = [
  [365.25, workedOut.years],
  [30.4375, workedOut.months],
  [1, workedOut.days],
  [1 / 24, workedOut.hours],
  [1 / 1440, workedOut.minutes],
];

/** A length in words, in the greatest unit that it fills twice. */
const writeLength = ({ low, high }: Length): Message => {
  const [size, template] = units.find(([unit]) => high >= 2 * unit) ?? units.at(-1)!;
  const [least, most] = [round(Math.max(0, low) / size), round(high / size)];
  return tell(template as typeof workedOut.years, { number: least === most ? least : `${least}–${most}` });
};

const comparedOf = (claim: DateClaim | QuantityClaim): string =>
  matchKey(claim.clause.replace(claim.value.text, ""));

/**
 * What is said of a length that the dates of its article do not give.
 *
 * @param length - the length as stated
 * @param date - the date that it is held against: the later of two, or the beginning
 * @param counted - what the dates give
 */
export const createMisfit = (
  length: QuantityClaim,
  date: DateClaim,
  counted: Length,
  verdict: "contradiction" | "tension",
): Inspection => ({
  left: date,
  right: length,
  verdict,
  kind: "date",
  certainty: 0.85,
  compared: [comparedOf(date), comparedOf(length)],
  values: [spanOf(date), `${length.value.written.low} ${length.value.unit?.id}`],
  readings: [readDate(date), readQuantity(length.value)],
  message: tell(texts.messages.dates, { stated: length.value.text, counted: writeLength(counted) }),
});
