import { cosine, isHeld } from "../language/terms.js";
import type { QuantityClaim } from "../model/index.js";
import { lettersAlike, momentsAlike, namesAlike, scopesAlike, speakersAlike } from "./likeness.js";
import { combine, type Candidate, type Comparison } from "./similarity.js";
import { unitCompatibility } from "./units.js";

/** Weights of the parts; the value weighs little, so that it breaks ties and does not make a match. */
const weights = { counted: 0.3, predicate: 0.12, clause: 0.26, sentence: 0.2, scope: 0.06, value: 0.06 };

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

const isSameNumber = (left: QuantityClaim, right: QuantityClaim): boolean =>
  left.value.written.low === right.value.written.low && left.value.written.high === right.value.written.high;

/** How much an equal number says, by the digits that it shows: 2,550 is hardly equal by chance, 3 often is. */
const specificity = ({ value }: QuantityClaim): number =>
  Math.min(1, value.written.low.replace(/^0\.?0*|\.|0+$/gu, "").length / 3);

/** Quantities: what is counted, what happens to it, in which clause and sentence. The unit may forbid a match. */
export const quantities: Comparison<QuantityClaim> = {
  least: 0.45,
  leastRepeat: 0.53,
  compare: (left, right) => {
    const unit = unitCompatibility(left.claim, right.claim);
    if (unit === 0) return undefined;
    const clause = cosine(left.features.clause.terms, right.features.clause.terms);
    const parts = {
      unit,
      counted: countedAlike(left, right, clause),
      predicate: predicatesAlike(left.claim, right.claim),
      clause,
      named: Number((left.claim.counted === "") === (right.claim.counted === "")),
      held: clauseHeld(left, right),
      place: namesAlike(left.features, right.features),
      speaker: speakersAlike(left.features, right.features),
      sentence: cosine(left.features.sentence, right.features.sentence),
      scope: scopesAlike(left.features, right.features),
      moment: momentsAlike(left.features, right.features),
      value: isSameNumber(left.claim, right.claim) ? specificity(left.claim) : 0,
    };
    return { parts, similarity: unit * combine(parts, weights) };
  },
};
