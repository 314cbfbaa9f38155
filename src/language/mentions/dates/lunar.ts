import { LunarDay, LunarYear, SolarTerm, type SolarDay } from "tyme4ts";
import { fromDay, toDay } from "./calendar.js";

/** A day of the lunar calendar; month 13 and day 31 do not exist, and a leap month follows the one that it repeats. */
export interface LunarDate {
  readonly month: number;
  readonly day: number;
  readonly isLeap?: true;
}

const dayOf = (solar: SolarDay): number | null => toDay(solar.getYear(), solar.getMonth(), solar.getDay());

/** Day number of a day of the lunar calendar; null where that year has no such day (a 30th, a leap month). */
function lunarToDay(lunarYear: number, { month, day, isLeap }: LunarDate): number | null {
  if (isLeap === true && LunarYear.fromYear(lunarYear).getLeapMonth() !== month) return null;
  const signed = isLeap === true ? -month : month;
  try {
    return dayOf(LunarDay.fromYmd(lunarYear, signed, day).getSolarDay());
  } catch {
    // The library throws on a 30th of a month of 29 days; the twelfth ends with 除夕 either way.
    return null;
  }
}

/** Day number of a lunar date in a Gregorian year: 臘月廿三 of 2025 falls in the lunar year 2024. */
export function lunarDayIn(year: number, date: LunarDate): number | null {
  for (const lunarYear of [year, year - 1]) {
    const day = lunarToDay(lunarYear, date);
    if (day !== null && fromDay(day).year === year) return day;
  }
  return null;
}

/** Day number of a solar term: 0 is 冬至 of the year before, 7 is 清明. */
export function solarTermIn(year: number, index: number): number | null {
  return dayOf(SolarTerm.fromIndex(year, index).getJulianDay().getSolarDay());
}

/** Day number of Easter Sunday. Source: the Gregorian computus of Meeus, Astronomical Algorithms (1991), p. 67. */
export function easterIn(year: number): number | null {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const [leaps, ordinary] = [Math.floor(century / 4), century % 4];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - correction + 15) % 30;
  const weekday = (32 + 2 * ordinary + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * shift + 114;
  return toDay(year, Math.floor(index / 31), (index % 31) + 1);
}
