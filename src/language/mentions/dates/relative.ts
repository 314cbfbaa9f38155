import { createTable, words, type Table } from "../table.js";

/** A part of the day: its hours, and whether a clock of twelve hours after it counts from noon. */
export interface DayPart {
  readonly from: string;
  readonly to: string;
  readonly afternoon: boolean;
}

/** 凌晨 */
const SMALL_HOURS: DayPart = { from: "00:00", to: "06:00", afternoon: false };
/** 早上 */
export const MORNING: DayPart = { from: "05:00", to: "12:00", afternoon: false };
const AFTERNOON: DayPart = { from: "12:00", to: "18:00", afternoon: true };
/** 晚上 */
export const EVENING: DayPart = { from: "18:00", to: "24:00", afternoon: true };

/** A day named from the reference, with the part of the day where the word says it. */
export interface RelativeDay {
  readonly offset: number;
  /** Last day of a span, where it is one: 今明兩日. */
  readonly last?: number;
  readonly part?: DayPart;
}

/** 昨日, 今晨, 明晚: days from the reference. */
export const RELATIVE_DAYS: Table<RelativeDay> = createTable<RelativeDay>([
  ...words({ offset: 0 }, "今日 今天 是日 今 今兒"),
  ...words({ offset: -1 }, "昨日 昨天 昨"),
  ...words({ offset: -2 }, "前日 前天"),
  ...words({ offset: -3 }, "大前天 大前日"),
  ...words({ offset: 1 }, "明日 明天"),
  ...words({ offset: 2 }, "後日 後天"),
  ...words({ offset: 3 }, "大後天"),
  ...words({ offset: 0, last: 1 }, "今明兩日 今明兩天 今明2日 今明2天"),
  ...words({ offset: -1, last: 0 }, "昨今兩日 昨今兩天"),
  ...words({ offset: 1, last: 2 }, "明後兩日 明後兩天"),
  ...words({ offset: 0, part: SMALL_HOURS }, "今凌晨 今日凌晨 今天凌晨"),
  ...words({ offset: 0, part: MORNING }, "今晨 今早 今朝"),
  ...words({ offset: 0, part: AFTERNOON }, "今午"),
  ...words({ offset: 0, part: EVENING }, "今晚 今夜"),
  ...words({ offset: -1, part: SMALL_HOURS }, "昨凌晨"),
  ...words({ offset: -1, part: MORNING }, "昨晨 昨早"),
  // 昨午 is yesterday at midday or after.
  ...words({ offset: -1, part: AFTERNOON }, "昨午"),
  ...words({ offset: -1, part: EVENING }, "昨晚 昨夜 昨深夜"),
  ...words({ offset: -2, part: EVENING }, "前晚"),
  ...words({ offset: 1, part: MORNING }, "明早 明晨"),
  ...words({ offset: 1, part: EVENING }, "明晚"),
]);

/** 昨 and 今 alone are days only before these would make other words of them: 今後, 今年, 昨非. */
export const BARE_DAY_VETO = "后年次生世朝古人非届季回番期时非是夕而如天日午晚晨早夜周";

/** Years named from the reference. */
export const RELATIVE_YEARS: Table<number> = createTable<number>([
  ...words(0, "今年 本年 本年度 今年度"),
  ...words(-1, "去年 上年 去年度 上年度"),
  ...words(-2, "前年"),
  ...words(1, "明年 下年 下年度 來年"),
  ...words(2, "後年"),
]);

/** Months named from the reference. */
export const RELATIVE_MONTHS: Table<number> = createTable<number>([
  ...words(0, "本月 今月 這個月 本月份"),
  ...words(-1, "上月 上個月 上月份"),
  ...words(-2, "上上月 上上個月"),
  ...words(2, "下下月 下下個月"),
  ...words(1, "下月 下個月 下月份"),
]);

/** Weeks named from the reference; a day of the week may follow. */
export const RELATIVE_WEEKS: Table<number> = createTable<number>([
  ...words(0, "本周 這周 本星期 這星期 這個星期 今周 本禮拜 今個星期"),
  ...words(-1, "上周 上星期 上個星期 上禮拜 上個禮拜"),
  ...words(1, "下周 下星期 下個星期 下禮拜 下個禮拜"),
  ...words(-2, "上上周 上上星期 上上個星期"),
  ...words(2, "下下周 下下星期 下下個星期"),
]);

/** Days of the week alone: the nearest one. */
export const WEEKDAYS: Table<true> = createTable(words(true, "周 星期 禮拜"));

/** Day of the week after 周, Monday 0. */
export const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  一: 0,
  二: 1,
  三: 2,
  四: 3,
  五: 4,
  六: 5,
  日: 6,
  天: 6,
};

/** Times that no calendar can fix. 翌日 and 當日 depend on the sentence before. */
export const VAGUE: Table<true> = createTable(
  words(
    true,
    "近日 日前 早年 早前 近期 近年 近年來 近來 近幾年 近兩年來 目前 當前 現時 此前 日內 稍早 不久前 前不久 截至目前 迄今 年前 近幾日 近數年 近月 近幾個月 最近 幾天前 數日前 數天前 多年來 多年前 多年後 幾年前 幾年後 數年前 數年後 幾個月前 幾個月後 數月前 數月後 幾天後 數天後 數日後 早些時候 歲末年初 去年同期 上年同期 前年同期",
  ),
);

/** Months of a part of the year, from the first to the last. */
export interface YearPart {
  readonly months: readonly [number, number];
  readonly precision: "month" | "quarter" | "half" | "year";
  /** Years from the reference's own, where the word says them: -1 for 去夏. */
  readonly offset?: number;
}

/** Characters after 初, 中 or 底 that make another word of them: 年中國, 月底部. */
export const PART_VETO = "国央东小心学级期中部文外试次选赛华";

/** Months of a part of the year; 年底 is November and December, generous on purpose. */
export const YEAR_PARTS: Table<YearPart> = createTable<YearPart>([
  ...words({ months: [1, 2], precision: "month" }, "年初 初 歲初"),
  ...words({ months: [5, 8], precision: "month" }, "年中 中"),
  ...words({ months: [11, 12], precision: "month" }, "年底 年末 底 末 歲末 年尾"),
  ...words(
    { months: [1, 3], precision: "quarter" } as const,
    "首季 首季度 第一季 第一季度 一季度 第1季 第1季度 1季度",
  ),
  ...words(
    { months: [4, 6], precision: "quarter" } as const,
    "次季 第二季 第二季度 二季度 第2季 第2季度 2季度",
  ),
  ...words({ months: [3, 3], precision: "month" }, "首季末 第一季末 一季度末 第一季度末"),
  ...words({ months: [6, 6], precision: "month" }, "次季末 第二季末 二季度末 第二季度末 上半年末"),
  ...words({ months: [9, 9], precision: "month" }, "第三季末 三季度末 第三季度末"),
  ...words({ months: [12, 12], precision: "month" }, "第四季末 四季度末 第四季度末"),
  ...words({ months: [7, 9], precision: "quarter" }, "第三季 第三季度 三季度 第3季 第3季度 3季度"),
  ...words(
    { months: [10, 12], precision: "quarter" } as const,
    "第四季 第四季度 四季度 第4季 第4季度 末季 4季度",
  ),
  ...words({ months: [1, 9], precision: "quarter" }, "前三季 前三季度 首三季 首三季度 頭三季"),
  ...words({ months: [1, 12], precision: "year" }, "年內"),
  ...words({ months: [1, 6], precision: "half" }, "上半年 前半年"),
  ...words({ months: [7, 12], precision: "half" }, "下半年 後半年"),
]);

const SPRING = { months: [3, 5], precision: "quarter" } as const;
const SUMMER = { months: [6, 8], precision: "quarter" } as const;
const AUTUMN = { months: [9, 11], precision: "quarter" } as const;
/** Winter runs into the next year. */
const WINTER = { months: [12, 14], precision: "quarter" } as const;

/** Seasons after a year: 今年夏季. */
export const SEASONS: Table<YearPart> = createTable<YearPart>([
  ...words(SPRING, "春季 春天 春"),
  ...words(SUMMER, "夏季 夏天 夏"),
  ...words(AUTUMN, "秋季 秋天 秋"),
  ...words(WINTER, "冬季 冬天 冬"),
]);
/** Characters after a season that make a name of it: 夏季奧運. */
export const SEASON_VETO = "奥运残学赛高招粮节";

/** Seasons named from the reference: 今夏, 去冬. */
export const NAMED_SEASONS: Table<YearPart> = createTable<YearPart>(
  (
    [
      ["春", SPRING],
      ["夏", SUMMER],
      ["秋", AUTUMN],
      ["冬", WINTER],
    ] as const
  ).flatMap(([season, part]) => [
    ...words<YearPart>({ ...part, offset: 0 }, `今${season}`),
    ...words<YearPart>({ ...part, offset: -1 }, `去${season}`),
    ...words<YearPart>({ ...part, offset: 1 }, `明${season}`),
  ]),
);

/** Quarters named from the reference. */
export const QUARTERS: Table<number> = createTable<number>([
  ...words(0, "本季度 今季度 這季度"),
  ...words(-1, "上季度 上一季度 上個季度"),
  ...words(1, "下季度 下一季度 下個季度"),
]);

/** Parts of the month of the reference. */
export const BARE_MONTH_PARTS: Table<readonly [number, number]> = createTable<readonly [number, number]>([
  ...words([1, 10], "月初"),
  ...words([11, 20], "月中"),
  ...words([21, 31], "月底 月末"),
]);

/** Days of a part of the month; 31 stands for its last day. */
export const MONTH_PARTS: Table<readonly [number, number]> = createTable<readonly [number, number]>([
  ...words([1, 10], "初 月初 上旬"),
  ...words([11, 20], "中 月中 中旬"),
  ...words([21, 31], "底 末 月底 月末 下旬 尾"),
]);

/** Parts of the day. */
export const DAY_PARTS: Table<DayPart> = createTable<DayPart>([
  ...words(SMALL_HOURS, "凌晨"),
  ...words({ from: "05:00", to: "09:00", afternoon: false }, "清晨 清早 黎明 大清早"),
  ...words(MORNING, "早上 早晨 晨早 朝早"),
  ...words({ from: "06:00", to: "12:00", afternoon: false }, "上午"),
  ...words({ from: "11:00", to: "14:00", afternoon: true }, "中午 正午"),
  ...words(AFTERNOON, "下午 午後 下晝 晏晝"),
  ...words({ from: "16:00", to: "20:00", afternoon: true }, "傍晚 黃昏"),
  ...words(EVENING, "晚上 晚間 夜間 入夜 夜晚 當晚 晚"),
  ...words({ from: "21:00", to: "24:00", afternoon: true }, "深夜 半夜 午夜"),
]);
