import { fromDay, monthDays, startOfWeek } from "./calendar.js";
import { readClock, withClock } from "./clock.js";
import { isOneOf } from "../fold.js";
import { nearestDay, partOf } from "./nearest.js";
import type { Page } from "../page.js";
import type { Point } from "./point.js";
import { readDayOfMonth, readMonth } from "./points.js";
import * as relative from "./relative.js";
import { matchWord, type Match } from "../table.js";

/** Characters before 年底 and 年內 with which they are of no one year: 每年底, 多年內. */
const YEARLY = "每历几数多半整学届青少老壮中童成";

/** 昨日, 本周二, 近日, 年底, 下午3時: dates that begin with a word. */
export function readNamed(page: Page, at: number): Point | null {
  const { folded } = page;
  const vague = matchWord(relative.VAGUE, folded, at);
  if (vague !== null && !isNoTime(folded, at, vague.end))
    return withClock(page, { end: vague.end, days: null, precision: "vague" });
  const season = matchWord(relative.NAMED_SEASONS, folded, at);
  if (season !== null) return readYearPart(page, season.row, season.end);
  const quarter = matchWord(relative.QUARTERS, folded, at);
  if (quarter !== null) return readQuarter(page, quarter.row, quarter.end);
  const inserted = isOneOf(folded.charAt(at), "明前后") ? readInserted(page, at + 1) : null;
  if (inserted !== null) return withClock(page, inserted);
  const day = matchWord(relative.RELATIVE_DAYS, folded, at);
  if (day !== null && (day.end > at + 1 || !isOneOf(folded.charAt(day.end), relative.BARE_DAY_VETO))) {
    return readRelativeDay(page, day.row, day.end, at);
  }
  const weekday = readWeekday(page, at);
  if (weekday !== null) return weekday;
  const part = matchWord(relative.YEAR_PARTS, folded, at);
  const isYearly = folded[at] === "年" && isOneOf(folded.charAt(at - 1), YEARLY);
  if (part !== null && part.end > at + 1 && !isYearly) return readYearPart(page, part.row, part.end);
  const month = matchWord(relative.BARE_MONTH_PARTS, folded, at);
  if (month !== null && !isOneOf(folded.charAt(at - 1), OF_A_MONTH)) return readThisMonth(page, month);
  const clock = readClock(page, at, false);
  return clock?.exact === true ? { end: clock.end, days: null, precision: "time", time: clock.time } : null;
}

/** 最近的一所 is near in space, and 百年前 and 多年前 go with their number. */
function isNoTime(folded: string, at: number, end: number): boolean {
  if (folded.startsWith("年前", at)) return isOneOf(folded.charAt(at - 1), "百千万多几数半整");
  // 發現時
  if (folded.startsWith("现时", at)) return isOneOf(folded.charAt(at - 1), "发出呈实");
  if (!folded.startsWith("最近", at)) return false;
  return folded.startsWith("的一", end) || /[距离][^。,;]{0,5}$/u.test(folded.slice(Math.max(0, at - 6), at));
}

/** Characters before 月底 with which it is of a month that they name: 每月底, 5月底. */
const OF_A_MONTH = "每各历个本上下当同隔逐满弯明残半正腊";
/** 月底 alone is of the month of the reference. */
function readThisMonth(page: Page, { row, end }: Match<readonly [number, number]>): Point {
  if (page.today === null) return { end, days: null, precision: "month" };
  const { year, month } = fromDay(page.today);
  return { end, days: partOf(monthDays(year, month), row), precision: "month", year, month };
}

/** 本季度, 上季度: quarters counted from the reference. */
function readQuarter(page: Page, offset: number, end: number): Point {
  if (page.today === null) return { end, days: null, precision: "quarter" };
  const { year, month } = fromDay(page.today);
  const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset;
  return { end, days: monthDays(year, first, first + 2), precision: "quarter" };
}

function readRelativeDay(page: Page, row: relative.RelativeDay, end: number, at: number): Point | null {
  // 今 alone is too often a part of a name or of a set phrase; 今起, 今在 and the like are read.
  const noted = readNoted(page, end);
  if (
    noted === null &&
    end === at + 1 &&
    page.folded[at] === "今" &&
    !isOneOf(page.folded.charAt(end), "起在将出早再")
  )
    return null;
  const { today } = page;
  const days = today === null ? null : { from: today + row.offset, to: today + (row.last ?? row.offset) };
  const point: Point = noted ?? { end, days, precision: "day" };
  return withClock(page, point, row.part);
}

/** 昨（23）日: a day in the middle of the word, as the papers of Taiwan write it. */
const INSERTED_DAY = /\(\s?(\d{1,2})\s?\)[日号天]/uy;

function readInserted(page: Page, at: number): Point | null {
  INSERTED_DAY.lastIndex = at;
  const found = INSERTED_DAY.exec(page.folded);
  const day = Number(found?.[1]);
  if (found === null || day < 1 || day > 31) return null;
  const days = page.today === null ? null : nearestDay(page.today, null, day);
  return { end: at + found[0].length, days, precision: "day" };
}

/** （1日） after 上周六 names the same day. */
function readNoted(page: Page, at: number): Point | null {
  if (page.folded[at] !== "(") return null;
  const inserted = readInserted(page, at);
  if (inserted !== null) return inserted;
  const month = readMonth(page, at + 1);
  const day = readDayOfMonth(page, month?.end ?? at + 1, month !== null);
  if (day === null || day.first !== day.last || page.folded[day.end] !== ")") return null;
  const days = page.today === null ? null : nearestDay(page.today, month?.first ?? null, day.first);
  return { end: day.end + 1, days, precision: "day" };
}

/** Whether the day of the week comes back every week: 每周一, 逢星期三, 周五 of 逢周一至周五. */
function isWeekly(folded: string, at: number): boolean {
  return (
    isOneOf(folded.charAt(at - 1), "每逢隔一两三四五六七八九十个") ||
    /[每逢隔](?:周|星期|礼拜)[一二三四五六日天][至到、及和]$/u.test(folded.slice(Math.max(0, at - 7), at))
  );
}

/** 上周 and 上周末: the whole week from its Monday, or its last two days. */
function readWeek(folded: string, end: number, monday: number | null): Point | null {
  if (isOneOf(folded.charAt(end), "岁年边")) return null;
  const isWeekend = folded[end] === "末";
  const days = monday === null ? null : { from: isWeekend ? monday + 5 : monday, to: monday + 6 };
  return { end: isWeekend ? end + 1 : end, days, precision: "day" };
}

/** 本周二, 周二, 本周二至四, 上周六（1日）. */
function readWeekday(page: Page, at: number): Point | null {
  const { folded, today } = page;
  const week = matchWord(relative.RELATIVE_WEEKS, folded, at);
  const bare = week === null ? matchWord(relative.WEEKDAYS, folded, at) : null;
  if (week === null && (bare === null || isWeekly(folded, at))) return null;
  const end = week?.end ?? bare?.end ?? at;
  const number = relative.WEEKDAY_NUMBERS[folded.charAt(end)];
  const monday = today === null ? null : startOfWeek(today) + 7 * (week?.row ?? 0);
  if (number === undefined || isOneOf(folded.charAt(end + 1), "次届轮岁年个"))
    return week === null ? null : readWeek(folded, end, monday);
  // 周二 alone is the last Tuesday, or the next one where the sentence looks ahead.
  let day = monday === null ? null : monday + number;
  if (week === null && day !== null && today !== null) day = nameWeekday(page, at, end, day, today);
  const noted = readNoted(page, end + 1);
  const last = noted === null ? readLastWeekday(folded, end + 1, number) : null;
  if (last !== null) {
    const span = day === null ? null : { from: day, to: day + last - number };
    return { end: folded[end + 1] === "日" ? end + 2 : end + 3, days: span, precision: "day" };
  }
  const days = day === null ? null : { from: day, to: day };
  const point: Point = noted ?? {
    end: end + 1,
    days,
    precision: "day",
    ...(week === null ? { isWeekday: true } : {}),
  };
  return withClock(page, point);
}

/** 四 of 本周二至四: the last day of a span, Monday 0; null without one. */
function readLastWeekday(folded: string, at: number, first: number): number | null {
  // 周六日 is the weekend.
  if (first === 5 && folded[at] === "日" && !isOneOf(folded.charAt(at + 1), "报本期子")) return 6;
  if (!isOneOf(folded.charAt(at), "至到")) return null;
  const last = relative.WEEKDAY_NUMBERS[folded.charAt(at + 1)];
  const isCounted = isOneOf(folded.charAt(at + 2), "时点月年日个名人次号楼岁倍成周十百千万届");
  return last === undefined || last <= first || isCounted ? null : last;
}

/** What looks ahead right before a day: 將於星期四恢復, 延至周日舉行. */
const AHEAD = /(?:将|拟|预计|预期|最快)[^,;。]{0,2}[于在到至]?$|[会定订料][于在]$|[延推押改]后?期?[至到在]$/u;

/** 周二 on a Saturday: 周二公布 is four days ago, 周二將開會 three days ahead. */
function nameWeekday({ folded, said }: Page, start: number, at: number, day: number, today: number): number {
  const rest = folded.slice(at, at + 12);
  const before = folded.slice(Math.max(0, start - 6), start);
  // 星期一方面，會…: what a topic says stands in the next clause.
  const clause = /^.(?:方面,)?[^,;。]*/u.exec(rest)?.[0] ?? "";
  // 星期一會…，至於星期二，則…: the second is ahead as the first is.
  const ahead = /[将会拟料]/u.test(clause) || AHEAD.test(before) || (said !== null && said.days.from > today);
  if (ahead) return day < today ? day + 7 : day;
  return day > today ? day - 7 : day;
}

/** Eight months in days: a quarter that lies farther ahead is the one of last year. */
const FAR_AHEAD = 243;

/** 首季, 年底 and 去夏, of a year counted from the reference. */
function readYearPart(page: Page, part: relative.YearPart, end: number): Point {
  if (page.today === null) return { end, days: null, precision: part.precision };
  let year = fromDay(page.today).year + (part.offset ?? 0);
  // 四季度 in January is the one just over.
  const isQuarter = part.precision === "quarter" || part.precision === "half";
  if (isQuarter && part.offset === undefined && monthDays(year, part.months[0]).from > page.today + FAR_AHEAD)
    year--;
  return { end, days: monthDays(year, ...part.months), precision: part.precision, year };
}
