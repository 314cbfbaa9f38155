import type { Claim, DateClaim, QuantityClaim } from "../../model/index.js";

/** A length of time in days, or a stretch of such lengths. */
export interface Length {
  readonly low: number;
  readonly high: number;
}

/** Days of a unit of time. */
const days: Readonly<Record<string, number>> = {
  year: 365.25,
  month: 30.4375,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86_400,
};

/** Whether a claim is a length of time: not the third year, nor the 89th minute. */
export const isLength = (claim: Claim): claim is QuantityClaim =>
  claim.kind === "quantity" && claim.value.unit?.dimension === "duration" && claim.value.form !== "ordinal";

/** The days that a stated length allows; undefined for a unit without a fixed length. */
export const lengthOf = ({ value: { allowed, unit } }: QuantityClaim): Length | undefined => {
  const factor = days[unit?.id ?? ""];
  if (factor === undefined) return undefined;
  const [low, high] = [allowed.low, allowed.high].map((bound) => (bound === null ? null : Number(bound)));
  return { low: (low ?? 0) * factor, high: (high ?? Number.POSITIVE_INFINITY) * factor };
};

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

const timeOf = (time: string): number => (Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60) / 24;

/** A date as days since 1970, from its earliest to its latest moment. */
export const momentOf = ({ value: { from, to, time } }: DateClaim): Length | undefined => {
  if (time !== undefined && !time.includes("/")) {
    const day = from === null ? 0 : dayOf(from);
    return { low: day + timeOf(time), high: day + timeOf(time) };
  }
  return from === null || to === null ? undefined : { low: dayOf(from), high: dayOf(to) + 1 };
};

/** How far a length that newspapers give may lie from the one worked out, as a share of it and in days. */
const slack = 0.1;
const leastSlack = 5 / 1440;

/** Whether no length fits both, newspapers' rounding allowed for. */
export const areApart = (stated: Length, counted: Length): boolean => {
  const room = Math.max(leastSlack, slack * counted.high);
  return stated.high < counted.low - room || stated.low > counted.high + room;
};

const relativeDay = /^[今昨][日天晨早晚夜年午]/u;

/** A day without its month, which is the one nearest to the publication: 19日晚. */
const bareDay = /^[（(]?\d{1,2}[日号]/u;

/** Days by which a day without its month may lie from the publication. */
const reachOfBareDay = 16;

/**
 * When an article was written, as its own dates tell: 昨日 is the day before, 今年 a year, 19日 within half a month.
 *
 * @param claims - the claims of one article
 * @returns days since 1970, or undefined where no relative date tells
 */
export const writtenAt = (claims: readonly Claim[]): Length | undefined => {
  const told = claims.filter(
    (claim): claim is DateClaim =>
      claim.kind === "date" && claim.value.from !== null && claim.value.to !== null,
  );
  const relative = told.filter(({ value: { text } }) => relativeDay.test(text));
  const day = relative.find(({ value: { from, to, text } }) => from === to && !text.includes("年"));
  const found = day ?? relative.find(({ value }) => value.text === "今年");
  if (found !== undefined) return { low: dayOf(found.value.from!), high: dayOf(found.value.to!) + 2 };
  const bare = told.find(({ value: { text } }) => bareDay.test(text));
  return bare === undefined
    ? undefined
    : { low: dayOf(bare.value.from!) - reachOfBareDay, high: dayOf(bare.value.to!) + reachOfBareDay };
};
