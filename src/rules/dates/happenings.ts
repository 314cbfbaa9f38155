import { isBare } from "../../language/acts.js";
import { areStepsOfOthers } from "../../language/cases.js";
import { happeningOf, type Happening } from "../../language/occasions.js";
import {
  areOfStory,
  isOneAct,
  isWithin,
  mayBeOne,
  sharedActs,
  sharedMeasures,
} from "../../language/sameness.js";
import { sharedSubject } from "../../language/sharedSubjects.js";
import { areOnePerson, isOnceInLife } from "../../language/someone.js";
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
  sharedSubject(left, right, one, other) >= leastSubject || areOfStory(left, right);

/** Least probability of two dates of one person who is not named. */
const leastOfPerson = 0.6;

/** Whether both dates are of what befalls a person once, and of one person as far as each tells, whom neither names. */
export const isOnePersons = ({ left, right, similarity }: Alignment<DateClaim>): boolean => {
  const [one, other] = [happeningOf(left), happeningOf(right)];
  return (
    similarity >= leastOfPerson &&
    sharedActs(one, other).some(isOnceInLife) &&
    areOnePerson(one.subject, other.subject) &&
    !one.scorers.some((name) => other.scorers.includes(name))
  );
};

/** By what two dates are of one happening: by their subject, or only by who they are of. */
export type Bond = "subject" | "person";

/**
 * By what two dates are dates of one happening: the same is said to happen, at the same limit, to nothing that only
 * one side names, in the same part of it, and neither side speaks of a date that was moved; or it befalls somebody whom
 * both tell of alike (37歲外傭, 一名印傭).
 */
export const bondOf = (alignment: Alignment<DateClaim>): Bond | undefined => {
  const { left, right, parts, similarity } = alignment;
  if (parts["incident"] !== undefined) return parts["incident"] === 1 ? "subject" : undefined;
  if (left.source === right.source && !isRestating(left) && !isRestating(right)) return undefined;
  if (left.use !== undefined || right.use !== undefined || parts["sequel"] === 1) return undefined;
  const [one, other] = [happeningOf(left), happeningOf(right)];
  if (!mayBeOne(left, right, one, other)) return undefined;
  const acts = sharedActs(one, other);
  if (areStepsOfOthers(acts, left, right)) return undefined;
  if (parts["person"] === 1) return "person";
  if (parts["occasion"] === 1) return "subject";
  const isOne =
    isOneAct(one, other) ||
    acts.length > 0 ||
    (one.act === undefined && other.act === undefined && isSameClause(alignment, one.thought)) ||
    sharedMeasures(one, other).length > 0;
  if (!isOne) return undefined;
  if (isWithin(left, right, one, other)) return "subject";
  if (similarity >= leastSure && isOneSubject(left, right, one, other)) return "subject";
  return isOnePersons(alignment) ? "person" : undefined;
};

/** Whether two dates are dates of one happening, whoever is named with it. */
export const isSameHappening = (alignment: Alignment<DateClaim>): boolean => bondOf(alignment) === "subject";
