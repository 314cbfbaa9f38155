import Big from "big.js";
import type { QuantityMention } from "../../../model/index.js";
import type { Amount } from "./amounts.js";
import { finish, type Draft } from "./drafts.js";
import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { readTenths } from "./tenths.js";
import { endOfWord, skipGap } from "../table.js";

/** 三成半, 八折, 三分之二: proportions with words of their own. */
export function readProportion(page: Page, base: Draft, amount: Amount): QuantityMention | null {
  const cursor = skipGap(page.folded, amount.end);
  return READERS.get(page.folded.charAt(cursor))?.(page, base, amount, cursor) ?? null;
}

/** What reads each sign of a proportion, from the sign on. */
const READERS: ReadonlyMap<string, typeof readTenths> = new Map([
  ["成", readTenths],
  ["折", readDiscount],
  ["分", readFraction],
  ["‰", readPermille],
  ["/", readSlash],
]);

function readDiscount(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  if (isOneOf(page.folded.charAt(at + 1), "叠腾射返磨旧合损断线") || amount.high.gte(100)) return null;
  // 八折 is 80 per cent, 七五折 and 7.5折 are 75; 九五折 is not 950.
  const scale = amount.low.lt(10) ? 10 : 1;
  return finish(page, {
    ...base,
    end: at + 1,
    form: "percent",
    low: amount.low.times(scale),
    high: amount.high.times(scale),
    unit: { id: "折", dimension: "percent", start: at, end: at + 1 },
  });
}

/** 1.48‰ is 0.00148. */
function readPermille(page: Page, base: Draft, amount: Amount, at: number): QuantityMention {
  const sign = page.folded[amount.numeral.start - 1] === "-" ? -1 : 1;
  const [low, high] = [amount.low.div(1000).times(sign), amount.high.div(1000).times(sign)];
  return finish(page, { ...base, end: at + 1, form: amount.isRange ? "range" : "fraction", low, high });
}

/** Characters before 1/3, and after it, with which it is a fraction and no date, page or score. */
const [BEFORE_SLASH, AFTER_SLASH] = ["占近达有仅余足的约逾", "的以左上强"];
/** 1/3 of 約1/3 and 1/3的; 5/20 and 24/7 are others. */
function readSlash(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const { folded } = page;
  const last = readNumeral(page, at + 1);
  if (amount.first.digits === null || last === null || last.digits === null || folded[last.end] === "/")
    return null;
  if (last.high.gt(10) || amount.low.gte(last.low) || amount.low.lt(1)) return null;
  const isShown =
    base.hedges.length > 0 ||
    isOneOf(folded.charAt(base.start - 1), BEFORE_SLASH) ||
    isOneOf(folded.charAt(last.end), AFTER_SLASH);
  if (!isShown) return null;
  const value = amount.low.div(last.low).round(12);
  const numeral = { start: amount.numeral.start, end: last.end };
  return finish(page, { ...base, end: last.end, numeral, form: "fraction", low: value, high: value });
}

/** 三分之二, and 四分三 as Hong Kong writes it. */
function readFraction(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const { folded } = page;
  const full = endOfWord("分之", folded, at);
  const numerator = readNumeral(page, full === -1 ? at + 1 : skipGap(folded, full));
  if (numerator === null || amount.isRange || amount.low.lte(1)) return null;
  const short = full === -1;
  const isProper = numerator.low.lt(amount.low) && amount.low.lte(10);
  const isClock = isOneOf(folded.charAt(numerator.end), "秒分");
  if (short && (!isProper || isClock || amount.first.script === "arabic" || numerator.script === "arabic"))
    return null;
  const value = new Big(numerator.low.div(amount.low).round(12));
  return finish(page, {
    ...base,
    end: numerator.end,
    numeral: { start: amount.numeral.start, end: numerator.end },
    form: "fraction",
    low: value,
    high: value,
  });
}
