import type { TitleClaim } from "../model/index.js";
import { isHeading } from "../model/roles.js";
import { bigramSimilarity } from "../text/bigrams.js";
import type { Comparison } from "./similarity.js";

/** How much less a mention in a heading weighs beside one in the text. */
const shortened = 0.99;

/** Titles of documents: their characters alone. A title left over meets only its equal: what nearly equals it is a sister. */
export const titles: Comparison<TitleClaim> = {
  least: 0.6,
  leastRepeat: 0.98,
  shares: { title: 1 },
  compare: (left, right) => {
    const title = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
    // The text says what is done with the document; a headline that names it too does so in short.
    const isOneInHeading = isHeading(left.claim) !== isHeading(right.claim);
    return { parts: { title }, similarity: isOneInHeading ? title * shortened : title };
  },
};
