import Big from "big.js";
import type { QuantityForm, QuantityMention } from "../../../model/index.js";
import { readAmount, readUnit, toMention, type Amount, type UnitMatch } from "./amounts.js";
import { isSpentBefore, readNote } from "./notes.js";
import { readTail } from "./tails.js";
import type { Lead } from "./leads.js";
import { readInContext } from "./contexts.js";
import { readDegree } from "./degrees.js";
import { finish, type Draft } from "./drafts.js";
import { readTimeUnit } from "../durations/timeUnits.js";
import { isLetter, isOneOf } from "../fold.js";
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
  return finish(
    page,
    {
      ...amount,
      start: at,
      end: unit?.end ?? amount.end,
      form: "ordinal",
      unit: unit === null ? null : toMention(unit),
      currency: null,
    },
    // 第三名以上 is no hedge of the ordinal.
    page.text.length,
  );
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
  if (special !== null) return special;
  const own = readUnit(page, amount.end);
  const unit = own === null ? null : meant(page, own, lead, amount);
  const shared = unit === null ? readListed(page, lead, base, amount) : null;
  if (shared !== null) return shared;
  return unit === null || (lead.currency !== null && unit.unit.currency === undefined)
    ? readBare(page, lead, base, amount)
    : readMeasured(page, lead, base, amount, unit);
}
/** The unit as the words around it show it. */
function meant(page: Page, own: UnitMatch, lead: Lead, amount: Amount): UnitMatch {
  const { start } = amount.numeral;
  return readInContext(page, start, readDegree(page, start, own, lead.negative), amount.low.eq(1));
}
/** A number without a unit of its own: 35萬, HK$500, 2億（人民幣，下同）, 投資2億. */
function readBare(page: Page, lead: Lead, base: Draft, amount: Amount): QuantityMention | null {
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
/** 三口 of 一家三口. */
const FAMILY = /^[一二三四五六七八九十两\d]口/u;
/** 又一 of 一輛又一輛. */
const REPEATED = /^[又接]一/u;
/** Whether 一 and a unit count nothing. */
function isNoCount({ folded }: Page, { start }: Amount, unit: UnitMatch): boolean {
  // 一點 is a little.
  if (unit.unit.id === "點") return true;
  // 一家三口 is one word.
  if (unit.unit.id === "家" && FAMILY.test(folded.slice(unit.end, unit.end + 2))) return true;
  // 一棟棟, 一個個 and 一輛又一輛 say each, not one.
  if (folded.startsWith(folded.slice(unit.start, unit.end), unit.end)) return true;
  if (REPEATED.test(folded.slice(unit.end, unit.end + 2))) return true;
  if (
    isOneOf(folded.charAt(start - 1), "又接") &&
    folded.startsWith(folded.slice(unit.start, unit.end), start - 2)
  )
    return true;
  // 不在一棟
  return folded[start - 1] === "在" && isOneOf(folded.charAt(start - 2), "不同");
}
function readMeasured(
  page: Page,
  lead: Lead,
  base: Draft,
  amount: Amount,
  unit: UnitMatch,
): QuantityMention | null {
  if (amount.low.eq(1) && isNoCount(page, amount, unit)) return null;
  // 3男子單打 are events, 3男子 are men.
  if (
    isOneOf(unit.unit.id, "男女") &&
    /^子[单双团组篮排足\d]/u.test(page.folded.slice(unit.end, unit.end + 2))
  )
    return null;
  // 八德路三段 is an address.
  if (unit.unit.id === "段" && isOneOf(page.folded.charAt(amount.start - 1), "路街道")) return null;
  // 0050等 is a code.
  if (amount.first.digits !== null && amount.first.digits.length > 1 && amount.first.digits.startsWith("0"))
    return null;
  if (amount.first.bare && amount.first === amount.last && !isBareCount(page, lead, amount, unit))
    return null;
  const { addition, more, end, id } = readTail(page, unit, amount);
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
    unit: { ...toMention(unit), ...id },
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
  return finish(
    page,
    {
      ...base,
      form: amount.isRange ? "range" : formOf(page, unit, amount),
      low: shared.low.times(sign),
      high: shared.high.times(sign),
      unit: toMention(unit),
      currency: currencyOf(page, unit),
    },
    // 以上 of 5.1和4.5級以上 is of the last one.
    page.text.length,
  );
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
  if (!isOneOf(page.folded.charAt(to), "至到~-")) return null;
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
/** 10樓 is the tenth floor, 二十屆 of a congress the twentieth, 夢工場二期 the second phase; 分三期 are three. */
function isRankOf({ folded }: Page, id: string, { first, low, kinds }: Amount): boolean {
  if (id === "樓") return true;
  if (id === "屆") return low.gte(10);
  if (id !== "期" || first.script !== "chinese" || kinds.length > 0 || low.gte(10)) return false;
  return folded[first.start] !== "两" && !isOneOf(folded.charAt(first.start - 1), "分共连逾首头前");
}
function money(draft: Draft, lead: Lead, unit: UnitMatch | null): Draft {
  if (lead.currency === null) return draft;
  const own =
    unit === null
      ? { id: "元", dimension: "money", start: lead.currency.start, end: lead.currency.end }
      : draft.unit;
  return { ...draft, unit: own, currency: lead.currency.code ?? draft.currency };
}
/** 百萬元, 千萬人: a scale alone counts only with a hedge or as a large sum; 萬元 is a sum but in 單位：萬元. */
function isBareCount(page: Page, lead: Lead, amount: Amount, unit: UnitMatch): boolean {
  if (lead.prefix !== null || amount.first.inexact !== null || amount.low.gte(100_000)) return true;
  const isHeading = isOneOf(page.folded.charAt(amount.start - 1), ":位(");
  return unit.unit.dimension === "money" && amount.low.eq(10_000) && !isHeading;
}
/** Whether a number without a unit is still a quantity. */
function isCount(page: Page, lead: Lead, amount: Amount): boolean {
  if (lead.currency !== null) return !amount.first.bare || amount.low.gte(100_000);
  const { first } = amount;
  // 十四K is a name.
  if (isLetter(page.folded, amount.end)) return false;
  if (first.script === "chinese") {
    if (!amount.low.eq(amount.low.round(0, 0))) return true;
    if (first.bare) return (lead.prefix !== null && amount.low.gte(100)) || first.inexact !== null;
    // 十 and 三 alone are parts of words far more often than counts; 九十五 and 十多 count.
    return (
      first.inexact === "more" || first.inexact === "several" || (first.scaled && first.end - first.start > 1)
    );
  }
  if (first.digits === null || lead.prefix !== null || amount.isRange) return true;
  return first.digits.length < 4 && !(first.digits.length > 1 && first.digits.startsWith("0"));
}
