import type { Alignment, BlockRole, Observation, QuantityClaim, QuantityValue } from "../model/index.js";
import { convertQuantity } from "../language/measures.js";
import { matchKey } from "../text/fold.js";
import { allowedMeet, isRounding, isSameNumber, suggestedMeet } from "./ranges.js";
import { readQuantity } from "./readings.js";

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
  };
};

/** Whether two readings are of one kind: shares with shares, multiples with multiples, one currency with itself. */
const isComparable = (left: QuantityValue, right: QuantityValue): boolean => {
  const isShare = (value: QuantityValue) => value.form === "percent" || value.form === "fraction";
  if (isShare(left) || isShare(right)) return left.form === right.form;
  if ((left.form === "multiple") !== (right.form === "multiple")) return false;
  return left.currency === right.currency;
};

/** Dimensions whose classifiers count the same things: 人 名 位. */
const countingDimensions = new Set([
  "people",
  "item",
  "cases",
  "organisations",
  "occurrences",
  "vehicles",
  "households",
]);

/** A quantity in the unit of another one; null where the two do not convert. */
const inUnitOf = (value: QuantityValue, { unit }: QuantityValue): QuantityValue | null => {
  if (value.unit === null || unit === null || value.unit.id === unit.id) return value;
  if (value.form === "percent" || value.form === "fraction") return value;
  if (value.unit.dimension !== unit.dimension) return null;
  return countingDimensions.has(unit.dimension) ? value : convertQuantity(value, unit.id);
};

/** Least parts of an alignment that an alarm is raised on. */
const sure = {
  named: 1,
  counted: 0.55,
  predicate: 0.5,
  clause: 0.5,
  held: 1,
  place: 1,
  speaker: 0.5,
  scope: 1,
  moment: 1,
} as const;
const leastSure = 0.62;

/**
 * Whether an alignment is sure enough to raise an alarm on: the noun counted, what happens to it and the clause around
 * it all agree, not just their mean; neither side names a thing, a place or a speaker that the other does not; and
 * both speak of the same part and time.
 */
export const isSure = ({ similarity, parts, isRepeat }: Alignment): boolean =>
  !isRepeat &&
  similarity >= leastSure &&
  Object.entries(sure).every(([part, least]) => (parts[part] ?? 0) >= least);

/** Whether an alignment is likely enough to note that a figure has changed, which accuses nobody. */
export const isLikely = ({ similarity, parts }: Alignment): boolean =>
  similarity >= 0.5 && (parts["counted"] ?? 0) >= 0.5 && (parts["predicate"] ?? 0) >= 0.5;

/** Roles that say again what the text says. */
const restating = new Set<BlockRole>(["headline", "deck", "subheading", "caption"]);

/** Whether a claim stands where a paper says again what its text says: in a headline or a caption. */
export const isRestating = ({ role }: QuantityClaim): boolean => restating.has(role);

const keyOf = ({ written, form, hedge }: QuantityValue): string =>
  `${form} ${written.low} ${written.high} ${matchKey(hedge ?? "")}`;

/** What is compared, without its numbers, so that a changed value stays the same comparison. */
const comparedOf = (claim: QuantityClaim): string =>
  `${matchKey(claim.clause.replace(claim.value.text, "")).replace(/[\d.%]+/gu, "")}|${matchKey(claim.counted)}`;

/** The parts of an observation that every rule on quantities gives alike. */
export const describeQuantity = ({
  left,
  right,
}: Alignment<QuantityClaim>): Pick<Observation, "kind" | "readings" | "compared" | "values"> => ({
  kind: "quantity",
  readings: [readQuantity(left.value), readQuantity(right.value)],
  compared: [comparedOf(left), comparedOf(right)],
  values: [keyOf(left.value), keyOf(right.value)],
});
