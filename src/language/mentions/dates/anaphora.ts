import type { Page } from "../page.js";
import { createTable, matchWord, words, type Table } from "../table.js";
import { addMonths, fromDay } from "./calendar.js";
import type { Point } from "./point.js";
import { readDayOfMonth, readMonth } from "./points.js";
import * as relative from "./relative.js";
import { withClock } from "./clock.js";
import { readInMonth, readInYear } from "./written.js";

/** What a word counts from the date that the sentence named before it, and how far. */
interface Step {
  readonly unit: "day" | "month" | "year";
  readonly offset: number;
  readonly part?: relative.DayPart;
}

/** Words that point back to a date of the same sentence. */
export const BACK_REFERENCES: Table<Step> = createTable<Step>([
  ...words({ unit: "day", offset: 0 }, "當日 當天 同日 同一日 同一天"),
  ...words({ unit: "day", offset: 0, part: relative.EVENING }, "當晚 同晚 當日晚 當天晚"),
  ...words({ unit: "day", offset: 0, part: relative.MORNING }, "當日早上 當天早上"),
  ...words({ unit: "day", offset: 1 }, "翌日 次日 隔日 隔天"),
  ...words({ unit: "day", offset: 1, part: relative.MORNING }, "翌晨 翌日早上 翌日清晨"),
  ...words({ unit: "month", offset: 0 }, "同月 當月"),
  ...words({ unit: "month", offset: 1 }, "翌月 次月"),
  ...words({ unit: "year", offset: 0 }, "同年 當年"),
  ...words({ unit: "year", offset: 1 }, "翌年 次年"),
]);

/** Precisions that each unit needs before it: of 去年…翌日 nobody can tell the day. */
const FIRM: Readonly<Record<Step["unit"], readonly string[]>> = {
  day: ["day", "time"],
  month: ["day", "time", "month"],
  year: ["day", "time", "month", "quarter", "half", "year"],
};

/** Reads 翌日, 當晚8時, 同月14日, 同年8月 against the last date of the sentence; vague where it has none. */
export function readBackReference(page: Page, at: number): Point | null {
  const match = matchWord(BACK_REFERENCES, page.folded, at);
  if (match === null) return null;
  const { row: step, end } = match;
  // 除夕當天 says the same day again.
  if (page.said?.end === at && step.unit === "day" && step.offset === 0 && step.part === undefined)
    return null;
  const isFirm = page.said !== null && FIRM[step.unit].includes(page.said.precision);
  if (!isFirm) return readOpen(page, end, step);
  const last = page.said.days.to;
  const { year, month } = fromDay(last);
  if (step.unit === "day") {
    const day = last + step.offset;
    return withClock(page, { end, days: { from: day, to: day }, precision: "day" }, step.part);
  }
  if (step.unit === "year") return readInYear(page, year + step.offset, end);
  const meant = addMonths(year, month, step.offset);
  return readInMonth(page, { year: meant.year, first: meant.month, end });
}

/** 14日 of 同月14日 and 8月 of 同年8月 stay with the word that nothing resolves. */
function readOpen(page: Page, end: number, step: Step): Point {
  const month = step.unit === "year" ? readMonth(page, end) : null;
  const day = step.unit === "month" || month !== null ? readDayOfMonth(page, month?.end ?? end, true) : null;
  const point: Point = { end: day?.end ?? month?.end ?? end, days: null, precision: "vague" };
  return step.unit === "day" ? withClock(page, point, step.part) : point;
}
