import { placeIn } from "../../language/occasions.js";
import { weekdays } from "../../messages/dates.js";
import { dateConflict as texts } from "../../messages/date-conflict.js";
import { tell } from "../../messages/message.js";
import type { Alignment, Claim, DateClaim, Inspection, Message, Observation } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";
import { describeDates } from "./dates.js";
import { writtenAt } from "./durations.js";
import { isSameHappening } from "./happenings.js";

const names = "一二三四五六日";

/** A day of the week in a date, folded: 12月17日（周四）, 下周四; a span of them (周一至周五) is none. */
const within = /(?:周|星期|礼拜)([一二三四五六日天])/u;

/** The same right after a date: 17日（周四）, 17日星期四. */
const after = /^\s*[（(]?\s*(?:周|星期|礼拜)([一二三四五六日天])(?![至到\-—～~、和及])/u;

/** The same right before a date: 星期四（17日）, 本周四（17日）, but not the second of two: 周三及周四（13日及14日）. */
const before =
  /(?<!(?:周|星期|礼拜)?[一二三四五六日天]\s*[及和至、与跟到]\s*(?:下|本|上)?)(?:周|星期|礼拜)([一二三四五六日天])\s*[（(]?\s*$/u;

const dayNumber = /[\d一二三四五六七八九十廿卅]+[日号]/u;

/** Days by the calendar of the moon, whose number is not that of the month. */
const lunar = /农历|阴历|正月|腊月|初[一二三四五六七八九十]/u;

const indexOf = (name: string): number => (name === "天" ? 6 : names.indexOf(name));

const isOneDay = ({ value: { from, to } }: DateClaim): boolean => from !== null && from === to;

/** Which day of the week a text names for a date, Monday 0; undefined where it names none. */
const namedWeekday = ({ clause, value: { text } }: DateClaim): number | undefined => {
  const own = within.exec(foldCharacters(text));
  const at = placeIn(clause, text);
  const found =
    own ??
    after.exec(foldCharacters(clause.slice(at + text.length))) ??
    before.exec(foldCharacters(clause.slice(0, Math.max(0, at))));
  return found === null ? undefined : indexOf(found[1]!);
};

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** The day of the week of a day since 1970, Monday 0; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

const hasDayNumber = ({ value: { text } }: DateClaim): boolean =>
  dayNumber.test(foldCharacters(text)) && !lunar.test(foldCharacters(text));

/** Days by which a day without its year may lie from the report, so that no other year can be meant. */
const reach = 45;

/** The days that a date may mean: one without its month may be of the month before or after. */
const meantDays = ({ value: { text, from } }: DateClaim): readonly string[] => {
  if (/月/u.test(text)) return [from!];
  const [year, month, day] = from!.split("-").map(Number) as [number, number, number];
  return [-1, 0, 1]
    .map((shift) => new Date(Date.UTC(year, month - 1 + shift, day)))
    .filter((date) => date.getUTCDate() === day)
    .map((date) => date.toISOString().slice(0, 10));
};

/** Whether a day and the day of the week beside it cannot both be right. */
const isMisfit = (claim: DateClaim, now: number | undefined): boolean => {
  const weekday = namedWeekday(claim);
  if (weekday === undefined || !isOneDay(claim) || !hasDayNumber(claim)) return false;
  const { text, from } = claim.value;
  const isYearKnown = /\d{4}|[〇○零一二三四五六七八九]{4}年|[今去明]年/u.test(text);
  if (!isYearKnown && (now === undefined || Math.abs(dayOf(from!) - now) > reach)) return false;
  return meantDays(claim).every((day) => weekdayOf(dayOf(day)) !== weekday);
};

/** The claim of the day of the week, where it is one of its own beside the date; otherwise the date says both. */
const weekdayBeside = (date: DateClaim, claims: readonly Claim[]): DateClaim =>
  claims.find(
    (claim): claim is DateClaim =>
      claim.kind === "date" &&
      claim !== date &&
      claim.clause === date.clause &&
      claim.sentence === date.sentence &&
      within.test(foldCharacters(claim.value.text)) &&
      namedWeekday(claim) === namedWeekday(date),
  ) ?? date;

/** 17日（周四） as it stands, with its weekday. */
const writtenWeekday = (claim: DateClaim): Message => weekdays[namedWeekday(claim)!]!;

/**
 * Days of an article whose day of the week does not fit them: 17日（周四） where the 17th is a Wednesday.
 *
 * @param claims - the claims of one article
 */
export const findWeekdayMisfits = (claims: readonly Claim[]): readonly Inspection[] => {
  const written = writtenAt(claims);
  const now = written && (written.low + written.high) / 2;
  return claims
    .filter((claim): claim is DateClaim => claim.kind === "date" && isMisfit(claim, now))
    .map((date) => {
      const beside = weekdayBeside(date, claims);
      const slots = {
        date: date.value.text,
        counted: weekdays[weekdayOf(dayOf(date.value.from!))]!,
        weekday: writtenWeekday(date),
      };
      return {
        ...describeDates({ left: date, right: beside }),
        left: date,
        right: beside,
        verdict: "contradiction",
        certainty: 0.9,
        message: tell(texts.messages.weekday, slots),
      };
    });
};

/** The day of the week that a report gives a happening: as named, otherwise that of a day written with its number. */
const givenWeekday = (claim: DateClaim): number | undefined =>
  namedWeekday(claim) ?? (hasDayNumber(claim) ? weekdayOf(dayOf(claim.value.from!)) : undefined);

/**
 * Holds the days of the week of one happening against each other where at least one report names it: 17日（周四）宣判
 * against 周三宣判.
 *
 * @param alignment - two dates
 */
export const compareWeekdays = (alignment: Alignment<DateClaim>): Observation | undefined => {
  const { left, right } = alignment;
  if (![left, right].every(isOneDay)) return undefined;
  if (namedWeekday(left) === undefined && namedWeekday(right) === undefined) return undefined;
  const [one, other] = [givenWeekday(left), givenWeekday(right)];
  if (one === undefined || other === undefined || one === other || !isSameHappening(alignment))
    return undefined;
  return {
    ...describeDates(alignment),
    verdict: "contradiction",
    certainty: 0.85,
    message: tell(texts.messages.weekdays, { left: weekdays[one]!, right: weekdays[other]! }),
  };
};
