import { bigramsOf } from "../text/bigrams.js";
import { foldCharacters } from "../text/fold.js";
import { canonicalTerm, isEventTerm } from "./synonyms.js";
import { segmentWords } from "./words.js";

/** Fewest pairs of neighbouring characters that two deeds share beside the verb: 電池, 生產. */
const leastShared = 2;

/** What happens in a text, by terms that the news knows: 興建 for 建設. */
const deedsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    segmentWords(text)
      .filter(({ key, tag }) => key.length > 1 && tag.startsWith("v") && isEventTerm(key))
      .map(({ key }) => [canonicalTerm(key), key]),
  );

/**
 * Whether two predicates tell of one deed in other words: the same is done, to what has some words in common (興建電池生產設施,
 * 建設動力電池生產基地).
 *
 * @param left - a predicate in any script
 * @param right - another
 */
export const areOneDeed = (left: string, right: string): boolean => {
  const [one, other] = [deedsIn(left), deedsIn(right)];
  return [...one].some(([term, verb]) => {
    const rival = other.get(term);
    if (rival === undefined) return false;
    const [ones, others] = [left, right].map((text, at) =>
      bigramsOf(foldCharacters(text).replace(at === 0 ? verb : rival, "，")),
    );
    return [...ones!.keys()].filter((bigram) => others!.has(bigram)).length >= leastShared;
  });
};
