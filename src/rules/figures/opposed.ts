import type { Alignment, QuantityClaim } from "../../model/index.js";
import { isRunning } from "./beyond.js";
import { bendOf } from "./hedging.js";
import { isRestated } from "./quantities.js";

/** A figure above a number, and one below the same number. */
export interface Opposed {
  readonly over: QuantityClaim;
  readonly under: QuantityClaim;
}

/** Least probability of an alignment of which one side lies above a number and the other below it. */
const leastOpposed = 0.85;

/** Least values of its parts: another site, time, speaker or part is another count. */
const gates: Readonly<Record<string, number>> = { site: 1, period: 1, moment: 0.5, speaker: 0.5, scope: 0.5 };

const isOneCount = ({ left, right, parts }: Alignment<QuantityClaim>): boolean =>
  left.value.written.low === left.value.written.high &&
  left.value.unit?.dimension !== "duration" &&
  left.change !== "change" &&
  right.change !== "change" &&
  Object.entries(gates).every(([part, least]) => (parts[part] ?? 1) >= least);

/**
 * The sides of one number of which one lies above it (逾500人) and the other below (近500人), told of one count by one
 * counter; undefined for counts that run on.
 *
 * @param alignment - two figures that write one number
 */
export const opposedIn = (alignment: Alignment<QuantityClaim>): Opposed | undefined => {
  const { left, right, similarity, parts } = alignment;
  const bent = [left, right].map(({ value }) => bendOf(value));
  if (!bent.includes("over") || !bent.includes("under") || similarity < leastOpposed) return undefined;
  if (!isOneCount(alignment) || isRunning(alignment)) return undefined;
  if (!isRestated(alignment) && parts["speaker"] !== 1) return undefined;
  return bent[0] === "over" ? { over: left, under: right } : { over: right, under: left };
};
