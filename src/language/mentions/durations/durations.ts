import Big from "big.js";
import type { DurationMention } from "../../../model/index.js";
import {
  readAmount,
  readPrefix,
  readSuffix,
  type Amount,
  type Prefix,
  type UnitMatch,
} from "../quantities/amounts.js";
import { isDigit, isOneOf } from "../fold.js";
import { readBounds, type HedgeKind } from "../quantities/hedges.js";
import { readShared } from "../quantities/lists.js";
import { countDigits, toAscii } from "../numerals/digits.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { readCovered } from "./covers.js";
import { createTable, matchWord, skipGap, type Table } from "../table.js";

/** A unit of time. */
interface TimeUnit {
  readonly id: "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
  /** How many of `id` one of it is. */
  readonly factor: number;
  /** Folded characters that make another word of it: 年級, 天然. */
  readonly notBefore: string;
  /** 個月 may be parted by 多 or 半 after 個: 三個多月. */
  readonly counted?: true;
}

const ROWS: readonly (readonly [string, TimeUnit])[] = [
  ["年", { id: "year", factor: 1, notBefore: "级代度龄轻底初末终货尾宵画夜费收薪鉴历味糕会份" }],
  ["周年", { id: "year", factor: 1, notBefore: "" }],
  ["週年", { id: "year", factor: 1, notBefore: "" }],
  ["載", { id: "year", factor: 1, notBefore: "客货重人体入誉波员" }],
  ["世紀", { id: "year", factor: 100, notBefore: "末初" }],
  ["個世紀", { id: "year", factor: 100, notBefore: "" }],
  ["年代", { id: "year", factor: 10, notBefore: "" }],
  ["個月", { id: "month", factor: 1, notBefore: "亮饼球" }],
  ["周", { id: "week", factor: 1, notBefore: "边围刊报末岁转密折一二三四五六日" }],
  ["個星期", { id: "week", factor: 1, notBefore: "一二三四五六日天" }],
  ["星期", { id: "week", factor: 1, notBefore: "一二三四五六日天" }],
  ["個禮拜", { id: "week", factor: 1, notBefore: "" }],
  ["禮拜", { id: "week", factor: 1, notBefore: "" }],
  ["天", { id: "day", factor: 1, notBefore: "然气津空才花使生主堂台文平河府际安赋敌涯真桥线" }],
  ["日", { id: "day", factor: 1, notBefore: "本元圆报军语电式系均产常程志货照用" }],
  ["個工作天", { id: "day", factor: 1, notBefore: "" }],
  ["個工作日", { id: "day", factor: 1, notBefore: "" }],
  ["工作天", { id: "day", factor: 1, notBefore: "" }],
  ["工作日", { id: "day", factor: 1, notBefore: "" }],
  ["小時", { id: "hour", factor: 1, notBefore: "工候" }],
  ["個小時", { id: "hour", factor: 1, notBefore: "候" }],
  ["個鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["個鐘頭", { id: "hour", factor: 1, notBefore: "" }],
  ["粒鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["句鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["鐘頭", { id: "hour", factor: 1, notBefore: "" }],
  ["刻鐘", { id: "minute", factor: 15, notBefore: "" }],
  ["分鐘", { id: "minute", factor: 1, notBefore: "" }],
  ["秒", { id: "second", factor: 1, notBefore: "杀速表" }],
  ["秒鐘", { id: "second", factor: 1, notBefore: "" }],
];
const TIME_UNITS: Table<TimeUnit> = createTable(ROWS);

/** 三個半月, 兩個多小時: what follows 個 and its 半 or 多. */
const COUNTED: Table<TimeUnit> = createTable(
  ROWS.filter(([word]) => word.startsWith("個")).map(([word, unit]) => [word.slice(1), unit]),
);

interface Step {
  readonly iso: string;
  /** The next smaller unit that a compound goes on with, and how many make one. */
  readonly smaller: Readonly<Record<string, number>>;
}
const STEPS: Readonly<Record<TimeUnit["id"], Step>> = {
  year: { iso: "Y", smaller: { month: 12 } },
  month: { iso: "M", smaller: {} },
  week: { iso: "W", smaller: { day: 7 } },
  day: { iso: "D", smaller: { hour: 24 } },
  hour: { iso: "H", smaller: { minute: 60, second: 3600 } },
  minute: { iso: "M", smaller: { second: 60 } },
  second: { iso: "S", smaller: {} },
};

interface Part {
  readonly unit: TimeUnit;
  readonly start: number;
  readonly end: number;
  readonly tail: "half" | "more" | null;
}

/** Reads a unit of time with the 半 or 多 at its side: 年半, 個多月, 年多. */
function readPart(page: Page, at: number): Part | null {
  const { folded } = page;
  const start = skipGap(folded, at);
  const split = isOneOf(folded.charAt(start), "个粒") && isOneOf(folded.charAt(start + 1), "半多几");
  if (split) {
    const match = matchWord(COUNTED, folded, skipGap(folded, start + 2));
    if (match === null) return null;
    return { unit: match.row, start, end: match.end, tail: folded[start + 1] === "半" ? "half" : "more" };
  }
  const match = matchWord(TIME_UNITS, folded, start);
  if (match === null || isOneOf(folded.charAt(match.end), match.row.notBefore)) return null;
  return { unit: match.row, start, ...readTail(folded, match.end, match.row) };
}

function readTail(folded: string, at: number, unit: TimeUnit): Pick<Part, "end" | "tail"> {
  const start = skipGap(folded, at);
  const next = folded.charAt(start + 1);
  // 一年半數 is no year and a half; 3年多次 and 三年多家 are no "over three years".
  if (folded[start] === "半" && !isOneOf(next, "数价年导决")) return { end: start + 1, tail: "half" };
  const isMore = isOneOf(folded.charAt(start), "多余") && !isOneOf(next, "个名家次项种间位数元地云变处");
  if (isMore && unit.id !== "month") return { end: start + 1, tail: "more" };
  return { end: at, tail: null };
}

/** Reads a unit of time after an ordinal: 第二日, 第三年. */
export function readTimeUnit(page: Page, at: number): UnitMatch | null {
  const part = readPart(page, at);
  if (part === null || part.tail !== null) return null;
  const unit = { id: part.unit.id, dimension: "duration", notBefore: "" };
  return { unit, start: part.start, end: part.end };
}

/** Reads the duration whose number was read; null where no unit of time follows. */
export function readDuration(page: Page, start: number, amount: Amount): DurationMention | null {
  const part = readPart(page, amount.end);
  if (part === null) return readListed(page, start, amount);
  // 百年前 and 百年來 are a hundred years; 百年大計 is a word.
  const isPast = isOneOf(page.folded.charAt(part.end), "前来间");
  if (amount.first.bare && amount.kinds.length === 0 && !(isPast && part.unit.id === "year")) return null;
  const isPlain = !amount.isRange && amount.kinds.length === 0 && part.tail === null;
  const compound = isPlain ? readCompound(page, part, amount.low) : null;
  if (compound !== null) {
    const { value, end, iso } = compound;
    const unit = { id: compound.id, start: part.start, end };
    const { numeral, kinds, hedges } = amount;
    return finish(page, { start, numeral, unit, low: value, high: value, kinds, hedges, iso, end });
  }
  const addition = part.tail === "half" ? "0.5" : "0";
  const scale = part.unit.factor;
  const [low, high] = [amount.low.plus(addition).times(scale), amount.high.plus(addition).times(scale)];
  const kinds: HedgeKind[] =
    part.tail === "more" && !amount.kinds.includes("more") ? ["more", ...amount.kinds] : [...amount.kinds];
  const hedges = part.tail === "more" ? [...amount.hedges, moreOf(page, part)] : amount.hedges;
  const iso = low.eq(high)
    ? toIso(low, part.unit.id)
    : `${toIso(low, part.unit.id)}/${toIso(high, part.unit.id)}`;
  const unit = { id: part.unit.id, start: part.start, end: part.end };
  return finish(page, { start, numeral: amount.numeral, unit, low, high, kinds, hedges, iso, end: part.end });
}

/** 24 of 24、48及72小時: the unit of the last is its own. */
function readListed(page: Page, start: number, amount: Amount): DurationMention | null {
  if (amount.first.script === "chinese") return null;
  const shared = readShared(page, amount, (at) => {
    const part = readPart(page, at);
    // 5和6日 are days of a month.
    return part === null || isOneOf(page.folded.charAt(part.start), "年日") ? null : part;
  });
  if (shared === null) return null;
  const { unit, start: from, end: to } = shared.unit;
  const [low, high] = [shared.low.times(unit.factor), shared.high.times(unit.factor)];
  const iso = low.eq(high) ? toIso(low, unit.id) : `${toIso(low, unit.id)}/${toIso(high, unit.id)}`;
  const { numeral, kinds, hedges, end } = amount;
  return finish(page, {
    start,
    end,
    numeral,
    kinds,
    hedges,
    iso,
    low,
    high,
    unit: { id: unit.id, start: from, end: to },
  });
}

function moreOf(page: Page, part: Part): string {
  const last = page.text.charAt(part.end - 1);
  return isOneOf(last, "多余餘") ? last : page.text.charAt(part.start + 1);
}

/** Reads 半年, 半小時, 半個月, 大半年; null where none stands. */
export function readHalf(page: Page, at: number, prefix: Prefix | null): DurationMention | null {
  const start = prefix?.end ?? at;
  const most = page.folded[start] === "大" && page.folded[start + 1] === "半";
  const half = most ? start + 1 : start;
  if (page.folded[half] !== "半") return null;
  const part = readPart(page, half + 1);
  if (part === null || (part.unit.id === "week" && part.tail !== null)) return null;
  const value = new Big("0.5").times(part.unit.factor);
  const kinds: HedgeKind[] = most ? ["over"] : part.tail === "more" ? ["more"] : [];
  const hedges = most ? [page.text.charAt(start)] : part.tail === "more" ? [moreOf(page, part)] : [];
  return finish(page, {
    start: at,
    end: part.end,
    numeral: { start: half, end: half + 1 },
    unit: { id: part.unit.id, start: part.start, end: part.end },
    low: value,
    high: value,
    kinds: prefix === null ? kinds : [...kinds, prefix.hedge.kind],
    hedges: prefix === null ? hedges : [prefix.text, ...hedges],
    iso: toIso(value, part.unit.id),
  });
}

/** Characters before 個 with which 個半小時 is of another count: 這個半月, 幾個多小時. */
const COUNTED_BEFORE = "这那整每某首上下各两几数多一二三四五六七八九十百半";

/** Characters before 年半 with which it is no year and a half: 每年半價, 三年半 is read with its number. */
const HALF_YEAR_BEFORE = "每去今明上下前本同当翌历多几数全半一二三四五六七八九十两百";

/** Reads 年半, 個半小時, 個多月: one and a half, one and more. Null where none stands. */
export function readOneAndHalf(page: Page, at: number): DurationMention | null {
  const { folded } = page;
  const isYear = folded.startsWith("年半", at) && !isOneOf(folded.charAt(at - 1), HALF_YEAR_BEFORE);
  const isOne =
    folded[at] === "个" &&
    isOneOf(folded.charAt(at + 1), "半多几") &&
    !isOneOf(folded.charAt(at - 1), COUNTED_BEFORE);
  if ((!isOne && !isYear) || isDigit(folded, at - 1)) return null;
  const part = readPart(page, at);
  if (part === null || part.tail === null) return null;
  const value = new Big(part.tail === "half" ? "1.5" : "1").times(part.unit.factor);
  return finish(page, {
    start: at,
    end: part.end,
    numeral: { start: at, end: at + 2 },
    unit: { id: part.unit.id, start: part.start, end: part.end },
    low: value,
    high: value,
    kinds: part.tail === "more" ? ["more"] : [],
    hedges: part.tail === "more" ? [page.text.charAt(at + 1)] : [],
    iso: toIso(value, part.unit.id),
  });
}

/** A duration of several units, in the smallest of them. */
interface Compound {
  readonly value: Big;
  readonly id: TimeUnit["id"];
  readonly iso: string;
  readonly end: number;
}

/** 1小時20分鐘, 2小時13分04秒, 3天5小時, 9秒58: given in the smallest unit; null where one unit stands alone. */
function readCompound(page: Page, first: Part, written: Big): Compound | null {
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
  const decimals = id === "second" ? readDecimals(page, end) : null;
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
  const next = matchWord(TIME_UNITS, page.folded, numeral.end);
  const isMinute = next === null && larger === "hour" && page.folded[numeral.end] === "分";
  const unit = isMinute ? MINUTE : next;
  const id = unit?.row.id;
  const factor = id === undefined || unit?.row.factor !== 1 ? undefined : STEPS[larger].smaller[id];
  if (unit === null || id === undefined || factor === undefined || numeral.low.gte(factor)) return null;
  return { id, factor, value: numeral.low, end: isMinute ? numeral.end + 1 : unit.end };
}

/** 分 after an hour. */
const MINUTE = { row: { id: "minute", factor: 1 }, end: 0 } as const;

/** 58 of 9秒58, 八零 of 九秒八零: hundredths, or tenths, of a second. */
function readDecimals(
  page: Page,
  at: number,
): { readonly value: Big; readonly digits: string; readonly end: number } | null {
  const { folded } = page;
  let end = at;
  while (isDigit(folded, end)) end++;
  const isArabic = end > at;
  if (!isArabic) end += countDigits(folded, at);
  if (end === at || end > at + 2 || readNumeral(page, at)?.end !== end) return null;
  if (isOneOf(folded.charAt(end), "个名人家次年月日天小分秒点岁米")) return null;
  const digits = isArabic ? folded.slice(at, end) : toAscii(folded.slice(at, end));
  const value = new Big(`0.${digits}`);
  return { value, digits: value.toFixed().slice(1), end };
}

/** Reads 3分50秒 after the number of minutes: 分 alone is no unit of time. */
export function readMinutes(page: Page, start: number, amount: Amount): DurationMention | null {
  const { folded } = page;
  if (folded[amount.end] !== "分" || amount.isRange) return null;
  const seconds = readNumeral(page, amount.end + 1);
  if (seconds === null || folded[seconds.end] !== "秒" || seconds.low.gte(60)) return null;
  const decimals = readDecimals(page, seconds.end + 1);
  const value = amount.low
    .times(60)
    .plus(seconds.low)
    .plus(decimals?.value ?? 0);
  const end = decimals?.end ?? seconds.end + 1;
  return finish(page, {
    start,
    end,
    numeral: amount.numeral,
    unit: { id: "second", start: amount.end, end },
    low: value,
    high: value,
    kinds: amount.kinds,
    hedges: amount.hedges,
    iso: `PT${amount.low.toFixed()}M${seconds.low.toFixed()}${decimals?.digits ?? ""}S`,
  });
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: DurationMention["numeral"];
  readonly unit: { readonly id: TimeUnit["id"]; readonly start: number; readonly end: number };
  readonly low: Big;
  readonly high: Big;
  readonly kinds: readonly HedgeKind[];
  readonly hedges: readonly string[];
  readonly iso: string;
}

function finish(page: Page, draft: Draft): DurationMention {
  const suffix = readSuffix(page, draft.end) ?? readWithin(page, draft.end);
  const kinds = suffix === null ? draft.kinds : [...draft.kinds, suffix.hedge.kind];
  const hedges = suffix === null ? draft.hedges : [...draft.hedges, suffix.text];
  const end = suffix?.end ?? draft.end;
  const isAnniversary = page.folded.startsWith("周年", draft.unit.start);
  const length = { value: draft.low, unit: draft.unit.id };
  const covered = readCovered(page, draft.start, end, length, isAnniversary);
  return {
    type: "duration",
    start: draft.start,
    end,
    text: page.text.slice(draft.start, end),
    iso: draft.iso,
    hedge: hedges.length === 0 ? null : hedges.join(""),
    numeral: draft.numeral,
    written: { low: draft.low.toFixed(), high: draft.high.toFixed() },
    ...readBounds(draft.low, draft.high, kinds.map(asTime), false),
    exact: kinds.length === 0 && draft.low.eq(draft.high),
    unit: { id: draft.unit.id, dimension: "duration", start: draft.unit.start, end: draft.unit.end },
    ...(covered === null ? {} : { covered }),
  };
}

/** 近兩年 is nearly two years or the last two: two is allowed. */
function asTime(kind: HedgeKind): HedgeKind {
  return kind === "near" ? "nearOrPast" : kind;
}

/** 內 of 30天內 is 以內; 內地 and 內部 are other words. */
function readWithin(
  page: Page,
  at: number,
): { readonly hedge: { readonly kind: HedgeKind }; readonly end: number; readonly text: string } | null {
  if (page.folded[at] !== "内" || isOneOf(page.folded.charAt(at + 1), "地部外容阁涵政")) return null;
  return { hedge: { kind: "atMost" }, end: at + 1, text: page.text.charAt(at) };
}

/** ISO 8601: one and a half years is P1Y6M, 3.3 years P3.3Y. */
function toIso(value: Big, unit: TimeUnit["id"]): string {
  const { iso, smaller } = STEPS[unit];
  const whole = value.round(0, 0);
  const [next, factor] = Object.entries(smaller)[0] ?? [];
  const rest = factor === undefined ? null : value.minus(whole).times(factor);
  const prefix = unit === "hour" || unit === "minute" || unit === "second" ? "PT" : "P";
  if (rest === null || rest.eq(0) || !rest.eq(rest.round(0, 0)) || unit === "week")
    return `${prefix}${value.toFixed()}${iso}`;
  const small = `${rest.toFixed()}${STEPS[next as TimeUnit["id"]].iso}`;
  const tail = next === "hour" ? `T${small}` : small;
  return whole.eq(0)
    ? `${next === "hour" ? "P" : prefix}${tail}`
    : `${prefix}${whole.toFixed()}${iso}${tail}`;
}

/** Reads a duration with its own hedge and number at an offset; null where none stands. */
export function readDurationAt(page: Page, at: number): DurationMention | null {
  const prefix = readPrefix(page, at);
  const amount = readAmount(page, prefix?.end ?? at, prefix);
  return amount === null ? null : readDuration(page, at, amount);
}
