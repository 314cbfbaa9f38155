import {
  differenceOf,
  mainValuesOf,
  isSameMinute,
  mayShareScene,
  shareScene,
  shareValue,
  timesOf,
  timing,
  type Incident,
} from "./incident.js";

/** The incidents of an article, and the day on which it was published. */
export interface Told {
  readonly incidents: readonly Incident[];
  readonly published: string;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Whether an undated incident may be of a day: that of its report, or the one before. */
const isRecent = (day: string, published: string): boolean => {
  const own = published.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/u.test(own) && (day === own || day === dayBefore(own));
};

const mayShareDay = (left: Incident, right: Incident, one: string, other: string): boolean => {
  if (left.day !== undefined && right.day !== undefined) return left.day === right.day;
  if (left.day !== undefined) return isRecent(left.day, other);
  if (right.day !== undefined) return isRecent(right.day, one);
  return one.slice(0, 10) === other.slice(0, 10);
};

/** Whether an article tells no greater incident of the kind and day. */
const isGreatest = (incident: Incident, { incidents }: Told): boolean => {
  const most = Math.max(...mainValuesOf(incident));
  return incidents.every(
    (other) =>
      other === incident ||
      other.kind !== incident.kind ||
      (other.day !== undefined && incident.day !== undefined && other.day !== incident.day) ||
      Math.max(...mainValuesOf(other), -Infinity) < most,
  );
};

const isAfter = ({ mentions }: Incident): boolean => mentions.some((mention) => mention.isAfter);

/** By how much the main measures of two incidents of one minute may differ, a slip of the pen included. */
const mostApart = 1.5;

/** By how much those of an incident that is not dated may differ from a dated one. */
const nearOpen = 0.3;

/** What speaks for two incidents being one: the same measure, a time near by, the greatest of its day in both. */
const weights = { shared: 4, near: 3, greatest: 2 };

/** How much speaks for two incidents of two articles being one; 0 where something speaks against it, or too little for it. */
const onenessOf = (left: Incident, right: Incident, one: Told, other: Told): number => {
  if (left.kind !== right.kind || !mayShareDay(left, right, one.published, other.published)) return 0;
  if (!mayShareScene(left, right)) return 0;
  const isDated = left.day !== undefined && right.day !== undefined;
  const shared = shareValue(left, right);
  const times = timing(timesOf(left), timesOf(right));
  const near = times === "near";
  const difference = differenceOf(left, right);
  const isMeasured = mainValuesOf(left).length > 0 && mainValuesOf(right).length > 0;
  const greatest = isMeasured && isGreatest(left, one) && isGreatest(right, other);
  if (times === "far" && !(shared && greatest && isDated)) return 0;
  if (difference > (near ? mostApart : isDated ? left.kind.near : nearOpen)) return 0;
  if (isAfter(left) !== isAfter(right) && !shared && !(near && difference <= left.kind.near)) return 0;
  // Fires and crashes are many: one of them is known by its minute or by its place.
  const isThere = left.kind.id === "quake" || isSameMinute(left, right) || shareScene(left, right);
  const isTold = isThere && (shared || near || (greatest && left.kind.id === "quake"));
  return isTold
    ? weights.shared * Number(shared) + weights.near * Number(near) + weights.greatest * Number(greatest)
    : 0;
};

/** The only best of some scores, or -1. */
const bestOf = (scores: readonly number[]): number => {
  const most = Math.max(0, ...scores);
  const at = scores.indexOf(most);
  return most > 0 && scores.lastIndexOf(most) === at ? at : -1;
};

/**
 * The incidents that two articles both tell: each pair is the only best one of either side.
 *
 * @param left - the incidents of an article
 * @param right - those of another
 */
export const pairIncidents = (left: Told, right: Told): readonly (readonly [Incident, Incident])[] => {
  const scores = left.incidents.map((one) =>
    right.incidents.map((other) => onenessOf(one, other, left, right)),
  );
  return left.incidents.flatMap((one, row) => {
    const column = bestOf(scores[row]!);
    if (column < 0 || bestOf(scores.map((line) => line[column]!)) !== row) return [];
    return [[one, right.incidents[column]!] as const];
  });
};
