import { isShare } from "../language/values.js";
import type { QuantityClaim, QuantityValue } from "../model/index.js";

/**
 * Dimensions whose counts may stand for each other: 人 and 人次, 家 and 家次 look alike and are not, which is for a
 * rule to say, so they must meet. Both ways.
 */
const related: ReadonlyMap<string, number> = new Map([
  ["people|occurrences", 0.9],
  ["organisations|occurrences", 0.9],
  ["item|occurrences", 0.7],
  ["item|organisations", 0.8],
  ["item|cases", 0.8],
  ["item|vehicles", 0.8],
  ["people|cases", 0.7],
  ["people|item", 0.7],
]);

const compareUnits = (left: QuantityValue, right: QuantityValue): number => {
  if (left.currency !== null && right.currency !== null) return left.currency === right.currency ? 1 : 0;
  if (left.unit === null || right.unit === null) return 0.8;
  if (left.unit.id === right.unit.id) return 1;
  const [one, other] = [left.unit.dimension, right.unit.dimension];
  if (one === other) return 0.95;
  return related.get(`${one}|${other}`) ?? related.get(`${other}|${one}`) ?? 0;
};

/**
 * Whether two quantities can be the same measure, 0 (never) to 1: shares meet shares, and meet counts only where
 * both sides state the whole; multiples meet multiples; counts meet by the dimension of their units.
 */
export const unitCompatibility = (left: QuantityClaim, right: QuantityClaim): number => {
  const [leftShare, rightShare] = [isShare(left.value), isShare(right.value)];
  if (leftShare !== rightShare) return left.whole !== null && right.whole !== null ? 0.9 : 0;
  if ((left.value.form === "multiple") !== (right.value.form === "multiple")) return 0;
  return compareUnits(left.value, right.value);
};
