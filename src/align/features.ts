import { scopesIn } from "../language/scope.js";
import { termsOf, type Terms } from "../language/terms.js";
import type { Claim, QuantityClaim } from "../model/index.js";
import { bigramsOf, type Bigrams } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";

/** A stretch of days, a time of day, or both; null where it is not said. */
export interface Moment {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
}

/** What claims are compared by, worked out once a claim. */
export interface Features {
  readonly clause: { readonly terms: Terms; readonly bigrams: Bigrams };
  readonly sentence: Terms;
  /** What the claim is about: the noun counted, the title, the predicate, or the clause itself. */
  readonly subject: { readonly terms: Terms; readonly bigrams: Bigrams };
  /** Words that say which part or which time the clause is about. */
  readonly scopes: ReadonlySet<string>;
  /** Days and times that the sentence names. */
  readonly moments: readonly Moment[];
  /** The speaker's name folded, or null. */
  readonly speaker: string | null;
}

/** The words of a clause without those of a mention, so that a number does not speak for the match. */
const without = (clause: string, mention: string): string => clause.replace(mention, " ");

const measured = (claim: QuantityClaim): string => without(claim.clause, claim.value.text);

/** For each kind of claim the text that tells what it is about. */
const subjectOf = (claim: Claim): string => {
  if (claim.kind === "quantity") return claim.counted;
  if (claim.kind === "title") return claim.title;
  if (claim.kind === "modality") return claim.predicate;
  return claim.clause;
};

const clauseOf = (claim: Claim): string => {
  if (claim.kind === "quantity") return measured(claim);
  if (claim.kind === "date") return without(claim.clause, claim.value.text);
  return claim.clause;
};

const lettersOf = (text: string) => ({ terms: termsOf(text), bigrams: bigramsOf(text) });

/** Days and times by the sentence that names them. */
export type MomentsBySentence = ReadonlyMap<string, readonly Moment[]>;

/** The days and times that each sentence itself names. */
const ownMoments = (claims: readonly Claim[]): Map<string, Moment[]> => {
  const moments = new Map<string, Moment[]>();
  for (const claim of claims) {
    if (claim.kind !== "date") continue;
    const { from, to, time } = claim.value;
    const named = moments.get(claim.sentence) ?? [];
    moments.set(claim.sentence, [...named, { from, to, time: time ?? null }]);
  }
  return moments;
};

/**
 * The days and times that the sentences of an article speak of, from the claims of dates among its claims. A sentence
 * without any goes on from the one before it, if that gives a time of day: the next figures belong to the same shock.
 *
 * @param claims - the claims of one article
 */
export const momentsOf = (claims: readonly Claim[]): MomentsBySentence => {
  const moments = ownMoments(claims);
  const ordered = claims.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  let previous = "";
  for (const { sentence } of ordered) {
    if (sentence === previous) continue;
    const carried = (moments.get(previous) ?? []).filter((moment) => moment.time !== null);
    if (!moments.has(sentence) && carried.length > 0) moments.set(sentence, carried);
    previous = sentence;
  }
  return moments;
};

/**
 * The features of a claim.
 *
 * @param claim - the claim
 * @param moments - days and times by sentence, of the article that the claim stands in
 */
export const featuresOf = (claim: Claim, moments: MomentsBySentence): Features => ({
  clause: lettersOf(clauseOf(claim)),
  sentence: termsOf(claim.sentence),
  subject: lettersOf(subjectOf(claim)),
  scopes: scopesIn(claim.clause),
  moments: moments.get(claim.sentence) ?? [],
  speaker: claim.speaker === null ? null : matchKey(claim.speaker),
});
