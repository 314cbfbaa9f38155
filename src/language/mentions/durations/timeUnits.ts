import { isOneOf } from "../fold.js";
import type { Page } from "../page.js";
import type { UnitMatch } from "../quantities/amounts.js";
import { createTable, matchWord, skipGap, type Table } from "../table.js";

/** A unit of time. */
export interface TimeUnit {
  readonly id: "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
  /** How many of `id` one of it is. */
  readonly factor: number;
  /** Folded characters that make another word of it: 年級, 天然. */
  readonly notBefore: string;
}

const ROWS: readonly (readonly [string, TimeUnit])[] = [
  ["年", { id: "year", factor: 1, notBefore: "级代度龄轻底初末终货尾宵画夜费收薪鉴历味糕会份" }],
  ["周年", { id: "year", factor: 1, notBefore: "" }],
  ["週年", { id: "year", factor: 1, notBefore: "" }],
  ["載", { id: "year", factor: 1, notBefore: "客货重人体入誉波员" }],
  ["世紀", { id: "year", factor: 100, notBefore: "末初" }],
  ["個世紀", { id: "year", factor: 100, notBefore: "" }],
  ["年代", { id: "year", factor: 10, notBefore: "" }],
  ["個月", { id: "month", factor: 1, notBefore: "亮饼球" }],
  ["周", { id: "week", factor: 1, notBefore: "边围刊报末岁转密折一二三四五六日" }],
  ["個星期", { id: "week", factor: 1, notBefore: "一二三四五六日天" }],
  ["星期", { id: "week", factor: 1, notBefore: "一二三四五六日天" }],
  ["個禮拜", { id: "week", factor: 1, notBefore: "" }],
  ["禮拜", { id: "week", factor: 1, notBefore: "" }],
  ["天", { id: "day", factor: 1, notBefore: "然气津空才花使生主堂台文平河府际安赋敌涯真桥线" }],
  ["日", { id: "day", factor: 1, notBefore: "本元圆报军语电式系均产常程志货照用" }],
  ["個工作天", { id: "day", factor: 1, notBefore: "" }],
  ["個工作日", { id: "day", factor: 1, notBefore: "" }],
  ["工作天", { id: "day", factor: 1, notBefore: "" }],
  ["工作日", { id: "day", factor: 1, notBefore: "" }],
  ["小時", { id: "hour", factor: 1, notBefore: "工候" }],
  ["個小時", { id: "hour", factor: 1, notBefore: "候" }],
  ["個鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["個鐘頭", { id: "hour", factor: 1, notBefore: "" }],
  ["粒鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["句鐘", { id: "hour", factor: 1, notBefore: "" }],
  ["鐘頭", { id: "hour", factor: 1, notBefore: "" }],
  ["刻鐘", { id: "minute", factor: 15, notBefore: "" }],
  ["分鐘", { id: "minute", factor: 1, notBefore: "" }],
  ["秒", { id: "second", factor: 1, notBefore: "杀速表" }],
  ["毫秒", { id: "second", factor: 0.001, notBefore: "" }],
  ["微秒", { id: "second", factor: 0.000001, notBefore: "" }],
  ["納秒", { id: "second", factor: 0.000000001, notBefore: "" }],
  ["秒鐘", { id: "second", factor: 1, notBefore: "" }],
];
/** Units of time by their words. */
export const TIME_UNITS: Table<TimeUnit> = createTable(ROWS);

/** 三個半月, 兩個多小時: what follows 個 and its 半 or 多. */
const COUNTED: Table<TimeUnit> = createTable(
  ROWS.filter(([word]) => word.startsWith("個")).map(([word, unit]) => [word.slice(1), unit]),
);

/** A unit in ISO 8601, and how it divides. */
interface Step {
  readonly iso: string;
  /** The next smaller unit that a compound goes on with, and how many make one. */
  readonly smaller: Readonly<Record<string, number>>;
}

/** One row a unit of time, the larger first. */
export const STEPS: Readonly<Record<TimeUnit["id"], Step>> = {
  year: { iso: "Y", smaller: { month: 12 } },
  month: { iso: "M", smaller: {} },
  week: { iso: "W", smaller: { day: 7 } },
  day: { iso: "D", smaller: { hour: 24 } },
  hour: { iso: "H", smaller: { minute: 60, second: 3600 } },
  minute: { iso: "M", smaller: { second: 60 } },
  second: { iso: "S", smaller: {} },
};

/** A unit of time where it stands, with what follows it. */
export interface Part {
  readonly unit: TimeUnit;
  readonly start: number;
  readonly end: number;
  readonly tail: "half" | "more" | null;
}

/** Reads a unit of time with the 半 or 多 at its side: 年半, 個多月, 年多. */
export function readPart(page: Page, at: number): Part | null {
  const { folded } = page;
  const start = skipGap(folded, at);
  const split = isOneOf(folded.charAt(start), "个粒") && isOneOf(folded.charAt(start + 1), "半多几");
  if (split) {
    const match = matchWord(COUNTED, folded, skipGap(folded, start + 2));
    if (match === null) return null;
    return { unit: match.row, start, end: match.end, tail: folded[start + 1] === "半" ? "half" : "more" };
  }
  const match = matchWord(TIME_UNITS, folded, start);
  if (match === null || isOneOf(folded.charAt(match.end), match.row.notBefore)) return null;
  return { unit: match.row, start, ...readTail(folded, match.end, match.row) };
}

function readTail(folded: string, at: number, unit: TimeUnit): Pick<Part, "end" | "tail"> {
  const start = skipGap(folded, at);
  const next = folded.charAt(start + 1);
  // 一年半數 is no year and a half; 3年多次 and 三年多家 are no "over three years".
  if (folded[start] === "半" && !isOneOf(next, "数价年导决")) return { end: start + 1, tail: "half" };
  const isMore = isOneOf(folded.charAt(start), "多余") && !isOneOf(next, "个名家次项种间位数元地云变处");
  if (isMore && unit.id !== "month") return { end: start + 1, tail: "more" };
  return { end: at, tail: null };
}

/** Reads a unit of time after an ordinal: 第二日, 第三年. */
export function readTimeUnit(page: Page, at: number): UnitMatch | null {
  const part = readPart(page, at);
  if (part === null || part.tail !== null) return null;
  const unit = { id: part.unit.id, dimension: "duration", notBefore: "" };
  return { unit, start: part.start, end: part.end };
}

/** 多 of a unit of time as the text writes it: 三年多, 個多月. */
export function moreOf(page: Page, part: Part): string {
  const last = page.text.charAt(part.end - 1);
  return isOneOf(last, "多余餘") ? last : page.text.charAt(part.start + 1);
}
