import Big from "big.js";
import type { QuantityForm, QuantityMention } from "../../../model/index.js";
import { readAmount, readUnit, toMention, type Amount, type UnitMatch } from "./amounts.js";
import { isSpentBefore, readNote } from "./notes.js";
import { readTail } from "./tails.js";
import type { Lead } from "./leads.js";
import { isMagnitude } from "./magnitudes.js";
import { readInContext } from "./contexts.js";
import { isCount, isCounted } from "./counts.js";
import { readDegree } from "./degrees.js";
import { finish, mentionOf, type Draft } from "./drafts.js";
import { readTimeUnit } from "../durations/timeUnits.js";
import { isOneOf, RANGE_SIGNS } from "../fold.js";
import { endOfNumbered } from "../labels/labels.js";
import { readShared } from "./lists.js";
import type { Page } from "../page.js";
import { readProportion } from "./proportions.js";
import { readNumeral } from "../numerals/numerals.js";
import { createTable, matchWord, skipGap, type Table } from "../table.js";

/** Reads the ordinal after 第: 第19屆, 第三次. Null without a unit (第一，) and for 第5號, which is a label. */
export function readOrdinal(page: Page, at: number): QuantityMention | null {
  if (page.folded[at] !== "第") return null;
  const amount = readAmount(page, skipGap(page.folded, at + 1), null);
  if (amount === null || amount.first.inexact !== null || endOfNumbered(page.folded, amount.end) !== -1)
    return null;
  const unit = readTimeUnit(page, amount.end) ?? readUnit(page, amount.end);
  if (unit === null && amount.first.script === "chinese" && !isRank(page, at, amount)) return null;
  // 第三名以上 is no hedge of the ordinal.
  return mentionOf(page, {
    ...amount,
    start: at,
    end: unit?.end ?? amount.end,
    form: "ordinal",
    unit: unit === null ? null : toMention(unit),
    currency: null,
  });
}

/** Marks that end a clause. */
const CLAUSE_END = ",。;!?、)」』:";
/** 第三十七, and 第三 of 居全省第三: a rank without a unit. 第三，… at the start of a clause numbers an argument. */
function isRank(page: Page, at: number, amount: Amount): boolean {
  if (amount.low.gte(10)) return true;
  const next = page.folded.charAt(amount.end);
  const last = page.folded.charAt(at - 1);
  return (next === "" || isOneOf(next, CLAUSE_END)) && last !== "" && !isOneOf(last, `${CLAUSE_END}\n `);
}

/** Reads the quantity whose number was read at `lead.end`; null where the number alone counts nothing. */
export function readQuantity(page: Page, at: number, lead: Lead, amount: Amount): QuantityMention | null {
  const start = lead.prefix === null ? at : Math.min(at, lead.prefix.start);
  const form = amount.isRange ? "range" : "cardinal";
  const base: Draft = { ...amount, start, form, currency: null, unit: null };
  const special =
    lead.currency === null
      ? (readProportion(page, base, amount) ?? readSignedRange(page, lead, base, amount))
      : null;
  if (special !== null) return lead.negative ? negate(special) : special;
  const own = readUnit(page, amount.end);
  const unit = own === null ? null : meant(page, own, lead, amount);
  const shared = unit === null ? readListed(page, lead, base, amount) : null;
  if (shared !== null) return shared;
  return unit === null || (lead.currency !== null && unit.unit.currency === undefined)
    ? readBare(page, lead, base, amount)
    : readMeasured(page, lead, base, amount, unit);
}

/** 負五成 is minus fifty per cent; a hedged one stays as it is read. */
function negate(mention: QuantityMention): QuantityMention {
  if (!mention.exact || mention.written.low.startsWith("-")) return mention;
  const value = new Big(mention.written.low).times(-1).toFixed();
  const both = { low: value, high: value };
  return { ...mention, written: both, suggested: both, allowed: { ...mention.allowed, ...both } };
}

/** The unit as the words around it show it. */
function meant(page: Page, own: UnitMatch, lead: Lead, amount: Amount): UnitMatch {
  const { start } = amount.numeral;
  return readInContext(page, start, readDegree(page, start, own, lead.negative), amount.low.eq(1));
}

/** A number without a unit of its own: 35萬, HK$500, 2億（人民幣，下同）, 投資2億. */
function readBare(page: Page, lead: Lead, base: Draft, amount: Amount): QuantityMention | null {
  if (lead.currency === null && isMagnitude(page, amount))
    return finish(page, {
      ...base,
      low: amount.low,
      high: amount.high,
      unit: { id: "級", dimension: "levels", start: amount.end, end: amount.end },
      currency: null,
    });
  if (!isCount(page, lead, amount)) return null;
  const code = readNote(page, amount.end);
  const isSum =
    code !== undefined || (amount.last.scaled && amount.high.gte(10_000) && isSpentBefore(page, base.start));
  const unit = isSum ? { id: "元", dimension: "money", start: amount.end, end: amount.end } : null;
  const currency = code ?? (isSum ? page.currency : null);
  const sign = lead.negative ? -1 : 1;
  const [low, high] = [amount.low.times(sign), amount.high.times(sign)];
  return finish(page, money({ ...base, low, high, unit, currency }, lead, null));
}

/** A number with its unit, and what adds to it after that: 500家, 三公里半. */
function readMeasured(
  page: Page,
  lead: Lead,
  base: Draft,
  amount: Amount,
  unit: UnitMatch,
): QuantityMention | null {
  if (!isCounted(page, lead, amount, unit)) return null;
  const { addition, more, end, unit: shown } = readTail(page, unit, amount);
  const sign = lead.negative ? -1 : 1;
  const valueOf = (number: Big): Big =>
    number
      .times(unit.unit.times ?? 1)
      .plus(addition)
      .times(sign);
  const draft: Draft = {
    ...base,
    form: amount.isRange ? "range" : formOf(page, unit, amount),
    low: valueOf(amount.low),
    high: valueOf(amount.high),
    kinds: more ? ["more", ...amount.kinds] : amount.kinds,
    hedges: more ? [...amount.hedges, "多"] : amount.hedges,
    unit: { ...toMention(unit), ...shown },
    end,
    currency: currencyOf(page, unit),
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
  const unit = meant(page, shared.unit, lead, amount);
  const sign = lead.negative ? -1 : 1;
  // 以上 of 5.1和4.5級以上 is of the last one.
  return mentionOf(page, {
    ...base,
    form: amount.isRange ? "range" : formOf(page, unit, amount),
    low: shared.low.times(sign),
    high: shared.high.times(sign),
    unit: toMention(unit),
    currency: currencyOf(page, unit),
  });
}

/** Signs of a second number: 零下12至零下8度, -3至1度. */
const SIGNS: Table<1 | -1> = createTable<1 | -1>([
  ["零下", -1],
  ["零上", 1],
  ["-", -1],
]);
/** Reads a range with a sign on either side; null where there is none, or no unit. */
function readSignedRange(page: Page, lead: Lead, base: Draft, amount: Amount): QuantityMention | null {
  if (amount.isRange || amount.kinds.length > 0) return null;
  const own = readUnit(page, amount.end);
  const to = skipGap(page.folded, own?.end ?? amount.end);
  if (!isOneOf(page.folded.charAt(to), RANGE_SIGNS)) return null;
  const start = skipGap(page.folded, to + 1);
  const sign = matchWord(SIGNS, page.folded, start);
  if (!lead.negative && sign === null) return null;
  const last = readNumeral(page, sign?.end ?? start);
  const unit = last === null ? null : readUnit(page, last.end);
  if (last === null || unit === null || (own !== null && own.unit.id !== unit.unit.id)) return null;
  const [low, high] = [amount.low.times(lead.negative ? -1 : 1), last.high.times(sign?.row ?? 1)];
  if (high.lte(low)) return null;
  return finish(page, {
    ...base,
    form: "range",
    numeral: { start: amount.numeral.start, end: last.end },
    low,
    high,
    kinds: ["pair"],
    unit: toMention(readDegree(page, amount.numeral.start, unit, true)),
    end: unit.end,
    currency: null,
  });
}

/** The currency of a sum: its own, or for 元 the one noted after it or before; null for what is no money. */
function currencyOf(page: Page, { unit, end }: UnitMatch): string | null {
  if (unit.currency !== null) return unit.currency ?? null;
  return readNote(page, end) ?? page.currency;
}

/** The form of one number by its unit: 30% is a percent, 十樓 an ordinal. */
function formOf(page: Page, unit: UnitMatch, amount: Amount): QuantityForm {
  switch (unit.unit.dimension) {
    case "multiple":
      return "multiple";
    case "percent":
    case "percentage-point":
      return "percent";
    default:
      return isRankOf(page, unit.unit.id, amount) ? "ordinal" : "cardinal";
  }
}

/** 10樓 is the tenth floor, 二十屆 of a congress the twentieth, 工業園二期 the second phase; 分三期 are three. */
function isRankOf({ folded }: Page, id: string, { first, low, kinds }: Amount): boolean {
  if (id === "樓") return true;
  if (id === "屆") return low.gte(10);
  if (id !== "期" || first.script !== "chinese" || kinds.length > 0 || low.gte(10)) return false;
  return folded[first.start] !== "两" && !isOneOf(folded.charAt(first.start - 1), "分共连逾首头前");
}

/** The draft as a sum of the currency before its number: HK$500; unchanged without one. */
function money(draft: Draft, lead: Lead, unit: UnitMatch | null): Draft {
  if (lead.currency === null) return draft;
  const own =
    unit === null
      ? { id: "元", dimension: "money", start: lead.currency.start, end: lead.currency.end }
      : draft.unit;
  return { ...draft, unit: own, currency: lead.currency.code ?? draft.currency };
}
