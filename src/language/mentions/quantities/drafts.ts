import type Big from "big.js";
import type { QuantityForm, QuantityMention, UnitMention } from "../../../model/index.js";
import { readSuffix } from "./amounts.js";
import { readBounds } from "./bounds.js";
import type { HedgeKind } from "./hedges.js";
import type { Page } from "../page.js";

/** A quantity before its hedges are weighed. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: { readonly start: number; readonly end: number };
  readonly form: QuantityForm;
  readonly low: Big;
  readonly high: Big;
  readonly kinds: readonly HedgeKind[];
  readonly hedges: readonly string[];
  readonly unit: UnitMention | null;
  readonly currency: string | null;
}
/**
 * The mention of a draft, with the hedge that stands after it.
 * @param at where that hedge is looked for
 */
export function finish(page: Page, draft: Draft, at: number = draft.end): QuantityMention {
  const suffix = readSuffix(page, at);
  const kinds = suffix === null ? draft.kinds : [...draft.kinds, suffix.hedge.kind];
  const hedges = suffix === null ? draft.hedges : [...draft.hedges, suffix.text];
  const end = suffix?.end ?? draft.end;
  return {
    type: "quantity",
    start: draft.start,
    end,
    text: page.text.slice(draft.start, end),
    numeral: draft.numeral,
    form: draft.form,
    written: { low: draft.low.toFixed(), high: draft.high.toFixed() },
    ...readBounds(draft.low, draft.high, kinds, draft.form === "fraction"),
    exact: kinds.length === 0 && draft.low.eq(draft.high),
    hedge: hedges.length === 0 ? null : hedges.join(""),
    unit: draft.unit,
    currency: draft.currency,
  };
}
