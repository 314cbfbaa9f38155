import type { Claim, Finding } from "../model/index.js";
import { fingerprintOf } from "./fingerprint.js";

/** A place where a source gives its side of a clash, and what a rule compares there. */
export interface Place {
  readonly claim: Claim;
  readonly compared: string;
  readonly value: string;
}

/** Most places of a side that are named: beyond the text, headline, lead and captions nobody edits all at once. */
const mostPlaces = 4;

/** The text of an article before its headline, captions and subheadings: what is corrected is corrected there first. */
export const isBody = ({ role }: Claim): boolean => role === "paragraph";

/** The places of a side, each wording once: those in the text first, then in an order that no edit elsewhere changes. */
const pick = (places: readonly Place[]): readonly Place[] =>
  [...new Map(places.map((place) => [`${place.compared}\u0000${place.value}`, place])).values()]
    .toSorted(
      (a, b) =>
        Number(isBody(b.claim)) - Number(isBody(a.claim)) ||
        (`${a.compared}\u0000${a.value}` < `${b.compared}\u0000${b.value}` ? -1 : 1),
    )
    .slice(0, mostPlaces);

/**
 * Names a clash that two sources give at several places: by every place of one held against every place of the other,
 * whichever of them were aligned. So the decision on it holds as long as one place of each source stays as it was.
 *
 * @param rule - its id
 * @param lefts - places of the one source; a place in the text gives the fingerprint, the others further ones
 * @param rights - places of the other
 * @param newspapers - those of the two sources
 */
export const nameClash = (
  rule: string,
  lefts: readonly Place[],
  rights: readonly Place[],
  newspapers: readonly [string, string],
): Pick<Finding, "fingerprint" | "alsoKnownAs"> => {
  const [fingerprint, ...others] = [
    ...new Set(
      pick(lefts).flatMap((left) =>
        pick(rights).map((right) =>
          fingerprintOf(
            { id: rule },
            { compared: [left.compared, right.compared], values: [left.value, right.value] },
            newspapers,
          ),
        ),
      ),
    ),
  ];
  return {
    fingerprint: fingerprint!,
    ...(others.length === 0 ? {} : { alsoKnownAs: others.toSorted() }),
  };
};
