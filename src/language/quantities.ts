import Big from "big.js";
import type { QuantityForm, QuantityMention, UnitMention } from "../model/index.js";
import {
  readAmount,
  readPrefix,
  readSuffix,
  readUnit,
  type Amount,
  type Prefix,
  type UnitMatch,
} from "./amounts.js";
import { CURRENCIES_BEFORE, CURRENCIES_NOTED } from "./currencies.js";
import { readTimeUnit } from "./durations.js";
import { BARE_HALF, FIXED, SHARES, type FixedAmount } from "./fractions.js";
import { isDigit, isLetter, isOneOf } from "./fold.js";
import { readBounds, type HedgeKind } from "./hedges.js";
import { endOfNumbered } from "./labels.js";
import { readNumeral } from "./numerals.js";
import type { Page } from "./page.js";
import { endOfWord, matchWord, skipGap } from "./table.js";

/** A quantity before its hedges are weighed. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: { readonly start: number; readonly end: number };
  readonly form: QuantityForm;
  readonly low: Big;
  readonly high: Big;
  readonly kinds: readonly HedgeKind[];
  readonly hedges: readonly string[];
  readonly unit: UnitMention | null;
  readonly currency: string | null;
}

/** Measures that 半 and 多 may follow: 一公里半, 三米多; 5人多次 has no 多 of its own. */
const CONTINUOUS: ReadonlySet<string> = new Set(
  "length area volume mass money multiple ages temperature percent floors".split(" "),
);

function finish(page: Page, draft: Draft, at: number = draft.end): QuantityMention {
  const suffix = readSuffix(page, at);
  const kinds = suffix === null ? draft.kinds : [...draft.kinds, suffix.hedge.kind];
  const hedges = suffix === null ? draft.hedges : [...draft.hedges, suffix.text];
  const end = suffix?.end ?? draft.end;
  return {
    type: "quantity",
    start: draft.start,
    end,
    text: page.text.slice(draft.start, end),
    numeral: draft.numeral,
    form: draft.form,
    written: { low: draft.low.toFixed(), high: draft.high.toFixed() },
    ...readBounds(draft.low, draft.high, kinds),
    exact: kinds.length === 0 && draft.low.eq(draft.high),
    hedge: hedges.length === 0 ? null : hedges.join(""),
    unit: draft.unit,
    currency: draft.currency,
  };
}

/** Reads an amount that is a word of its own (過半, 多數, 數以千計), or 半 after a hedge; null where none stands. */
export function readFixed(page: Page, at: number): QuantityMention | null {
  const prefix = readPrefix(page, at);
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

/** Reads 百分之三十, 千分之二; null where none stands. */
export function readShare(page: Page, at: number): QuantityMention | null {
  const outer = readPrefix(page, at);
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
  const second = share === null || share.row.form !== form ? null : readNumeral(page.folded, share.end);
  return second === null || second.high.lte(first.low) ? null : second;
}

/** Reads the ordinal after 第: 第19屆, 第三次. Null without a unit (第一，) and for 第5號, which is a label. */
export function readOrdinal(page: Page, at: number): QuantityMention | null {
  if (page.folded[at] !== "第") return null;
  const amount = readAmount(page, skipGap(page.folded, at + 1), null);
  if (amount === null || amount.first.inexact !== null || endOfNumbered(page.folded, amount.end) !== -1)
    return null;
  const unit = readTimeUnit(page, amount.end) ?? readUnit(page, amount.end);
  if (unit === null && amount.first.script === "chinese") return null;
  return finish(
    page,
    {
      ...amount,
      start: at,
      end: unit?.end ?? amount.end,
      form: "ordinal",
      unit: toMention(unit),
      currency: null,
    },
    // 第三名以上 is no hedge of the ordinal.
    page.text.length,
  );
}

function toMention(match: UnitMatch | null): UnitMention | null {
  if (match === null) return null;
  return { id: match.unit.id, dimension: match.unit.dimension, start: match.start, end: match.end };
}

/** What stands before a number: hedge, currency, sign. */
export interface Lead {
  readonly prefix: Prefix | null;
  readonly currency: { readonly code: string | null; readonly start: number; readonly end: number } | null;
  readonly negative: boolean;
  /** Where the number begins. */
  readonly end: number;
}

/** Reads hedge, currency and sign before a number, in the orders that are written: 約港幣500萬, HK$約500. */
export function readLead(page: Page, at: number): Lead {
  const { folded } = page;
  let prefix = readPrefix(page, at);
  let cursor = prefix?.end ?? at;
  const match = matchWord(CURRENCIES_BEFORE, folded, cursor);
  const currency = match === null ? null : { code: match.row, start: cursor, end: match.end };
  if (match !== null) {
    cursor = skipGap(folded, match.end);
    prefix ??= readPrefix(page, cursor);
    cursor = Math.max(cursor, prefix?.end ?? 0);
  }
  const minus = endOfWord("零下", folded, cursor);
  const sign =
    minus === -1 && isOneOf(folded.charAt(cursor), "-负") && isDigit(folded, cursor + 1) ? cursor + 1 : minus;
  return { prefix, currency, negative: sign !== -1, end: sign === -1 ? cursor : skipGap(folded, sign) };
}

/** Reads the quantity whose number was read at `lead.end`; null where the number alone counts nothing. */
export function readQuantity(page: Page, at: number, lead: Lead, amount: Amount): QuantityMention | null {
  const { folded } = page;
  const start = lead.prefix === null ? at : Math.min(at, lead.prefix.start);
  const form = amount.isRange ? "range" : "cardinal";
  const base: Draft = { ...amount, start, form, currency: null, unit: null };
  const special = lead.currency === null ? readProportion(page, base, amount) : null;
  if (special !== null) return special;
  const unit = readUnit(page, amount.end);
  if (unit === null || (lead.currency !== null && unit.unit.currency === undefined)) {
    // 2億（人民幣，下同）: the currency stands in the note alone.
    const code = readNote(folded, amount.end);
    const sum =
      code === undefined ? null : { id: "元", dimension: "money", start: amount.end, end: amount.end };
    const draft = { ...base, unit: sum, currency: code ?? null };
    return isCount(page, lead, amount) ? finish(page, money(draft, lead, null)) : null;
  }
  // 一點 is a little; 一棟棟 and 一個個 say each, not one.
  if (amount.low.eq(1) && unit.unit.id === "點") return null;
  if (amount.low.eq(1) && folded.startsWith(folded.slice(unit.start, unit.end), unit.end)) return null;
  if (amount.first.bare && amount.first === amount.last && !isBareCount(lead, amount)) return null;
  const noted = unit.unit.currency === null ? readNote(folded, unit.end) : undefined;
  const tail = readTail(folded, unit, amount);
  const addition = tail === "half" ? "0.5" : "0";
  const sign = lead.negative ? -1 : 1;
  const kinds: readonly HedgeKind[] = tail === "more" ? ["more", ...amount.kinds] : amount.kinds;
  const draft: Draft = {
    ...base,
    form: amount.isRange ? "range" : formOf(unit),
    low: amount.low.plus(addition).times(sign),
    high: amount.high.plus(addition).times(sign),
    kinds,
    hedges: tail === "more" ? [...amount.hedges, "多"] : amount.hedges,
    unit: toMention(unit),
    end: tail === null ? unit.end : unit.end + 1,
    currency: noted ?? unit.unit.currency ?? null,
  };
  return finish(page, money(draft, lead, unit));
}

function formOf(unit: UnitMatch): QuantityForm {
  switch (unit.unit.dimension) {
    case "multiple":
      return "multiple";
    case "percent":
    case "percentage-point":
      return "percent";
    default:
      // 10樓 is the tenth floor, 10層 are ten.
      return unit.unit.id === "樓" ? "ordinal" : "cardinal";
  }
}

function money(draft: Draft, lead: Lead, unit: UnitMatch | null): Draft {
  if (lead.currency === null) return draft;
  const own =
    unit === null
      ? { id: "元", dimension: "money", start: lead.currency.start, end: lead.currency.end }
      : draft.unit;
  return { ...draft, unit: own, currency: lead.currency.code ?? draft.currency };
}

/** 百萬元, 千萬人: a scale alone counts only with a hedge or as a large sum. */
function isBareCount(lead: Lead, amount: Amount): boolean {
  return lead.prefix !== null || amount.first.inexact !== null || amount.low.gte(100_000);
}

/** Whether a number without a unit is still a quantity. */
function isCount(page: Page, lead: Lead, amount: Amount): boolean {
  if (lead.currency !== null) return !amount.first.bare || amount.low.gte(100_000);
  const { first } = amount;
  if (first.script === "chinese") {
    if (!amount.low.eq(amount.low.round(0, 0))) return true;
    if (first.bare) return (lead.prefix !== null && amount.low.gte(100)) || first.inexact !== null;
    // 十 and 三 alone are parts of words far more often than counts; 九十五 and 十多 count.
    return (
      first.inexact === "more" || first.inexact === "several" || (first.scaled && first.end - first.start > 1)
    );
  }
  if (isLetter(page.folded, amount.end)) return false;
  if (first.digits === null || lead.prefix !== null || amount.isRange) return true;
  return first.digits.length < 4 && !(first.digits.length > 1 && first.digits.startsWith("0"));
}

/** 三成半, 八折, 三分之二: proportions with words of their own. */
function readProportion(page: Page, base: Draft, amount: Amount): QuantityMention | null {
  const { folded } = page;
  const cursor = skipGap(folded, amount.end);
  switch (folded[cursor]) {
    case "成":
      return readTenths(page, base, amount, cursor);
    case "折":
      return readDiscount(page, base, amount, cursor);
    case "分":
      return readFraction(page, base, amount, cursor);
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
  const digit = next === "" ? null : readTenthDigit(folded, end);
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
function readTenthDigit(folded: string, at: number): string | null {
  const digit = readNumeral(folded, at);
  const isLone =
    digit !== null && digit.script === "chinese" && digit.digits !== null && digit.end === at + 1;
  return isLone && digit.low.gt(0) && digit.low.lt(10) && !isOneOf(folded.charAt(at + 1), "个名人家年月日")
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

/** 三分之二, and 四分三 as Hong Kong writes it. */
function readFraction(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const { folded } = page;
  const full = endOfWord("分之", folded, at);
  const numerator = readNumeral(folded, full === -1 ? at + 1 : skipGap(folded, full));
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

function readTail(folded: string, unit: UnitMatch, amount: Amount): "half" | "more" | null {
  if (!CONTINUOUS.has(unit.unit.dimension) || amount.isRange || amount.kinds.includes("more")) return null;
  const next = folded.charAt(unit.end + 1);
  switch (folded[unit.end]) {
    case "半":
      return isOneOf(next, "年天个小径数价") ? null : "half";
    case "多":
      return isOneOf(next, "个名家次项种年数元样边方") ? null : "more";
    default:
      return null;
  }
}

/** The currency noted after 元: 2億元（人民幣，下同）. */
function readNote(folded: string, at: number): string | undefined {
  return folded[at] === "(" ? matchWord(CURRENCIES_NOTED, folded, at + 1)?.row : undefined;
}
