import Big from "big.js";
import { isOneOf } from "../fold.js";
import { readTrailingDecimals } from "../numerals/decimals.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { readUnit, type Amount, type UnitMatch } from "./amounts.js";
import { readCoins } from "./notes.js";

/** What follows a unit and adds to its number. */
export interface Tail {
  readonly addition: Big;
  /** Whether it is 多: 三米多. */
  readonly more: boolean;
  readonly end: number;
  /** The unit that it shows to be meant: 塊 of 四塊五 is money. */
  readonly unit?: { readonly id: string; readonly dimension: string };
}

/** Measures that 半 and 多 may follow: 一公里半, 三米多; 5人多次 has no 多 of its own. */
const CONTINUOUS: ReadonlySet<string> = new Set(
  "length area volume mass money multiple ages temperature percent floors".split(" "),
);
/** Units that digits may follow as decimals: 1米75, 三塊五. */
const WITH_DECIMALS: ReadonlyMap<string, Tail["unit"]> = new Map([
  ["米", undefined],
  ["塊", { id: "塊錢", dimension: "money" }],
]);

/** Reads 半 of 三公里半, 多 of 三米多, 5角 of 3元5角, 75 of 1米75, 三個月 of 一歲三個月. */
export function readTail(page: Page, unit: UnitMatch, amount: Amount): Tail {
  const none = { addition: new Big(0), more: false, end: unit.end };
  if (amount.isRange || amount.kinds.includes("more")) return none;
  const decimals = WITH_DECIMALS.has(unit.unit.id) ? readDecimals(page, unit.end) : null;
  if (decimals !== null) {
    const shown = WITH_DECIMALS.get(unit.unit.id);
    const addition = { ...none, addition: decimals.value, end: decimals.end };
    return shown === undefined ? addition : { ...addition, unit: shown };
  }
  if (!CONTINUOUS.has(unit.unit.dimension)) return none;
  const part = unit.unit.dimension === "ages" ? readMonths(page, unit.end) : readSmallCoins(page, unit);
  if (part !== null) return { ...none, addition: part.value, end: part.end };
  const { folded } = page;
  const next = folded.charAt(unit.end + 1);
  if (folded[unit.end] === "半" && !isOneOf(next, "年天个小径数价"))
    return { ...none, addition: new Big("0.5"), end: unit.end + 1 };
  if (folded[unit.end] === "多" && !isOneOf(next, "个名家次项种年数元样边方约近逾超出达0123456789"))
    return { ...none, more: true, end: unit.end + 1 };
  return none;
}

interface Addition {
  readonly value: Big;
  readonly end: number;
}

function readSmallCoins(page: Page, { unit, end }: UnitMatch): Addition | null {
  return unit.currency === null ? readCoins(page, end) : null;
}

/** 75 of 1米75, 九二 of 一米九二, 五 of 三塊五: one or two digits that count nothing else. */
function readDecimals(page: Page, at: number): Addition | null {
  const decimals = readTrailingDecimals(page, at);
  if (decimals === null || readUnit(page, decimals.end) !== null) return null;
  return isOneOf(page.folded.charAt(decimals.end), "年月日点时分秒天小.%岁") ? null : decimals;
}

/** 三個月 of 一歲三個月, 零3个月 of 2岁零3个月: in years. */
function readMonths(page: Page, at: number): Addition | null {
  const start = page.folded[at] === "零" || page.folded[at] === "又" ? at + 1 : at;
  const months = readNumeral(page, start);
  if (months === null || months.inexact !== null || months.high.gte(12)) return null;
  return page.folded.startsWith("个月", months.end)
    ? { value: months.low.div(12).round(12), end: months.end + 2 }
    : null;
}
