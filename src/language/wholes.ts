import Big from "big.js";
import type { QuantityClaim, QuantityValue } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";

/** Least likeness of the nouns of two wholes: 十大應用案例 and 十大典型應用案例. */
const leastWhole = 0.5;

/** That of wholes of as many digits as are seldom equal by chance: 860名全職僱員, 860名全職打工仔. */
const leastOfTelling = 0.3;
const tellingDigits = 2;

const isTelling = ({ written: { low } }: QuantityValue): boolean =>
  new Big(low).gte(100) && new Big(low).c.length >= tellingDigits;

/**
 * Whether two parts are of one stated whole: the same exact number of the same things.
 *
 * @param left - the whole that a figure is said to be a part of, or null
 * @param right - that of another figure
 */
export const isSameWhole = (left: QuantityClaim["whole"], right: QuantityClaim["whole"]): boolean =>
  left !== null &&
  right !== null &&
  left.value.exact &&
  right.value.exact &&
  new Big(left.value.written.low).eq(right.value.written.low) &&
  bigramSimilarity(bigramsOf(left.counted), bigramsOf(right.counted)) >=
    (isTelling(left.value) ? leastOfTelling : leastWhole);

/**
 * The count that a share of a whole comes to: 過半 of 10 is more than 5.
 *
 * @param share - a percentage or fraction
 * @param whole - what it is a share of
 */
export const countOf = (share: QuantityValue, whole: QuantityValue): QuantityValue => {
  const factor = new Big(whole.written.low).div(share.form === "percent" ? 100 : 1);
  const scale = <D extends string | null>(decimal: D) =>
    (decimal === null ? null : new Big(decimal).times(factor).toFixed()) as D;
  const { written, allowed, suggested } = share;
  return {
    ...share,
    form: "cardinal",
    written: { low: scale(written.low), high: scale(written.high) },
    allowed: { ...allowed, low: scale(allowed.low), high: scale(allowed.high) },
    suggested: { low: scale(suggested.low), high: scale(suggested.high) },
  };
};
