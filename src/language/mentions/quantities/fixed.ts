import Big from "big.js";
import type { QuantityMention, Span } from "../../../model/index.js";
import { readUnit, toMention, type Prefix } from "./amounts.js";
import { finish, type Draft } from "./drafts.js";
import { isOneOf } from "../fold.js";
import { BARE_HALF, FIXED, NONE_OF, NONE_VETO, type FixedAmount } from "./fractions.js";
import type { Page } from "../page.js";
import { matchWord } from "../table.js";

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

function draftFixed(page: Page, at: number, row: FixedAmount, numeral: Span, prefix: Prefix | null): Draft {
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
