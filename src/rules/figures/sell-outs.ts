import type { Claim, Inspection, QuantityClaim } from "../../model/index.js";
import { isHeading, isRunningText } from "../../model/roles.js";
import { foldCharacters } from "../../text/fold.js";
import { tell } from "../../messages/message.js";
import { headlineBody } from "../../messages/headline-body.js";
import { isBare } from "./hedging.js";
import { describeQuantity } from "./quantities.js";

/** Words that say that all of a thing is gone or taken, folded. */
const soldOut =
  /沽清|售罄|售清|卖光|卖清|抢光|抢购一空|一扫而空|清袋|清货|全数(?:售|沽|卖|派|订)|全部(?:售|沽|卖|派|订)|爆满|满座|座无虚席/u;

/** Verbs of how many went, folded, right before or after their number. */
const went =
  /(?:售出|沽出|卖出|(?<![待放])沽|(?<![推发开放出待预在零])售|派出|订出|租出)(?:了|约|逾|超过|共|近)*$/u;

const before = ({ clause, value }: QuantityClaim): string =>
  foldCharacters(clause.slice(0, Math.max(0, clause.indexOf(value.text))));

const partOf = ({ clause, value }: QuantityClaim): string =>
  foldCharacters(clause.split(/[\s　]+/u).find((part) => part.includes(value.text)) ?? clause);

const isFewer = (sold: QuantityClaim, offered: QuantityClaim): boolean =>
  sold.value.unit?.id === offered.value.unit?.id &&
  sold.value.allowed.high !== null &&
  Number(sold.value.allowed.high) < Number(offered.value.written.low);

/**
 * The headings that say that all of a number went (首輪180伙沽清) over a story that counts fewer, and nowhere says that
 * all went.
 *
 * @param claims - the claims of an article in reading order
 */
export const sellOutsIn = (claims: readonly Claim[]): Inspection[] => {
  const figures = claims.filter((claim): claim is QuantityClaim => claim.kind === "quantity");
  const texts = claims.filter(isRunningText);
  if (texts.some(({ sentence }) => soldOut.test(foldCharacters(sentence)))) return [];
  const sold = figures.filter((figure) => isRunningText(figure) && went.test(before(figure)));
  return figures
    .filter((figure) => isHeading(figure) && isBare(figure.value) && soldOut.test(partOf(figure)))
    .flatMap((offered): Inspection[] => {
      const own = sold.filter((figure) => isFewer(figure, offered));
      const [first] = own;
      // Those of two rounds may come to all of them.
      const together = own.reduce((sum, { value }) => sum + Number(value.written.low), 0);
      if (own.length > 1 && together >= Number(offered.value.written.low)) return [];
      if (
        first === undefined ||
        own.length !== sold.filter(({ value }) => value.unit?.id === offered.value.unit?.id).length
      )
        return [];
      const described = describeQuantity({
        left: offered,
        right: first,
        similarity: 1,
        parts: {},
        isRepeat: false,
      });
      const [all, some] = [offered.value.text, first.clause];
      return [
        {
          ...described,
          left: offered,
          right: first,
          verdict: "tension",
          certainty: 0.8,
          message: tell(headlineBody.messages.soldOut, { all, some }),
        },
      ];
    });
};
