import { durationConflict as texts } from "../../messages/duration-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, Observation, QuantityClaim } from "../../model/index.js";
import { describeQuantity, isSure } from "../figures/quantities.js";
import { isLength, lengthOf } from "./durations.js";
import { isSameLength, wordsAround } from "./taken.js";

/** A limit as it is written or followed: 三年內, 48小時之內. */
const limitWithin = /^(?:之|以)?[内內]/u;
/** What tells that a limit looks back: 三年內第二次, 一年內最高. */
const backwards = /^(?:之|以)?内?的?(?:第|首|最|已|先后|曾|连续|累计|共|录得|发生|接连|再次|多次)/u;
const reaching = /(?:过去|最近|近|前|首|每|平均|相隔|年龄)$/u;

const isLimit = (claim: QuantityClaim): boolean => {
  const [before, after] = wordsAround(claim);
  return (
    !reaching.test(before) &&
    !backwards.test(after) &&
    (/[内內]$/u.test(claim.value.text) || limitWithin.test(after))
  );
};

/** Least share of the longer of two limits by which they part. */
const leastApart = 0.15;

const areOtherLimits = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [lengthOf(left)?.high, lengthOf(right)?.high];
  if (one === undefined || other === undefined || !Number.isFinite(one + other)) return false;
  return Math.abs(one - other) > leastApart * Math.max(one, other);
};

/** Least probability of two limits of one promise, and least likeness of the words around them. */
const leastOfLimits = { similarity: 0.75, scope: 0.5, moment: 0 };

/**
 * Holds two limits of one promise or duty against each other: 三年內不加價 against 兩年內不加價.
 *
 * @param alignment - two figures
 * @returns undefined where one is no limit, or they are of two things
 */
export const compareLimits = (alignment: Alignment<QuantityClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (left.source === right.source || !isLength(left) || !isLength(right)) return undefined;
  if (!isLimit(left) || !isLimit(right) || !areOtherLimits(left, right)) return undefined;
  if (!isSure(alignment, leastOfLimits) || !isSameLength(alignment)) return undefined;
  return {
    ...describeQuantity(alignment),
    verdict: "tension",
    certainty: 0.85,
    message: tell(texts.messages.limits, { left: left.value.text, right: right.value.text }),
  };
};
