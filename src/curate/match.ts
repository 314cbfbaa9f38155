import type { Claim } from "../model/index.js";

/** Least share of their common length that two spans have in common where they are one place. */
const leastOverlap = 0.5;

/** The kind of a claim by its place; what somebody says and what the paper says are one: a correction may turn either into the other. */
export const placeKind = ({ kind }: Claim): string =>
  kind === "quote" || kind === "statement" ? "speech" : kind;

const extentOf = ({ evidence }: Claim): number =>
  evidence.reduce((sum, { start, end }) => sum + end - start, 0);

/** Share of the length of both that is common, 0 to 1. */
const overlapOf = (one: Claim, other: Claim): number => {
  const common = one.evidence.reduce(
    (sum, a) =>
      other.evidence.reduce(
        (own, b) => own + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)),
        sum,
      ),
    0,
  );
  return common / (extentOf(one) + extentOf(other) - common);
};

/** How well an extracted claim meets a touched one, 0 to 1. */
type Likeness = (touched: Claim, extracted: Claim) => number;

const byId: Likeness = (touched, extracted) => Number(touched.id === extracted.id);

const byPlace: Likeness = (touched, extracted) => {
  const overlap = placeKind(touched) === placeKind(extracted) ? overlapOf(touched, extracted) : 0;
  return overlap >= leastOverlap ? overlap : 0;
};

const byIdAndPlace: Likeness = (touched, extracted) => byId(touched, extracted) * byPlace(touched, extracted);

/** What a claim says, wherever it stands and whoever it is from. */
const contentOf = (claim: Claim): string => {
  const { id: _id, curation: _curation, evidence: _evidence, article: _article, ...content } = claim;
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** An added claim stands beside what is extracted; only its equal, which the program now finds itself, gives way to it. */
const asAddition: Likeness = (touched, extracted) => {
  const rating = byPlace(touched, extracted);
  return rating > 0 && contentOf(touched) === contentOf(extracted) ? rating : 0;
};

const ruled =
  (likeness: Likeness): Likeness =>
  (touched, extracted) =>
    touched.curation?.decision === "added" ? asAddition(touched, extracted) : likeness(touched, extracted);

/** Ids hold in a text that did not change; in one that did, a sentence that is printed twice may have exchanged them. */
const passes = (isCurrent: boolean): readonly Likeness[] =>
  isCurrent ? [byId, byPlace] : [byIdAndPlace, byPlace, byId];

/**
 * For each touched claim the extracted one that it rules on: by its id, else by its place.
 *
 * @param touched - claims that people touched, anchored in the text that the others were extracted from
 * @param extracted - claims as the program extracted them
 * @param isCurrent - whether people touched them in this very text
 * @returns extracted claims by the touched ones; each is met once at most
 */
export const matchTouched = (
  touched: readonly Claim[],
  extracted: readonly Claim[],
  isCurrent: boolean,
): ReadonlyMap<Claim, Claim> => {
  const met = new Map<Claim, Claim>();
  const free = new Set(extracted);
  for (const likeness of passes(isCurrent).map(ruled))
    for (const claim of touched) {
      if (met.has(claim)) continue;
      const rated = [...free].map((other) => ({ other, rating: likeness(claim, other) }));
      const found = rated.reduce<(typeof rated)[number] | undefined>(
        (most, one) => (one.rating > (most?.rating ?? 0) ? one : most),
        undefined,
      );
      if (found === undefined) continue;
      met.set(claim, found.other);
      free.delete(found.other);
    }
  return met;
};
