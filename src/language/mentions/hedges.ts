import Big from "big.js";
import type { AllowedRange } from "../../model/index.js";
import { createTable, type Table } from "./table.js";

/** How a hedge bends a number. */
export type HedgeKind =
  "about" | "over" | "atLeast" | "near" | "nearOrPast" | "under" | "atMost" | "more" | "several" | "pair";

/** A hedge before a number and what may stand between. */
export interface Hedge {
  readonly kind: HedgeKind;
  /** Only before 百 千 萬 億 without a digit, or 半: 上百, 過萬, 過半. */
  readonly bareOnly?: true;
  /** Folded characters before it that make another word: 附近, 合約. */
  readonly notAfter?: string;
}

const rows = (kind: HedgeKind, words: string, notAfter = ""): readonly (readonly [string, Hedge])[] =>
  words.split(" ").map((word) => [word, { kind, notAfter }]);

/** Words before a number. */
export const BEFORE: Table<Hedge> = createTable([
  ...rows("about", "約", "签契条公违制合节相预租续赴毁简大纽履爽失"),
  ...rows("about", "大約 大概 約莫 約摸 大致 粗略估計 差不多 估計約 平均約 接近於"),
  ...rows("over", "超", "赶高反英"),
  ...rows("over", "逾 超過 超逾 超出 多於 多過 高於 高過 大於 不止 遠超 遠逾 多達逾 突破"),
  // 不低於 and 起碼 include the number itself.
  ...rows("atLeast", "至少 最少 不少於 不低於 不下 不下於 起碼 少說 最低"),
  ...rows("near", "近", "附最临邻靠亲远新走逼接将"),
  ...rows("near", "將近 接近 逼近 幾近 近乎 直逼"),
  ...rows("under", "不足 不到 未到 少於 低於 小於 未滿 不滿 未足 不夠 未達"),
  ...rows("atMost", "最多 至多 不超過 不多於 不高於 不逾 頂多 不大於"),
  // 上 and 過 are verbs before a full number (上3樓, 過5關), and 成 is ten per cent.
  ["上", { kind: "atLeast", bareOnly: true }],
  ["成", { kind: "atLeast", bareOnly: true }],
  ["過", { kind: "over", bareOnly: true }],
]);

/** Words that may stand between a hedge and its number: 約有500家, 超過了, 約為. */
export const LINKS: Table<true> = createTable(
  "有 了 為 達 達到 達至 至 是 共 共有 佔 容納 可容納 可 需 須 會有 曾有 要"
    .split(" ")
    .map((word) => [word, true]),
);

/** Words after a number or its unit. */
export const AFTER: Table<Hedge> = createTable([
  ...rows("about", "左右 上下 許"),
  ...rows("atLeast", "以上 或以上 及以上 之上 或更多"),
  ...rows("over", "有餘 開外"),
  ...rows("atMost", "以下 以內 之內 或以下 及以下"),
]);

/** What a hedge allows and what it suggests. */
export interface Bounds {
  readonly allowed: AllowedRange;
  readonly suggested: { readonly low: string | null; readonly high: string | null };
}

/** Place value of the last digit shown: 100 of 500, 0.1 of 1.5; 1 of 0. */
function visibleStep(value: Big): Big {
  const places = value.c.length - 1;
  return value.eq(0) ? new Big(1) : new Big(`1e${value.e - places}`);
}

interface Edge {
  readonly at: Big | null;
  readonly inclusive: boolean;
}
interface Reading {
  readonly low: Edge;
  readonly high: Edge;
  readonly suggested: readonly [Big | null, Big | null];
}

const closed = (at: Big): Edge => ({ at, inclusive: true });
const open = (at: Big | null): Edge => ({ at, inclusive: false });
const nextStep = (value: Big): Big => value.plus(visibleStep(value).times(value.lt(0) ? -1 : 1));

/**
 * One row a kind. The widths are ours where usage gives none; they err on the generous side, since a
 * false contradiction costs more than a missed one.
 */
const READINGS: Readonly<Record<HedgeKind, (low: Big, high: Big) => Reading>> = {
  // 約500: 450 to 550 is allowed, 475 to 525 suggested.
  about: (low, high) => ({
    low: closed(stretch(low, "-0.1")),
    high: closed(stretch(high, "0.1")),
    suggested: [stretch(low, "-0.05"), stretch(high, "0.05")],
  }),
  // 逾160: above 160 without bound; up to 170, the next step that it would have been rounded to.
  over: (low, high) => ({ low: open(low), high: open(null), suggested: [low, nextStep(high)] }),
  // 40分鐘以上 includes forty.
  atLeast: (low, high) => ({ low: closed(low), high: open(null), suggested: [low, nextStep(high)] }),
  // 近百: nobody calls 79 that; suggested from 90.
  near: (low, high) => ({
    low: closed(stretch(low, "-0.2")),
    high: open(high),
    suggested: [stretch(low, "-0.1"), high],
  }),
  nearOrPast: (low, high) => ({
    low: closed(stretch(low, "-0.2")),
    high: closed(high),
    suggested: [stretch(low, "-0.1"), high],
  }),
  // 不足100 may be 30, but suggests 80 and more.
  under: (low, high) => ({ low: open(null), high: open(high), suggested: [stretch(low, "-0.2"), high] }),
  atMost: (_low, high) => ({ low: open(null), high: closed(high), suggested: [null, high] }),
  // 5000多: between 5000 and 6000, neither included; 600至800多: 600 to below 900.
  more: (low, high) => ({
    low: { at: low, inclusive: !low.eq(high) },
    high: open(nextStep(high)),
    suggested: [low, nextStep(high)],
  }),
  // 數十: 20 to 99; suggested from 30.
  several: (low, high) => ({
    low: closed(low),
    high: open(nextStep(high)),
    suggested: [low.times("1.5"), high],
  }),
  pair: (low, high) => ({ low: closed(low), high: closed(high), suggested: [low, high] }),
};

function stretch(value: Big, share: string): Big {
  return value.plus(value.abs().times(share));
}

/**
 * What a number with its hedges allows and suggests.
 * @param low as written; `high` differs for ranges, 兩三百 and 數十
 * @param kinds the hedges, inner ones (多 餘 數) first
 */
export function readBounds(low: Big, high: Big, kinds: readonly HedgeKind[]): Bounds {
  const [first = "pair", ...rest] = kinds;
  let reading = READINGS[first](low, high);
  // 逾500多 and 至少二三百: the later hedge moves one edge of what the first allows.
  for (const kind of rest) reading = combine(reading, READINGS[kind](low, high), kind);
  return {
    allowed: {
      low: print(reading.low.at),
      high: print(reading.high.at),
      lowInclusive: reading.low.inclusive,
      highInclusive: reading.high.inclusive,
    },
    suggested: { low: print(reading.suggested[0]), high: print(reading.suggested[1]) },
  };
}

function combine(inner: Reading, outer: Reading, kind: HedgeKind): Reading {
  switch (kind) {
    case "over":
    case "atLeast":
      return { ...inner, low: outer.low, high: outer.high };
    case "near":
    case "under":
    case "atMost":
      return { ...inner, low: outer.low };
    default:
      // 約500多: 約 adds nothing to what 多 says.
      return inner;
  }
}

function print(value: Big | null): string | null {
  return value === null ? null : value.toFixed();
}
