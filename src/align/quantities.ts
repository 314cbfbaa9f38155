import { isStakeOfOne } from "../language/stakes.js";
import { isShare } from "../language/values.js";
import { cosine, isHeld } from "../language/terms.js";
import { countOf, isSameWhole } from "../language/wholes.js";
import { areContrary, canonicalTerm, isFate } from "../language/synonyms.js";
import { isRestating } from "../model/roles.js";
import type { QuantityClaim } from "../model/index.js";
import { comparePublications } from "../model/publication.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { foldCharacters, matchKey } from "../text/fold.js";
import {
  areOfOtherCases,
  charactersAlike,
  lettersAlike,
  momentsAlike,
  namesAlike,
  scenesAlike,
  periodsAlike,
  scopesAlike,
  speakersAlike,
} from "./likeness.js";
import { compareNumbers } from "./numbers.js";
import { probability, type Candidate, type Comparison } from "./similarity.js";
import { unitCompatibility } from "./units.js";
import { weights } from "./weights.js";

/** 1 where the same happens to the things counted, ½ where one side has no verb, 0 otherwise. */
const predicatesAlike = (left: QuantityClaim, right: QuantityClaim): number => {
  if (left.predicate === "" || right.predicate === "") return 0.5;
  return Number(left.predicate === right.predicate);
};

/** Those who come to help, folded: not those whom it befell, unless it is said. */
const helpers = /专家|消防|指战员|官兵|民警|警[员察力]|医[护生]|护士|救[援护]|志愿者|义工|工作人员|人手/u;

const areHelpers = ({ counted }: QuantityClaim): boolean => helpers.test(foldCharacters(counted));

/** What stands right before a number of people on board, folded: they are not those hurt. */
const riding = /(?:[载乘搭坐][有着了送]?|[车船机]上(?:有|共)?)(?:共|约|逾)?$/u;

const isRiding = ({ clause, value: { text } }: QuantityClaim): boolean =>
  riding.test(foldCharacters(clause.slice(0, clause.indexOf(text))));

const areThings = ({ counted, value: { unit } }: QuantityClaim): boolean =>
  unit?.dimension === "item" && !/[人命口]/u.test(counted);

/**
 * Whether one figure alone is of what befell somebody, and the other of things (17傷 are not the 17針 that a wound took),
 * of those on board, or of those who came to help (26傷, 26名專家).
 */
const befallsOne = (left: QuantityClaim, right: QuantityClaim): boolean => {
  if (isFate(left.predicate) === isFate(right.predicate)) return false;
  const [befallen, other] = isFate(left.predicate) ? [left, right] : [right, left];
  if (befallen.value.unit?.dimension !== "people") return false;
  return areThings(other) || isRiding(other) || (areHelpers(other) && !areHelpers(befallen));
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

/** 1 where both figures are levels, or changes; 0 where one is what the other changes from; ½ where one says nothing. */
const changesAlike = ({ change: left }: QuantityClaim, { change: right }: QuantityClaim): number => {
  if (left === right) return 1;
  return left === "base" || right === "base" ? 0 : 0.5;
};

/** 0 where both clauses name a place and neither is or stands in the other (荃灣, 沙田), otherwise 1. */
const placesAlike = ({ place: left }: QuantityClaim, { place: right }: QuantityClaim): number => {
  if (left === undefined || right === undefined) return 1;
  const [one, other] = [left, right].map((place) => canonicalTerm(matchKey(place))) as [string, string];
  return Number(one.includes(other) || other.includes(one));
};

/** The values of two figures, of a share and a count of one whole both as counts: 過半 of ten is more than five. */
const valuesOf = ({ claim: left }: Candidate<QuantityClaim>, { claim: right }: Candidate<QuantityClaim>) => {
  const [one, other] = [left.value, right.value];
  if (isShare(one) === isShare(other) || !isSameWhole(left.whole, right.whole)) return [one, other] as const;
  return isShare(one)
    ? ([countOf(one, left.whole!.value), other] as const)
    : ([one, countOf(other, right.whole!.value)] as const);
};

/** Least likeness of what is counted for a figure that may have run on between two publications. */
const leastRunning = 0.8;

/** Least likeness of two clauses that say the same but for their numbers. */
const leastVerbatim = 0.9;

/**
 * Quantities: what is counted, what happens to it, in which clause and sentence, what stands right beside the number,
 * and the number itself. The unit may forbid a match, and so do two fates (7人死亡, 7人受傷).
 */
export const quantities: Comparison<QuantityClaim> = {
  least: 0.5,
  leastRepeat: 0.8,
  ...weights.quantity,
  compare: (left, right) => {
    const unit = unitCompatibility(left.claim, right.claim);
    if (unit === 0 || areContrary(left.claim.predicate, right.claim.predicate)) return undefined;
    if (befallsOne(left.claim, right.claim) || isStakeOfOne(left.claim, right.claim)) return undefined;
    const { features: one } = left;
    const { features: other } = right;
    if (areOfOtherCases(one, other)) return undefined;
    const order = comparePublications(one.published, other.published);
    const clause = cosine(one.clause.terms, other.clause.terms);
    const counted = countedAlike(left, right, clause);
    const parts = {
      unit,
      counted,
      predicate: predicatesAlike(left.claim, right.claim),
      clause,
      named: Number((left.claim.counted === "") === (right.claim.counted === "")),
      nouns: Number(left.claim.counted !== "" && right.claim.counted !== ""),
      measure: Number(left.claim.value.unit?.dimension === right.claim.value.unit?.dimension),
      single: one.isSingle && other.isSingle ? 1 : 0,
      greatest: (Number(one.isGreatest) + Number(other.isGreatest)) / 2,
      held: clauseHeld(left, right),
      place: namesAlike(one, other),
      change: changesAlike(left.claim, right.claim),
      site: placesAlike(left.claim, right.claim),
      scene: scenesAlike(one, other),
      verbatim: Number(clause >= leastVerbatim),
      restated: Number(isRestating(left.claim) !== isRestating(right.claim)),
      speaker: speakersAlike(one, other),
      sentence: cosine(one.sentence, other.sentence),
      scope: scopesAlike(one, other),
      moment: momentsAlike(one, other),
      period: periodsAlike(one, other),
      era: Number(one.isOfPast === other.isOfPast),
      beside: cosine(one.beside.terms, other.beside.terms),
      wording: bigramSimilarity(one.beside.bigrams, other.beside.bigrams),
      before: bigramSimilarity(one.beside.before, other.beside.before),
      after: bigramSimilarity(one.beside.after, other.beside.after),
      context: cosine(one.context, other.context),
      characters: charactersAlike(one, other),
      position: 1 - Math.abs(one.position - other.position),
      ...compareNumbers(...valuesOf(left, right), order, counted >= leastRunning),
    };
    return { parts, similarity: probability(parts, weights.quantity.alone) };
  },
};
