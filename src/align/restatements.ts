import { isLengthOfTime } from "../language/lengths.js";
import { mayBeOne, sharedActs } from "../language/sameness.js";
import type { Alignment } from "../model/index.js";
import { isRestating } from "../model/roles.js";
import { settle, type Occasion } from "./occasion.js";

/** Whether two occasions of one article are written of the same days, time or length. */
const areEqual = (one: Occasion, other: Occasion): boolean => {
  const [left, right] = [one.claim, other.claim];
  if (left.kind !== right.kind || !settle(one, other)) return false;
  if (left.kind === "quantity") return isLengthOfTime(left.value);
  return (
    right.kind === "date" &&
    left.value.from === right.value.from &&
    left.value.to === right.value.to &&
    left.value.time === right.value.time
  );
};

/** A stretch of days, which an article hardly gives to two things. */
const isStretch = ({ claim, kind }: Occasion): boolean =>
  claim.kind === "date" && kind === "day" && claim.value.from !== claim.value.to;

/** Whether an article says an occasion again: the same stretch of days, or in its headline the same act. */
const isSaidAgain = (own: Occasion, again: Occasion): boolean =>
  own !== again &&
  areEqual(own, again) &&
  (isStretch(own) || (isRestating(again.claim) && sharedActs(own.happening, again.happening).length > 0));

/**
 * Further alignments for what an article says again of an occasion that is aligned with one of another article and agrees
 * with it: its headline (判1年感化) meets what the text (12個月感化) does.
 *
 * @param left - the occasions of one article
 * @param right - those of another
 * @param alignments - of the two
 */
export const alignRestatements = (
  left: readonly Occasion[],
  right: readonly Occasion[],
  alignments: readonly Alignment[],
): Alignment[] => {
  const of = (all: readonly Occasion[], id: string): Occasion | undefined =>
    all.find(({ claim }) => claim.id === id);
  const found = alignments.flatMap(({ left: one, right: other, similarity }) => {
    const [own, opposite] = [
      of(left, one.id) ?? of(left, other.id),
      of(right, other.id) ?? of(right, one.id),
    ];
    if (own === undefined || opposite === undefined || !settle(own, opposite)) return [];
    const pairs = [
      ...left.filter((again) => isSaidAgain(own, again)).map((again) => [again, opposite] as const),
      ...right.filter((again) => isSaidAgain(opposite, again)).map((again) => [own, again] as const),
    ];
    return pairs
      .filter(([a, b]) => mayBeOne(a.claim, b.claim, a.happening, b.happening, a.kind === "length"))
      .map(([a, b]) => ({
        left: a.claim,
        right: b.claim,
        similarity,
        parts: { occasion: 1 },
        isRepeat: true,
      }));
  });
  const known = new Set(alignments.map(keyOf));
  return found.filter((alignment) => {
    const key = keyOf(alignment);
    return !known.has(key) && known.add(key);
  });
};

const keyOf = ({ left, right }: Alignment): string => [left.id, right.id].toSorted().join("\u0000");
