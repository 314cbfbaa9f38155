import type {
  DateMention,
  DurationMention,
  Mention,
  Message,
  QuantityMention,
  UnitMention,
} from "../model/index.js";
import { join, readRange, readSuggested, say } from "./readings.js";

/** What each dimension counts or measures, one row a dimension. */
const DIMENSIONS: Readonly<Record<string, Message>> = {
  people: say("人數", "人数", "people"),
  occurrences: say("次數", "次数", "occurrences"),
  organisations: say("機構數目", "机构数目", "organisations"),
  households: say("戶數", "户数", "households"),
  item: say("件數", "件数", "items"),
  cases: say("個案數", "个案数", "cases"),
  vehicles: say("車船數目", "车船数目", "vehicles"),
  animals: say("動物數目", "动物数目", "animals"),
  events: say("場次", "场次", "events"),
  floors: say("樓層", "楼层", "floors"),
  levels: say("等級", "等级", "levels"),
  ages: say("年齡", "年龄", "age"),
  nights: say("晚數", "晚数", "nights"),
  places: say("地方數目", "地方数目", "places"),
  score: say("得分", "得分", "score"),
  rank: say("名次", "名次", "rank"),
  points: say("點數", "点数", "points"),
  multiple: say("倍數", "倍数", "multiple"),
  "percentage-point": say("百分點", "百分点", "percentage points"),
  basis: say("基點", "基点", "basis points"),
  percent: say("百分比", "百分比", "per cent"),
  length: say("長度", "长度", "length"),
  area: say("面積", "面积", "area"),
  volume: say("體積", "体积", "volume"),
  mass: say("重量", "重量", "mass"),
  speed: say("速度", "速度", "speed"),
  temperature: say("溫度", "温度", "temperature"),
  angle: say("角度", "角度", "angle"),
  energy: say("能量", "能量", "energy"),
  power: say("功率", "功率", "power"),
  electricity: say("電", "电", "electricity"),
  data: say("數據量", "数据量", "data"),
  "data-rate": say("數據速率", "数据速率", "data rate"),
  frequency: say("頻率", "频率", "frequency"),
  pressure: say("氣壓", "气压", "pressure"),
  loudness: say("音量", "音量", "loudness"),
  money: say("金額", "金额", "money"),
  duration: say("時間", "时间", "time"),
};

const TIME_UNITS: Readonly<Record<string, Message>> = {
  year: say("年", "年", "years"),
  month: say("個月", "个月", "months"),
  week: say("星期", "星期", "weeks"),
  day: say("日", "日", "days"),
  hour: say("小時", "小时", "hours"),
  minute: say("分鐘", "分钟", "minutes"),
  second: say("秒", "秒", "seconds"),
};

const PRECISIONS: Readonly<Record<DateMention["precision"], Message | null>> = {
  day: null,
  time: null,
  vague: null,
  month: say("準確到月", "准确到月", "to the month"),
  quarter: say("準確到季", "准确到季", "to the quarter"),
  half: say("準確到半年", "准确到半年", "to the half year"),
  year: say("準確到年", "准确到年", "to the year"),
  decade: say("準確到年代", "准确到年代", "to the decade"),
  century: say("準確到世紀", "准确到世纪", "to the century"),
};

const MARKS = say("；", "；", "; ");

const joinPresent = (messages: readonly (Message | null)[]): Message =>
  join(
    messages.filter((message) => message !== null),
    MARKS,
  );

/**
 * Says in one line how a mention was read: 逾160家 → 多於 160；一般理解為 160 至 170；單位「家」（機構數目）.
 * @returns the line in the three languages; quotations stay as written
 */
export const explain = (mention: Mention): Message => {
  switch (mention.type) {
    case "label":
      return say("名稱的一部分，不作數目", "名称的一部分，不作数目", "part of a name, not a figure");
    case "date":
      return explainDate(mention);
    case "duration":
      return explainDuration(mention);
    default:
      return explainQuantity(mention);
  }
};

const explainQuantity = (mention: QuantityMention): Message => {
  const { form, written, unit, currency } = mention;
  const rank = written.low;
  const number =
    form === "ordinal" ? say(`第 ${rank}`, `第 ${rank}`, `number ${rank} in order`) : readRange(mention);
  const money =
    unit?.dimension === "money" && currency === null
      ? say("貨幣未定", "货币未定", "currency open")
      : currency === null
        ? null
        : say(`貨幣 ${currency}`, `货币 ${currency}`, `currency ${currency}`);
  return joinPresent([number, readSuggested(mention), unit && explainUnit(unit), money]);
};

const explainUnit = ({ id, dimension }: UnitMention): Message | null => {
  // The number says so already: 35%.
  if (dimension === "percent") return null;
  const what = DIMENSIONS[dimension];
  if (what === undefined) return say(`單位「${id}」`, `单位「${id}」`, `in ${id}`);
  return say(
    `單位「${id}」（${what["zh-Hant"]}）`,
    `单位「${id}」（${what["zh-Hans"]}）`,
    `in ${id} (${what.en})`,
  );
};

const spanOf = (from: string, to: string): Message =>
  from === to ? say(from, from, from) : say(`${from} 至 ${to}`, `${from} 至 ${to}`, `${from} to ${to}`);

const explainDate = ({ from, to, precision, time }: DateMention): Message => {
  const days = from === null || to === null ? null : spanOf(from, to);
  const [start = "", end = start] = time?.split("/") ?? [];
  const clock = time === undefined ? null : spanOf(start, end);
  if (days === null && clock === null) return say("時間未定", "时间未定", "no fixed time");
  const open = days === null ? say("日期未定", "日期未定", "day open") : null;
  return joinPresent([days, clock, open, PRECISIONS[precision]]);
};

const explainDuration = (mention: DurationMention): Message => {
  const unit = TIME_UNITS[mention.unit.id] ?? say("", "", "");
  const inUnits = (number: Message | null): Message | null =>
    number && join([number, unit], say(" ", " ", " "));
  const { covered } = mention;
  const value = { ...mention, form: "cardinal" } as const;
  return joinPresent([
    inUnits(readRange(value)),
    inUnits(readSuggested(value)),
    covered === undefined ? null : explainCovered(covered),
  ]);
};

const explainCovered = ({ from, to }: NonNullable<DurationMention["covered"]>): Message => {
  if (to === null) return say(`由 ${from} 起計`, `由 ${from} 起计`, `counted from ${from}`);
  const span = spanOf(from, to);
  return say(`即 ${span["zh-Hant"]}`, `即 ${span["zh-Hans"]}`, `that is ${span.en}`);
};
