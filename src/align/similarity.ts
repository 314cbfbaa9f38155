import { containment, cosine, type Terms } from "../language/terms.js";
import type {
  Claim,
  DateClaim,
  ModalityClaim,
  QuantityClaim,
  QuoteClaim,
  StatementClaim,
  TitleClaim,
} from "../model/index.js";
import { bigramSimilarity } from "../text/bigrams.js";
import { unitCompatibility } from "./units.js";
import type { Features, Moment } from "./features.js";

/** A claim and its features. */
export interface Candidate<C extends Claim = Claim> {
  readonly claim: C;
  readonly features: Features;
}

/** How alike two claims are: 0 to 1, and the named parts that it is made of. */
export interface Similarity {
  readonly similarity: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Claims of one family are compared with each other and with no other. */
export type Family = "quantity" | "date" | "title" | "speech" | "modality";

/** The family of a kind: what somebody says and what the paper says may be the same words. */
export const familyOf = (claim: Claim): Family =>
  claim.kind === "quote" || claim.kind === "statement" ? "speech" : claim.kind;

/** Least similarity of an alignment, by family; set on the real pages and news, see docs/alignment.md. */
export const thresholds: Readonly<Record<Family, number>> = {
  quantity: 0.45,
  date: 0.45,
  title: 0.6,
  speech: 0.5,
  modality: 0.55,
};

/** Weighted mean of the parts; a part without a weight only multiplies. */
const combine = (
  parts: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number => {
  let sum = 0;
  let all = 0;
  for (const [part, weight] of Object.entries(weights)) {
    sum += weight * (parts[part] ?? 0);
    all += weight;
  }
  return sum / all;
};

const lettersAlike = (left: Features["subject"], right: Features["subject"]): number =>
  Math.max(bigramSimilarity(left.bigrams, right.bigrams), cosine(left.terms, right.terms));

/** The mean of the cosine and of how far the shorter is contained in the longer: a clause may hold a second thought. */
const termsAlike = (left: Terms, right: Terms): number =>
  (cosine(left, right) + Math.max(containment(left, right), containment(right, left))) / 2;

/** 1 for one speaker, ½ where either side names none, 0 for two. */
const speakersAlike = (left: Features, right: Features): number => {
  if (left.speaker === null || right.speaker === null) return 0.5;
  return left.speaker === right.speaker ||
    left.speaker.endsWith(right.speaker) ||
    right.speaker.endsWith(left.speaker)
    ? 1
    : 0;
};

/** 1 where both clauses name the same parts and times (首批, 去年, 累計), ½ where they do not. */
const scopesAlike = (left: Features, right: Features): number =>
  left.scopes.size === right.scopes.size && [...left.scopes].every((scope) => right.scopes.has(scope))
    ? 1
    : 0.5;

/** Whether two moments may be one: their days meet, and their times are equal or unsaid. */
const mayCoincide = (left: Moment, right: Moment): boolean => {
  const areDaysKnown = left.from !== null && right.from !== null;
  const daysMeet =
    !areDaysKnown || (left.from! <= (right.to ?? right.from!) && right.from! <= (left.to ?? left.from!));
  return daysMeet && (left.time === null || right.time === null || left.time === right.time);
};

/** 0 where both sentences name days or times and none may be the same (two shocks of one night), otherwise 1. */
const momentsAlike = (left: Features, right: Features): number =>
  left.moments.length === 0 ||
  right.moments.length === 0 ||
  left.moments.some((one) => right.moments.some((other) => mayCoincide(one, other)))
    ? 1
    : 0;

const sameRange = (left: QuantityClaim, right: QuantityClaim): boolean =>
  left.value.written.low === right.value.written.low && left.value.written.high === right.value.written.high;

type Compare<C extends Claim> = (left: Candidate<C>, right: Candidate<C>) => Similarity | undefined;

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
  const [one, other] = [left.claim.predicate, right.claim.predicate];
  return one === "" || other === "" ? clause : Number(one === other);
};

/** 1 where the same happens to the things counted, ½ where one side has no verb, 0 otherwise. */
const predicatesAlike = (left: QuantityClaim, right: QuantityClaim): number => {
  if (left.predicate === "" || right.predicate === "") return 0.5;
  return Number(left.predicate === right.predicate);
};

/** How much an equal number says: 2,550 is hardly equal by chance, 3 often is. By the digits that it shows. */
const specificity = (claim: QuantityClaim): number =>
  Math.min(1, claim.value.written.low.replace(/^0\.?0*|\.|0+$/gu, "").length / 3);

/** What is counted, what happens to it, in which clause and sentence; the value only breaks ties, the unit may forbid. */
const compareQuantities: Compare<QuantityClaim> = (left, right) => {
  const unit = unitCompatibility(left.claim, right.claim);
  if (unit === 0) return undefined;
  const clause = cosine(left.features.clause.terms, right.features.clause.terms);
  const parts = {
    unit,
    counted: countedAlike(left, right, clause),
    predicate: predicatesAlike(left.claim, right.claim),
    clause,
    sentence: cosine(left.features.sentence, right.features.sentence),
    scope: scopesAlike(left.features, right.features),
    moment: momentsAlike(left.features, right.features),
    value: sameRange(left.claim, right.claim) ? specificity(left.claim) : 0,
  };
  return { parts, similarity: unit * combine(parts, quantityWeights) };
};

const quantityWeights = {
  counted: 0.3,
  predicate: 0.12,
  clause: 0.26,
  sentence: 0.2,
  scope: 0.06,
  value: 0.06,
};

const compareDates: Compare<DateClaim> = (left, right) => {
  const isTime = left.claim.value.precision === "time";
  if (isTime !== (right.claim.value.precision === "time")) return undefined;
  const same =
    left.claim.value.from === right.claim.value.from && left.claim.value.to === right.claim.value.to;
  const sentence = cosine(left.features.sentence, right.features.sentence);
  const isBare = left.features.clause.terms.size === 0 || right.features.clause.terms.size === 0;
  const parts = {
    clause: isBare ? sentence : lettersAlike(left.features.clause, right.features.clause),
    sentence,
    value: same && left.claim.value.time === right.claim.value.time ? 1 : 0,
  };
  return { parts, similarity: combine(parts, { clause: 0.4, sentence: 0.3, value: 0.3 }) };
};

const compareTitles: Compare<TitleClaim> = (left, right) => {
  const title = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
  return { parts: { title }, similarity: title };
};

const compareSpeech: Compare<QuoteClaim | StatementClaim> = (left, right) => {
  const wording = bigramSimilarity(left.features.clause.bigrams, right.features.clause.bigrams);
  if (wording < 0.2) return undefined;
  const parts = {
    wording,
    terms: termsAlike(left.features.clause.terms, right.features.clause.terms),
    sentence: cosine(left.features.sentence, right.features.sentence),
    speaker: speakersAlike(left.features, right.features),
  };
  return { parts, similarity: combine(parts, { wording: 0.45, terms: 0.3, sentence: 0.15, speaker: 0.1 }) };
};

const compareModalities: Compare<ModalityClaim> = (left, right) => {
  const predicate = bigramSimilarity(left.features.subject.bigrams, right.features.subject.bigrams);
  if (predicate < 0.5) return undefined;
  const parts = {
    predicate,
    sentence: cosine(left.features.sentence, right.features.sentence),
    speaker: speakersAlike(left.features, right.features),
  };
  return { parts, similarity: combine(parts, { predicate: 0.65, sentence: 0.25, speaker: 0.1 }) };
};

const comparisons: { readonly [F in Family]: Compare<never> } = {
  quantity: compareQuantities,
  date: compareDates,
  title: compareTitles,
  speech: compareSpeech,
  modality: compareModalities,
};

/**
 * How alike two claims of one family are.
 *
 * @returns the similarity with its parts, or undefined where the two cannot be one claim (units that do not
 * compare, nothing shared)
 */
export const compareClaims = (family: Family, left: Candidate, right: Candidate): Similarity | undefined =>
  (comparisons[family] as Compare<Claim>)(left, right);
