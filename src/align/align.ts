import type { Alignment, Claim, Event } from "../model/index.js";
import { assign, pairLeftovers, pairUp, type Pair } from "./assign.js";
import { comparisons, families, familyOf, type Family } from "./families.js";
import { featuresOf } from "./features.js";
import { alignListings } from "./listings.js";
import { momentsOf } from "./moments.js";
import type { Candidate, Comparison, Similarity } from "./similarity.js";

/** Similarities of every pair; undefined where the two cannot be one claim. */
type Table = readonly (readonly (Similarity | undefined)[])[];

/** Two figures or predicates of one sentence are two; a title named twice is one. */
const isOneSentence = (left: Claim, right: Claim): boolean =>
  left.kind !== "title" && left.article === right.article && left.sentence === right.sentence;

const tabulate = ({ compare }: Comparison, left: readonly Candidate[], right: readonly Candidate[]): Table =>
  left.map((one) =>
    right.map((other) => (isOneSentence(one.claim, other.claim) ? undefined : compare(one, other))),
  );

const scoresOf = (table: Table): number[][] => table.map((row) => row.map((cell) => cell?.similarity ?? 0));

/** Aligns the claims of one family in two articles, or, with one list given twice, inside one article. */
const alignFamily = (
  comparison: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Alignment[] => {
  const table = tabulate(comparison, left, right);
  const scores = scoresOf(table);
  const isInside = left === right;
  const pairs = isInside ? pairUp(scores, comparison.least) : assign(scores, comparison.least);
  const further = isInside ? [] : pairLeftovers(scores, pairs, comparison.leastRepeat);
  const toAlignment = ([row, column]: Pair, isRepeat: boolean): Alignment => ({
    left: left[row]!.claim,
    right: right[column]!.claim,
    ...table[row]![column]!,
    isRepeat,
  });
  return [
    ...pairs.map((pair) => toAlignment(pair, false)),
    ...further.map((pair) => toAlignment(pair, true)),
  ];
};

/**
 * The claims of an article without those of a sentence that is printed again: it says nothing more. Two claims of one
 * sentence may have the same words (3人死亡、3人受傷) and both stay.
 */
const withoutReprints = (claims: readonly Claim[]): Claim[] => {
  const first = new Map<string, number>();
  return claims.filter(({ kind, sentence, evidence }) => {
    const key = [kind, sentence, ...evidence.map(({ quote }) => quote)].join("\u0000");
    const start = evidence[0]!.start;
    const printed = first.get(key);
    if (printed === undefined) first.set(key, start);
    return printed === undefined || start - printed < sentence.length;
  });
};

const groupByFamily = (claims: readonly Claim[]): ReadonlyMap<Family, readonly Candidate[]> => {
  const moments = momentsOf(claims);
  const candidates = withoutReprints(claims).map((claim) => ({
    claim,
    features: featuresOf(claim, moments),
  }));
  return new Map(
    families.map((family) => [family, candidates.filter(({ claim }) => familyOf(claim) === family)]),
  );
};

/**
 * Aligns the claims of an event: within every article, and between every two articles, by the assignment with the
 * greatest sum of similarities among those above the threshold of their family.
 *
 * @param event - an event with its articles
 * @param claims - claims of those articles by article id
 * @returns alignments, the left side from the earlier article, in the order of the articles
 */
export const align = (event: Event, claims: ReadonlyMap<string, readonly Claim[]>): Alignment[] => {
  const articles = event.articles.map((article) => groupByFamily(claims.get(article.id) ?? []));
  const alignments = articles.flatMap((left, index) =>
    articles
      .slice(index)
      .flatMap((right) =>
        families.flatMap((family) => alignFamily(comparisons[family], left.get(family)!, right.get(family)!)),
      ),
  );
  const all = event.articles.flatMap((article) => claims.get(article.id) ?? []);
  return [...alignments, ...alignListings(alignments, all)];
};
