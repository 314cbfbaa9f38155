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
  const draft = draftFixed(page, at, match.row, { start, end: match.end }, prefix);
  // 成千上萬名 counts people.
  const unit = match.row.form === "cardinal" ? readUnit(page, match.end) : null;
  return finish(page, unit === null ? draft : { ...draft, unit: toMention(unit), end: unit.end });
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
/** Units that are halved: 半杯, 半米; 半個 and 半家 are words of speech. */
const HALVED: ReadonlySet<string> = new Set("length mass volume area money".split(" "));
const HALVED_IDS: ReadonlySet<string> = new Set("杯 碗 瓶 桶 盒 袋 箱 版 頁 圈 匙 份 票 倍 英里".split(" "));

/** Reads 半杯, 逾半米: half of one unit. Null where none stands. */
export function readHalfUnit(page: Page, at: number, prefix: Prefix | null): QuantityMention | null {
  const start = prefix?.end ?? at;
  if (page.folded[start] !== "半") return null;
  const unit = readUnit(page, start + 1);
  if (unit === null || !(HALVED.has(unit.unit.dimension) || HALVED_IDS.has(unit.unit.id))) return null;
  const half = new Big("0.5").times(unit.unit.times ?? 1);
  return finish(page, {
    start: at,
    end: unit.end,
    numeral: { start, end: start + 1 },
    form: unit.unit.dimension === "multiple" ? "multiple" : "cardinal",
    low: half,
    high: half,
    kinds: prefix === null ? [] : [prefix.hedge.kind],
    hedges: prefix === null ? [] : [prefix.text],
    unit: toMention(unit),
    currency: unit.unit.currency ?? null,
  });
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
    unit: unit === null ? null : toMention(unit),
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
    // 千分之三 is a fraction, and has no unit.
    unit: share.row.form === "percent" ? { id: "%", dimension: "percent", start, end: share.end } : null,
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
    case "‰":
      return readPermille(page, base, amount, cursor);
    case "/":
      return readSlash(page, base, amount, cursor);
    default:
      return null;
  }
}
/** Characters after 成 that make another word of it. */
const TENTH_VETO = "员立为功果本绩人年就都分效交群品熟长语型名份因";

/** 三成, 三成半, 七成五, 三成多, 八成五至九成: a tenth is ten per cent. */
function readTenths(page: Page, base: Draft, amount: Amount, at: number): QuantityMention | null {
  const first = readTenthTail(page, amount.high, amount.first.bare, at);
  if (first === null) return null;
  const second = first.more === null && !amount.isRange ? readSecondTenths(page, first.end) : null;
  const end = second?.end ?? first.end;
  return finish(page, {
    ...base,
    end,
    numeral: second === null ? base.numeral : { start: base.numeral.start, end },
    form: amount.isRange || second !== null ? "range" : "percent",
    low: amount.low.times(10).plus(first.addition),
    high: second?.value ?? amount.high.times(10).plus(first.addition),
    kinds:
      first.more !== null
        ? ["more", ...amount.kinds]
        : second === null
          ? amount.kinds
          : ["pair", ...amount.kinds],
    hedges: first.more === null ? amount.hedges : [...amount.hedges, first.more],
    unit: { id: "%", dimension: "percent", start: at, end: at + 1 },
  });
}
interface TenthTail {
  readonly addition: string;
  /** 多 of 三成多; null without one. */
  readonly more: string | null;
  readonly end: number;
}
/** What 成 is, and what follows it; null where it is another word. */
function readTenthTail(page: Page, high: Big, isBare: boolean, at: number): TenthTail | null {
  const { folded } = page;
  if (folded[at] !== "成" || high.gt(10) || isBare || isOneOf(folded.charAt(at + 1), TENTH_VETO)) return null;
  const next = folded.charAt(at + 1);
  if (next === "半") return { addition: "5", more: null, end: at + 2 };
  if (isOneOf(next, "多余几")) return { addition: "0", more: page.text.charAt(at + 1), end: at + 2 };
  const digit = readTenthDigit(page, at + 1);
  return { addition: digit ?? "0", more: null, end: digit === null ? at + 1 : at + 2 };
}
/** 至九成 of 八成五至九成. */
function readSecondTenths(page: Page, at: number): { readonly value: Big; readonly end: number } | null {
  const sign = skipGap(page.folded, at);
  const second = isOneOf(page.folded.charAt(sign), "至到-~") ? readNumeral(page, sign + 1) : null;
  const tail = second === null ? null : readTenthTail(page, second.high, second.bare, second.end);
  return second === null || tail === null || tail.more !== null
    ? null
    : { value: second.high.times(10).plus(tail.addition), end: tail.end };
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
/** 1.48‰ is 0.00148. */
function readPermille(page: Page, base: Draft, amount: Amount, at: number): QuantityMention {
  const sign = page.folded[amount.numeral.start - 1] === "-" ? -1 : 1;
  const [low, high] = [amount.low.div(1000).times(sign), amount.high.div(1000).times(sign)];
  return finish(page, { ...base, end: at + 1, form: amount.isRange ? "range" : "fraction", low, high });
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
