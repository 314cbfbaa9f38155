import levenshtein from "fast-levenshtein";

/**
 * The known name that a misspelt one is meant for: at most one letter in three apart, whatever the case.
 *
 * @param name - as somebody wrote it: publishd
 * @param known - the names that there are
 * @returns the nearest (published), or undefined where none is near
 */
export const findNearest = (name: string, known: readonly string[]): string | undefined => {
  const distances = known.map((each) => levenshtein.get(each.toLowerCase(), name.toLowerCase()));
  const least = Math.min(...distances);
  return least <= name.length / 3 ? known[distances.indexOf(least)] : undefined;
};

/**
 * That there is no such thing, and which there is.
 *
 * @param kind - what is looked for: rule
 * @param name - as somebody wrote it
 * @param known - the names that there are
 * @returns a clause for a message: there is no rule wordin; did you mean wording?
 */
export const describeUnknown = (kind: string, name: string, known: readonly string[]): string => {
  const nearest = findNearest(name, known);
  const others = nearest === undefined ? `there are ${known.join(" ")}` : `did you mean ${nearest}?`;
  return `there is no ${kind} ${name}; ${others}`;
};
