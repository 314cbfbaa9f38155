import type { Alignment, BlockRole, Observation, QuantityClaim, QuantityValue } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { readQuantity } from "./readings.js";

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

/** Least probability of an alignment whose values differ because time has passed: the values speak against it. */
const leastLikely = 0.3;

/** Whether an alignment is likely enough to note that a figure has changed, which accuses nobody. */
export const isLikely = ({ similarity, parts }: Alignment): boolean =>
  similarity >= leastLikely && (parts["counted"] ?? 0) >= 0.5 && (parts["predicate"] ?? 0) >= 0.5;

/** Least likeness of what is counted for two figures that are read as one number written twice. */
const leastCounted = 0.3;

/** Whether an equal number is one number written twice: the same thing is counted, or the same happens to it. */
export const isRestated = ({ similarity, parts }: Alignment): boolean =>
  similarity >= 0.5 && ((parts["counted"] ?? 0) >= leastCounted || parts["predicate"] === 1);

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
