import type { TitleClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import type { Comparison } from "./similarity.js";

/** Titles of documents: their characters alone. A title left over meets only its equal: what nearly equals it is a sister. */
export const titles: Comparison<TitleClaim> = {
  least: 0.6,
  leastRepeat: 0.98,
  shares: { title: 1 },
  compare: (left, right) => {
    const title = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
    return { parts: { title }, similarity: title };
  },
};
