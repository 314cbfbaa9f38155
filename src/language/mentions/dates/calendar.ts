import { UsageError } from "../../../model/errors.js";

/** Days from `from` to `to`, both included, in days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** Day number of a date of the Gregorian calendar; null where there is no such date (30 February). */
export function toDay(year: number, month: number, day: number): number | null {
  const number = Date.UTC(year, month - 1, day) / DAY;
  const date = fromDay(number);
  return date.month === month && date.day === day ? number : null;
}

/** Year, month and day of a day number. */
export function fromDay(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day number as YYYY-MM-DD. */
export function printDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The month that lies `offset` months after one, or before it where `offset` is negative; months count from 1. */
export function addMonths(
  year: number,
  month: number,
  offset: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Days of the months `first` to `last` of a year. Months may run past 12 or below 1 into other years. */
export function monthDays(year: number, first: number, last = first): Days {
  return { from: Date.UTC(year, first - 1, 1) / DAY, to: Date.UTC(year, last, 1) / DAY - 1 };
}

/** The days of a date that was read; null where it is open. */
export function daysOf({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): Days | null {
  return from === null || to === null ? null : { from: Date.parse(from) / DAY, to: Date.parse(to) / DAY };
}

/** Monday of the week of a day. */
export function startOfWeek(day: number): number {
  // 1 January 1970 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

const REFERENCE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/u;

/** The day that a reference shows; null where it is no ISO date or date-time, or no day of the calendar. */
function dayOfReference(reference: string): number | null {
  const match = REFERENCE.exec(reference);
  return match === null ? null : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether relative dates can count from it: an ISO 8601 date or date-time of a day that there is. */
export function isReference(reference: string): boolean {
  return dayOfReference(reference) !== null;
}

/**
 * Day of a reference for relative dates: the local date that it shows.
 * @throws UsageError when it is no ISO date or date-time, or no day of the calendar
 */
export function readReference(reference: string): number {
  const day = dayOfReference(reference);
  if (day !== null) return day;
  throw new UsageError(
    `Unexpected reference "${reference}", expected an ISO date such as 2025-05-22 or a date-time`,
  );
}
