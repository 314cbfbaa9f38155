import type { Claim } from "../model/index.js";
import { matchKey } from "../text/fold.js";

/** What a claim gives for its fact, as its paper writes it. */
export const textOf = (claim: Claim): string =>
  claim.kind === "quantity" || claim.kind === "date"
    ? claim.value.text
    : claim.evidence.map(({ quote }) => quote).join("…");

/** What tells one value from another: the same for 500家 and ５００家, not for 500家 and 約500家. */
export const keyOf = (claim: Claim): string => {
  const text = matchKey(textOf(claim));
  switch (claim.kind) {
    case "quantity": {
      const { written, allowed, unit, currency, form } = claim.value;
      return JSON.stringify([form, written, allowed, unit?.id, currency]);
    }
    case "date": {
      const { from, to, time } = claim.value;
      return from === null && to === null ? text : JSON.stringify([from, to, time]);
    }
    case "title":
      return matchKey(claim.title);
    case "organisation":
      return matchKey(claim.name);
    case "person":
      return JSON.stringify([claim.name, ...claim.roles].map(matchKey));
    case "term":
      return matchKey(claim.term);
    case "list":
      return JSON.stringify(claim.items.map(matchKey).toSorted());
    case "superlative":
      return JSON.stringify([claim.superlative, claim.scope ?? "", claim.of].map(matchKey));
    case "modality":
      return claim.modality;
    default:
      return matchKey(claim.clause);
  }
};

/** Whether two values that a rule found to agree are one: figures and dates only where neither is hedged. */
export const mayBeOne = (claim: Claim): boolean => claim.kind !== "quantity" || claim.value.exact;

/** The longest label; what goes on is cut off. */
const longest = 40;

/** What a claim is about: its clause, with … in the place of the value. */
export const labelOf = (claim: Claim): string => {
  const { clause } = claim;
  const text = textOf(claim);
  const hasValue = claim.kind === "quantity" || claim.kind === "date";
  const label = hasValue && clause !== text ? clause.replace(text, "…") : clause;
  return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
};
