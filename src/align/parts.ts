import { areOneAnswer } from "../language/answers.js";
import { containment, termsOf } from "../language/terms.js";
import { isShare } from "../language/values.js";
import type { Alignment, Claim, QuantityClaim } from "../model/index.js";

/** Least probability that two wholes are one, and the smallest that two reports seldom state alike by chance. */
const leastWhole = { similarity: 0.7, number: 10 };

/** How alike the clauses of two parts are at least: each tells half of the other. */
const leastPart = 0.45;

/** Probability of the alignment of two parts, at most. */
const mostPart = 0.85;

const isQuantity = (claim: Claim): claim is QuantityClaim => claim.kind === "quantity";

const isCount = ({ value }: QuantityClaim): boolean => value.form === "cardinal" && value.exact;

const isWhole = (claim: Claim): claim is QuantityClaim =>
  isQuantity(claim) && isCount(claim) && Number(claim.value.written.low) >= leastWhole.number;

const areAlike = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = [left, right].map(({ clause, value }) => termsOf(clause.replace(value.text, "")));
  return (
    Math.min(containment(one!, other!), containment(other!, one!)) >= leastPart ||
    areOneAnswer(left.clause, right.clause)
  );
};

/** The figures that a sentence gives after a whole. */
const after = (whole: QuantityClaim, claims: readonly QuantityClaim[]): QuantityClaim[] =>
  claims.filter(
    (claim) =>
      claim.article === whole.article &&
      claim.sentence === whole.sentence &&
      claim.evidence[0]!.start > whole.evidence[0]!.start,
  );

/**
 * Carries alignments of wholes over to their parts: where 參與單位32家 is aligned with 全國32家單位參與, what follows each,
 * 過半來自城南 and 其中城南9家, tells one part, as a share and as a count.
 *
 * @param alignments - alignments of the claims of one event
 * @param claims - all claims of the event
 * @returns further alignments, of shares that nothing else is aligned with
 */
export const alignParts = (alignments: readonly Alignment[], claims: readonly Claim[]): Alignment[] => {
  const figures = claims.filter(isQuantity);
  const taken = new Set(alignments.flatMap(({ left, right, isRepeat }) => (isRepeat ? [] : [left, right])));
  return alignments.flatMap(({ left, right, similarity, parts, isRepeat }) => {
    if (isRepeat || similarity < leastWhole.similarity || parts["equal"] !== 1) return [];
    if (!isWhole(left) || !isWhole(right)) return [];
    const [ones, others] = [after(left, figures), after(right, figures)];
    return ones.flatMap((one) =>
      others
        .filter((other) => {
          const [share, count] = isShare(one.value) ? [one, other] : [other, one];
          const isPart = isShare(share.value) && !isShare(count.value) && isCount(count);
          const isLess = Number(count.value.written.low) < Number(left.value.written.low);
          return isPart && isLess && !taken.has(share) && areAlike(one, other);
        })
        .map((other): Alignment => ({
          left: one,
          right: other,
          similarity: Math.min(similarity, mostPart),
          isRepeat: false,
          parts: { ...parts, equal: 0 },
        })),
    );
  });
};
