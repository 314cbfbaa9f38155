import { containment, cosine, type Terms } from "../language/terms.js";
import { bigramSimilarity } from "../text/bigrams.js";
import type { Features, Letters } from "./features.js";
import { shareDays, type Moment } from "./moments.js";

/** The better of the likeness of characters and that of content words, 0 to 1. */
export const lettersAlike = (left: Letters, right: Letters): number =>
  Math.max(bigramSimilarity(left.bigrams, right.bigrams), cosine(left.terms, right.terms));

/**
 * The mean of the cosine and of how far the shorter text is contained in the longer, 0 to 1: a clause may hold a
 * second thought.
 */
export const termsAlike = (left: Terms, right: Terms): number =>
  (cosine(left, right) + Math.max(containment(left, right), containment(right, left))) / 2;

/** 1 for one speaker (a short name and a long one included), ½ where either side names none, 0 for two. */
export const speakersAlike = ({ speaker: left }: Features, { speaker: right }: Features): number => {
  if (left === null || right === null) return 0.5;
  return left.endsWith(right) || right.endsWith(left) ? 1 : 0;
};

/** 0 where both sentences name places, persons or bodies and none in common (香港, 澳門), otherwise 1. */
export const namesAlike = ({ names: left }: Features, { names: right }: Features): number =>
  left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name)) ? 1 : 0;

/** 1 where both clauses name the same parts and times (首批, 去年, 累計), ½ where they do not. */
export const scopesAlike = ({ scopes: left }: Features, { scopes: right }: Features): number =>
  left.size === right.size && [...left].every((scope) => right.has(scope)) ? 1 : 0.5;

/** Whether the days of two moments meet, or are not known. */
const mayShareDays = (left: Moment, right: Moment): boolean =>
  left.from === null || right.from === null || shareDays(left, right);

/** Whether two times of day meet, or one is not said; a part of the day (06:00/09:00) meets what falls in it. */
const mayShareTime = ({ time: left }: Moment, { time: right }: Moment): boolean => {
  if (left === null || right === null) return true;
  const [leftFrom, leftTo = leftFrom] = left.split("/") as [string, string?];
  const [rightFrom, rightTo = rightFrom] = right.split("/") as [string, string?];
  return leftFrom <= rightTo && rightFrom <= leftTo;
};

/** Whether two moments may be one. */
const mayCoincide = (left: Moment, right: Moment): boolean =>
  mayShareDays(left, right) && mayShareTime(left, right);

const withTime = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ time }) => time !== null);

/**
 * 0 where both sentences name days or times and none may be the same (two shocks of one night), otherwise 1. Where
 * both name times of day, those decide.
 */
export const momentsAlike = ({ moments: left }: Features, { moments: right }: Features): number => {
  if (left.length === 0 || right.length === 0) return 1;
  const areTimed = withTime(left).length > 0 && withTime(right).length > 0;
  const [ones, others] = areTimed ? [withTime(left), withTime(right)] : [left, right];
  return ones.some((one) => others.some((other) => mayCoincide(one, other))) ? 1 : 0;
};
