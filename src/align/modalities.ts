import { areOneDeed } from "../language/deeds.js";
import { cosine } from "../language/terms.js";
import type { ModalityClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { figuresAlike } from "./figures.js";
import { speakersAlike, termsAlike } from "./likeness.js";
import { combine, type Comparison, type Weights } from "./similarity.js";
import { compareStates, isOfState } from "./states.js";

const weights = { predicate: 0.65, sentence: 0.25, speaker: 0.1 };

/** Weights together with what the pairs around a pair say of it, set as those of speech. */
const supported: Weights = {
  bias: -3.58,
  predicate: 3.41,
  rival: -3.09,
  figures: 1.95,
  position: 1.6,
  sentence: 1.51,
  speaker: 0.65,
  clause: 0.54,
  support: 0.26,
  // Of two states, which have none of the parts above but the speaker; likely ones outweigh a rival.
  state: 9,
  // The same done to something with words in common, in sentences that are alike.
  deed: 3,
};

/** Below both of these likenesses, of the characters of the predicates and of the clauses, two are two. */
const leastPredicate = 0.2;
const leastClause = 0.3;

/** Least likeness of the sentences of two predicates that are one deed in other words. */
const leastSentence = 0.3;

/**
 * Predicates with a mark of modality: what follows the mark, the sentence around, and who speaks. States are compared
 * with states only.
 */
export const modalities: Comparison<ModalityClaim> = {
  least: 0.55,
  leastRepeat: 0.63,
  supported,
  shares: weights,
  compare: (left, right) => {
    if (isOfState(left.claim) || isOfState(right.claim)) return compareStates(left, right);
    const predicate = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
    const clause = termsAlike(left.features.clause.terms, right.features.clause.terms);
    const isAlike = predicate >= leastPredicate || clause >= leastClause;
    const sentence = cosine(left.features.sentence, right.features.sentence);
    const isDeed =
      !isAlike && sentence >= leastSentence && areOneDeed(left.claim.predicate, right.claim.predicate);
    if (!isAlike && !isDeed) return undefined;
    const parts = {
      predicate,
      clause,
      deed: Number(isDeed),
      figures: figuresAlike(left.claim.clause, right.claim.clause),
      position: 1 - Math.abs(left.features.position - right.features.position),
      sentence,
      speaker: speakersAlike(left.features, right.features),
    };
    return { parts, similarity: combine(parts, weights) };
  },
};
