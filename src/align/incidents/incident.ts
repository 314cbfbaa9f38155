import type { Claim, DateClaim } from "../../model/index.js";
import { scenesAlike } from "../likeness.js";
import { clockOf } from "../../language/clocks.js";
import type { Kind } from "./kinds.js";
import type { Dating, Figure, Mention } from "./mention.js";

/** A happening as one article tells it, in one place or in several. */
export interface Incident {
  readonly kind: Kind;
  readonly mentions: readonly Mention[];
  readonly day: string | undefined;
  readonly dating: Dating;
}

/** Minutes by which two papers may differ over the time of one shock. */
const slack = 15;

const minutesOf = ({ value: { time } }: DateClaim): number =>
  Number(time!.slice(0, 2)) * 60 + Number(time!.slice(3, 5));

/** Minutes between two times of day, or undefined where they are by two clocks. */
export const gapOf = (left: DateClaim, right: DateClaim): number | undefined => {
  const [one, other] = [clockOf(left.clause), clockOf(right.clause)];
  if (one !== other && one !== undefined && other !== undefined) return undefined;
  const gap = Math.abs(minutesOf(left) - minutesOf(right));
  // A clock that one side leaves out may be another zone's: they part by half hours.
  return one !== other && gap > 0 && gap % 30 === 0 ? undefined : gap;
};

/** Minutes by which two times of one moment may part. */
export const nearMinutes = 2;

/** The times of an incident, as often as its article tells one. */
export const timesOf = ({ mentions }: Incident): readonly DateClaim[] =>
  mentions.flatMap(({ times }) => times);

/** The figures of one of its measures. */
export const figuresOf = ({ mentions }: Incident, measure: string): readonly Figure[] =>
  mentions.flatMap(({ figures }) => figures.filter((figure) => figure.measure === measure));

/** The number of a figure. */
export const valueOf = ({ claim }: Figure): number => Number(claim.value.written.low);

/** The numbers of its main measure. */
export const mainValuesOf = (incident: Incident): readonly number[] =>
  figuresOf(incident, incident.kind.main?.id ?? "").map(valueOf);

/** How two lists of times stand: some near each other, all far apart, or unknown. */
export const timing = (
  left: readonly DateClaim[],
  right: readonly DateClaim[],
): "near" | "far" | "unknown" => {
  const gaps = left.flatMap((one) => right.map((other) => gapOf(one, other)));
  const known = gaps.filter((gap) => gap !== undefined);
  if (known.some((gap) => gap <= slack)) return "near";
  return known.length > 0 && known.length === gaps.length ? "far" : "unknown";
};

/** Whether two incidents have a number of their main measure in common. */
export const shareValue = (left: Incident, right: Incident): boolean => {
  const values = new Set(mainValuesOf(left));
  return mainValuesOf(right).some((value) => values.has(value));
};

const shareSpot = ({ spots: left }: Mention, { spots: right }: Mention): boolean =>
  [...left].some((spot) => right.has(spot));

const kindOf = (spot: string): string => spot.slice(2);

/** Whether both name a road, or a house, and not the same one. */
const areSpotsTwo = ({ spots: left }: Mention, { spots: right }: Mention): boolean =>
  ![...left].some((spot) => right.has(spot)) &&
  [...left].some((one) => [...right].some((other) => kindOf(one) === kindOf(other)));

/** Whether two mentions may be of one place: roads and houses tell apart what stands on them, not a quake. */
const mayBeThere = (left: Mention, right: Mention): boolean =>
  scenesAlike(left, right) === 1 && (left.kind.id === "quake" || !areSpotsTwo(left, right));

/** Whether the places of two incidents, where both are told with some, are one for some of their mentions. */
export const mayShareScene = (left: Incident, right: Incident): boolean =>
  left.mentions.some((one) => right.mentions.some((other) => mayBeThere(one, other)));

/** Whether some mentions of two incidents name one place. */
export const shareScene = (left: Incident, right: Incident): boolean =>
  left.mentions.some((one) =>
    right.mentions.some(
      (other) =>
        shareSpot(one, other) ||
        [...one.scene.named].some((name) => other.scene.named.has(name)) ||
        (one.scene.known.length > 0 && other.scene.known.length > 0 && scenesAlike(one, other) === 1),
    ),
  );

/** Whether two incidents of one kind are two: of two days, far apart in time or in two known places. */
export const areTwo = (left: Incident, right: Incident): boolean =>
  (left.day !== undefined && right.day !== undefined && left.day !== right.day) ||
  (!shareValue(left, right) && timing(timesOf(left), timesOf(right)) === "far") ||
  left.mentions.every((one) =>
    right.mentions.every(
      (other) =>
        (left.kind.id !== "quake" && areSpotsTwo(one, other)) ||
        (one.scene.known.length > 0 && other.scene.known.length > 0 && scenesAlike(one, other) === 0),
    ),
  );

/** The least difference of the main measures of two incidents; 0 where a side has none. */
export const differenceOf = (left: Incident, right: Incident): number => {
  const differences = mainValuesOf(left).flatMap((one) =>
    mainValuesOf(right).map((other) => Math.abs(one - other)),
  );
  return differences.length === 0 ? 0 : Math.round(10 * Math.min(...differences)) / 10;
};

/** Whether two incidents have a time in common. */
export const isSameMinute = (left: Incident, right: Incident): boolean =>
  timesOf(left).some((one) =>
    timesOf(right).some((other) => (gapOf(one, other) ?? nearMinutes + 1) <= nearMinutes),
  );

/** The claims that tell an incident: its times and its figures. */
export const claimsOf = ({ mentions }: Incident): readonly Claim[] =>
  mentions.flatMap(({ times, figures }) => [...times, ...figures.map(({ claim }) => claim)]);
