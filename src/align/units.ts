import { countingDimensions, isShare } from "../language/values.js";
import { scaleOfFigure } from "../language/scales.js";
import { isSameNumber } from "../language/ranges.js";
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
  // 提高1.8個百分點 and 提高1.8%, 27億千瓦時 and 27億千瓦: one of them is a slip.
  ["percent|percentage-point", 0.7],
  ["energy|power", 0.7],
  // 28票贊成 and 28人贊成, 廢票2,254票 and 2,254張.
  ["score|people", 0.7],
  ["score|item", 0.7],
  // 5家基石投資者 and 5名基石投資者, 四位委員 and 四個委員會 tell apart by their nouns.
  ["people|organisations", 0.6],
]);

/** How far two classifiers of different things may stand for each other (24個地點, 24處地點): the nouns must tell. */
const ofOtherThings = 0.4;

/** How far one number in two currencies may be one sum: 4.7億港元 and 4.7億元人民幣 must meet for a rule to say so. */
const ofOtherCurrency = 0.7;

const compareUnits = (left: QuantityValue, right: QuantityValue): number => {
  if (left.currency !== null && right.currency !== null && left.currency !== right.currency)
    return isSameNumber(left, right) ? ofOtherCurrency : 0;
  if (left.currency !== null && right.currency !== null) return 1;
  if (left.unit === null || right.unit === null) return 0.8;
  if (left.unit.id === right.unit.id) return 1;
  const [one, other] = [left.unit.dimension, right.unit.dimension];
  if (one === other) return 0.95;
  const counted = countingDimensions.has(one) && countingDimensions.has(other) ? ofOtherThings : 0;
  return related.get(`${one}|${other}`) ?? related.get(`${other}|${one}`) ?? counted;
};

const dimensionOf = ({ value: { unit } }: QuantityClaim): string => unit?.dimension ?? "";

/** How far an ordinal may stand for a number: 踢至112分鐘 for 第112分鐘. */
const ofOrdinal = 0.7;

const isOrdinal = ({ value }: QuantityClaim): boolean => value.form === "ordinal";

/** Whether two levels are of two scales: a magnitude and an intensity, a wind and the grade of a fire. */
const areOfOtherScales = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [scaleOfFigure(left), scaleOfFigure(right)];
  return one !== undefined && other !== undefined && one !== other;
};

/**
 * Whether two quantities can be the same measure, 0 (never) to 1: shares meet shares, and meet counts only where
 * both sides state the whole; multiples meet multiples; counts meet by the dimension of their units.
 */
export const unitCompatibility = (left: QuantityClaim, right: QuantityClaim): number => {
  if (areOfOtherScales(left, right)) return 0;
  const [leftShare, rightShare] = [isShare(left.value), isShare(right.value)];
  if (leftShare !== rightShare) {
    if (left.whole !== null && right.whole !== null) return 0.9;
    return related.get([left, right].map(dimensionOf).toSorted().join("|")) ?? 0;
  }
  if ((left.value.form === "multiple") !== (right.value.form === "multiple")) return 0;
  const units = compareUnits(left.value, right.value);
  return isOrdinal(left) === isOrdinal(right) ? units : Math.min(units, ofOrdinal);
};
