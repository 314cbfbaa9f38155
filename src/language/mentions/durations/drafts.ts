import type Big from "big.js";
import type { DurationMention } from "../../../model/index.js";
import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import { readSuffix } from "../quantities/amounts.js";
import { readBounds } from "../quantities/bounds.js";
import type { HedgeKind } from "../quantities/hedges.js";
import { readCovered } from "./covers.js";
import type { TimeUnit } from "./timeUnits.js";

/** A duration before its hedges are weighed. */
export interface Draft {
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

/** The mention of a draft, with the hedge that stands after it and the time that it covers. */
export function finish(page: Page, draft: Draft): DurationMention {
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
    ...readBounds(
      draft.low,
      draft.high,
      kinds.map((kind) => asTime(kind, draft.unit.id)),
      false,
    ),
    exact: kinds.length === 0 && draft.low.eq(draft.high),
    unit: { id: draft.unit.id, dimension: "duration", start: draft.unit.start, end: draft.unit.end },
    ...(covered === null ? {} : { covered }),
  };
}

/** 近兩年 is nearly two years or the last two: two is allowed. */
function asTime(kind: HedgeKind, unit: TimeUnit["id"]): HedgeKind {
  const isLong = unit !== "hour" && unit !== "minute" && unit !== "second";
  return kind === "near" && isLong ? "nearOrPast" : kind;
}

/** 內 of 30天內 is 以內; 內地 and 內部 are other words. */
function readWithin(
  page: Page,
  at: number,
): { readonly hedge: { readonly kind: HedgeKind }; readonly end: number; readonly text: string } | null {
  if (page.folded[at] !== "内" || isOneOf(page.folded.charAt(at + 1), "地部外容阁涵政")) return null;
  return { hedge: { kind: "atMost" }, end: at + 1, text: page.text.charAt(at) };
}
