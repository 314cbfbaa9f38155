import { addMonths, fromDay, toDay, type Days } from "./calendar.js";

/** The days `first` to `last` of a month; null where year or month is missing or the calendar has no such day. */
export function spanOf(year: number | null, month: number | null, first: number, last: number): Days | null {
  if (year === null || month === null) return null;
  const [from, to] = [toDay(year, month, first), toDay(year, month, last)];
  return from === null || to === null ? null : { from, to };
}

/** Whether a month has a day; 29 February of an unknown year is possible. */
export function isPossible(year: number | null, month: number | null, day: number): boolean {
  return month === null || toDay(year ?? 2000, month, day) !== null;
}

/**
 * The year of a month without one: the reference's own, or its neighbour where that is more than eight months nearer
 * (12月 in January is of last year); null without a reference.
 */
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
      const { year, month: candidateMonth } = addMonths(now.year, now.month, offset);
      const candidate = toDay(year, candidateMonth, day);
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

/** The days of a part of a month, counted from 1; 31 stands for its last day: 下旬 is [21, 31]. */
export function partOf(whole: Days, [first, last]: readonly [number, number]): Days {
  return { from: whole.from + first - 1, to: Math.min(whole.from + last - 1, whole.to) };
}

/** Year and month that days begin in. */
export function monthOf(days: Days | null): { readonly year: number | null; readonly month: number | null } {
  if (days === null) return { year: null, month: null };
  const { year, month } = fromDay(days.from);
  return { year, month };
}
