import type { Alignment, Claim, ModalityClaim } from "../model/index.js";
import { bigramSimilarity, bigramsOf } from "../text/bigrams.js";
import { matchKey } from "../text/fold.js";

/** Least likeness of the predicates: 列入「灣區標準」 and 納入「灣區標準」清單. */
const leastPredicate = 0.65;

const isModality = (claim: Claim): claim is ModalityClaim => claim.kind === "modality";

/** The document titles that a clause names, folded. */
const titlesIn = (clause: string): string[] =>
  [...clause.matchAll(/《([^《》]+)》/gu)].map((match) => matchKey(match[1]!));

/**
 * Carries alignments over to lists: where 《X》將納入… is aligned with 該標準預計會納入…, and a list gives X as one
 * of the same class already, the entry of the list speaks of what the second sentence only expects.
 *
 * @param alignments - alignments of the claims of one event
 * @param claims - all claims of the event
 * @returns further alignments, the list entry on the left
 */
export const alignListings = (alignments: readonly Alignment[], claims: readonly Claim[]): Alignment[] => {
  const listed = claims.filter(isModality).filter((claim) => claim.modality === "listed");
  const sides = alignments.flatMap(({ left, right, similarity, parts }) =>
    isModality(left) && isModality(right)
      ? [
          { named: left, other: right, similarity, parts },
          { named: right, other: left, similarity, parts },
        ]
      : [],
  );
  return listed.flatMap((entry) =>
    sides
      .filter(
        ({ named, other }) =>
          other.modality !== "listed" && titlesIn(named.clause).includes(titlesIn(entry.clause)[0]!),
      )
      .flatMap(({ other, similarity, parts }) => {
        const predicate = bigramSimilarity(bigramsOf(entry.predicate), bigramsOf(other.predicate));
        return predicate < leastPredicate
          ? []
          : [
              {
                left: entry,
                right: other,
                similarity: Math.min(similarity, predicate),
                isRepeat: true,
                parts: { ...parts, predicate },
              },
            ];
      }),
  );
};
