import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import { createTable, createWords, matchWord, words, type Table } from "../table.js";
import { fromDay, startOfWeek, toDay, type Days } from "./calendar.js";
import { withClock } from "./clock.js";
import { easterIn, lunarDayIn, solarTermIn } from "./lunar.js";
import type { Point } from "./point.js";

/** The first day of a festival in a Gregorian year, in days since 1970-01-01; null where that year has none. */
type DayIn = (year: number) => number | null;

interface Festival {
  readonly dayIn: DayIn;
  /** How many days it lasts. */
  readonly length: number;
  /** Whether it is a festival only with a word such as 期間 after it: 五一, 十一. */
  readonly needsAround?: true;
  /** Folded characters that make another word of it: 聖誕樹, 清明上河圖. */
  readonly notBefore: string;
}

const rows = (
  text: string,
  dayIn: DayIn,
  notBefore = "",
  length = 1,
): readonly (readonly [string, Festival])[] => words({ dayIn, length, notBefore }, text);

const solar =
  (month: number, day: number): DayIn =>
  (year) =>
    toDay(year, month, day);
const lunar =
  (month: number, day: number): DayIn =>
  (year) =>
    lunarDayIn(year, { month, day });
const term =
  (index: number): DayIn =>
  (year) =>
    solarTermIn(year, index);
const after = (days: number, base: DayIn): DayIn => {
  return (year) => {
    const day = base(year);
    return day === null ? null : day + days;
  };
};
/** The nth weekday of a month; Monday is 0. */
const weekdayOf =
  (month: number, weekday: number, nth: number): DayIn =>
  (year) => {
    const first = toDay(year, month, 1);
    if (first === null) return null;
    const day = startOfWeek(first) + weekday;
    return day + 7 * (day < first ? nth : nth - 1);
  };

const newYear = lunar(1, 1);

/** Festivals and holidays that fall on known days. */
export const FESTIVALS: Table<Festival> = createTable<Festival>([
  ...rows("元旦 元旦日 元旦節", solar(1, 1)),
  ...rows("春節 農曆新年 大年初一 年初一 農曆年初一 正月初一", newYear, "联晚片电"),
  ...rows("大年初二 年初二 農曆年初二", lunar(1, 2)),
  ...rows("大年初三 年初三 農曆年初三", lunar(1, 3)),
  ...rows("大年初四 年初四 農曆年初四", lunar(1, 4)),
  ...rows("大年初五 年初五 農曆年初五", lunar(1, 5)),
  ...rows("大年初六 年初六 農曆年初六", lunar(1, 6)),
  ...rows("大年初七 年初七 農曆年初七", lunar(1, 7)),
  ...rows("除夕 除夕夜 大年三十 年三十 年三十晚 年卅 年卅晚 農曆年三十 農曆年卅", after(-1, newYear)),
  // 元宵 alone is food as often.
  ...rows("元宵節 元宵佳節 正月十五", lunar(1, 15)),
  ...rows("情人節", solar(2, 14)),
  ...rows("清明 清明節", term(7), "上"),
  ...rows("復活節 復活節星期日", easterIn, "岛彩兔蛋"),
  ...rows("耶穌受難節 耶穌受難日 受難節", after(-2, easterIn)),
  ...rows("愚人節", solar(4, 1)),
  ["五一", { dayIn: solar(5, 1), length: 1, notBefore: "", needsAround: true }],
  ["十一", { dayIn: solar(10, 1), length: 1, notBefore: "", needsAround: true }],
  ...rows("勞動節 五一勞動節 五一國際勞動節", solar(5, 1)),
  ...rows("五一黃金周 五一假期 五一長假 五一小長假 勞動節假期", solar(5, 1), "", 5),
  ...rows("佛誕 佛誕日", lunar(4, 8)),
  ...rows("母親節", weekdayOf(5, 6, 2)),
  ...rows("端午 端午節", lunar(5, 5)),
  ...rows("七夕 七夕節", lunar(7, 7)),
  ...rows("中元節 盂蘭節", lunar(7, 15)),
  ...rows("中秋 中秋節", lunar(8, 15)),
  ...rows("重陽 重陽節", lunar(9, 9)),
  ...rows("國慶 國慶節 國慶日", solar(10, 1)),
  ...rows("國慶黃金周 國慶假期 國慶長假 十一黃金周 十一假期 十一長假", solar(10, 1), "", 7),
  ...rows("雙十節 雙十國慶", solar(10, 10)),
  ...rows("萬聖節", solar(10, 31)),
  ...rows("感恩節", weekdayOf(11, 3, 4)),
  ...rows("冬至", term(24)),
  ...rows("平安夜", solar(12, 24)),
  ...rows("聖誕 聖誕節 聖誕日", solar(12, 25), "树老岛礼大帽歌市卡灯装花雪红钟"),
]);

/** Words after a festival that leave open which days are meant. */
const AROUND: Table<true> = createWords("假期 期間 前夕 前後 節前 節後 檔期 檔 黃金周 長假 小長假");

/**
 * Reads a festival at an offset, with the words that blur it: 中秋節, 春節期間.
 * @param year of a year written before it (今年中秋); undefined where none is: the nearest is meant; null where it
 *   hangs on a missing reference
 */
export function readFestival(page: Page, at: number, year: number | null | undefined): Point | null {
  const match = matchWord(FESTIVALS, page.folded, at);
  if (match === null || isOneOf(page.folded.charAt(match.end), match.row.notBefore)) return null;
  const { dayIn, length } = match.row;
  const around = matchWord(AROUND, page.folded, match.end);
  if (around !== null) return { end: around.end, days: null, precision: "vague" };
  if (match.row.needsAround === true) return null;
  const first = year === undefined ? nearest(page.today, dayIn) : year === null ? null : dayIn(year);
  const days: Days | null = first === null ? null : { from: first, to: first + length - 1 };
  const point = {
    end: match.end,
    days,
    precision: "day",
    year: first === null ? null : fromDay(first).year,
  } as const;
  return withClock(page, point);
}

/** The day of this year, the last or the next that is nearest to the reference; null without one. */
export function nearest(today: number | null, dayIn: DayIn): number | null {
  if (today === null) return null;
  const { year } = fromDay(today);
  let best: number | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayIn(candidate);
    if (day !== null && (best === null || Math.abs(day - today) < Math.abs(best - today))) best = day;
  }
  return best;
}
