import Big from "big.js";
import { allowedMeet } from "../../language/ranges.js";
import { isShare } from "../../language/values.js";
import { countOf } from "../../language/wholes.js";
import type { QuantityClaim, QuantityValue } from "../../model/index.js";
import { exactNumber, roundedBy, type Figure, type FiguredSentence } from "./figures.js";
import { between } from "./parts.js";

/** Words that give a share of the count before them, folded: 591人，佔51.4%; 591人（51.4%）. */
const sharing = /^[^，。；（]{0,10}(?:，(?:即|约?占|相当于|占比为?)|（(?:即|约?占)?)$/u;

/** What stands after such a share, folded: the end of its clause, or the whole again. */
const closing = /^(?:的?(?:总数|整体|全部|受访者|参与者|总人数))?(?:[，。；）]|$)/u;

/** Half of the last digit of a share, in per cent: of 六成 half a tenth, of 三分一 two. */
const slackOf = (share: Figure): Big => {
  if (share.claim.value.form === "fraction") return new Big(2);
  return /成/u.test(share.claim.value.text) ? new Big(5) : roundedBy(share);
};

/** A count of a stated whole, and the share that is said to be the same. */
export interface StatedShare {
  readonly share: QuantityClaim;
  readonly count: QuantityClaim;
  readonly whole: QuantityValue;
  /** The count that the share comes to. */
  readonly part: QuantityValue;
}

const isNear = (part: QuantityValue, count: Big, slack: Big): boolean =>
  [part.allowed.low, part.allowed.high].some(
    (bound) => bound !== null && new Big(bound).minus(count).abs().lte(slack),
  );

/**
 * The shares of a sentence that do not come to the count right before them.
 *
 * @param sentence - a sentence with its figures
 */
export const wrongSharesIn = (sentence: FiguredSentence): StatedShare[] =>
  sentence.figures.flatMap((share, at): StatedShare[] => {
    const count = sentence.figures[at - 1];
    const whole = count?.claim.whole?.value;
    const number = count && exactNumber(count);
    if (!isShare(share.claim.value) || count === undefined || whole === undefined || number === undefined)
      return [];
    if (!whole.exact || isShare(count.claim.value) || count.claim.value.form !== "cardinal") return [];
    if (!sharing.test(between(sentence, count.end, share.start))) return [];
    if (!closing.test(between(sentence, share.end, sentence.text.length))) return [];
    const part = countOf(share.claim.value, whole);
    const slack = slackOf(share).times(whole.written.low).div(100);
    if (number.gt(whole.written.low) || allowedMeet(part, count.claim.value) || isNear(part, number, slack))
      return [];
    return [{ share: share.claim, count: count.claim, whole, part }];
  });
