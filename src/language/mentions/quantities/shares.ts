import Big from "big.js";
import type { QuantityMention } from "../../../model/index.js";
import { readAmount, readPrefix, type Amount, type Prefix } from "./amounts.js";
import { finish } from "./drafts.js";
import { isOneOf, RANGE_SIGNS } from "../fold.js";
import { SHARES } from "./fractions.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { matchWord, skipGap } from "../table.js";

/** Reads 百分之三十, 千分之二; null where none stands. */
export function readShare(page: Page, at: number, outer: Prefix | null): QuantityMention | null {
  const start = outer?.end ?? at;
  const share = matchWord(SHARES, page.folded, start);
  if (share === null) return null;
  const prefix = outer ?? readPrefix(page, share.end);
  const amount = readAmount(
    page,
    skipGap(page.folded, outer === null ? (prefix?.end ?? share.end) : share.end),
    prefix,
  );
  if (amount === null) return null;
  const second = readSecondShare(page, amount, share.row.form);
  const divide = (value: Big): Big => (share.row.divisor === 1 ? value : value.div(share.row.divisor));
  const isRange = amount.isRange || second !== null;
  return finish(page, {
    ...amount,
    start: at,
    end: second?.end ?? amount.end,
    numeral: { start: amount.numeral.start, end: second?.end ?? amount.end },
    form: isRange ? "range" : share.row.form,
    low: divide(amount.low),
    high: divide(second?.high ?? amount.high),
    kinds: second === null ? amount.kinds : ["pair", ...amount.kinds],
    // 千分之三 is a fraction, and has no unit.
    unit: share.row.form === "percent" ? { id: "%", dimension: "percent", start, end: share.end } : null,
    currency: null,
  });
}

/** 百分之三十至百分之四十 */
function readSecondShare(
  page: Page,
  first: Amount,
  form: string,
): { readonly high: Big; readonly end: number } | null {
  const sign = skipGap(page.folded, first.end);
  if (!isOneOf(page.folded.charAt(sign), RANGE_SIGNS)) return null;
  const share = matchWord(SHARES, page.folded, sign + 1);
  const second = share === null || share.row.form !== form ? null : readNumeral(page, share.end);
  return second === null || second.high.lte(first.low) ? null : second;
}
