import Big from "big.js";
import { STEPS, type TimeUnit } from "./timeUnits.js";

/** ISO 8601: one and a half years is P1Y6M, 3.3 years P3.3Y. */
export function toIso(value: Big, unit: TimeUnit["id"]): string {
  const { iso, smaller } = STEPS[unit];
  const whole = value.round(0, Big.roundDown);
  const [next, factor] = Object.entries(smaller)[0] ?? [];
  const rest = factor === undefined ? null : value.minus(whole).times(factor);
  const prefix = unit === "hour" || unit === "minute" || unit === "second" ? "PT" : "P";
  if (rest === null || rest.eq(0) || !rest.eq(rest.round(0, Big.roundDown)) || unit === "week")
    return `${prefix}${value.toFixed()}${iso}`;
  const small = `${rest.toFixed()}${STEPS[next as TimeUnit["id"]].iso}`;
  const tail = next === "hour" ? `T${small}` : small;
  return whole.eq(0)
    ? `${next === "hour" ? "P" : prefix}${tail}`
    : `${prefix}${whole.toFixed()}${iso}${tail}`;
}

/** One duration, or two divided by a slash where they differ: P2Y/P3Y. */
export function toIsoSpan(low: Big, high: Big, unit: TimeUnit["id"]): string {
  return low.eq(high) ? toIso(low, unit) : `${toIso(low, unit)}/${toIso(high, unit)}`;
}
