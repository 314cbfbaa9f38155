import type { DateClaim, DateValue } from "../../model/index.js";
import { foldCharacters } from "../../text/fold.js";

/** The words in which a date itself says which day, month or year it is; a relative one (昨日, 下周二) leaves it to the reader. */
const explicit: Readonly<Partial<Record<DateValue["precision"], RegExp>>> = {
  time: /[\d一二三四五六七八九十廿卅]+\s?[)）]?[日号]/u,
  day: /[\d一二三四五六七八九十廿卅]+\s?[)）]?[日号]|\d+[-/.]\d+/u,
  month: /[\d一二三四五六七八九十]+月/u,
  year: /[\d〇○零一二三四五六七八九]{2,4}年/u,
};

/** A part of a month: 上旬, 6月底. */
const partOfMonth = /[上中下]旬|月[初底末中]/u;

/** Words that make a date a rough one: 約, 左右, 前後, 月底. */
const rough = /[约約]|左右|前[后後]|大概|大约|[初底末]|[许許]|年代|以?[来來]$/u;

/** Whether a date says by its number which day, month or year it is. */
const isNumbered = ({ value: { text, precision } }: DateClaim): boolean =>
  explicit[precision]?.test(foldCharacters(text)) === true;

/** Whether a date says by its number which day, month or year it is, and is no rough one. */
export const isExplicit = (claim: DateClaim): boolean =>
  isNumbered(claim) && !rough.test(claim.value.text) && !partOfMonth.test(claim.value.text);

/** Whether a date is a part of a month that it names: 6月底. */
export const isPartOfMonth = ({ value: { text } }: DateClaim): boolean =>
  partOfMonth.test(text) && /[\d一二三四五六七八九十]+月|[上下本]月/u.test(foldCharacters(text));

/** Letters of a day that its day, month or year takes: YYYY-MM-DD. */
const lengths: Readonly<Partial<Record<DateValue["precision"], number>>> = { month: 7, year: 4 };

/** Whether a date is one day, month or year, and not a stretch of them (2018年以來). */
export const isOne = ({ value: { from, to, precision } }: DateClaim): boolean => {
  const length = lengths[precision] ?? 10;
  return from !== null && to !== null && from.slice(0, length) === to.slice(0, length);
};
