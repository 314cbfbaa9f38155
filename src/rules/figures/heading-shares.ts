import Big from "big.js";
import { allowedMeet, isSameNumber } from "../../language/ranges.js";
import { isShare } from "../../language/values.js";
import { countOf } from "../../language/wholes.js";
import type { Claim, QuantityClaim, QuantityValue } from "../../model/index.js";
import { isHeading, isRunningText } from "../../model/roles.js";
import { matchKey } from "../../text/fold.js";
import { aroundIn } from "./hedging.js";
import type { StatedShare } from "./stated-shares.js";

/** Verbs of how many there are in all, folded, right before their number: 聘有780名清潔工. */
const inAll =
  /(?:聘有|雇有|僱有|聘用|雇用|僱用|共有|合共|总共|现有|设有|全部|全体|旗下有|辖下有|访问了?|调查了?|抽查了?)(?:约|共)?$/u;

/** Least length of a noun that tells what is counted. */
const leastNoun = 2;

/** How far, as a share of the whole, a count may lie from what a share in whole tenths comes to. */
const slackOf = ({ text }: QuantityValue): number => (text.endsWith("成") ? 0.05 : 0.01);

const meets = (
  part: QuantityValue,
  count: QuantityValue,
  whole: QuantityValue,
  share: QuantityValue,
): boolean =>
  allowedMeet(part, count) ||
  [part.allowed.low, part.allowed.high].some(
    (bound) =>
      bound !== null &&
      new Big(bound)
        .minus(count.written.low)
        .abs()
        .lte(new Big(whole.written.low).times(slackOf(share))),
  );

const countsOf = (noun: string, texts: readonly QuantityClaim[]): readonly QuantityClaim[] =>
  texts.filter(
    ({ value, counted }) => value.form === "cardinal" && matchKey(counted) === noun && value.unit !== null,
  );

/**
 * The shares of a headline (逾七成清潔工罷工) that no count of their story comes to, where the story says how many there
 * are in all and gives no share itself.
 *
 * @param claims - the claims of an article in reading order
 */
export const headingSharesIn = (claims: readonly Claim[]): StatedShare[] => {
  const figures = claims.filter((claim): claim is QuantityClaim => claim.kind === "quantity");
  const texts = figures.filter(isRunningText);
  return figures
    .filter((figure) => isHeading(figure) && isShare(figure.value))
    .flatMap((share) => {
      const noun = matchKey(share.counted);
      if (
        noun.length < leastNoun ||
        texts.some(({ value }) => isShare(value) && isSameNumber(value, share.value))
      )
        return [];
      const all = countsOf(noun, texts);
      const wholes = all.filter((one) => one.value.exact && inAll.test(aroundIn(one.clause, one).before));
      const [whole] = wholes;
      if (whole === undefined || wholes.length > 1) return [];
      // Other people of the story may be those meant: 720名工人.
      const others = texts.filter(
        ({ value }) =>
          value.unit?.dimension === whole.value.unit?.dimension &&
          new Big(value.written.high).lt(whole.value.written.low),
      );
      const count = all.find((one) => others.includes(one));
      const part = countOf(share.value, whole.value);
      if (count === undefined || others.some(({ value }) => meets(part, value, whole.value, share.value)))
        return [];
      return [{ share, count, whole: whole.value, part }];
    });
};
