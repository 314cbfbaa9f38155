import type Big from "big.js";
import { isOneOf } from "../fold.js";
import { endsInTerm } from "../../prisonTerms.js";
import { readTrailingDecimals } from "../numerals/decimals.js";
import type { Numeral } from "../numerals/numeral.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { matchWord, skipGap } from "../table.js";
import { toIso } from "./iso.js";
import { STEPS, TIME_UNITS, type Part, type TimeUnit } from "./timeUnits.js";

/** A duration of several units, in the smallest of them. */
export interface Compound {
  readonly value: Big;
  readonly id: TimeUnit["id"];
  readonly iso: string;
  readonly end: number;
}

/** 1小時20分鐘, 2小時13分04秒, 3天5小時, 9秒58: given in the smallest unit; null where one unit stands alone. */
export function readCompound(page: Page, first: Part, written: Big): Compound | null {
  if (first.unit.factor !== 1) return null;
  let { id } = first.unit;
  let [value, end, iso] = [written, first.end, toIso(written, id)];
  for (let next = readSmaller(page, id, end); next !== null; next = readSmaller(page, id, end)) {
    value = value.times(next.factor).plus(next.value);
    const isTime = id === "year" || id === "month" || id === "week" || id === "day";
    const own = toIso(next.value, next.id);
    iso += isTime ? own.slice(1) : own.slice(2);
    ({ id, end } = next);
  }
  const decimals = id === "second" ? readSplitSeconds(page, end) : null;
  if (decimals !== null) {
    value = value.plus(decimals.value);
    end = decimals.end;
    iso = iso.replace(/(?=S$)/u, decimals.digits);
  }
  return end === first.end ? null : { value, id, iso, end };
}

interface Smaller {
  readonly id: TimeUnit["id"];
  readonly factor: number;
  readonly value: Big;
  readonly end: number;
}

/** 20分鐘 of 1小時20分鐘, 50秒 of 3分50秒. */
function readSmaller(page: Page, larger: TimeUnit["id"], at: number): Smaller | null {
  const start = skipGap(page.folded, at);
  const numeral = readNumeral(page, isOneOf(page.folded.charAt(start), "零又") ? start + 1 : start);
  if (numeral === null || numeral.inexact !== null) return null;
  const term = larger === "year" ? readMonthsOfTerm(page, at, numeral) : null;
  if (term !== null) return term;
  const next = matchWord(TIME_UNITS, page.folded, numeral.end);
  const isMinute = next === null && larger === "hour" && page.folded[numeral.end] === "分";
  const unit = isMinute ? MINUTE : next;
  const id = unit?.row.id;
  const factor = id === undefined || unit?.row.factor !== 1 ? undefined : STEPS[larger].smaller[id];
  if (unit === null || id === undefined || factor === undefined || numeral.low.gte(factor)) return null;
  return { id, factor, value: numeral.low, end: isMinute ? numeral.end + 1 : unit.end };
}

/** Characters of the longest such words with the number of years. */
const TERM_REACH = 11;
/** What a month of the calendar is followed by: 2月3日, 2月底, 2月至4月. */
const CALENDAR = /^(?:\d|[一二三四五六七八九十廿][日号]|[份底初中末上下起至到])/u;

/** 2月 of 判刑1年2月: months of a term in prison, not February. */
function readMonthsOfTerm(page: Page, at: number, numeral: Numeral): Smaller | null {
  const { folded } = page;
  if (folded[numeral.end] !== "月" || numeral.low.gte(12) || numeral.low.lt(1)) return null;
  const before = folded.slice(Math.max(0, at - TERM_REACH), at - 1);
  if (!endsInTerm(before) || CALENDAR.test(folded.slice(numeral.end + 1))) return null;
  return { id: "month", factor: 12, value: numeral.low, end: numeral.end + 1 };
}

/** 分 after an hour. */
const MINUTE = { row: { id: "minute", factor: 1 }, end: 0 } as const;

/** 58 of 9秒58, 八零 of 九秒八零: hundredths, or tenths, of a second. `digits` has the point before it: .58. */
export function readSplitSeconds(
  page: Page,
  at: number,
): { readonly value: Big; readonly digits: string; readonly end: number } | null {
  const decimals = readTrailingDecimals(page, at);
  if (decimals === null || isOneOf(page.folded.charAt(decimals.end), "个名人家次年月日天小分秒点岁米"))
    return null;
  return { ...decimals, digits: decimals.value.toFixed().slice(1) };
}
