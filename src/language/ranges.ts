import Big from "big.js";
import type { AllowedRange, QuantityValue } from "../model/index.js";

type Suggested = QuantityValue["suggested"];

const isBelow = (left: AllowedRange, right: AllowedRange): boolean => {
  if (left.high === null || right.low === null) return false;
  const order = new Big(left.high).cmp(right.low);
  return order < 0 || (order === 0 && !(left.highInclusive && right.lowInclusive));
};

/** Whether some number lies in both ranges that the words allow. */
export const allowedMeet = (left: QuantityValue, right: QuantityValue): boolean =>
  !isBelow(left.allowed, right.allowed) && !isBelow(right.allowed, left.allowed);

const closed = ({ low, high }: Suggested): AllowedRange => ({
  low,
  high,
  lowInclusive: true,
  highInclusive: true,
});

/** Whether some number lies in both ranges that the words suggest. */
export const suggestedMeet = (left: QuantityValue, right: QuantityValue): boolean =>
  !isBelow(closed(left.suggested), closed(right.suggested)) &&
  !isBelow(closed(right.suggested), closed(left.suggested));

/** Whether both sides write the same number. */
export const isSameNumber = (left: QuantityValue, right: QuantityValue): boolean =>
  new Big(left.written.low).eq(right.written.low) && new Big(left.written.high).eq(right.written.high);

/** Power of ten of the last digit that a number shows: 2 for 1500, -1 for 3.3. */
const lastPlace = (value: Big): number => (value.eq(0) ? 0 : value.e - value.c.length + 1);

/**
 * How far a rounded number may lie from the one it stands for, as a share of that, and the digits that one shows at
 * least. Shares are rounded more freely: 兩成 for 22 %.
 */
const rounding = { counts: { most: 0.05, digits: 3 }, shares: { most: 0.1, digits: 2 } } as const;

type Rounding = (typeof rounding)[keyof typeof rounding];

/** Whether `coarse` is `fine` rounded (half up) or cut at the last place that `coarse` shows: not 20 for 15. */
const isRoundingOf = (coarse: Big, fine: Big, { most, digits }: Rounding): boolean => {
  const place = lastPlace(coarse);
  if (place <= lastPlace(fine) || fine.c.length < digits) return false;
  if (coarse.minus(fine).abs().gt(fine.abs().times(most))) return false;
  const scaled = fine.div(new Big(10).pow(place));
  return [Big.roundHalfUp, Big.roundDown].some((mode) =>
    scaled.round(0, mode).mul(new Big(10).pow(place)).eq(coarse),
  );
};

/** Whether a bound (逾七成, 至少七成) shuts a number out that it would otherwise be the rounding of: 65 %. */
const shutsOut = ({ allowed: { low, high } }: QuantityValue, number: Big): boolean =>
  (low !== null && high === null && number.lt(low)) || (high !== null && low === null && number.gt(high));

/**
 * Whether one number is the other rounded at the precision that it shows: 1.5萬 of 15,234. A bound is a rounding only of
 * what lies beyond it.
 */
export const isRounding = (left: QuantityValue, right: QuantityValue): boolean => {
  const [one, other] = [new Big(left.written.low), new Big(right.written.low)];
  const isSingle = (value: QuantityValue) => value.written.low === value.written.high;
  const how = left.form === "percent" && right.form === "percent" ? rounding.shares : rounding.counts;
  return (
    isSingle(left) &&
    isSingle(right) &&
    ((isRoundingOf(one, other, how) && !shutsOut(left, other)) ||
      (isRoundingOf(other, one, how) && !shutsOut(right, one)))
  );
};
