import type Big from "big.js";
import type { QuantityForm, QuantityMention, Span, UnitMention } from "../../../model/index.js";
import { readSuffix } from "./amounts.js";
import { readBounds } from "./bounds.js";
import type { HedgeKind } from "./hedges.js";
import type { Page } from "../page.js";

/** A quantity before its hedges are weighed. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: Span;
  readonly form: QuantityForm;
  readonly low: Big;
  readonly high: Big;
  readonly kinds: readonly HedgeKind[];
  readonly hedges: readonly string[];
  readonly unit: UnitMention | null;
  readonly currency: string | null;
}

/** The mention of a draft, with the hedge that stands after it (500家以上). */
export function finish(page: Page, draft: Draft): QuantityMention {
  const suffix = readSuffix(page, draft.end);
  if (suffix === null) return mentionOf(page, draft);
  const kinds = [...draft.kinds, suffix.hedge.kind];
  const hedges = [...draft.hedges, suffix.text];
  return mentionOf(page, { ...draft, kinds, hedges, end: suffix.end });
}

/** The mention of a draft as it stands: what follows it is not looked at. */
export function mentionOf(page: Page, draft: Draft): QuantityMention {
  const { start, end, numeral, form, low, high, kinds, hedges, unit, currency } = draft;
  return {
    type: "quantity",
    start,
    end,
    text: page.text.slice(start, end),
    numeral,
    form,
    written: { low: low.toFixed(), high: high.toFixed() },
    ...readBounds(low, high, kinds, form === "fraction"),
    exact: kinds.length === 0 && low.eq(high),
    hedge: hedges.length === 0 ? null : hedges.join(""),
    unit,
    currency,
  };
}
