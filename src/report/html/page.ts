import type { Language, Report } from "../../model/index.js";
import type { Lookup } from "../lookup.js";
import type { Phrases } from "../phrases.js";

/** What every part of the page is written from. */
export interface Page {
  readonly report: Report;
  readonly lookup: Lookup;
  readonly words: Phrases;
  readonly language: Language;
}
