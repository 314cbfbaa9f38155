import Big from "big.js";
import type { DurationMention } from "../../../model/index.js";
import { isDigit, isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import type { Prefix } from "../quantities/amounts.js";
import type { HedgeKind } from "../quantities/hedges.js";
import { finish } from "./drafts.js";
import { toIso } from "./iso.js";
import { moreOf, readPart } from "./timeUnits.js";

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
