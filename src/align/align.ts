import type { Alignment, Claim, Event } from "../model/index.js";
import { assign, pairLeftovers, pairUp, type Edge } from "./assign.js";
import { candidatePairs } from "./candidates.js";
import { comparisons, families, familyOf, type Family } from "./families.js";
import { featuresOf } from "./features.js";
import { alignListings } from "./listings.js";
import { momentsOf } from "./moments.js";
import type { Candidate, Comparison, Similarity } from "./similarity.js";

/** The pairs that are alike enough to be aligned. */
const compareAll = (
  { compare, least }: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): (Edge & Similarity)[] => {
  const edges: (Edge & Similarity)[] = [];
  for (const [row, column] of candidatePairs(left, right)) {
    const found = compare(left[row]!, right[column]!);
    if (found !== undefined && found.similarity >= least) edges.push({ row, column, ...found });
  }
  return edges;
};

/** Aligns the claims of one family in two articles, or, with one list given twice, inside one article. */
const alignFamily = (
  comparison: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Alignment[] => {
  const edges = compareAll(comparison, left, right);
  const isInside = left === right;
  const pairs = isInside ? pairUp(edges) : assign(edges);
  const further = isInside ? [] : pairLeftovers(edges, pairs, comparison.leastRepeat);
  const toAlignment =
    (isRepeat: boolean) =>
    ({ row, column, similarity, parts }: Edge & Similarity): Alignment => ({
      left: left[row]!.claim,
      right: right[column]!.claim,
      similarity,
      parts,
      isRepeat,
    });
  return [...pairs.map(toAlignment(false)), ...further.map(toAlignment(true))];
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
