import type { Alignment, Claim, Event, Source } from "../model/index.js";
import { pairFurther, pairLeftovers, pairUp } from "./assign.js";
import { comparisons, families, familyOf, type Family } from "./families.js";
import { featuresOf } from "./features.js";
import { alignFrames } from "./frames.js";
import { alignIncidents } from "./incidents/incidents.js";
import { alignListings } from "./listings.js";
import { compareAll, type Meeting } from "./meetings.js";
import { alignParts } from "./parts.js";
import { closing, impliedBy, kinOf, leastImplied, placesOf, type Kin } from "./repeats.js";
import type { Candidate, Comparison } from "./similarity.js";
import { inReadingOrder, surroundingsOf } from "./surroundings.js";
import { pairInTurns } from "./turns.js";

/** The claims of one family in one article, and what it says of them twice. */
interface Side {
  readonly candidates: readonly Candidate[];
  readonly kin: Kin;
  readonly inside: readonly Alignment[];
}

/** Pairs and, of what they leave over, the repeats of what is paired. */
interface Aligned {
  readonly pairs: readonly Meeting[];
  readonly repeats: readonly Meeting[];
}

/** Aligns the claims of one family inside one article. */
const alignInside = (comparison: Comparison, candidates: readonly Candidate[]): Aligned => {
  const edges = compareAll(comparison, candidates, candidates);
  const pairs = pairUp(edges);
  const sure = edges.filter(({ similarity }) => similarity >= comparison.leastRepeat);
  const further = pairFurther(sure, pairs);
  return { pairs, repeats: [...further, ...closing(sure, [...pairs, ...further])] };
};

/** What is said twice on one side has a rival in itself: there each pair counts as it is alone. */
const byItself = (edge: Meeting): Meeting => ({ ...edge, similarity: edge.alone });

/** Aligns the claims of one family in two articles. */
const alignAcross = (comparison: Comparison, left: Side, right: Side): Aligned => {
  const [ones, others] = [left.candidates, right.candidates];
  const { pairs, edges } = pairInTurns(comparison, compareAll(comparison, ones, others), ones, others);
  const paired = new Set(pairs.map(placesOf));
  const rest = edges.filter((edge) => !paired.has(placesOf(edge))).map(byItself);
  const isImplied = comparison.inside === undefined ? () => false : impliedBy(paired, left.kin, right.kin);
  const implied = rest.filter((edge) => edge.alone >= leastImplied && isImplied(edge));
  const sure = rest.filter((edge) => edge.alone >= comparison.leastRepeat && !isImplied(edge));
  return { pairs, repeats: [...implied, ...pairLeftovers(sure, [...pairs, ...implied])] };
};

const toAlignments = (
  { pairs, repeats }: Aligned,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Alignment[] => {
  const toAlignment =
    (isRepeat: boolean) =>
    ({ row, column, similarity, parts }: Meeting): Alignment => ({
      left: left[row]!.claim,
      right: right[column]!.claim,
      similarity,
      parts,
      isRepeat,
    });
  return [...pairs.map(toAlignment(false)), ...repeats.map(toAlignment(true))];
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

/** Aligns the claims of one family inside an article, once for all the articles that it will be held against. */
const readSide = (family: Family, candidates: readonly Candidate[]): Side => {
  const found = alignInside(comparisons[family], candidates);
  return {
    candidates,
    kin: kinOf([...found.pairs, ...found.repeats]),
    inside: toAlignments(found, candidates, candidates),
  };
};

const alignSides = (comparison: Comparison, left: Side, right: Side): Alignment[] =>
  toAlignments(alignAcross(comparison, left, right), left.candidates, right.candidates);

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
): readonly Alignment[] => {
  const articles = event.articles.map(({ id, source }) => {
    const candidates = groupByFamily(claims.get(id) ?? [], sources.get(source)?.published ?? "");
    return new Map(families.map((family) => [family, readSide(family, candidates.get(family)!)]));
  });
  const alignments = articles.flatMap((left, index) => [
    ...families.flatMap((family) => left.get(family)!.inside),
    ...articles
      .slice(index + 1)
      .flatMap((right) =>
        families.flatMap((family) => alignSides(comparisons[family], left.get(family)!, right.get(family)!)),
      ),
  ]);
  const reports = event.articles.map(({ id, source }) => ({
    claims: withoutReprints(inReadingOrder(claims.get(id) ?? [])),
    published: sources.get(source)?.published ?? "",
  }));
  const all = reports.flatMap((report) => report.claims);
  const found = [
    ...alignments,
    ...alignListings(alignments, all),
    ...alignFrames(alignments, all),
    ...alignParts(alignments, all),
  ];
  return alignIncidents(found, reports);
};
