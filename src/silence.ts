import { listRules, type RuleEntry } from "./catalogue/catalogue.js";
import { compareValues } from "./language/values.js";
import type { Claim } from "./model/index.js";

/** Why no rule speaks of two aligned claims, in plain words. */
export interface Silence {
  /** A clause: one number fits both. */
  readonly reason: string;
  /** The rule that would speak if it saw a difference, and what it leaves alone; null where the claims agree. */
  readonly rule: Pick<RuleEntry, "id" | "about"> | null;
}

/** For each kind of claim the rule that speaks of its differences. */
const rulesOfKinds: { readonly [kind in Claim["kind"]]: string } = {
  quantity: "quantity-conflict",
  date: "date-conflict",
  title: "title-variant",
  quote: "quote-substance",
  statement: "polarity-conflict",
  modality: "modality-shift",
  list: "list-members",
  superlative: "superlative-scope",
  person: "role-conflict",
  organisation: "name-variant",
  term: "name-variant",
};

const quoteOf = (claim: Claim): string =>
  `「${claim.kind === "quantity" || claim.kind === "date" ? claim.value.text : claim.evidence.map(({ quote }) => quote).join("…")}」`;

/** The claims agree as far as they go, or what rule would have had to see a difference. */
type Reason = readonly [reason: string, agrees: boolean];

const ofQuantities = (left: Claim & { kind: "quantity" }, right: Claim & { kind: "quantity" }): Reason => {
  const [one, other] = [quoteOf(left), quoteOf(right)];
  const compared = compareValues(left.value, right.value);
  if (compared === null)
    return [
      `${one} and ${other} count or measure different things: their numbers say nothing of each other`,
      true,
    ];
  if (compared.allowsBoth) return [`one number fits both ${one} and ${other}`, true];
  return [
    `${one} and ${other} differ, but the words around them do not show for sure that they are one figure`,
    false,
  ];
};

const ofDates = (left: Claim & { kind: "date" }, right: Claim & { kind: "date" }): Reason => {
  const [one, other] = [quoteOf(left), quoteOf(right)];
  const [from, to] = [left.value, right.value];
  if (from.from === null || from.to === null || to.from === null || to.to === null)
    return [`${one} or ${other} is vague: any of several days would do`, true];
  if (from.from <= to.to && to.from <= from.to) return [`one day fits both ${one} and ${other}`, true];
  return [
    `${one} and ${other} differ, but the words around them do not show for sure that they date one thing`,
    false,
  ];
};

const reasonFor = (left: Claim, right: Claim): Reason => {
  if (left.kind === "quantity" && right.kind === "quantity") return ofQuantities(left, right);
  if (left.kind === "date" && right.kind === "date") return ofDates(left, right);
  return [
    `${quoteOf(left)} and ${quoteOf(right)} part in nothing that a rule takes for a difference in what is said`,
    false,
  ];
};

/**
 * Says why two aligned claims gave no finding, where no rule sees anything in them.
 *
 * @returns what their values have in common or not, and the rule that looks for their differences with what it leaves
 *   alone
 */
export const explainSilence = (left: Claim, right: Claim): Silence => {
  const [reason, agrees] = reasonFor(left, right);
  const rule = listRules().find(({ id }) => id === rulesOfKinds[left.kind]) ?? null;
  return { reason, rule: agrees ? null : rule };
};
