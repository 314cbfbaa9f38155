import { cosine, isHeld } from "../language/terms.js";
import { isSameNumber } from "../language/ranges.js";
import { areContrary } from "../language/synonyms.js";
import { compareValues } from "../language/values.js";
import type { QuantityClaim } from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { lettersAlike, momentsAlike, namesAlike, scopesAlike, speakersAlike } from "./likeness.js";
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

/** How much an equal number says, by the digits that it shows: 2,550 is hardly equal by chance, 3 often is. */
const specificity = ({ value }: QuantityClaim): number =>
  Math.min(1, value.written.low.replace(/^0\.?0*|\.|0+$/gu, "").length / 3);

const digitsOf = ({ value }: QuantityClaim): string =>
  value.written.low
    .replace(/\D|0+$/gu, "")
    .split("")
    .toSorted()
    .join("");

/** How near two numbers are, 0 to 1: their ratio. */
const nearness = ({ value: left }: QuantityClaim, { value: right }: QuantityClaim): number => {
  const [one, other] = [Number(left.written.low), Number(right.written.low)];
  return one === other ? 1 : Math.max(0, Math.min(one, other) / Math.max(one, other)) || 0;
};

/** How near numbers of two publications count at least. */
const leastMoved = 0.8;

/**
 * What the two numbers have to do with each other. They never decide alone: two figures need words in common to be
 * likely one, and those that clash may be. Numbers published one after the other may lie far apart: a toll rises.
 */
const compareNumbers = (
  { claim: left, features: { published } }: Candidate<QuantityClaim>,
  { claim: right, features: other }: Candidate<QuantityClaim>,
): Readonly<Record<string, number>> => {
  const values = compareValues(left.value, right.value);
  if (values?.isSame ?? isSameNumber(left.value, right.value))
    return { equal: 1, telling: specificity(left) };
  if (values === null) return { incomparable: 1 };
  const near = nearness(left, right) ** 2;
  return {
    rounded: Number(values.isRounded),
    fitting: Number(!values.isRounded && values.suggestsBoth),
    // A slip of the pen: 12,846 and 12,864.
    permuted: Number(digitsOf(left).length > 2 && digitsOf(left) === digitsOf(right)),
    near: published === other.published ? near : Math.max(near, leastMoved),
  };
};

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
    const clause = cosine(one.clause.terms, other.clause.terms);
    const parts = {
      unit,
      counted: countedAlike(left, right, clause),
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
      ...compareNumbers(left, right),
    };
    return { parts, similarity: probability(parts, weights.quantity) };
  },
};
