import { isBare } from "../../language/acts.js";
import { happeningOf, type Happening } from "../../language/occasions.js";
import {
  isOneAct,
  isWithin,
  mayBeOne,
  sharedActs,
  sharedMeasures,
  sharedSubject,
} from "../../language/sameness.js";
import type { Alignment, DateClaim } from "../../model/index.js";
import { isRestating } from "../../model/roles.js";

/** Least likeness of two clauses that name no act and are told apart by their dates alone: 末班車21時30分. */
const leastClause = 0.9;

const isSameClause = ({ parts }: Alignment, thought: string): boolean =>
  !isBare(thought) &&
  (parts["clause"] ?? 0) >= leastClause &&
  Math.max(parts["sentence"] ?? 0, parts["neighbour"] ?? 0) >= 0.3;

/** Least probability of two dates whose clauses each name more than the other's sentence, and least weight of what both name. */
const leastSure = 0.8;
const leastSubject = 6;

const isOneSubject = (left: DateClaim, right: DateClaim, one: Happening, other: Happening): boolean =>
  sharedSubject(left, right, one, other) >= leastSubject;

/**
 * Whether two dates are dates of one happening: the same is said to happen, at the same limit, to nothing that only
 * one side names, in the same part of it, and neither side speaks of a date that was moved.
 */
export const isSameHappening = (alignment: Alignment<DateClaim>): boolean => {
  const { left, right, parts, similarity } = alignment;
  if (left.source === right.source && !isRestating(left) && !isRestating(right)) return false;
  if (left.use !== undefined || right.use !== undefined) return false;
  const [one, other] = [happeningOf(left), happeningOf(right)];
  if (!mayBeOne(left, right, one, other)) return false;
  if (parts["occasion"] === 1) return true;
  const isOne =
    isOneAct(one, other) ||
    sharedActs(one, other).length > 0 ||
    (one.act === undefined && other.act === undefined && isSameClause(alignment, one.thought)) ||
    sharedMeasures(one, other).length > 0;
  if (!isOne) return false;
  return (
    isWithin(left, right, one, other) || (similarity >= leastSure && isOneSubject(left, right, one, other))
  );
};
