import { scopesIn } from "../language/scope.js";
import { namesOf, termsOf, type Terms } from "../language/terms.js";
import type { Claim } from "../model/index.js";
import { bigramsOf, type Bigrams } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";
import type { Moment, MomentsBySentence } from "./moments.js";

/** A text by its content words and by its characters. */
export interface Letters {
  readonly terms: Terms;
  readonly bigrams: Bigrams;
}

/** What claims are compared by, worked out once a claim. */
export interface Features {
  readonly clause: Letters;
  readonly sentence: Terms;
  /** What the claim is about: the noun counted, the title, the predicate, or the clause itself. */
  readonly subject: Letters;
  /** Words that say which part or which time the clause is about. */
  readonly scopes: ReadonlySet<string>;
  /** Places, persons and bodies that the sentence names. */
  readonly names: ReadonlySet<string>;
  /** Days and times that the sentence names. */
  readonly moments: readonly Moment[];
  /** The speaker's name folded, or null. */
  readonly speaker: string | null;
}

/** The words of a clause without those of a mention, so that a number does not speak for the match. */
const without = (clause: string, mention: string): string => clause.replace(mention, " ");

/** For each kind of claim the text that tells what it is about. */
const subjectOf = (claim: Claim): string => {
  if (claim.kind === "quantity") return claim.counted;
  if (claim.kind === "title") return claim.title;
  if (claim.kind === "modality") return claim.predicate;
  return claim.clause;
};

/** The clause, without the value of the claim. */
const clauseOf = (claim: Claim): string =>
  claim.kind === "quantity" || claim.kind === "date" ? without(claim.clause, claim.value.text) : claim.clause;

const lettersOf = (text: string): Letters => ({ terms: termsOf(text), bigrams: bigramsOf(text) });

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
  names: namesOf(claim.sentence),
  moments: moments.get(claim.sentence) ?? [],
  speaker: claim.speaker === null ? null : matchKey(claim.speaker),
});
