import { fromDay, toDay, type Days } from "./calendar.js";

/** The days `first` to `last` of a month; null where year or month is missing or the calendar has no such day. */
export function spanOf(year: number | null, month: number | null, first: number, last: number): Days | null {
  if (year === null || month === null) return null;
  const [from, to] = [toDay(year, month, first), toDay(year, month, last)];
  return from === null || to === null ? null : { from, to };
}
/** Whether a month has a day; 29 February of an unknown year is possible. */
export function isPossible(year: number | null, month: number | null, day: number): boolean {
  // 29 February of an unknown year is possible.
  return month === null || toDay(year ?? 2000, month, day) !== null;
}
/** Days of the year that a month without a year belongs to: the reference's own, or the next one across New Year. */
export function monthYear(today: number | null, month: number): number | null {
  if (today === null) return null;
  const now = fromDay(today);
  const distance = month - now.month;
  return now.year + (distance > 8 ? -1 : distance < -8 ? 1 : 0);
}
/** The day that fits and is nearest to the reference: 21日, 12月28日. */
export function nearestDay(today: number, month: number | null, day: number): Days | null {
  const now = fromDay(today);
  let best: number | null = null;
  if (month !== null) best = toDay(monthYear(today, month) ?? now.year, month, day);
  else {
    for (const offset of [0, -1, 1]) {
      const index = now.year * 12 + now.month - 1 + offset;
      const candidate = toDay(Math.floor(index / 12), (index % 12) + 1, day);
      if (candidate !== null && (best === null || Math.abs(candidate - today) < Math.abs(best - today)))
        best = candidate;
    }
  }
  return best === null ? null : { from: best, to: best };
}
/** 20至21日: the nearest span of days that fits. */
export function nearestSpan(today: number, first: number, last: number): Days | null {
  const days = nearestDay(today, null, first);
  return days === null ? null : { from: days.from, to: days.from + last - first };
}
/** Year and month that days begin in. */
export function monthOf(days: Days | null): { readonly year: number | null; readonly month: number | null } {
  if (days === null) return { year: null, month: null };
  const { year, month } = fromDay(days.from);
  return { year, month };
}
