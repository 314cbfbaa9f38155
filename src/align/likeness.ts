import { apartness } from "../language/places.js";
import { areScopesApart, narrowing } from "../language/scope.js";
import { containment, cosine, type Terms } from "../language/terms.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { areApart } from "../text/sets.js";
import type { Features, Letters } from "./features.js";
import { mayCoincide, type Moment } from "./moments.js";

/** The better of the likeness of characters and that of content words, 0 to 1. */
export const lettersAlike = (left: Letters, right: Letters): number =>
  Math.max(bigramSimilarity(left.bigrams, right.bigrams), cosine(left.terms, right.terms));

/** Share of the characters of the shorter clause that stand in the other, 0 to 1. */
export const charactersAlike = ({ characters: left }: Features, { characters: right }: Features): number => {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const character of small) if (large.has(character)) shared += 1;
  return shared / small.size;
};

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

/** 0 where both name something and nothing in common, otherwise 1. */
const shareNames = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name)) ? 1 : 0;

/** 0 where the figures of both sentences are of stretches and of none in common (去年, 今年首季), otherwise 1. */
export const periodsAlike = ({ periods: left }: Features, { periods: right }: Features): number =>
  shareNames(left, right);

/** 0 where the sentences name others (香港, 澳門), otherwise 1. */
export const namesAlike = ({ names: left }: Features, { names: right }: Features): number =>
  shareNames(left, right);

/** 0 where both figures are told of places and none of one side is, holds or lies in one of the other, otherwise 1. */
export const scenesAlike = (
  { scene: left }: Pick<Features, "scene">,
  { scene: right }: Pick<Features, "scene">,
): number => {
  if (left.known.length === 0 || right.known.length === 0) return shareNames(left.named, right.named);
  return Number(left.known.some((one) => right.known.some((other) => apartness(one, other) === "same")));
};

/** Whether two claims are of cases that are tried apart, of which one article at least tells several. */
export const areOfOtherCases = (left: Features, right: Features): boolean =>
  (left.hasCases || right.hasCases) && areApart(left.charges, right.charges);

/**
 * 1 where both clauses name the same parts and times (首批, 去年, 累計), ½ where one names more, 0 where they exclude
 * each other.
 */
export const scopesAlike = ({ scopes: left }: Features, { scopes: right }: Features): number => {
  if (areScopesApart(left, right)) return 0;
  const [ones, others] = [narrowing(left), narrowing(right)];
  return ones.length === others.length && ones.every((scope) => right.has(scope)) ? 1 : 0.5;
};

const withTime = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ time }) => time !== null);

/**
 * 0 where both sentences name days or times and none may be the same (two shocks of one night), ½ where a side only goes
 * on from the sentence that names them, otherwise 1. Where both name times of day, those decide.
 */
export const momentsAlike = ({ moments: left }: Features, { moments: right }: Features): number => {
  if (left.length === 0 || right.length === 0) return 1;
  const areTimed = withTime(left).length > 0 && withTime(right).length > 0;
  const [ones, others] = areTimed ? [withTime(left), withTime(right)] : [left, right];
  if (ones.some((one) => others.some((other) => mayCoincide(one, other)))) return 1;
  return [...ones, ...others].some(({ isCarried }) => isCarried === true) ? 0.5 : 0;
};
