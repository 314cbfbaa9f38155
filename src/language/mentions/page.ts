import type { Numeral } from "./numerals/numerals.js";

/** A text under reading. */
export interface Page {
  readonly text: string;
  /** The text after `fold`, unit by unit. */
  readonly folded: string;
  /** Day that relative dates are resolved against, in days since 1970-01-01; null where none was given. */
  readonly today: number | null;
  /** Numerals already read, by offset: the readers of dates, durations and quantities all ask for them. */
  readonly numerals: Map<number, Numeral | null>;
}
