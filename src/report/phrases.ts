import type { Language } from "../model/index.js";
import { english } from "./phrases/english.js";
import type { Phrases } from "./phrases/phrases.js";
import { simplified } from "./phrases/simplified.js";
import { traditional } from "./phrases/traditional.js";

export type { Phrases } from "./phrases/phrases.js";

/** The words of the interface by language. */
export const phrases: { readonly [language in Language]: Phrases } = {
  "zh-Hant": traditional,
  "zh-Hans": simplified,
  en: english,
};
