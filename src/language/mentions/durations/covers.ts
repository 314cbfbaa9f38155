import Big from "big.js";
import type { CoveredTime } from "../../../model/index.js";
import { fromDay, monthDays, printDay } from "../dates/calendar.js";
import { isOneOf } from "../fold.js";
import type { Page, Said } from "../page.js";
import { createTable, createWords, matchWord, skipGap, words, type Table } from "../table.js";

/** A length of time as its number and unit. */
interface Length {
  readonly value: Big;
  readonly unit: "year" | "month" | "week" | "day" | "hour" | "minute" | "second";
}

/** Where a length of time lies from the day that the text is read on. */
type Direction = "until" | "from" | "ago";

/** Words directly before a length: 過去三年, 未來五年. */
const BEFORE: Table<Direction> = createTable<Direction>([
  ...words("until", "過去 最近 此前 這 近 之前"),
  ...words("from", "未來 今後 往後 接下來 其後"),
]);
/** Characters before 近 with which it is "nearly": 增至近四年. */
const NEARLY = "至到达需用历时为要长隔逾花耗";
/** Words directly after it: 三年來, 三天前. */
const AFTER: Table<Direction> = createTable<Direction>([
  ...words("until", "來 以來"),
  ...words("ago", "前 之前"),
]);
/** 前 before these is of another word: 三年前線, 一天前往. */
const AGO_VETO = "往线来景身台途赴锋列方";

/** Words between a date and a length that is counted from it: 2018年成立至今六年多. */
const FOUNDINGS: Table<true> = createWords(
  "以来 起 至今 迄今 成立 创立 创办 创建 创校 创刊 开业 开幕 开馆 开园 开通 启用 启动 实施 生效 公布 颁布 推出 回归 通车 建校 建成 建立 投产 投用 施行 上映 落成 就任 上任 入职 签署 发布 运作 投入",
);
/** 自 of 自2018年. */
const SINCE = "自从由";
/** Words before a length that show that it has run: 至今六年. */
const RUN: Table<true> = createWords("至今 迄今 已 已有 已經 踏入 邁入 迎來 屆滿 滿 剛好 整整 歷時");
/** Ends of a date, or of what stands before a length, that say time has run since then: 2018年以來，六年. */
const SINCE_THEN = /(?:以来|至今),?$/u;
/** Lengths past this many of any unit are no time that a calendar has. */
const LONGEST = 4000;
/** Characters of the longest word of {@link BEFORE} and {@link RUN}. */
const LONGEST_WORD = 3;
/** Characters that may stand between a date and the length that is counted from it. */
const FARTHEST = 40;

/**
 * The time that a length of it covers, where the sentence says from when or until when: 過去三年, 三天前,
 * 自2018年成立以來六年多, 2000年創校25周年.
 * @param start where the length begins, hedge included
 * @param end where it ends
 * @param isAnniversary whether its unit is 周年
 */
export function readCovered(
  page: Page,
  start: number,
  end: number,
  length: Length,
  isAnniversary: boolean,
): CoveredTime | null {
  if (length.value.gt(LONGEST)) return null;
  const direction = readDirection(page, start, end);
  const since = readFounding(page, start, end, length, isAnniversary);
  if (since !== null) {
    const hasRun = !isAnniversary && page.today !== null;
    return {
      from: printDay(since.days.from),
      to: hasRun ? printDay(page.today) : null,
      anchor: { start: since.start, end: since.end },
    };
  }
  if (direction === null || page.today === null) return null;
  const from = direction === "from" ? page.today : shift(page.today, length, -1);
  const to = direction === "from" ? shift(page.today, length, 1) : direction === "ago" ? from : page.today;
  return { from: printDay(from), to: printDay(to) };
}

function readDirection({ folded }: Page, start: number, end: number): Direction | null {
  const next = skipGap(folded, end);
  const after = matchWord(AFTER, folded, next);
  const isOwn =
    after !== null && !(folded[after.end - 1] === "前" && isOneOf(folded.charAt(after.end), AGO_VETO));
  if (isOwn) return after.row;
  // The hedge 近 of 近三年 is part of the length.
  const own = isOneOf(folded.charAt(start - 1), NEARLY) ? null : matchWord(BEFORE, folded, start);
  return own?.row ?? findBefore(BEFORE, folded, start);
}

function findBefore<Row>(table: Table<Row>, folded: string, start: number): Row | null {
  for (let size = LONGEST_WORD; size > 0; size--) {
    const match = matchWord(table, folded, start - size);
    if (match?.end === start) return match.row;
  }
  return null;
}

/** The date of the sentence that the length is counted from; null where the sentence does not say so. */
function readFounding(
  page: Page,
  start: number,
  end: number,
  length: Length,
  isAnniversary: boolean,
): Said | null {
  if (!isAnniversary && !isRun(page, start, end)) return null;
  // 2000年創校，今年25周年: the year that counts is not the last one.
  for (let said = page.said; said !== null; said = said.before)
    if (isFounding(page, said, start) && isPlausible(page, said, length)) return said;
  return null;
}

/** Whether something is said to have begun on a date: 自2018年, 2018年成立. */
function isFounding({ folded }: Page, said: Said, start: number): boolean {
  if (start - said.end > FARTHEST || start < said.end) return false;
  return (
    hasFounding(folded, said.end, start) ||
    isOneOf(folded.charAt(said.start - 1), SINCE) ||
    SINCE_THEN.test(folded.slice(said.start, said.end))
  );
}

function hasFounding(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (matchWord(FOUNDINGS, folded, at) !== null) return true;
  return false;
}

/** Whether a length is said to have run: 六年多來, 至今六年, 以來，六年. */
function isRun({ folded }: Page, start: number, end: number): boolean {
  return (
    folded[skipGap(folded, end)] === "来" ||
    findBefore(RUN, folded, start) !== null ||
    SINCE_THEN.test(folded.slice(Math.max(0, start - LONGEST_WORD), start))
  );
}

/** 昨日公布，六年來…: a date much nearer, or much farther, than the length is no beginning of it. */
function isPlausible({ today }: Page, { days }: Said, length: Length): boolean {
  if (today === null) return true;
  const [since, claimed] = [today - days.from, today - shift(today, length, -1)];
  return since >= claimed / 2 && since <= claimed * 2 + 1;
}

const DAYS: Partial<Readonly<Record<Length["unit"], number>>> = { week: 7, day: 1 };

/** The day that lies a length of time away; half a month is fifteen days. */
function shift(day: number, { value, unit }: Length, sign: 1 | -1): number {
  const months = unit === "year" ? value.times(12) : unit === "month" ? value : new Big(0);
  const whole = months.round(0, Big.roundDown);
  const days =
    unit === "year" || unit === "month" ? months.minus(whole).times(30) : value.times(DAYS[unit] ?? 0);
  const date = fromDay(day);
  const { from, to } = monthDays(date.year, date.month + sign * Number(whole.toFixed()));
  // 31 May less three months is the last day of February.
  return Math.min(from + date.day - 1, to) + sign * Number(days.round(0).toFixed());
}
