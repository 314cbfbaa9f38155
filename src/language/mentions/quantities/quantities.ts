import type { QuantityForm, QuantityMention, UnitMention } from "../../../model/index.js";
import { readAmount, readPrefix, readUnit, type Amount, type Prefix, type UnitMatch } from "./amounts.js";
import { CURRENCIES_BEFORE, CURRENCY_NAMES } from "./money.js";
import { readDegree } from "./degrees.js";
import { finish, type Draft } from "./drafts.js";
import { readTimeUnit } from "../durations/durations.js";
import { isDigit, isLetter, isOneOf } from "../fold.js";
import type { HedgeKind } from "./hedges.js";
import { endOfNumbered } from "../labels/labels.js";
import { readShared } from "./lists.js";
import type { Page } from "../page.js";
import { readProportion } from "./proportions.js";
import { endOfWord, matchWord, skipGap } from "../table.js";

/** Measures that 半 and 多 may follow: 一公里半, 三米多; 5人多次 has no 多 of its own. */
const CONTINUOUS: ReadonlySet<string> = new Set(
  "length area volume mass money multiple ages temperature percent floors".split(" "),
);
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
  const own = readUnit(page, amount.end);
  const unit = own === null ? null : readDegree(page, amount.numeral.start, own, lead.negative);
  const shared = unit === null ? readListed(page, lead, base, amount) : null;
  if (shared !== null) return shared;
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
    currency: noted ?? unit.unit.currency ?? currencyOf(page, unit),
  };
  return finish(page, money(draft, lead, unit));
}
/** 5.1 of 5.1和4.5級, which shares the unit of the last number; null where none does. */
function readListed(page: Page, lead: Lead, base: Draft, amount: Amount): QuantityMention | null {
  // 三 of 張三和五名村民 is part of a name.
  if (lead.currency !== null || (amount.first.script === "chinese" && !isCount(page, lead, amount)))
    return null;
  const shared = readShared(page, amount, (at) => readUnit(page, at));
  if (shared === null) return null;
  const unit = readDegree(page, amount.numeral.start, shared.unit, lead.negative);
  const sign = lead.negative ? -1 : 1;
  return finish(
    page,
    {
      ...base,
      form: amount.isRange ? "range" : formOf(unit),
      low: shared.low.times(sign),
      high: shared.high.times(sign),
      unit: toMention(unit),
      currency: readNote(page.folded, unit.end) ?? unit.unit.currency ?? currencyOf(page, unit),
    },
    // 以上 of 5.1和4.5級以上 is of the last one.
    page.text.length,
  );
}
/** The currency that an earlier note gives to 元; null for what is no money. */
function currencyOf(page: Page, { unit }: UnitMatch): string | null {
  return unit.currency === null ? page.currency : null;
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
  return folded[at] === "(" ? matchWord(CURRENCY_NAMES, folded, at + 1)?.row : undefined;
}
/** The currency of every later 元 where a note after a sum says so: （人民幣，下同） or （下同）; null without one. */
export function readScope(page: Page, { end, currency }: QuantityMention): string | null {
  const { folded } = page;
  if (currency === null || folded[end] !== "(") return null;
  let at = matchWord(CURRENCY_NAMES, folded, end + 1)?.end ?? end + 1;
  if (isOneOf(folded.charAt(at), ",、;")) at++;
  return folded.startsWith("下同", at) ? currency : null;
}
