import type { DurationMention } from "../../../model/index.js";
import { isOneOf } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import type { Amount } from "../quantities/amounts.js";
import type { HedgeKind } from "../quantities/hedges.js";
import { readShared } from "../quantities/lists.js";
import { readCompound, readSplitSeconds } from "./compounds.js";
import { finish } from "./drafts.js";
import { toIsoSpan } from "./iso.js";
import { moreOf, readPart } from "./timeUnits.js";

/** Hedges of a whole length: 約三小時四十五分鐘 is about that, but 三小時多 ends there. */
const whole: ReadonlySet<HedgeKind> = new Set<HedgeKind>([
  "about",
  "over",
  "atLeast",
  "near",
  "nearOrPast",
  "under",
  "atMost",
]);

/** Reads the duration whose number was read; null where no unit of time follows. */
export function readDuration(page: Page, start: number, amount: Amount): DurationMention | null {
  const part = readPart(page, amount.end);
  if (part === null) return readListed(page, start, amount);
  // 百年前 and 百年來 are a hundred years; 百年大計 is a word.
  const isPast = isOneOf(page.folded.charAt(part.end), "前来间");
  if (amount.first.bare && amount.kinds.length === 0 && !(isPast && part.unit.id === "year")) return null;
  const isPlain = !amount.isRange && part.tail === null && amount.kinds.every((kind) => whole.has(kind));
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
  const iso = toIsoSpan(low, high, part.unit.id);
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
  const iso = toIsoSpan(low, high, unit.id);
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

/** Reads 3分50秒 after the number of minutes: 分 alone is no unit of time. */
export function readMinutes(page: Page, start: number, amount: Amount): DurationMention | null {
  const { folded } = page;
  if (folded[amount.end] !== "分" || amount.isRange) return null;
  const seconds = readNumeral(page, amount.end + 1);
  if (seconds === null || folded[seconds.end] !== "秒" || seconds.low.gte(60)) return null;
  const decimals = readSplitSeconds(page, seconds.end + 1);
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
