import Big from "big.js";
import { unitOf } from "../language/measures.js";
import type { Claim, OwnUnit, QuantityValue } from "../model/index.js";

/** What one of an own measure is in a measure of the tables. */
interface Size {
  readonly factor: Big;
  readonly id: string;
  readonly dimension: string;
}

const sizesOf = (units: readonly OwnUnit[]): ReadonlyMap<string, Size> =>
  new Map(
    units.flatMap(({ unit, size }) => {
      const base = size === undefined ? undefined : unitOf(size.unit);
      if (size === undefined || base === undefined) return [];
      return [[unit, { factor: new Big(size.value), id: base.id, dimension: base.dimension }] as const];
    }),
  );

/** A quantity in the measure that its own one is measured in. */
const convertValue = (value: QuantityValue, { factor, id, dimension }: Size): QuantityValue => {
  const scale = (number: string): string => new Big(number).times(factor).toFixed();
  const orOpen = (bound: string | null): string | null => (bound === null ? null : scale(bound));
  const { written, allowed, suggested } = value;
  return {
    ...value,
    unit: { id, dimension },
    written: { low: scale(written.low), high: scale(written.high) },
    allowed: { ...allowed, low: orOpen(allowed.low), high: orOpen(allowed.high) },
    suggested: { low: orOpen(suggested.low), high: orOpen(suggested.high) },
  };
};

/**
 * A function that gives the quantities of claims in the measures of the tables.
 *
 * @param units - own units; those without a size are classifiers and stay
 */
export const createConversion = (units: readonly OwnUnit[]): ((claim: Claim) => Claim) => {
  const sizes = sizesOf(units);
  return (claim) => {
    if (claim.kind !== "quantity") return claim;
    const size = sizes.get(claim.value.unit?.id ?? "");
    return size === undefined ? claim : { ...claim, value: convertValue(claim.value, size) };
  };
};
