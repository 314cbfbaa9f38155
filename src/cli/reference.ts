import { Temporal } from "temporal-polyfill";

const READERS: readonly ((text: string) => unknown)[] = [
  (text) => Temporal.PlainDate.from(text),
  // 2025-05-22T00:00:00Z: an instant, of which Temporal will not guess the day.
  (text) => Temporal.Instant.from(text),
];

const reads = (reader: (text: string) => unknown, text: string): boolean => {
  try {
    reader(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether relative dates can count from it: an ISO 8601 date or date-time that exists. */
export const isReference = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(text) && READERS.some((reader) => reads(reader, text));
