import { mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Claim } from "../model/index.js";
import { momentsOf, type MomentsBySentence } from "./moments.js";

/** What an article says around each of its sentences, by the text of the sentence. */
export interface Surroundings {
  /** When the article was published: a date or a date-time. */
  readonly published: string;
  readonly moments: MomentsBySentence;
  /** The words of the sentence and of its two neighbours. */
  readonly contexts: ReadonlyMap<string, Terms>;
  /** Where the sentence stands: 0 for the first of the article, 1 for the last. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Claims in the order in which their evidence stands in the source. */
export const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));

/**
 * What stands around the sentences of an article.
 *
 * @param claims - the claims of one article, in reading order
 * @param published - when it was published
 */
export const surroundingsOf = (claims: readonly Claim[], published: string): Surroundings => {
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  const last = Math.max(1, sentences.length - 1);
  return {
    published,
    moments: momentsOf(claims),
    contexts: new Map(
      sentences.map((sentence, at) => [
        sentence,
        mergeTerms(sentences.slice(Math.max(0, at - 1), at + 2).map(termsOf)),
      ]),
    ),
    positions: new Map(sentences.map((sentence, at) => [sentence, at / last])),
  };
};
