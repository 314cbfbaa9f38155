import { firmnessOf, readFirmness } from "../../language/firmness.js";
import { parse } from "../../language/parse.js";
import type { Alignment, Circumstances, Claim } from "../../model/index.js";

/** Most days between two reports that may still be held to one plan. */
const mostDays = 2;

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;

/** The days that a clause names and that lie after both reports. */
const daysToCome = ({ clause }: Claim, published: string, after: string): readonly string[] =>
  parse(clause, { reference: published }).flatMap((mention) =>
    mention.type === "date" && mention.from !== null && mention.from > after ? [mention.from] : [],
  );

const isDone = ({ clause }: Claim): boolean => readFirmness(clause)?.level === firmnessOf.done;

/**
 * Whether two reports of neighbouring days tell of one plan for a day that lies after both, so that the day between has
 * hardly brought it about: 明年賽事擬於11月15日舉行, 將於11月15日舉行.
 */
export const areOfOnePlan = ({ left, right }: Alignment, { published }: Circumstances): boolean => {
  if (daysBetween(published.left, published.right) > mostDays || isDone(left) || isDone(right)) return false;
  const last = [published.left, published.right].toSorted().at(-1)!.slice(0, 10);
  const days = new Set(daysToCome(left, published.left, last));
  return daysToCome(right, published.right, last).some((day) => days.has(day));
};
