import Big from "big.js";
import type { AllowedRange } from "../../../model/index.js";
import type { HedgeKind } from "./hedges.js";

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
/** How far a number is stretched. */
interface Steps {
  /** The next number that it would have been rounded to. */
  readonly next: (value: Big) => Big;
  readonly stretch: (value: Big, share: string) => Big;
}

const OF_COUNTS: Steps = {
  next: (value) => value.plus(visibleStep(value).times(value.lt(0) ? -1 : 1)),
  stretch: (value, share) => value.plus(value.abs().times(share)),
};
/** A third shows no last digit: its next step is a tenth of the whole. */
const OF_FRACTIONS: Steps = {
  next: (value) => value.plus("0.1"),
  stretch: (value, share) => OF_COUNTS.stretch(value, share).round(6),
};

/**
 * One row a kind. The widths are ours where usage gives none; they err on the generous side, since a
 * false contradiction costs more than a missed one.
 */
const READINGS: Readonly<Record<HedgeKind, (low: Big, high: Big, steps: Steps) => Reading>> = {
  // 約500: 450 to 550 is allowed, 475 to 525 suggested.
  about: (low, high, steps) => ({
    low: closed(steps.stretch(low, "-0.1")),
    high: closed(steps.stretch(high, "0.1")),
    suggested: [steps.stretch(low, "-0.05"), steps.stretch(high, "0.05")],
  }),
  // 逾160: above 160 without bound; up to 170, the next step that it would have been rounded to.
  over: (low, high, steps) => ({ low: open(low), high: open(null), suggested: [low, steps.next(high)] }),
  // 大部分 is more than half of a whole, 絕大部分 nearly all of it.
  most: (low) => ({ low: open(low), high: open(null), suggested: [low, new Big(1)] }),
  almostAll: (low) => ({ low: open(low), high: open(null), suggested: [new Big("0.8"), new Big(1)] }),
  // 40分鐘以上 includes forty.
  atLeast: (low, high, steps) => ({ low: closed(low), high: open(null), suggested: [low, steps.next(high)] }),
  // 近百: nobody calls 79 that; suggested from 90.
  near: (low, high, steps) => ({
    low: closed(steps.stretch(low, "-0.2")),
    // 近百至兩百名 reaches two hundred.
    high: low.eq(high) ? open(high) : closed(high),
    suggested: [steps.stretch(low, "-0.1"), high],
  }),
  nearOrPast: (low, high, steps) => ({
    low: closed(steps.stretch(low, "-0.2")),
    high: closed(high),
    suggested: [steps.stretch(low, "-0.1"), high],
  }),
  // 不足100 may be 30, but suggests 80 and more.
  under: (low, high, steps) => ({
    low: open(null),
    high: open(high),
    suggested: [steps.stretch(low, "-0.2"), high],
  }),
  atMost: (_low, high) => ({ low: open(null), high: closed(high), suggested: [null, high] }),
  // 5000多: between 5000 and 6000, neither included; 600至800多: 600 to below 900.
  more: (low, high, steps) => ({
    low: { at: low, inclusive: !low.eq(high) },
    high: open(steps.next(high)),
    suggested: [low, steps.next(high)],
  }),
  // 數十: 20 to 99; suggested from 30.
  several: (low, high, steps) => ({
    low: closed(low),
    high: open(steps.next(high)),
    suggested: [low.times("1.5"), high],
  }),
  pair: (low, high) => ({ low: closed(low), high: closed(high), suggested: [low, high] }),
};

/**
 * What a number with its hedges allows and suggests.
 * @param low as written; `high` differs for ranges, 兩三百 and 數十
 * @param kinds the hedges, inner ones (多 餘 數) first
 * @param isFraction whether the number is a share of a whole, written as a fraction
 */
export function readBounds(low: Big, high: Big, kinds: readonly HedgeKind[], isFraction: boolean): Bounds {
  const steps = isFraction ? OF_FRACTIONS : OF_COUNTS;
  const [first = "pair", ...rest] = kinds;
  let reading = READINGS[first](low, high, steps);
  // 逾500多 and 至少二三百: the later hedge moves one edge of what the first allows.
  for (const kind of rest) {
    const outer = READINGS[kind](low, high, steps);
    const combined = combine(reading, outer, kind);
    // 逾不足20: where the two words fight, the outer one has the last.
    reading = isWithin(combined) ? combined : outer;
  }
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
      // 至少約500 reaches as low as 約500 does.
      return { ...inner, low: isLower(inner.low, outer.low) ? inner.low : outer.low, high: outer.high };
    case "near":
    case "under":
    case "atMost":
      // 至少三年內 is bounded below, as its first word says.
      return inner.high.at === null ? inner : { ...inner, low: outer.low };
    case "about":
      // 約500多: 約 adds nothing to what 多 says; 約三四萬 reaches beyond both.
      return inner.low.inclusive && inner.high.inclusive ? outer : inner;
    default:
      return inner;
  }
}

/** Whether what a reading suggests lies inside what it allows. */
function isWithin({ low, high, suggested: [from, to] }: Reading): boolean {
  const isAbove = low.at === null || (from !== null && from.gte(low.at));
  return isAbove && (high.at === null || (to !== null && to.lte(high.at)));
}

const isLower = (one: Edge, other: Edge): boolean =>
  one.at !== null && other.at !== null && one.at.lt(other.at);

function print(value: Big | null): string | null {
  return value === null ? null : value.toFixed();
}
