import { cosine } from "../language/terms.js";
import type { ModalityClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { speakersAlike } from "./likeness.js";
import { combine, type Comparison } from "./similarity.js";

const weights = { predicate: 0.65, sentence: 0.25, speaker: 0.1 };

/** Below this likeness two predicates are two. */
const leastPredicate = 0.5;

/** Predicates with a mark of modality: what follows the mark, the sentence around, and who speaks. */
export const modalities: Comparison<ModalityClaim> = {
  least: 0.55,
  leastRepeat: 0.63,
  compare: (left, right) => {
    const predicate = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
    if (predicate < leastPredicate) return undefined;
    const parts = {
      predicate,
      sentence: cosine(left.features.sentence, right.features.sentence),
      speaker: speakersAlike(left.features, right.features),
    };
    return { parts, similarity: combine(parts, weights) };
  },
};
