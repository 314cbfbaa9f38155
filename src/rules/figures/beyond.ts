import Big from "big.js";
import { compareValues } from "../../language/values.js";
import type { Alignment, QuantityClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { stepOf } from "./figures.js";
import { bendOf, isBare, type Bend } from "./hedging.js";
import { isSure } from "./quantities.js";

/** A hedged figure and one far from what its hedge suggests. */
export interface Beyond {
  readonly hedged: QuantityClaim;
  readonly stated: QuantityClaim;
}

type Quantities = Alignment<QuantityClaim>;

/** How far above a number 逾 may leave the reader: by an eighth of it, and by half a step of its last digit. */
const mostAbove = 1.125;

/** Least likeness of the nouns of two figures that stand among others. */
const leastNamed = 0.7;

/** Least probability of an alignment that repeats another. */
const leastRepeat = 0.8;

/** Counts that run on from hour to hour while an event lasts, folded: a later report has counted more. */
const running =
  /死|伤|遇难|罹难|丧生|失踪|失联|确诊|感染|染疫|病例|个案|被困|获救|救出|疏散|撤离|转移|安置|受灾|受影响|停电|余震|报告|求助|投诉|接获|拘捕|被捕|落网|捐|票|累计|截至|目前|暂/u;

/** Whether a number lies further above a bound than 逾 suggests: 3,980 above 逾3000, not 3,120. */
const isFarAbove = ({ value: bound }: QuantityClaim, { value: number }: QuantityClaim): boolean => {
  const [low, stated] = [new Big(bound.written.low), new Big(number.written.low)];
  // 三百多 ends below 400.
  if (low.lte(0) || bound.written.low !== bound.written.high || bound.allowed.high !== null) return false;
  return stated.gt(low.times(mostAbove)) && stated.gt(low.plus(stepOf(low).div(2)));
};

/** Whether a number is the hedged one as far as its digits go: 3.2 and 約3. */
const isWithinStep = ({ value: hedged }: QuantityClaim, { value: number }: QuantityClaim): boolean => {
  const [one, other] = [new Big(hedged.written.low), new Big(number.written.low)];
  return !one.eq(0) && one.minus(other).abs().lte(stepOf(one).div(2));
};

/** What a hedged number with decimals stands for, to the last place that it shows: 約3.3 from 3.25 to 3.35, 近3.2 below 3.2. */
const shownRange = ({ value }: QuantityClaim): readonly [Big, Big] | undefined => {
  const { low } = value.written;
  const number = new Big(low);
  const step = stepOf(number);
  if (isBare(value) || low !== value.written.high || step.gte(1) || number.lt(1)) return undefined;
  const [under, half] = [number.minus(step), step.div(2)];
  const ranges: Partial<Record<Bend, readonly [Big, Big]>> = {
    about: [number.minus(half), number.plus(half)],
    under: [under, number],
    over: [number, number.plus(step)],
  };
  const bend = bendOf(value);
  return bend && ranges[bend];
};

/** Whether two hedged numbers with decimals, each as near as it shows, are two: 約3.3年 and 近3.2年 of one 170周. */
const areShownApart = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [shownRange(left), shownRange(right)];
  return one !== undefined && other !== undefined && (one[1].lt(other[0]) || other[1].lt(one[0]));
};

/** Least of what the figures beside two others tell of them, where they have no words in common. */
const leastBeside = 0.9;

/** Whether a figure counts what runs on while an event lasts. */
export const isRunning = ({ left, right }: Quantities): boolean =>
  [left, right].some(({ clause }) => running.test(foldCharacters(clause)));

/**
 * The hedged one of two figures and the other, where the words allow the other but lead no reader to expect it.
 *
 * @param alignment - two figures of two sources
 * @returns undefined where they fit, clash outright, or may be of two moments
 */
export const beyondOf = (alignment: Quantities): Beyond | undefined => {
  const { left, right, parts } = alignment;
  const values = compareValues(left.value, right.value);
  if (values === null || values.assumesCurrency || !values.allowsBoth || values.isRounded) return undefined;
  const [hedged, stated] = isBare(left.value) ? [right, left] : [left, right];
  const isOver = bendOf(hedged.value) === "over" && isBare(stated.value) && isFarAbove(hedged, stated);
  const isApart = areShownApart(left, right);
  if ((values.suggestsBoth || isWithinStep(hedged, stated)) && !isOver && !isApart) return undefined;
  if (hedged.value.form !== "cardinal" || isRunning(alignment)) return undefined;
  const isOne =
    (parts["counted"] ?? 0) >= 0.5 ||
    parts["predicate"] === 1 ||
    (parts["clause"] ?? 0) >= 0.5 ||
    (isApart && (parts["neighbour"] ?? 0) >= leastBeside);
  const isNamed = (parts["counted"] ?? 0) >= leastNamed;
  // A heading may stand nearer: the text below it repeats it.
  if (alignment.isRepeat && alignment.similarity < leastRepeat) return undefined;
  const settled = {
    ...alignment,
    isRepeat: false,
    parts: { ...parts, fitting: 0, ...(isNamed ? { single: 1 } : {}) },
  };
  // Another name of the place may be a slip where the figures beside these agree: 手機286部、電腦12台.
  const gates = (parts["neighbour"] ?? 0) >= leastBeside && parts["counted"] === 1 ? { site: 0 } : {};
  return isOne && isSure(settled, gates) ? { hedged, stated } : undefined;
};

/** How far the two lie apart, as a share of the lesser: 73%. */
export const showExcess = ({ hedged, stated }: Beyond): string => {
  const [one, other] = [hedged, stated]
    .map(({ value }) => new Big(value.written.low).abs())
    .toSorted((a, b) => a.cmp(b));
  return one!.eq(0) ? "100%" : `${other!.minus(one!).div(one!).times(100).round(0).toFixed()}%`;
};
