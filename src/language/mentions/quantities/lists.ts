import type Big from "big.js";
import type { Amount } from "./amounts.js";
import { isPadded, type Numeral } from "../numerals/numeral.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createWords, matchWord, skipGap, type Table } from "../table.js";

/** Words and signs between the numbers of a list. */
const LINKS: Table<true> = createWords("、 和 及 與 或 以及 至 到 ~");
/** Numbers of a list that are read on for its unit. */
const LONGEST = 8;

/** What the last number of a list has and the first one shares. */
export interface Shared<Unit> {
  readonly unit: Unit;
  /** The first number in the scale of the last: 30,000 in 3和5萬人. */
  readonly low: Big;
  readonly high: Big;
}

/**
 * Finds the unit that a number without one shares with the last of its list: 級 of 5.1和4.5級, 名 of 2、5及8名.
 * @param read the unit after the number that ends at an offset
 * @returns null where no list follows, or where the first number may be of another kind (2025和3名)
 */
export function readShared<Unit>(
  page: Page,
  amount: Amount,
  read: (at: number) => Unit | null,
): Shared<Unit> | null {
  const { folded } = page;
  // 0050 of 0050及00878等 is a code.
  if (amount.first.bare || isPadded(amount.first) || isYear(amount.first)) return null;
  let cursor = amount.end;
  for (let count = 1; count < LONGEST; count++) {
    const link = matchWord(LINKS, folded, skipGap(folded, cursor));
    const next = link === null ? null : readNumeral(page, skipGap(folded, link.end));
    if (next === null || next.bare || next.script !== amount.first.script) return null;
    const unit = read(next.end);
    if (unit !== null) return scaled(amount, next, unit);
    cursor = next.end;
  }
  return null;
}

/** 2025 of 2025和3名 is a year. */
function isYear({ digits }: Numeral): boolean {
  return digits?.length === 4 && digits >= "1900" && digits < "2100";
}

function scaled<Unit>(amount: Amount, last: Numeral, unit: Unit): Shared<Unit> | null {
  const { low, high, first } = amount;
  // 2860、5人: a code and a count.
  if (first.digits !== null && first.digits.length > 3 && last.high.times(100).lt(low)) return null;
  if (!last.scaled || last.low.lt(10_000) || low.gte(10_000)) return { unit, low, high };
  // 3和5萬人 are 30,000 and 50,000; of 三百和五萬人 and 500和2萬人 nobody can tell.
  if (amount.isRange) return null;
  for (const scale of ["1e12", "1e8", "1e4"]) {
    const lifted = low.times(scale);
    if (last.low.gte(scale) && last.low.div(scale).lt(10_000))
      return lifted.lte(last.high.times(10)) ? { unit, low: lifted, high: high.times(scale) } : null;
  }
  return null;
}
