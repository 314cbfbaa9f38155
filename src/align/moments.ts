import type { Claim } from "../model/index.js";

/** A stretch of days, a time of day, or both; null where it is not said. */
export interface Moment {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
  /** Whether the sentence goes on from the one that names it. */
  readonly isCarried?: boolean;
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

/** Minutes by which two reports may differ over one time of day. */
const slack = 30;

const minutesOf = (time: string): number => {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return 60 * hours + minutes;
};

/**
 * Whether two times of day meet, lie near each other, or one is not said; a part of the day (06:00/09:00) meets what
 * falls in it.
 */
const mayShareTime = ({ time: left }: Moment, { time: right }: Moment): boolean => {
  if (left === null || right === null) return true;
  const [leftFrom, leftTo = leftFrom] = left.split("/").map(minutesOf) as [number, number?];
  const [rightFrom, rightTo = rightFrom] = right.split("/").map(minutesOf) as [number, number?];
  return leftFrom <= rightTo + slack && rightFrom <= leftTo + slack;
};

/** Whether two moments may be one. */
export const mayCoincide = (left: Moment, right: Moment): boolean =>
  mayShareDays(left, right) && mayShareTime(left, right);

/** Days and times by the sentence that names them. */
export type MomentsBySentence = ReadonlyMap<string, readonly Moment[]>;

/** The days and times of happenings that each sentence itself names; until when something was counted is none. */
const ownMoments = (claims: readonly Claim[]): Map<string, Moment[]> => {
  const moments = new Map<string, Moment[]>();
  for (const claim of claims) {
    if (claim.kind !== "date" || claim.use !== undefined) continue;
    const { from, to, time } = claim.value;
    const named = moments.get(claim.sentence) ?? [];
    moments.set(claim.sentence, [...named, { from, to, time: time ?? null }]);
  }
  return moments;
};

/**
 * The stretches that the figures of each sentence are of (去年, 首季), as from and to, by the sentence.
 *
 * @param claims - the claims of one article
 */
export const periodsOf = (claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const periods = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== "date" || claim.use !== "period" || claim.value.from === null) continue;
    const known = periods.get(claim.sentence) ?? new Set();
    periods.set(claim.sentence, known.add(`${claim.value.from}/${claim.value.to ?? ""}`));
  }
  return periods;
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
    if (!moments.has(sentence) && carried.length > 0)
      moments.set(
        sentence,
        carried.map((moment) => ({ ...moment, isCarried: true })),
      );
    previous = sentence;
  }
  return moments;
};
