import { isLetter, isOneOf } from "../fold.js";
import { isPadded } from "../numerals/numeral.js";
import type { Page } from "../page.js";
import type { Amount, UnitMatch } from "./amounts.js";
import type { Lead } from "./leads.js";

/** Whether a number with a unit is a quantity, and no part of a word, a name, a code or an address. */
export function isCounted(page: Page, lead: Lead, amount: Amount, unit: UnitMatch): boolean {
  const { folded } = page;
  if (amount.low.eq(1) && isNoCount(page, amount, unit)) return false;
  // 3男子單打 are events, 3男子 are men.
  if (isOneOf(unit.unit.id, "男女") && EVENT.test(folded.slice(unit.end, unit.end + 2))) return false;
  // 八德路三段 is an address.
  if (unit.unit.id === "段" && isOneOf(folded.charAt(amount.start - 1), "路街道")) return false;
  // 0050等 is a code.
  if (isPadded(amount.first)) return false;
  return !amount.first.bare || amount.first !== amount.last || isBareCount(page, lead, amount, unit);
}

/** 子單 of 3男子單打. */
const EVENT = /^子[单双团组篮排足\d]/u;
/** 三口 of 一家三口. */
const FAMILY = /^[一二三四五六七八九十两\d]口/u;
/** 又一 of 一輛又一輛. */
const REPEATED = /^[又接]一/u;
/** Who or what each gets one: 一校一品. */
const EACH = "人国校村户县镇乡企城市区省店厂";
/** Whether 一 and a unit count nothing. */
function isNoCount({ folded }: Page, { start }: Amount, unit: UnitMatch): boolean {
  // 一點 is a little.
  if (unit.unit.id === "點") return true;
  // 一家三口 is one word.
  if (unit.unit.id === "家" && FAMILY.test(folded.slice(unit.end, unit.end + 2))) return true;
  // 一棟棟, 一個個 and 一輛又一輛 say each, not one.
  const word = folded.slice(unit.start, unit.end);
  if (folded.startsWith(word, unit.end)) return true;
  if (REPEATED.test(folded.slice(unit.end, unit.end + 2))) return true;
  if (isOneOf(folded.charAt(start - 1), "又接") && folded.startsWith(word, start - 2)) return true;
  // 一國一策 and 一人一票 say each to each; 一死一傷 are two.
  const isFirst = EACH.includes(word) && folded[unit.end] === "一";
  if (isFirst || (folded[start - 2] === "一" && isOneOf(folded.charAt(start - 1), EACH))) return true;
  // 不在一棟
  return folded[start - 1] === "在" && isOneOf(folded.charAt(start - 2), "不同");
}

/** 百萬元, 千萬人: a scale alone counts only with a hedge or as a large sum; 萬元 is a sum but in 單位：萬元. */
function isBareCount(page: Page, lead: Lead, amount: Amount, unit: UnitMatch): boolean {
  if (lead.prefix !== null || amount.first.inexact !== null || amount.low.gte(100_000)) return true;
  const isHeading = isOneOf(page.folded.charAt(amount.start - 1), ":位(");
  return unit.unit.dimension === "money" && amount.low.eq(10_000) && !isHeading;
}

/** Whether a number without a unit is still a quantity. */
export function isCount(page: Page, lead: Lead, amount: Amount): boolean {
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
  return first.digits.length < 4 && !isPadded(first);
}
