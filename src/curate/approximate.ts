import type { Run } from "./page.js";

/** A run of a text that nearly equals a pattern. */
export interface Approximation extends Run {
  /** Characters to insert, to leave out or to exchange. */
  readonly errors: number;
}

/** Of approximations that overlap the one with the fewest errors, the first of those. */
const keepBest = (found: readonly Approximation[]): Approximation[] => {
  const kept: Approximation[] = [];
  for (const one of found.toSorted((a, b) => a.errors - b.errors || a.from - b.from))
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  return kept;
};

/**
 * Where a text nearly holds a pattern (Sellers, Journal of Algorithms 1, 1980): dynamic programming in which a match
 * may begin anywhere.
 *
 * @param pattern - characters to look for, at least one
 * @param text - characters to look in
 * @param window - the run of the text that is searched
 * @param most - most errors of a match
 * @returns matches that do not overlap, the best first; time grows with pattern × window
 */
export const findApproximately = (
  pattern: readonly string[],
  text: readonly string[],
  window: Run,
  most: number,
): Approximation[] => {
  const found: Approximation[] = [];
  // For each length of the pattern: the errors of its best match that ends here, and where that begins.
  let errors = Array.from({ length: pattern.length + 1 }, (_, length) => length);
  let begins = errors.map(() => window.from);
  for (let at = window.from; at < window.to; at += 1) {
    const nextErrors = [0];
    const nextBegins = [at + 1];
    for (let length = 1; length <= pattern.length; length += 1) {
      const exchanged = errors[length - 1]! + Number(pattern[length - 1] !== text[at]);
      const left = nextErrors[length - 1]! + 1;
      const added = errors[length]! + 1;
      const least = Math.min(exchanged, left, added);
      nextErrors.push(least);
      nextBegins.push(
        least === exchanged
          ? length === 1
            ? at
            : begins[length - 1]!
          : least === left
            ? nextBegins[length - 1]!
            : begins[length]!,
      );
    }
    [errors, begins] = [nextErrors, nextBegins];
    const [least, from] = [errors[pattern.length]!, begins[pattern.length]!];
    if (least <= most && from <= at) found.push({ from, to: at + 1, errors: least });
  }
  return keepBest(found);
};
