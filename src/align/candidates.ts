import type { Claim } from "../model/index.js";
import type { Candidate } from "./similarity.js";

/** Most comparisons of one family in one pair of articles; two long reports need some ten thousand. */
const mostComparisons = 250_000;

/** A claim is compared with this many others at least, however many there are. */
const leastEach = 20;

/** Fewest digits, the noughts at its end left out, of a number that two reports hardly share by chance. */
const fewestDigits = 2;

/** Dimensions of which a number is shared seldom enough, however few its digits are: 50萬元, 30%. */
const measuring = new Set([
  "money",
  "percent",
  "percentage-point",
  "length",
  "area",
  "mass",
  "energy",
  "power",
]);

/** What the value of a claim is found by: a number that tells (37.65, not 3), a day, what happens to the things. */
const valueKeysOf = (claim: Claim): readonly string[] => {
  if (claim.kind === "date") return claim.value.from === null ? [] : [`@${claim.value.from}`];
  if (claim.kind !== "quantity") return [];
  const { unit, written } = claim.value;
  const digits = written.low.replace(/^0\.?0*|\.|0+$/gu, "");
  const isTelling = digits.length >= fewestDigits || measuring.has(unit?.dimension ?? "");
  return [`=${claim.predicate}`, ...(isTelling ? [`#${digits}`] : [])];
};

/**
 * What two claims of one family must share one of to be alike at all: characters or words, of the sentence too where
 * a value may stand nearly alone in its clause, or the value.
 */
const keysOf = ({ claim, features: { subject, clause, sentence } }: Candidate): ReadonlySet<string> =>
  new Set([
    ...subject.bigrams.keys(),
    ...clause.bigrams.keys(),
    ...clause.terms.keys(),
    ...("value" in claim ? sentence.keys() : []),
    ...valueKeysOf(claim),
  ]);

/** The keys of the claims of a list, and the places in the list by key. */
interface KeyIndex {
  readonly keys: readonly ReadonlySet<string>[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const createIndex = (candidates: readonly Candidate[]): KeyIndex => {
  const keys = candidates.map(keysOf);
  const places = new Map<string, number[]>();
  for (const [at, own] of keys.entries())
    for (const key of own) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  return { keys, places };
};

/** The claims of an article meet those of every other one of its event: they are indexed once. */
const indices = new WeakMap<readonly Candidate[], KeyIndex>();

const indexOf = (candidates: readonly Candidate[]): KeyIndex => {
  const known = indices.get(candidates) ?? createIndex(candidates);
  indices.set(candidates, known);
  return known;
};

/** Two figures or predicates of one sentence are two; a title or a name that stands twice is one. */
const isOneSentence = (left: Claim, right: Claim): boolean =>
  left.kind !== "title" &&
  !("mention" in left) &&
  left.article === right.article &&
  left.sentence === right.sentence;

/**
 * Pairs of claims that are worth a comparison, found by what they share, the rarest first, as search engines find
 * documents (inverted index). Of real articles these are all pairs that can be alike; a text without measure costs no
 * more than `mostComparisons`.
 *
 * @param left - claims of one family
 * @param right - those of another article, or the same list to look inside one article
 * @param leastShared - fewest keys that two claims share, unless one is very short
 * @returns places in `left` and `right`; inside one list the first is before the second
 */
export function* candidatePairs(
  left: readonly Candidate[],
  right: readonly Candidate[],
  leastShared = 1,
): Generator<readonly [row: number, column: number]> {
  const index = indexOf(right);
  const shared = new Uint16Array(right.length);
  const most = Math.max(leastEach, Math.floor(mostComparisons / Math.max(1, left.length)));
  for (const [row, keys] of indexOf(left).keys.entries())
    for (const column of findPartners(keys, index, most, leastShared, shared))
      if ((left !== right || row < column) && !isOneSentence(left[row]!.claim, right[column]!.claim))
        yield [row, column];
}

/** Keys below which a claim is so short that one shared key may be all. */
const fewKeys = 4;

/**
 * The places that share keys, those of the rarest keys first, at most so many.
 *
 * @param shared - room to count in, as many noughts as there are places; noughts again afterwards
 */
const findPartners = (
  keys: ReadonlySet<string>,
  { keys: others, places }: KeyIndex,
  most: number,
  leastShared: number,
  shared: Uint16Array,
): readonly number[] => {
  const postings = [...keys].map((key) => places.get(key) ?? []).toSorted((a, b) => a.length - b.length);
  const found: number[] = [];
  for (const posting of postings)
    for (const place of posting) {
      if (shared[place] === 0) {
        if (found.length >= most) continue;
        found.push(place);
      }
      shared[place]! += 1;
    }
  const needed = (place: number): number =>
    Math.min(keys.size, others[place]!.size) < fewKeys ? 1 : leastShared;
  const partners = found.filter((place) => shared[place]! >= needed(place));
  for (const place of found) shared[place] = 0;
  return partners;
};
