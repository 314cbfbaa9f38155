import { mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Claim, QuantityClaim } from "../model/index.js";
import { momentsOf, periodsOf, type MomentsBySentence } from "./moments.js";

/** What an article says around each of its sentences, by the text of the sentence. */
export interface Surroundings {
  /** When the article was published: a date or a date-time. */
  readonly published: string;
  readonly moments: MomentsBySentence;
  /** The stretches that the figures of each sentence are of. */
  readonly periods: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of the sentence and of its two neighbours. */
  readonly contexts: ReadonlyMap<string, Terms>;
  /** Where the sentence stands: 0 for the first of the article, 1 for the last. */
  readonly positions: ReadonlyMap<string, number>;
  /** The greatest figures of each kind. */
  readonly greatest: ReadonlySet<Claim>;
  /** Figures of things of which another sentence gives another number. */
  readonly several: ReadonlySet<Claim>;
}

/** What the figures of one kind have in common: what they measure, in what form, and what happens to it. */
const kindOf = ({ value: { form, unit }, predicate }: QuantityClaim): string =>
  `${form} ${unit?.dimension} ${predicate}`;

/** The figures than which an article has no greater one of their kind. */
const greatestOf = (claims: readonly Claim[]): ReadonlySet<Claim> => {
  const figures = claims.filter((claim) => claim.kind === "quantity");
  const most = new Map<string, number>();
  for (const claim of figures)
    most.set(kindOf(claim), Math.max(most.get(kindOf(claim)) ?? -Infinity, Number(claim.value.written.low)));
  return new Set(figures.filter((claim) => Number(claim.value.written.low) === most.get(kindOf(claim))));
};

/** Claims in the order in which their evidence stands in the source. */
export const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));

/** The figures of things that an article gives several numbers of in several sentences: 震源深度40公里, 震源深度10公里. */
const severalOf = (claims: readonly Claim[]): ReadonlySet<Claim> => {
  const figures = claims.filter(
    (claim) => claim.kind === "quantity" && claim.counted !== "",
  ) as QuantityClaim[];
  const thingOf = ({ counted, value: { unit } }: QuantityClaim): string => `${unit?.dimension} ${counted}`;
  const told = new Map<string, { readonly numbers: Set<string>; readonly sentences: Set<string> }>();
  for (const claim of figures) {
    const known = told.get(thingOf(claim)) ?? { numbers: new Set(), sentences: new Set() };
    known.numbers.add(claim.value.written.low);
    known.sentences.add(claim.sentence);
    told.set(thingOf(claim), known);
  }
  return new Set(
    figures.filter((claim) => {
      const { numbers, sentences } = told.get(thingOf(claim))!;
      return numbers.size > 1 && sentences.size > 1;
    }),
  );
};

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
    periods: periodsOf(claims),
    contexts: new Map(
      sentences.map((sentence, at) => [
        sentence,
        mergeTerms(sentences.slice(Math.max(0, at - 1), at + 2).map(termsOf)),
      ]),
    ),
    positions: new Map(sentences.map((sentence, at) => [sentence, at / last])),
    greatest: greatestOf(claims),
    several: severalOf(claims),
  };
};
