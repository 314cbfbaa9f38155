import type { Claim } from "../model/index.js";

/** A stretch of days, a time of day, or both; null where it is not said. */
export interface Moment {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
}

/** Whether two stretches of days meet: 21日 and 5月20日至21日. False where one is not known. */
export const shareDays = (left: Pick<Moment, "from" | "to">, right: Pick<Moment, "from" | "to">): boolean =>
  left.from !== null &&
  right.from !== null &&
  left.from <= (right.to ?? right.from) &&
  right.from <= (left.to ?? left.from);

/** Whether the days of two moments meet, or are not known. */
const mayShareDays = (left: Moment, right: Moment): boolean =>
  left.from === null || right.from === null || shareDays(left, right);

/** Whether two times of day meet, or one is not said; a part of the day (06:00/09:00) meets what falls in it. */
const mayShareTime = ({ time: left }: Moment, { time: right }: Moment): boolean => {
  if (left === null || right === null) return true;
  const [leftFrom, leftTo = leftFrom] = left.split("/") as [string, string?];
  const [rightFrom, rightTo = rightFrom] = right.split("/") as [string, string?];
  return leftFrom <= rightTo && rightFrom <= leftTo;
};

/** Whether two moments may be one. */
export const mayCoincide = (left: Moment, right: Moment): boolean =>
  mayShareDays(left, right) && mayShareTime(left, right);

/** Days and times by the sentence that names them. */
export type MomentsBySentence = ReadonlyMap<string, readonly Moment[]>;

/** The days and times that each sentence itself names. */
const ownMoments = (claims: readonly Claim[]): Map<string, Moment[]> => {
  const moments = new Map<string, Moment[]>();
  for (const claim of claims) {
    if (claim.kind !== "date") continue;
    const { from, to, time } = claim.value;
    const named = moments.get(claim.sentence) ?? [];
    moments.set(claim.sentence, [...named, { from, to, time: time ?? null }]);
  }
  return moments;
};

/**
 * The days and times that the sentences of an article speak of, from the claims of dates among its claims. A sentence
 * without any goes on from the one before it, if that gives a time of day: the next figures belong to the same shock.
 *
 * @param claims - the claims of one article, in reading order
 */
export const momentsOf = (claims: readonly Claim[]): MomentsBySentence => {
  const moments = ownMoments(claims);
  let previous = "";
  for (const { sentence } of claims) {
    if (sentence === previous) continue;
    const carried = (moments.get(previous) ?? []).filter((moment) => moment.time !== null);
    if (!moments.has(sentence) && carried.length > 0) moments.set(sentence, carried);
    previous = sentence;
  }
  return moments;
};
