import type { Alignment, DateClaim, Rule } from "../model/index.js";
import { happeningOf } from "../language/occasions.js";
import { isWithin, mayBeOne } from "../language/sameness.js";
import { areApart, readMoments } from "./dates/clock.js";
import { describeDates } from "./dates/dates.js";
import { isSameHappening } from "./dates/happenings.js";
import { tell } from "../messages/message.js";
import { timeConflict as texts } from "../messages/time-conflict.js";
import { onlyFor } from "./rule.js";

const isSameDay = ({ value: left }: DateClaim, { value: right }: DateClaim): boolean =>
  left.from === null || right.from === null || left.from === right.from;

/** Accidents, fires and failures, and what comes after any of them; acts as `knownActs` gives them. */
const mishaps = new Set("火灾 车祸 追尾 爆炸 倒塌 坠楼 故障 停电 脱轨 泄漏".split(" "));
const consequences = new Set("接报 停驶 中断 封闭 关闭 疏散 停课 停牌 获救 送院".split(" "));

/** Whether one time is that of a consequence and the other, a later one, that of what brought it about. */
const isBeforeItsCause = (effect: DateClaim, cause: DateClaim): boolean => {
  const [one, other] = [happeningOf(effect), happeningOf(cause)];
  const [[early, ...others], [late, ...rest]] = [readMoments(effect), readMoments(cause)];
  if (early === undefined || late === undefined || others.length + rest.length > 0) return false;
  if (!mayBeOne(effect, cause, one, other)) return false;
  if (late.minutes - late.before <= early.minutes + early.after) return false;
  const isCause = (act: string): boolean => mishaps.has(act);
  return (
    [...one.known].some((act) => consequences.has(act)) &&
    [...other.known].some(isCause) &&
    ![...one.known].some(isCause) &&
    isWithin(effect, cause, one, other)
  );
};

/** Least likely alignment of a time that is aligned with another one already. */
const leastRepeat = 0.7;

const isLikely = ({ isRepeat, similarity }: Alignment): boolean => !isRepeat || similarity >= leastRepeat;

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
  ...texts,
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
      left: "石門鄉錄得最大小時雨量108.5毫米，出現在21日凌晨3時至4時。",
      right: "石门乡21日下午3时至4时录得每小时108.5毫米雨量。",
      verdict: "contradiction",
      published: ["2025-07-22", "2025-07-22"],
      note: "two hours of one record",
    },
    {
      left: "專線小巴昨日早上7時12分撞向貨櫃車，15人受傷。",
      right: "昨日早上7時21分，一輛專線小巴沿公路行駛期間，與前面一輛貨櫃車相撞，15人受傷。",
      verdict: "contradiction",
    },
    {
      left: "「追星者」探測器台北時間3日上午9時22分發射升空。",
      right: "「追星者」探测器北京时间3日上午10时22分发射升空。",
      verdict: "contradiction",
      published: ["2025-11-04", "2025-11-04"],
      note: "one clock by two names",
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
      left: "昨日上午7時58分，花蓮外海發生7.2級地震。昨日上午8時11分，花蓮再發生6.5級餘震。",
      right: "昨日上午7時58分，花蓮外海發生7.2級地震。昨日上午8時21分，花蓮再發生6.5級餘震。",
      verdict: "contradiction",
      note: "one aftershock by its day and strength",
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
    if (isSameHappening(alignment))
      return { ...found, message: tell(texts.messages.same, { left: one, right: other }) };
    if (left.source === right.source || alignment.isRepeat) return undefined;
    if (isBeforeItsCause(left, right))
      return { ...found, message: tell(texts.messages.order, { effect: one, cause: other }) };
    return isBeforeItsCause(right, left)
      ? { ...found, message: tell(texts.messages.order, { effect: other, cause: one }) }
      : undefined;
  }),
};
