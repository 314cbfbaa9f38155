import type { Claim } from "../model/index.js";
import { dates } from "./dates.js";
import { lists } from "./lists.js";
import { modalities } from "./modalities.js";
import { organisations } from "./organisations.js";
import { persons } from "./persons.js";
import { quantities } from "./quantities.js";
import type { Comparison } from "./similarity.js";
import { speech } from "./speech.js";
import { superlatives } from "./superlatives.js";
import { terms } from "./terms.js";
import { titles } from "./titles.js";

/** Claims of one family are compared with each other and with no other. */
export type Family =
  | "quantity"
  | "date"
  | "title"
  | "speech"
  | "modality"
  | "list"
  | "superlative"
  | "person"
  | "organisation"
  | "term";

/** How the claims of each family are compared. A comparison sees claims of its own family only. */
export const comparisons = {
  quantity: quantities,
  date: dates,
  title: titles,
  speech,
  modality: modalities,
  list: lists,
  superlative: superlatives,
  person: persons,
  organisation: organisations,
  term: terms,
} as unknown as Readonly<Record<Family, Comparison>>;

/** The families in the order in which they are aligned. */
export const families = Object.keys(comparisons) as readonly Family[];

/**
 * The family of a claim: what somebody says and what the paper says may be the same words. The entry of a list has
 * none, it is aligned by its title (`alignListings`), and a date that only frames a figure has none.
 */
export const familyOf = (claim: Claim): Family | undefined => {
  if (claim.kind === "quote" || claim.kind === "statement") return "speech";
  if (claim.kind === "date" && claim.use !== undefined) return undefined;
  return claim.kind === "modality" && claim.modality === "listed" ? undefined : claim.kind;
};
