import { matchKey } from "./fold.js";

/** How often each pair of neighbouring characters stands in a text, marks and white space left out. */
export type Bigrams = ReadonlyMap<string, number>;

/** The character bigrams of a text, folded for matching; a single character counts as itself. */
export const bigramsOf = (text: string): Bigrams => {
  const key = matchKey(text);
  const counts = new Map<string, number>();
  const count = (bigram: string) => counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  if (key.length === 1) count(key);
  for (let at = 0; at + 1 < key.length; at += 1) count(key.slice(at, at + 2));
  return counts;
};

const totals = new WeakMap<Bigrams, number>();

/** How many bigrams there are, worked out once. */
const total = (bigrams: Bigrams): number => {
  const known = totals.get(bigrams);
  if (known !== undefined) return known;
  let sum = 0;
  for (const count of bigrams.values()) sum += count;
  totals.set(bigrams, sum);
  return sum;
};

/**
 * How alike two texts are by their characters, 0 to 1: the mean of Dice's coefficient (shared pairs against all)
 * and of the overlap coefficient (shared pairs against the shorter text), so that a text inside a longer one
 * counts for more than chance and less than equality.
 */
export const bigramSimilarity = (left: Bigrams, right: Bigrams): number => {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [bigram, count] of small) shared += Math.min(count, large.get(bigram) ?? 0);
  if (shared === 0) return 0;
  const [first, second] = [total(left), total(right)];
  return (2 * shared) / (first + second) / 2 + shared / Math.min(first, second) / 2;
};
