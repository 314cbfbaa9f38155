import { areLengthsApart, isLengthOfTime, isMatchMinute } from "../language/lengths.js";
import { happeningOf, type Happening } from "../language/occasions.js";
import type { Claim, DateClaim, QuantityClaim } from "../model/index.js";
import { shareDays } from "./moments.js";

type Timed = DateClaim | QuantityClaim;

/** What a claim says of time: on which day, at what time, in which minute of a match, for how long. */
type Kind = "day" | "month" | "year" | "time" | "minute" | "length";

/** A date, a time or a length, and what happens then. */
export interface Occasion {
  readonly claim: Timed;
  readonly kind: Kind;
  readonly happening: Happening;
}

const kinds: Readonly<Record<string, Kind>> = { day: "day", month: "month", year: "year", time: "time" };

/** What a claim says of time, or undefined. */
export const kindOf = (claim: Claim): Kind | undefined => {
  if (claim.kind === "date") return claim.use === undefined ? kinds[claim.value.precision] : undefined;
  if (claim.kind !== "quantity") return undefined;
  if (isMatchMinute(claim.value)) return "minute";
  return isLengthOfTime(claim.value) ? "length" : undefined;
};

/** The dates, times and lengths of an article. */
export const occasionsOf = (claims: readonly Claim[]): readonly Occasion[] =>
  claims.flatMap((claim) => {
    const kind = kindOf(claim);
    if (kind === undefined) return [];
    const timed = claim as Timed;
    return [{ claim: timed, kind, happening: happeningOf(timed, kind === "length") }];
  });

/** Minutes by which two times of one moment may part. */
const nearMinutes = 2;

/** A time of day, or a part of it, in minutes. */
const minutesOf = (time: string): readonly [number, number] => {
  const [from, to] = time.split("/").map((part) => Number(part.slice(0, 2)) * 60 + Number(part.slice(3, 5)));
  return [from!, to ?? from!];
};

const areTimesOne = (left: string | undefined, right: string | undefined): boolean => {
  if (left === undefined || right === undefined) return true;
  const [one, other] = [minutesOf(left), minutesOf(right)];
  return one[0] <= other[1] + nearMinutes && other[0] <= one[1] + nearMinutes;
};

/** Whether two dates meet in their days, where both name them, and in their times. */
const areDatesOne = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  (left.from === null || right.from === null || shareDays(left, right)) && areTimesOne(left.time, right.time);

/** Whether two dates, times or lengths may be one as they are written. */
export const agree = ({ claim: left }: Occasion, { claim: right }: Occasion): boolean => {
  if (left.kind === "date" && right.kind === "date") return areDatesOne(left, right);
  if (left.kind !== "quantity" || right.kind !== "quantity") return false;
  return !areLengthsApart(left.value, right.value);
};

const isPartOfDay = ({ claim }: Occasion): boolean =>
  claim.kind === "date" && claim.value.time?.includes("/") === true;

/** Whether two that agree are told alike: 昨晨 leaves open which hour of it. */
export const settle = (left: Occasion, right: Occasion): boolean =>
  agree(left, right) && isPartOfDay(left) === isPartOfDay(right);
