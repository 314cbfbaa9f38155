import type { QuantityValue } from "../model/index.js";
import { convertQuantity } from "./measures.js";
import { allowedMeet, isRounding, isSameNumber, suggestedMeet } from "./ranges.js";

/** What the numbers of two quantities have in common. */
export interface ValueComparison {
  /** Both write one number in one unit. */
  readonly isSame: boolean;
  /** One number lies in what both allow. */
  readonly allowsBoth: boolean;
  /** One number lies in what both suggest. */
  readonly suggestsBoth: boolean;
  /** One is the other rounded at the precision that it shows, in the unit of either. */
  readonly isRounded: boolean;
  /** One side is money of a currency that it does not name, which may be another than that of the other side. */
  readonly assumesCurrency: boolean;
}

/**
 * Holds two quantities against each other, measures of one dimension in one unit: 12公頃 and 120,000平方米.
 * @returns null where they are of different measures, so that their numbers say nothing of each other
 */
export const compareValues = (left: QuantityValue, right: QuantityValue): ValueComparison | null => {
  const other = inUnitOf(right, left);
  const own = inUnitOf(left, right);
  if (!isComparable(left, right) || other === null || own === null) return null;
  return {
    isSame: isSameNumber(left, other),
    allowsBoth: allowedMeet(left, other),
    suggestsBoth: suggestedMeet(left, other),
    isRounded: isRounding(left, other) || isRounding(own, right),
    assumesCurrency: left.currency !== right.currency,
  };
};

/** Whether a quantity counts things once each: 人次 count a person as often as it comes. Votes count voters. */
const countsOnce = ({ form, unit }: QuantityValue): boolean =>
  form === "cardinal" &&
  (unit?.id === "票" || (unit?.dimension !== "occurrences" && countingDimensions.has(unit?.dimension ?? "")));

/**
 * Holds two counts against each other whose classifiers count different sorts of things (個物業 and 戶, 例 and 人): for
 * callers that know that the same is counted.
 *
 * @returns null where one is no count
 */
export const compareCounts = (left: QuantityValue, right: QuantityValue): ValueComparison | null => {
  if (!countsOnce(left) || !countsOnce(right)) return null;
  return compareValues({ ...left, unit: null }, { ...right, unit: null });
};

/** Whether a quantity is a part of a whole: 三成, 三分之一. */
export const isShare = ({ form }: QuantityValue): boolean => form === "percent" || form === "fraction";

/** Whether two readings are of one kind: shares with shares, multiples with multiples, one currency with itself or with 元. */
const isComparable = (left: QuantityValue, right: QuantityValue): boolean => {
  if (isShare(left) || isShare(right)) return left.form === right.form;
  if ((left.form === "multiple") !== (right.form === "multiple")) return false;
  return left.currency === right.currency || left.currency === null || right.currency === null;
};

/** Dimensions whose classifiers count the same things: 人 名 位. */
export const countingDimensions: ReadonlySet<string> = new Set([
  "people",
  "item",
  "cases",
  "organisations",
  "occurrences",
  "vehicles",
  "households",
  "animals",
  "events",
  "places",
]);

/** A quantity in the unit of another one; null where the two do not convert. */
const inUnitOf = (value: QuantityValue, { unit }: QuantityValue): QuantityValue | null => {
  if (value.unit === null || unit === null || value.unit.id === unit.id) return value;
  if (isShare(value)) return value;
  if (value.unit.dimension !== unit.dimension) return null;
  // One currency, or one that a side does not name: isComparable tells.
  if (unit.dimension === "money") return value;
  return countingDimensions.has(unit.dimension) ? value : convertQuantity(value, unit.id);
};
