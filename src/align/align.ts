import type { Alignment, Claim, Event, Source } from "../model/index.js";
import { assign, pairLeftovers, pairUp, type Edge } from "./assign.js";
import { candidatePairs } from "./candidates.js";
import { comparisons, families, familyOf, type Family } from "./families.js";
import { featuresOf } from "./features.js";
import { alignListings } from "./listings.js";
import { probability, type Candidate, type Comparison, type Similarity } from "./similarity.js";
import { supportOf } from "./support.js";
import { inReadingOrder, surroundingsOf } from "./surroundings.js";

/** Least likely pair that is looked at again in the light of the pairs around it. */
const leastSeen = 0.02;

/** A pair that may be aligned, with how likely it is by itself. */
export interface Meeting extends Edge, Similarity {
  readonly alone: number;
}

/** The pairs that are likely enough to be aligned. */
export const compareAll = (
  { compare, least, supported }: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Meeting[] => {
  const isTwice = supported !== undefined && left !== right;
  const edges: Meeting[] = [];
  for (const [row, column] of candidatePairs(left, right)) {
    const found = compare(left[row]!, right[column]!);
    if (found !== undefined && found.similarity >= (isTwice ? leastSeen : least))
      edges.push({ row, column, alone: found.similarity, ...found });
  }
  if (!isTwice) return edges;
  const supports = supportOf(edges, left, right);
  return edges
    .map((edge, index) => {
      const parts = { ...edge.parts, ...supports[index]! };
      return { ...edge, parts, similarity: probability(parts, supported) };
    })
    .filter(({ similarity, alone }) => Math.max(similarity, alone) >= least);
};

/** Aligns the claims of one family in two articles, or, with one list given twice, inside one article. */
const alignFamily = (
  comparison: Comparison,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Alignment[] => {
  const edges = compareAll(comparison, left, right);
  const isInside = left === right;
  const likely = edges.filter(({ similarity }) => similarity >= comparison.least);
  const pairs = isInside ? pairUp(likely) : assign(likely);
  // What is said twice on one side has a rival in itself: here each pair counts as it is alone.
  const alone = edges.map((edge) => ({ ...edge, similarity: edge.alone }));
  const further = isInside ? [] : pairLeftovers(alone, pairs, comparison.leastRepeat);
  const toAlignment =
    (isRepeat: boolean) =>
    ({ row, column, similarity, parts }: Meeting): Alignment => ({
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

/** The claims of an article by their family, each with what it is compared by. */
export const groupByFamily = (
  claims: readonly Claim[],
  published: string,
): ReadonlyMap<Family, readonly Candidate[]> => {
  const ordered = inReadingOrder(claims);
  const around = surroundingsOf(ordered, published);
  const candidates = withoutReprints(ordered).map((claim) => ({
    claim,
    features: featuresOf(claim, around),
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
 * @param sources - the sources of the articles by id
 * @returns alignments, the left side from the earlier article, in the order of the articles
 */
export const align = (
  event: Event,
  claims: ReadonlyMap<string, readonly Claim[]>,
  sources: ReadonlyMap<string, Pick<Source, "published">>,
): Alignment[] => {
  const articles = event.articles.map(({ id, source }) =>
    groupByFamily(claims.get(id) ?? [], sources.get(source)?.published ?? ""),
  );
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
