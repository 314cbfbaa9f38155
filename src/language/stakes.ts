import type { QuantityClaim } from "../model/index.js";
import { foldCharacters } from "../text/fold.js";
import { isShare } from "./values.js";

/** Words by which a share is one of a firm, folded: 佔股20%, 持有三成股權. */
const stake = /[占持控参入]股|股[权份]|权益/u;

/** Words of a sentence that speaks of a firm's owners, folded: a share in it may be a stake. */
const ownership = /股|权益|[出合入]资/u;

/** How far from the figure they stand, in characters. */
const reach = 4;

const isStake = ({ clause, value: { text } }: QuantityClaim): boolean => {
  const start = clause.indexOf(text);
  if (start === -1) return false;
  const end = start + text.length;
  return stake.test(foldCharacters(clause.slice(Math.max(0, start - reach), end + reach)));
};

/** Whether one share alone is of a firm, and nothing that the other's sentence says is: 佔股20%, 超20%的員工. */
export const isStakeOfOne = (left: QuantityClaim, right: QuantityClaim): boolean => {
  const [one, other] = isStake(left) ? [left, right] : [right, left];
  return (
    isShare(one.value) &&
    isShare(other.value) &&
    isStake(one) &&
    !ownership.test(foldCharacters(other.sentence))
  );
};
