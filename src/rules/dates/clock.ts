import type { DateClaim } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** How many minutes a time of day may lie before and after what is written. */
interface Room {
  readonly before: number;
  readonly after: number;
}

/** Times to the minute of two reports may part by a minute or two; 約 and 許 leave more, a bare hour covers itself. */
const rooms: { readonly [precision in "minute" | "half" | "hour"]: Room } = {
  minute: { before: 1, after: 1 },
  half: { before: 10, after: 14 },
  hour: { before: 15, after: 59 },
};
const roomOfHedge = 20;

const hedge = /[约約]|左右|前[后後]|大概|[许許]|多|近|[将將]近/u;

const precisionOf = (text: string): keyof typeof rooms => {
  if (/[分刻]|\d[:：]\d/u.test(text)) return "minute";
  return text.includes("半") ? "half" : "hour";
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Halves of the day that a time names; one without any (7時58分) may be either. */
const half = /凌晨|清晨|早|晨|上午|中午|正午|下午|午|傍晚|晚|夜|[ap]m/u;

const minutesOfDay = 24 * 60;
const minutesOfHalf = 12 * 60;

/** Minutes between two times of day, by the shorter way round; by the clock face where a half of the day is open. */
const apart = (left: number, right: number, isOpen: boolean): number => {
  const circle = isOpen ? minutesOfHalf : minutesOfDay;
  const distance = Math.abs(left - right) % circle;
  return Math.min(distance, circle - distance);
};

/** A moment of the day, with what its words leave open. */
export interface Moment {
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
  /** Whether it may be of either half of the day. */
  readonly isOpen: boolean;
}

const hour = /[\d零一二三四五六七八九十]\s*(?:[时点]|[:：]\d)/u;

/** The times of a stretch within one day (凌晨3時至4時), or the one time; none for a part of the day (清晨). */
const timesOf = ({ value: { text, from, to, time } }: DateClaim): readonly string[] => {
  const times = time?.split("/") ?? [];
  return times.length < 2 || (from === to && hour.test(foldCharacters(text))) ? times : [];
};

/** The moments that a claim gives, as they may be meant: one, or a beginning and an end. */
export const readMoments = (claim: DateClaim): readonly Moment[] => {
  const folded = foldCharacters(claim.value.text);
  const times = timesOf(claim);
  const room = rooms[times.length > 1 ? "hour" : precisionOf(folded)];
  const more = hedge.test(folded) ? roomOfHedge : 0;
  return times.map(minutesOf).map((minutes) => ({
    minutes,
    before: room.before + more,
    after: room.after + more,
    isOpen: !half.test(folded) && minutes < 13 * 60,
  }));
};

/** Whether no moment fits both. */
const arePartedBy = (one: Moment, other: Moment): boolean => {
  const distance = apart(one.minutes, other.minutes, one.isOpen || other.isOpen);
  const isLater = other.minutes > one.minutes;
  return distance > (isLater ? one.after + other.before : one.before + other.after);
};

/** A bare hour, with nothing that makes it about: 下午3時. */
const isBareHour = ({ value: { text } }: DateClaim): boolean =>
  precisionOf(foldCharacters(text)) === "hour" && !hedge.test(foldCharacters(text));

/** Half an hour to either side: what two papers round to an hour is one hour, or the next at most by the half. */
const rounded = (moment: Moment): Moment => ({ ...moment, before: 29, after: 29 });

/** Whether no moment fits both times; stretches begin or end apart, and a moment is not held against a stretch. */
export const areApart = (left: DateClaim, right: DateClaim): boolean => {
  const areBare = isBareHour(left) && isBareHour(right);
  const [one, other] = [left, right].map((claim) =>
    areBare ? readMoments(claim).map(rounded) : readMoments(claim),
  ) as [readonly Moment[], readonly Moment[]];
  return one.length === other.length && one.some((moment, index) => arePartedBy(moment, other[index]!));
};
