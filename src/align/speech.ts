import { cosine } from "../language/terms.js";
import type { QuoteClaim, StatementClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { speakersAlike, termsAlike } from "./likeness.js";
import { combine, type Comparison } from "./similarity.js";

const weights = { wording: 0.45, terms: 0.3, sentence: 0.15, speaker: 0.1 };

/** Below this likeness of characters two clauses are not worth a closer look. */
const leastWording = 0.2;

/** Clauses, spoken or in the paper's own voice: their characters and words, the sentence around, and who speaks. */
export const speech: Comparison<QuoteClaim | StatementClaim> = {
  least: 0.5,
  leastRepeat: 0.58,
  compare: (left, right) => {
    const wording = bigramSimilarity(left.features.clause.bigrams, right.features.clause.bigrams);
    if (wording < leastWording) return undefined;
    const parts = {
      wording,
      terms: termsAlike(left.features.clause.terms, right.features.clause.terms),
      sentence: cosine(left.features.sentence, right.features.sentence),
      speaker: speakersAlike(left.features, right.features),
    };
    return { parts, similarity: combine(parts, weights) };
  },
};
