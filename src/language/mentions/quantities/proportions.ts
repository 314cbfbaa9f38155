import Big from "big.js";
import type { QuantityMention } from "../../../model/index.js";
import { readAmount, readPrefix, readUnit, toMention, type Amount, type Prefix } from "./amounts.js";
import { finish, type Draft } from "./drafts.js";
import { isOneOf } from "../fold.js";
import { BARE_HALF, FIXED, NONE_OF, NONE_VETO, SHARES, type FixedAmount } from "./fractions.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { endOfWord, matchWord, skipGap } from "../table.js";

/** Reads an amount that is a word of its own (過半, 多數, 數以千計), or 半 after a hedge; null where none stands. */
export function readFixed(page: Page, at: number, prefix: Prefix | null): QuantityMention | null {
  const start = prefix?.end ?? at;
  const match =
    matchWord(prefix === null ? FIXED : BARE_HALF, page.folded, start) ?? matchWord(FIXED, page.folded, at);
  if (match === null || isOneOf(page.folded.charAt(match.end), match.row.notBefore ?? "")) return null;
  return finish(page, draftFixed(page, at, match.row, { start, end: match.end }, prefix));
}
function draftFixed(
  page: Page,
  at: number,
  row: FixedAmount,
  numeral: { readonly start: number; readonly end: number },
  prefix: Prefix | null,
): Draft {
  const outer = row.hedge === null && prefix !== null ? [prefix.hedge.kind] : [];
  const inner = row.hedge === null ? [] : [row.hedge];
  const own = row.hedge === null ? [] : [page.text.slice(at, numeral.end)];
  return {
    start: at,
    end: numeral.end,
    numeral: row.hedge === null ? numeral : { start: at, end: numeral.end },
    form: row.form,
    low: new Big(row.value),
    high: new Big(row.value),
    kinds: [...inner, ...outer],
    hedges: prefix === null || row.hedge !== null ? own : [prefix.text],
    unit: null,
    currency: null,
  };
}
/** Reads 無一人, 無一生還 and 零傷亡: nothing at all. Null where none stands. */
export function readNone(page: Page, at: number): QuantityMention | null {
  const { folded } = page;
  const isNoOne = folded.startsWith("无一", at) && !isOneOf(folded.charAt(at + 2), NONE_VETO);
  const isZero = folded[at] === "零" && matchWord(NONE_OF, folded, at + 1) !== null;
  if (!isNoOne && !isZero) return null;
  const end = isNoOne ? at + 2 : at + 1;
  const unit = isNoOne ? readUnit(page, end) : null;
  const none = new Big(0);
  return finish(page, {
    start: at,
    end: unit?.end ?? end,
    numeral: { start: at, end },
    form: "cardinal",
    low: none,
    high: none,
    kinds: [],
    hedges: [],
    unit: toMention(unit),
    currency: null,
  });
}
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
    unit: { id: "%", dimension: "percent", start, end: share.end },
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
  if (!isOneOf(page.folded.charAt(sign), "至到-~")) return null;
  const share = matchWord(SHARES, page.folded, sign + 1);
  const second = share === null || share.row.form !== form ? null : readNumeral(page, share.end);
  return second === null || second.high.lte(first.low) ? null : second;
}
/** 三成半, 八折, 三分之二: proportions with words of their own. */
export function readProportion(page: Page, base: Draft, amount: Amount): QuantityMention | null {
  const { folded } = page;
  const cursor = skipGap(folded, amount.end);
  switch (folded[cursor]) {
    case "成":
      return readTenths(page, base, amount, cursor);
    case "折":
      return readDiscount(page, base, amount, cursor);
    case "分":
      return readFraction(page, base, amount, cursor);
    case "/":
      return readSlash(page, base, amount, cursor);
    default:
      return null;
  }
}
function readTenths(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const { folded } = page;
  if (
    amount.high.gt(10) ||
    amount.first.bare ||
    isOneOf(folded.charAt(at + 1), "员立为功果本绩人年就都分效交群品熟长语型名份因")
  ) {
    return null;
  }
  let end = at + 1;
  const next = folded.charAt(end);
  const half = next === "半" ? "5" : "0";
  const more = isOneOf(next, "多余");
  const digit = next === "" ? null : readTenthDigit(page, end);
  if (half !== "0" || more) end++;
  if (digit !== null) end++;
  // 三成，一半…: each digit of 三成五 is five per cent more.
  const addition = digit ?? half;
  return finish(page, {
    ...base,
    end,
    form: amount.isRange ? "range" : "percent",
    low: amount.low.times(10).plus(addition),
    high: amount.high.times(10).plus(addition),
    kinds: more ? ["more", ...amount.kinds] : amount.kinds,
    hedges: more ? [...amount.hedges, page.text.charAt(end - 1)] : amount.hedges,
    unit: { id: "%", dimension: "percent", start: at, end: at + 1 },
  });
}
/** 五 of 三成五. */
function readTenthDigit(page: Page, at: number): string | null {
  const digit = readNumeral(page, at);
  const isLone =
    digit !== null && digit.script === "chinese" && digit.digits !== null && digit.end === at + 1;
  return isLone &&
    digit.low.gt(0) &&
    digit.low.lt(10) &&
    !isOneOf(page.folded.charAt(at + 1), "个名人家年月日")
    ? digit.digits
    : null;
}
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
/** Characters before 1/3, and after it, with which it is a fraction and no date, page or score. */
const [BEFORE_SLASH, AFTER_SLASH] = ["占佔近达有仅余足的约逾", "的以左上强"];
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
