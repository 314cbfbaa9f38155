import { chargesIn, namesAnotherCase } from "../language/cases.js";
import { mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Claim, DateClaim, QuantityClaim } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
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
  /** Sentences all of whose dates lie long before the report. */
  readonly past: ReadonlySet<string>;
  /** Where the sentence stands: 0 for the first of the article, nearing 1 with every further one. */
  readonly positions: ReadonlyMap<string, number>;
  /** The greatest figures of each kind. */
  readonly greatest: ReadonlySet<Claim>;
  /** Figures of things of which another sentence gives another number. */
  readonly several: ReadonlySet<Claim>;
  /** The charges that each sentence speaks of: its own, or those last named before it. */
  readonly charges: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether the article tells of several cases that are tried apart. */
  readonly hasCases: boolean;
}

/** What the figures of one kind have in common: what they measure, in what form, and what happens to it. */
const kindOf = ({ value: { form, unit }, predicate }: QuantityClaim): string =>
  `${form} ${unit?.dimension} ${predicate}`;

/** Days that must lie between a happening and a report for it to be of another story: 2004年12月26日的海嘯. */
const leastPast = 400;

/** Whether a date tells when something happened: 2010年2月 does, and 去年 of 去年接待120萬人次 is what a figure is of. */
const isOfHappening = ({ use, value: { text } }: DateClaim): boolean =>
  use === undefined || (use === "period" && /\d{4}年/u.test(foldCharacters(text)));

/** The sentences all of whose dates lie long before a day. */
const pastOf = (claims: readonly Claim[], published: string): ReadonlySet<string> => {
  const day = Date.parse(published.slice(0, 10));
  const [past, recent] = [new Set<string>(), new Set<string>()];
  for (const claim of claims) {
    if (claim.kind !== "date" || !isOfHappening(claim)) continue;
    const { to } = claim.value;
    const isPast = to !== null && day - Date.parse(to) > leastPast * 86_400_000;
    (isPast ? past : recent).add(claim.sentence);
  }
  return new Set([...past].filter((sentence) => !recent.has(sentence)));
};

/** The figures than which an article has no greater one of their kind, but for those of long ago. */
const greatestOf = (claims: readonly Claim[], past: ReadonlySet<string>): ReadonlySet<Claim> => {
  const figures = claims.filter(
    (claim) => claim.kind === "quantity" && !past.has(claim.sentence),
  ) as QuantityClaim[];
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

/** The sentence that stands at ½. What an article goes on with must not move what stands before. */
const half = 8;

/** The charges of each sentence of an article, carried on to the sentences that name none. */
const chargesOf = (sentences: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  let current: ReadonlySet<number> = new Set();
  return new Map(
    sentences.map((sentence) => {
      const own = chargesIn(sentence);
      if (own.size > 0) current = own;
      return [sentence, current];
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
  const past = pastOf(claims, published);
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
    positions: new Map(sentences.map((sentence, at) => [sentence, at / (at + half)])),
    past,
    greatest: greatestOf(claims, past),
    several: severalOf(claims),
    charges: chargesOf(sentences),
    hasCases: sentences.some(namesAnotherCase),
  };
};
