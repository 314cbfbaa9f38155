import type { Alignment, Observation, QuantityClaim, QuantityValue } from "../../model/index.js";
import { isRestating } from "../../model/roles.js";
import { matchKey } from "../../text/fold.js";
import { readQuantity } from "../readings.js";

/** Parts of an alignment that veto an alarm below these: another part, site, place, speaker or moment is another count. */
const vetoes: Readonly<Record<string, number>> = {
  scope: 0.5,
  site: 1,
  scene: 1,
  moment: 0.5,
  period: 1,
  speaker: 0.5,
};

/** The vetoes of two numbers with the same digits in another order (216, 261): a slip tells more than what is around. */
const ofSlips = { scope: 0.5, moment: 0 };

/** Least probability of an alignment that an alarm is raised on, and of one that is a slip of the pen. */
const leastSure = 0.65;
const leastSlip = 0.8;

/** Least probability of an alignment of the toll of one happening in two reports (`align/tolls.ts`). */
const leastToll = 0.5;

/** Least probability of an alignment one side of which names a part that the other does not, or tells of long ago. */
const leastScoped = 0.8;

/** Least probability of an alignment of things that a report gives several numbers of: the depths of many shocks. */
const leastOfSeveral = 0.9;

/** How near two versions of one figure lie to each other, as the lesser's share of the greater, and how alike others are. */
const leastNear = 0.3;
const leastClause = 0.9;

/** The lesser of two numbers as a share of the greater, as they are written; units of one dimension convert elsewhere. */
const ratioOf = ({ left, right, parts }: Alignment): number => {
  if (left.kind !== "quantity" || right.kind !== "quantity" || left.value.unit?.id !== right.value.unit?.id)
    return Math.sqrt(parts["near"] ?? 0);
  const [one, other] = [left, right].map(({ value: { written } }) => Math.abs(Number(written.low)));
  return one === other ? 1 : Math.min(one!, other!) / Math.max(one!, other!);
};

/** Whether two numbers may be versions of one: they lie near each other, are a slip of the pen, or all else is equal. */
const mayBeVersions = (alignment: Alignment): boolean =>
  ratioOf(alignment) >= leastNear ||
  alignment.parts["permuted"] === 1 ||
  (alignment.parts["clause"] ?? 0) >= leastClause;

/** Least probability of an alignment of two figures that share no word. */
const leastWordless = 0.7;

/** Least of what two figures have in common beside their neighbours: things counted, what happens to them, or words. */
const isSameCount = ({ similarity, parts }: Alignment): boolean =>
  (parts["counted"] ?? 0) > 0 ||
  parts["predicate"] === 1 ||
  (parts["clause"] ?? 0) >= 0.1 ||
  similarity >= leastWordless;

const isSlip = ({ similarity, parts }: Alignment): boolean =>
  parts["permuted"] === 1 && similarity >= leastSlip;

/** Whether neither report gives several numbers of the things; of shocks that are told by their strength none is sure. */
const isOneOfFew = ({ left, similarity, parts }: Alignment): boolean =>
  parts["single"] === 1 ||
  (similarity >= leastOfSeveral && !(left.kind === "quantity" && left.value.unit?.dimension === "levels"));

/** Whether both are measures of one happening that is told apart from others of its kind: a shock among aftershocks. */
export const isOfIncident = ({ parts }: Alignment): boolean => parts["incident"] === 1;

/** Whether both are, and the reports themselves tell why they differ: one was revised, or two bodies measured. */
const isAccounted = ({ parts }: Alignment): boolean => parts["incident"] === 0;

/** Whether both sides name the same parts, and both tell of today or of long ago. */
const isOfOneScope = ({ parts }: Alignment): boolean =>
  (parts["scope"] ?? 0) === 1 && (parts["era"] ?? 1) === 1;

/**
 * Whether an alignment is sure enough to raise an alarm on: it is likely, neither side names a part, a site, a place, a
 * speaker or a moment that the other does not, and the numbers may be versions of one.
 *
 * @param alignment - two figures
 * @param gates - other least values of the parts, and of the similarity
 */
export const isSure = (alignment: Alignment, gates: Readonly<Record<string, number>> = {}): boolean =>
  isOfIncident(alignment) ||
  (!alignment.isRepeat &&
    !isAccounted(alignment) &&
    Object.entries({
      similarity: alignment.parts["toll"] === 1 ? leastToll : leastSure,
      ...vetoes,
      ...(isSlip(alignment) ? ofSlips : {}),
      ...gates,
    }).every(
      ([part, least]) =>
        (part === "similarity" ? alignment.similarity : (alignment.parts[part] ?? 0)) >= least,
    ) &&
    (isOfOneScope(alignment) || alignment.similarity >= leastScoped) &&
    isOneOfFew(alignment) &&
    isSameCount(alignment) &&
    mayBeVersions(alignment));

/** Least probability of an alignment whose values differ because time has passed: the values speak against it. */
const leastLikely = 0.3;

/** Whether an alignment is likely enough to note that a figure has changed, which accuses nobody. */
export const isLikely = ({ similarity, parts }: Alignment): boolean =>
  similarity >= (parts["toll"] === 1 ? leastToll : leastSure) ||
  (similarity >= leastLikely && (parts["counted"] ?? 0) >= 0.5 && (parts["predicate"] ?? 0) >= 0.5);

/** Least likeness of what is counted for two figures that are read as one number written twice. */
const leastCounted = 0.3;

/** Whether an equal number is one number written twice: the same thing is counted, or the same happens to it. */
export const isRestated = ({ similarity, parts }: Alignment): boolean =>
  similarity >= 0.5 && ((parts["counted"] ?? 0) >= leastCounted || parts["predicate"] === 1);

/** Least likeness of what is counted where one source restates itself: its headline may be of another count. */
const leastRestatement = 0.8;

/** Whether a headline or a caption gives a figure of its own text again. */
export const isRestatement = ({ left, right, parts }: Alignment<QuantityClaim>): boolean =>
  (isRestating(left) || isRestating(right)) && (parts["counted"] ?? 0) >= leastRestatement;

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
