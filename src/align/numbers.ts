import { compareValues, isShare, type ValueComparison } from "../language/values.js";
import type { QuantityValue } from "../model/index.js";

/** Days of a length of time, on average: 18個月 and 一年半 are near each other, which is all that is asked here. */
const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
};

/** The size of a number, lengths of time in days and shares in percent, so that sizes of one kind compare. */
const sizeOf = ({ written, form, unit }: QuantityValue): number => {
  const mean = (Number(written.low) + Number(written.high)) / 2;
  if (form === "fraction") return 100 * mean;
  return unit?.dimension === "duration" ? mean * (days[unit.id] ?? 1) : mean;
};

/** How near two sizes are, 0 to 1: their ratio. */
const nearness = (left: QuantityValue, right: QuantityValue): number => {
  const [one, other] = [sizeOf(left), sizeOf(right)];
  return one === other ? 1 : Math.max(0, Math.min(one, other) / Math.max(one, other)) || 0;
};

/** Both without their units: 2,318人次 and 2,300多個病人 may be one count, though not one measure. */
const compareBare = (left: QuantityValue, right: QuantityValue): ValueComparison | null =>
  left.form === right.form && left.unit?.dimension !== "duration" && right.unit?.dimension !== "duration"
    ? compareValues({ ...left, unit: null, currency: null }, { ...right, unit: null, currency: null })
    : null;

/** How much an equal number says, by the digits that it shows: 2,550 is hardly equal by chance, 3 often is. */
const specificity = ({ written }: QuantityValue): number =>
  Math.min(1, written.low.replace(/^0\.?0*|\.|0+$/gu, "").length / 3);

const digitsOf = ({ written }: QuantityValue): string =>
  written.low
    .replace(/\D|0+$/gu, "")
    .split("")
    .toSorted()
    .join("");

/** How near lengths of time, and a share and a fraction, are to be taken for one: 98小時 and 四天. */
const leastFitting = 0.9;

/**
 * What two numbers have to do with each other. They never decide alone: two figures need words in common to be
 * likely one, and those that clash may be. Numbers published one after the other may lie far apart, and a count that
 * has risen fits the earlier one.
 *
 * @param order - which was published first: below 0 for the left, above 0 for the right, 0 for neither
 * @param isRunning - whether both count the same things, so that the count may have run on
 * @returns parts of a similarity, each 0 to 1
 */
export const compareNumbers = (
  left: QuantityValue,
  right: QuantityValue,
  order: number,
  isRunning: boolean,
): Readonly<Record<string, number>> => {
  if (isShare(left) !== isShare(right)) return { incomparable: 1 };
  const values = compareValues(left, right) ?? compareBare(left, right);
  if (values?.isSame ?? false) return { agrees: 1, equal: 1, telling: specificity(left), ratio: 1 };
  const near = nearness(left, right);
  const hasRisen = isRunning && order * (sizeOf(left) - sizeOf(right)) > 0;
  const fits = values === null ? near >= leastFitting : !values.isRounded && values.suggestsBoth;
  return {
    agrees: Number(values !== null && (values.isRounded || (values.allowsBoth && values.suggestsBoth))),
    ratio: near,
    rounded: Number(values?.isRounded ?? false),
    fitting: Number(fits || hasRisen),
    // A slip of the pen: 12,846 and 12,864.
    permuted: Number(digitsOf(left).length > 2 && digitsOf(left) === digitsOf(right)),
    near: order === 0 ? near ** 2 : 1,
  };
};
