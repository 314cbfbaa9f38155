import type { DatePrecision } from "../../model/index.js";
import type { Days } from "./dates/calendar.js";
import type { Numeral } from "./numerals/numeral.js";
import type { Unit } from "./quantities/unit.js";
import type { Table } from "./table.js";

/** A date that was read, and where. */
export interface Said {
  readonly days: Days;
  readonly precision: DatePrecision;
  /** HH:MM, or a span of it. */
  readonly time?: string;
  readonly start: number;
  readonly end: number;
  /** The date that the sentence named before it. */
  readonly before: Said | null;
}

/** A text under reading. */
export interface Page {
  readonly text: string;
  /** The text after `fold`, unit by unit. */
  readonly folded: string;
  /** The units that are read. */
  readonly units: Table<Unit>;
  /** Day that relative dates are resolved against, in days since 1970-01-01; null where none was given. */
  readonly today: number | null;
  /** ISO 4217 code that （人民幣，下同） gave to every later 元. */
  readonly currency: string | null;
  /** The last date of the sentence that is certain: what 翌日 and 同月14日 hang on. */
  readonly said: Said | null;
  /** Numerals already read, by offset: the readers of dates, durations and quantities all ask for them. */
  readonly numerals: Map<number, Numeral | null>;
}
