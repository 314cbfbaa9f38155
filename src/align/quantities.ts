import { cosine, isHeld } from "../language/terms.js";
import { areContrary } from "../language/synonyms.js";
import type { QuantityClaim } from "../model/index.js";
import { comparePublications } from "../model/publication.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { lettersAlike, momentsAlike, namesAlike, scopesAlike, speakersAlike } from "./likeness.js";
import { compareNumbers } from "./numbers.js";
import { probability, type Candidate, type Comparison } from "./similarity.js";
import { unitCompatibility } from "./units.js";
import { supportedWeights, weights } from "./weights.js";

/** 1 where the same happens to the things counted, ½ where one side has no verb, 0 otherwise. */
const predicatesAlike = (left: QuantityClaim, right: QuantityClaim): number => {
  if (left.predicate === "" || right.predicate === "") return 0.5;
  return Number(left.predicate === right.predicate);
};

/**
 * Whether the same things are counted: by their noun where both name it, otherwise by what happens to them (7人死亡,
 * 25人遇難), otherwise by the clause.
 */
const countedAlike = (
  left: Candidate<QuantityClaim>,
  right: Candidate<QuantityClaim>,
  clause: number,
): number => {
  if (left.claim.counted !== "" && right.claim.counted !== "")
    return lettersAlike(left.features.subject, right.features.subject);
  const isKnown = left.claim.predicate !== "" && right.claim.predicate !== "";
  return isKnown ? predicatesAlike(left.claim, right.claim) : clause;
};

/**
 * 1 where one of the clauses says nothing telling that the other's sentence does not, 0 where each names something of
 * its own: 荃灣錄得135毫米, 沙田錄得88毫米.
 */
const clauseHeld = ({ features: left }: Candidate, { features: right }: Candidate): number =>
  Number(isHeld(left.clause.terms, right.sentence) || isHeld(right.clause.terms, left.sentence));

/** Least likeness of what is counted for a figure that may have run on between two publications. */
const leastRunning = 0.8;

/**
 * Quantities: what is counted, what happens to it, in which clause and sentence, what stands right beside the number,
 * and the number itself. The unit may forbid a match, and so do two fates (7人死亡, 7人受傷).
 */
export const quantities: Comparison<QuantityClaim> = {
  least: 0.35,
  leastRepeat: 0.8,
  supported: supportedWeights.quantity,
  compare: (left, right) => {
    const unit = unitCompatibility(left.claim, right.claim);
    if (unit === 0 || areContrary(left.claim.predicate, right.claim.predicate)) return undefined;
    const { features: one } = left;
    const { features: other } = right;
    const order = comparePublications(one.published, other.published);
    const clause = cosine(one.clause.terms, other.clause.terms);
    const counted = countedAlike(left, right, clause);
    const parts = {
      unit,
      counted,
      predicate: predicatesAlike(left.claim, right.claim),
      clause,
      named: Number((left.claim.counted === "") === (right.claim.counted === "")),
      held: clauseHeld(left, right),
      place: namesAlike(one, other),
      speaker: speakersAlike(one, other),
      sentence: cosine(one.sentence, other.sentence),
      scope: scopesAlike(one, other),
      moment: momentsAlike(one, other),
      beside: cosine(one.beside.terms, other.beside.terms),
      wording: bigramSimilarity(one.beside.bigrams, other.beside.bigrams),
      before: bigramSimilarity(one.beside.before, other.beside.before),
      after: bigramSimilarity(one.beside.after, other.beside.after),
      context: cosine(one.context, other.context),
      position: 1 - Math.abs(one.position - other.position),
      ...compareNumbers(left.claim.value, right.claim.value, order, counted >= leastRunning),
    };
    return { parts, similarity: probability(parts, weights.quantity) };
  },
};
