import type { DatePrecision } from "../../../model/index.js";
import type { Days } from "./calendar.js";

/** A date read, before it is made a mention. `days` is null where the reference is missing or the word is vague. */
export interface Point {
  readonly end: number;
  readonly days: Days | null;
  readonly precision: DatePrecision;
  readonly time?: string | undefined;
  /** What a second date inherits: 5月20日至21日. */
  readonly year?: number | null;
  readonly month?: number | null;
  /** A day of the week without its week: 周日 of 周日至下周二. */
  readonly isWeekday?: true;
  /** A date that no calendar has: 2月30日. */
  readonly isImpossible?: true;
}
