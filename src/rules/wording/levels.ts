import { firmnessOf } from "../../language/firmness.js";
import { canonicalTerm } from "../../language/synonyms.js";
import { segmentWords } from "../../language/words.js";

/** From here on a thing is settled or certain to come. */
const firm = 3;

/** Up to here it is not sure. */
export const loose = 2;

/** Done against to come, or settled against not sure; two shades of the unsure (有望, 爭取) are none. */
export const isShift = (one: number, other: number): boolean =>
  one !== other &&
  Math.max(one, other) >= firm &&
  (Math.min(one, other) <= loose || Math.max(one, other) === firmnessOf.done);

/** The verbs of more than one character in a text, by their synonyms; those given are left out. */
export const verbsOf = (text: string, without: readonly string[]): ReadonlySet<string> =>
  new Set(
    segmentWords(text)
      .filter(({ key, tag }) => tag.startsWith("v") && key.length > 1 && !without.includes(key))
      .map(({ key }) => canonicalTerm(key)),
  );

/** Whether two clauses tell of one doing: 會檢取 and 已要求…交出 are two. */
export const shareVerb = (left: string, right: string, without: readonly string[]): boolean => {
  const other = verbsOf(right, without);
  return [...verbsOf(left, without)].some((verb) => other.has(verb));
};
