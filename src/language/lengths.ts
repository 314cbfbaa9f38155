import type { QuantityValue } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { compareValues } from "./values.js";

/** Whether a quantity is a length of time: not the third year, nor the 89th minute. */
export const isLengthOfTime = ({ unit, form }: QuantityValue): boolean =>
  unit?.dimension === "duration" && form !== "ordinal";

/** Whether a quantity is a minute of a match: 第89分鐘. */
export const isMatchMinute = ({ unit, form }: QuantityValue): boolean =>
  unit?.id === "minute" && form === "ordinal";

/** Lengths of two units: 1小時8分, 三小時四十五分鐘, 兩年四個月; they are given to the smaller of them. */
const compound = /年.*月|[月周].*[天日]|[天日].*(?:小?时|钟)|时.*分|分.*秒/u;

const isExact = ({ text, unit }: QuantityValue): boolean =>
  unit?.id === "second" || compound.test(foldCharacters(text));

/** Seconds of a unit of time. */
const seconds: Readonly<Record<string, number>> = {
  year: 31_557_600,
  month: 2_629_800,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

const secondsOf = ({ written, unit }: QuantityValue): number =>
  Number(written.low) * (seconds[unit?.id ?? ""] ?? Number.NaN);

/** Whether two lengths that are both told to their smaller unit part by more than one of it: no rounding does that. */
const areExactlyApart = (left: QuantityValue, right: QuantityValue): boolean => {
  if (!isExact(left) || !isExact(right) || left.hedge !== null || right.hedge !== null) return false;
  const coarser = Math.max(...[left, right].map(({ unit }) => seconds[unit?.id ?? ""] ?? Number.NaN));
  return Math.abs(secondsOf(left) - secondsOf(right)) > coarser;
};

/** The range of a quantity in seconds; an open end is infinite. */
const spanOf = (
  low: string | null,
  high: string | null,
  { unit }: QuantityValue,
): readonly [number, number] => {
  const factor = seconds[unit?.id ?? ""] ?? Number.NaN;
  return [Number(low ?? 0) * factor, high === null ? Number.POSITIVE_INFINITY : Number(high) * factor];
};

/** How far a length told in the coarser of two units may lie from the other: half of that unit, and a tenth of the longer. */
const roundingShare = 0.1;

const meet = (left: readonly [number, number], right: readonly [number, number], room: number): boolean =>
  left[0] <= right[1] + room && right[0] <= left[1] + room;

/** Lengths in two units, held against each other in seconds; null where a unit has no length. */
const compareAcross = (left: QuantityValue, right: QuantityValue): LengthComparison | null => {
  const coarser = Math.max(...[left, right].map(({ unit }) => seconds[unit?.id ?? ""] ?? Number.NaN));
  if (Number.isNaN(coarser)) return null;
  const isExactly = isExact(left) && isExact(right);
  const longer = Math.max(secondsOf(left), secondsOf(right));
  const room = isExactly ? coarser : Math.min(coarser / 2, roundingShare * longer);
  const [suggested, allowed] = [
    [left, right].map((value) => spanOf(value.suggested.low, value.suggested.high, value)),
    [left, right].map((value) => spanOf(value.allowed.low, value.allowed.high, value)),
  ];
  return {
    isApart: !meet(suggested[0]!, suggested[1]!, room),
    allowsBoth: meet(allowed[0]!, allowed[1]!, room),
  };
};

/** Share of a length by which two that are one in two units may part: 12個月 and 1年. */
const leastPart = 0.001;

/** Whether two lengths of time without a hedge are one length in two units: 12個月, 1年. */
export const areOneLength = (left: QuantityValue, right: QuantityValue): boolean =>
  isLengthOfTime(left) &&
  isLengthOfTime(right) &&
  left.hedge === null &&
  right.hedge === null &&
  Math.abs(secondsOf(left) - secondsOf(right)) <= leastPart * secondsOf(left);

/** What two lengths of time have in common. */
export interface LengthComparison {
  /** No length is what both suggest, rounding allowed for. */
  readonly isApart: boolean;
  /** Some length is what both allow. */
  readonly allowsBoth: boolean;
}

/**
 * Holds two lengths of time, or two minutes of a match, against each other.
 *
 * @returns null where they do not compare
 */
export const compareLengths = (left: QuantityValue, right: QuantityValue): LengthComparison | null => {
  if (left.unit?.id !== right.unit?.id) return compareAcross(left, right);
  const values = compareValues(left, right);
  if (values === null) return null;
  const isOne = values.isSame || values.suggestsBoth || values.isRounded;
  return { isApart: areExactlyApart(left, right) || !isOne, allowsBoth: values.allowsBoth };
};

/** Whether no length of time, or no minute, is what two words suggest, rounding allowed for. */
export const areLengthsApart = (left: QuantityValue, right: QuantityValue): boolean =>
  compareLengths(left, right)?.isApart === true;

/** Least share of the longer length that a version of it has: nobody mistakes eight minutes for five years. */
const leastShare = 1 / 3;

/** Whether two lengths lie near enough to each other to be versions of one. */
export const mayBeVersions = (left: QuantityValue, right: QuantityValue): boolean => {
  const [one, other] = [secondsOf(left), secondsOf(right)];
  return Math.min(one, other) >= leastShare * Math.max(one, other);
};
