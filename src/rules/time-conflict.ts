import type { Alignment, DateClaim, Message, Rule } from "../model/index.js";
import { happeningOf } from "../language/occasions.js";
import { isWithin, mayBeOne } from "../language/sameness.js";
import { foldCharacters } from "../text/fold.js";
import { describeDates } from "./dates/dates.js";
import { isSameHappening } from "./dates/happenings.js";
import { say } from "./readings.js";
import { onlyFor } from "./rule.js";

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

const isWholeDay = 24 * 60;
const isHalfDay = 12 * 60;

/** Minutes between two times of day, by the shorter way round; by the clock face where a half of the day is open. */
const apart = (left: number, right: number, isOpen: boolean): number => {
  const circle = isOpen ? isHalfDay : isWholeDay;
  const distance = Math.abs(left - right) % circle;
  return Math.min(distance, circle - distance);
};

/** A time as it may be meant; undefined for a part of the day. */
const readTime = ({ value: { text, time } }: DateClaim) => {
  if (time === undefined || time.includes("/")) return undefined;
  const folded = foldCharacters(text);
  const room = rooms[precisionOf(folded)];
  const more = hedge.test(folded) ? roomOfHedge : 0;
  const minutes = minutesOf(time);
  const isOpen = !half.test(folded) && minutes < 13 * 60;
  return { minutes, before: room.before + more, after: room.after + more, isOpen };
};

/** Whether no moment fits both times. */
const areApart = (left: DateClaim, right: DateClaim): boolean => {
  const [one, other] = [readTime(left), readTime(right)];
  if (one === undefined || other === undefined) return false;
  const distance = apart(one.minutes, other.minutes, one.isOpen || other.isOpen);
  const isLater = other.minutes > one.minutes;
  return distance > (isLater ? one.after + other.before : one.before + other.after);
};

const isSameDay = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.from === null || right.from === null || left.from === right.from;

/** What comes after an accident, a fire or a failure, by what brings it about. */
const consequences: Readonly<Record<string, ReadonlySet<string>>> = (() => {
  const mishaps = new Set("火灾 车祸 追尾 爆炸 倒塌 坠楼 故障 停电 脱轨 泄漏".split(" "));
  const after = "接报 停驶 中断 封闭 关闭 疏散 停课 停牌 获救 送院".split(" ");
  return Object.fromEntries(after.map((act) => [act, mishaps]));
})();

/** Whether one time is that of a consequence and the other, a later one, that of what brought it about. */
const isBeforeItsCause = (effect: DateClaim, cause: DateClaim): boolean => {
  const [one, other] = [happeningOf(effect), happeningOf(cause)];
  const [early, late] = [readTime(effect), readTime(cause)];
  if (early === undefined || late === undefined || !mayBeOne(effect, cause, one, other)) return false;
  if (late.minutes - late.before <= early.minutes + early.after) return false;
  const causes = new Set([...one.known].flatMap((act) => [...(consequences[act] ?? [])]));
  const isCause = (act: string): boolean => causes.has(act);
  return (
    [...other.known].some(isCause) && ![...one.known].some(isCause) && isWithin(effect, cause, one, other)
  );
};

/** Least likely alignment of a time that is aligned with another one already. */
const leastRepeat = 0.7;

const isLikely = ({ isRepeat, similarity }: Alignment): boolean => !isRepeat || similarity >= leastRepeat;

const messages: { readonly [kind in "same" | "order"]: (one: string, other: string) => Message } = {
  same: (one, other) =>
    say(
      `同一件事，一處說是「${one}」，另一處說是「${other}」：兩個時間不能都對。若指的是兩個步驟，請寫明。`,
      `同一件事，一处说是「${one}」，另一处说是「${other}」：两个时间不能都对。若指的是两个步骤，请写明。`,
      `The same happening is at “${one}” on one side and at “${other}” on the other: both cannot be right. If two steps are meant, say so.`,
    ),
  order: (effect, cause) =>
    say(
      `一處說後果在「${effect}」已經出現，另一處說起因在「${cause}」才發生：後果不會先於起因，兩個時間不能都對。`,
      `一处说后果在「${effect}」已经出现，另一处说起因在「${cause}」才发生：后果不会先于起因，两个时间不能都对。`,
      `On one side the consequence is there at “${effect}”, on the other its cause comes at “${cause}” only: nothing comes before its cause, so both times cannot be right.`,
    ),
};

/**
 * Flags the same happening at two times of one day: 上午5時26分接報 against 早上6時26分接報. Times to the minute may part
 * by two minutes; 約 and 許 leave twenty more, and a bare hour covers itself. So does a cause that one report dates after
 * its consequence in another: 7時38分起停駛 against 7時58分故障.
 *
 * Not flagged: parts of the day (清晨 and 凌晨 4時), times of two days, a beginning against an end, two steps (接報 and 抵達),
 * announcements, the times that figures are as of, and the clocks of two places (當地時間).
 */
export const timeConflict: Rule = {
  id: "time-conflict",
  title: say("時間不符", "时间不符", "Times that cannot both hold"),
  examples: [
    {
      left: "旺角一幢舊樓昨日發生火警，消防處在上午5時26分接報。",
      right: "旺角舊樓火警，消防處在上午6時26分接報。",
      verdict: "contradiction",
    },
    {
      left: "新股海灣食品於11月21日中午12時截止認購。",
      right: "新股海灣食品招股於11月21日下午4時截止。",
      verdict: "contradiction",
    },
    {
      left: "9月4日10时12分，云海数据中心发生故障。",
      right: "云海数据中心9月4日上午11时12分发生故障。",
      verdict: "contradiction",
    },
    {
      left: "大帽山清晨6時跌至1.2度，有市民發現結霜。",
      right: "早上8時，大帽山氣溫一度低見1.2度，有市民發現結霜。",
      verdict: "contradiction",
      note: "one measure at one place",
    },
    {
      left: "港北捷運藍線上午7時38分起全線停駛，旅客改搭接駁車。",
      right: "港北捷運藍線上午7時58分號誌系統故障，列車全線停駛，旅客改搭接駁車。",
      verdict: "contradiction",
      note: "a consequence before its cause",
    },
    {
      left: "港北捷運藍線上午7時58分起全線停駛，旅客改搭接駁車。",
      right: "港北捷運藍線上午7時38分號誌系統故障，列車全線停駛，旅客改搭接駁車。",
      verdict: null,
      note: "a consequence after its cause",
    },
    {
      left: "旺角一幢舊樓昨日上午5時26分起火，消防處派員灌救。",
      right: "旺角舊樓昨日早上約5時半起火，消防處派員灌救。",
      verdict: null,
      note: "about half past five",
    },
    {
      left: "旺角舊樓火警，消防處在上午5時26分接報。",
      right: "旺角舊樓火警，消防員在上午5時40分抵達現場。",
      verdict: null,
      note: "two steps",
    },
    {
      left: "地震於当地时间8时46分发生，震级8.2级。",
      right: "地震于北京时间7时46分发生，震级8.2级。",
      verdict: null,
      note: "two clocks",
    },
    {
      left: "明湖馬拉松昨早8時開跑。",
      right: "明湖馬拉松昨日8時05分開跑。",
      verdict: null,
      note: "the hour and five minutes of it",
    },
  ],
  check: onlyFor("date", (alignment) => {
    const { left, right } = alignment;
    if (!isLikely(alignment) || !isSameDay(left, right) || !areApart(left, right)) return undefined;
    const [one, other] = [left.value.text, right.value.text];
    const found = { ...describeDates(alignment), verdict: "contradiction", certainty: 0.85 } as const;
    if (isSameHappening(alignment)) return { ...found, message: messages.same(one, other) };
    if (left.source === right.source || alignment.isRepeat) return undefined;
    if (isBeforeItsCause(left, right)) return { ...found, message: messages.order(one, other) };
    return isBeforeItsCause(right, left) ? { ...found, message: messages.order(other, one) } : undefined;
  }),
};
