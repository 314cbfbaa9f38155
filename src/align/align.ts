import type { Alignment, Claim, Event } from "../model/index.js";
import { assign, pairUp, type Pair } from "./assign.js";
import { featuresOf, momentsOf } from "./features.js";
import { alignListings } from "./listings.js";
import {
  compareClaims,
  familyOf,
  thresholds,
  type Candidate,
  type Family,
  type Similarity,
} from "./similarity.js";

/** How much better than the threshold a further match of a claim must be that the assignment left over. */
const repeatMargin = 0.08;

/** A title left over meets only its equal: what nearly equals it is a sister document. */
const repeatThreshold = (family: Family): number =>
  family === "title" ? 0.98 : thresholds[family] + repeatMargin;

const families = Object.keys(thresholds) as Family[];

/** Similarities of every pair; undefined where the two cannot be one claim. */
type Table = readonly (readonly (Similarity | undefined)[])[];

/** Two figures or predicates of one sentence are two. */
const isOneSentence = (family: Family, left: Claim, right: Claim): boolean =>
  family !== "title" && left.article === right.article && left.sentence === right.sentence;

const tabulate = (family: Family, left: readonly Candidate[], right: readonly Candidate[]): Table =>
  left.map((one) =>
    right.map((other) =>
      isOneSentence(family, one.claim, other.claim) ? undefined : compareClaims(family, one, other),
    ),
  );

const scoresOf = (table: Table): number[][] => table.map((row) => row.map((cell) => cell?.similarity ?? 0));

/**
 * Further pairs for claims that the assignment left over: a figure that one side repeats (headline, lead, table)
 * meets its one counterpart as often as it stands.
 */
const pairRepeats = (
  scores: readonly (readonly number[])[],
  pairs: readonly Pair[],
  least: number,
): Pair[] => {
  const rows = new Set(pairs.map(([row]) => row));
  const columns = new Set(pairs.map(([, column]) => column));
  const further: Pair[] = [];
  const addBest = (candidates: readonly Pair[]) => {
    const score = ([row, column]: Pair) => scores[row]![column]!;
    const best = candidates.reduce<Pair | undefined>(
      (found, pair) => (found === undefined || score(pair) > score(found) ? pair : found),
      undefined,
    );
    if (best !== undefined && score(best) >= least) further.push(best);
  };
  for (const row of scores.keys()) if (!rows.has(row)) addBest([...columns].map((column) => [row, column]));
  for (const column of scores[0]?.keys() ?? [])
    if (!columns.has(column)) addBest([...rows].map((row) => [row, column]));
  return further;
};

const toAlignment = (
  left: Candidate,
  right: Candidate,
  { similarity, parts }: Similarity,
  isRepeat: boolean,
): Alignment => ({ left: left.claim, right: right.claim, similarity, parts, isRepeat });

/** Aligns the claims of one family in two articles, or, with one list given twice, inside one article. */
const alignFamily = (
  family: Family,
  left: readonly Candidate[],
  right: readonly Candidate[],
): Alignment[] => {
  const table = tabulate(family, left, right);
  const scores = scoresOf(table);
  const least = thresholds[family];
  const pairs = left === right ? pairUp(scores, least) : assign(scores, least);
  const further = left === right ? [] : pairRepeats(scores, pairs, repeatThreshold(family));
  const toAlignments = (found: readonly Pair[], isRepeat: boolean) =>
    found.map(([row, column]) => toAlignment(left[row]!, right[column]!, table[row]![column]!, isRepeat));
  return [...toAlignments(pairs, false), ...toAlignments(further, true)];
};

/** Entries of lists are aligned by their titles alone, see `alignListings`. */
const isListed = (claim: Claim): boolean => claim.kind === "modality" && claim.modality === "listed";

const groupByFamily = (claims: readonly Claim[]): ReadonlyMap<Family, readonly Candidate[]> => {
  const moments = momentsOf(claims);
  const candidates = claims
    .filter((claim) => !isListed(claim))
    .map((claim) => ({ claim, features: featuresOf(claim, moments) }));
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
        families.flatMap((family) => alignFamily(family, left.get(family)!, right.get(family)!)),
      ),
  );
  const all = event.articles.flatMap((article) => claims.get(article.id) ?? []);
  return [...alignments, ...alignListings(alignments, all)];
};
