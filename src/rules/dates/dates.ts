import type { Alignment, DateClaim, Message, Observation } from "../../model/index.js";
import { matchKey } from "../../text/fold.js";
import { readingOfDate } from "../../messages/dates.js";
import { tell } from "../../messages/message.js";

/** The days and the time of a date, as one word. */
export const spanOf = ({ value }: DateClaim): string =>
  `${value.from ?? ""}/${value.to ?? ""}${value.time === undefined ? "" : `T${value.time}`}`;

/** How a date was read: 「下月17日」→ 2025-11-17. */
export const readDate = (claim: DateClaim): Message => {
  const { from, to, time } = claim.value;
  const days = from === to ? (from ?? "") : `${from ?? "…"} – ${to ?? "…"}`;
  const when = [days, time ?? ""].filter((part) => part !== "").join(" ");
  const text = claim.value.text.replace(/\s+/gu, "");
  return tell(readingOfDate, { text, when });
};

const comparedOf = (claim: DateClaim): string => matchKey(claim.clause.replace(claim.value.text, ""));

/** The parts of an observation that every rule on dates gives alike. */
export const describeDates = ({
  left,
  right,
}: Pick<Alignment<DateClaim>, "left" | "right">): Pick<
  Observation,
  "kind" | "readings" | "compared" | "values"
> => ({
  kind: "date",
  readings: [readDate(left), readDate(right)],
  compared: [comparedOf(left), comparedOf(right)],
  values: [spanOf(left), spanOf(right)],
});
