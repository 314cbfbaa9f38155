import type { Language } from "../../model/index.js";
import type { ScriptWords } from "./words/words.js";

export type { ScriptWords, View } from "./words/words.js";
export type { Language } from "../../model/index.js";

/** What a baseline says of a finding beside the decision. */
export interface DecisionEntry {
  readonly fingerprint: string;
  readonly alsoKnownAs?: readonly string[];
  readonly rule: string;
  readonly description: string;
}

/** What the page hands to its script, as JSON in `#data`: types alone, since they are read here and in the browser. */
export interface PageData {
  /** The language that the page is written in. */
  readonly language: Language;
  /** Every text of the page, by the number in its `data-t` or `data-l`: traditional, simplified, English. */
  readonly texts: readonly (readonly [traditional: string, simplified: string, english: string])[];
  /** What the script itself says. */
  readonly words: { readonly [language in Language]: ScriptWords };
  /** Characters that a search takes for one, as pairs one after the other: 標标準准. */
  readonly folded: string;
  /** What decisions are taken on, by the number in the `data-n` of a finding. */
  readonly entries: { readonly [number: string]: DecisionEntry };
}
