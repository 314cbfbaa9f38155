import type { DateMention, DatePrecision } from "../../../model/index.js";
import { isOneOf, RANGE_SIGNS } from "../fold.js";
import { readNumeral } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { createStarts, createWords, matchWord, skipGap, type Table } from "../table.js";
import { BACK_REFERENCES, readBackReference } from "./anaphora.js";
import { printDay } from "./calendar.js";
import { FESTIVALS, readFestival } from "./festivals.js";
import { NAMED_CENTURIES } from "./centuries.js";
import { ERAS } from "./eras.js";
import { NAMED_YEARS, readNamedYear } from "./financial.js";
import { LUNAR_CALENDARS, LUNAR_MONTHS, readLunarDate } from "./lunarDates.js";
import { readNamed } from "./named.js";
import type { Point } from "./point.js";
import * as relative from "./relative.js";
import { FIRST_WORDS, readFirstMonthsOfYear, readWritten } from "./written.js";

/** Words that a date can begin with; it can begin with a numeral too. */
export const DATE_WORDS: readonly Table<unknown>[] = [
  FIRST_WORDS,
  BACK_REFERENCES,
  FESTIVALS,
  LUNAR_CALENDARS,
  LUNAR_MONTHS,
  NAMED_YEARS,
  ERAS,
  NAMED_CENTURIES,
  relative.NAMED_SEASONS,
  relative.QUARTERS,
  relative.BARE_MONTH_PARTS,
  relative.VAGUE,
  relative.RELATIVE_DAYS,
  relative.RELATIVE_YEARS,
  relative.RELATIVE_MONTHS,
  relative.RELATIVE_WEEKS,
  relative.WEEKDAYS,
  relative.YEAR_PARTS,
  relative.DAY_PARTS,
];

const WORD_STARTS = createStarts(DATE_WORDS);

/**
 * Reads the date or time at an offset.
 * @returns where it ends, with no mention for a date that no calendar has; null where none stands
 */
export function readDate(
  page: Page,
  at: number,
): { readonly end: number; readonly mention: DateMention | null } | null {
  const first = readPoint(page, at, null);
  if (first === null) return null;
  if (first.isImpossible === true) return { end: first.end, mention: null };
  const point = readSince(page, readRange(page, first));
  const { end, days, time } = point;
  const precision: DatePrecision = time !== undefined ? "time" : days === null ? "vague" : point.precision;
  const mention: DateMention = {
    type: "date",
    start: at,
    end,
    text: page.text.slice(at, end),
    from: days === null ? null : printDay(days.from),
    to: days === null ? null : printDay(days.to),
    precision,
    ...(time === undefined ? {} : { time }),
  };
  return { end, mention };
}

function readPoint(page: Page, at: number, before: Point | null): Point | null {
  const isWord = WORD_STARTS[page.folded.charCodeAt(at)] === 1;
  if (!isWord && readNumeral(page, at) === null) return null;
  return (isWord ? readWord(page, at) : null) ?? readWritten(page, at, before);
}

function readWord(page: Page, at: number): Point | null {
  return (
    readBackReference(page, at) ??
    readFestival(page, at, undefined) ??
    readLunarDate(page, at, undefined) ??
    readNamedYear(page, at) ??
    readFirstMonthsOfYear(page, at) ??
    readNamed(page, at)
  );
}

/** 5月20日至21日, 5月20日起至21日: the second date takes year and month from the first. */
function readRange(page: Page, first: Point): Point {
  const { folded } = page;
  const after = skipGap(folded, first.end);
  const sign = isOneOf(folded.charAt(after), "起开")
    ? (matchWord(OPENINGS, folded, after)?.end ?? after)
    : after;
  const isOpen = first.precision === "vague" || first.time?.includes("/") === true;
  if (isOpen || !isOneOf(folded.charAt(sign), RANGE_SIGNS)) return first;
  const second = readPoint(page, skipGap(folded, sign + 1), first);
  if (second === null || second.isImpossible === true || (first.days === null) !== (second.days === null))
    return first;
  if (first.days === null || second.days === null) return { ...second, time: undefined };
  // 周一至周五: the second day is the one after the first.
  if (second.isWeekday === true) {
    const days = (((second.days.from - first.days.from) % 7) + 7) % 7;
    return { ...second, days: { from: first.days.from, to: first.days.from + days }, time: undefined };
  }
  if (second.days.to < first.days.from) return first;
  // 周日 of 周日至下周二 is the one before that day.
  const weeks = first.isWeekday === true ? Math.floor((second.days.from - first.days.from) / 7) : 0;
  const from = first.days.from + 7 * weeks;
  // 22日8時至23日8時 has a time on either side.
  const times = [first.time, second.time];
  const time = times.every((one) => one?.length === 5) ? times.join("/") : undefined;
  return { ...second, days: { from, to: second.days.to }, time };
}

/** Words between the first day of a range and 至. */
const OPENINGS = createWords("起 開始 起計");
/** Words that stretch a date to the reference. */
const SINCE = createWords("以來 起至今 至今 迄今 開始至今");
/** 今年, 今日 and 今晚 of 至今年…: no 至今. */
const NOW_VETO = "年天日晚早晨夏春秋冬午次季";

/** 2018年以來, 今年至今: from then to the reference. */
function readSince(page: Page, point: Point): Point {
  const since = matchWord(SINCE, page.folded, skipGap(page.folded, point.end));
  if (since === null || point.time !== undefined || point.precision === "vague") return point;
  const { end } = since;
  if (page.folded[end - 1] === "今" && isOneOf(page.folded.charAt(end), NOW_VETO)) return point;
  if (point.days === null || page.today === null) return { ...point, end, days: null };
  return { ...point, end, days: { from: point.days.from, to: Math.max(page.today, point.days.from) } };
}
