import type { Mention } from "../model/index.js";
import { tablesAlone, type Lexicon } from "./lexicon.js";
import { readAmount, readPrefix } from "./mentions/quantities/amounts.js";
import { daysOf, readReference } from "./mentions/dates/calendar.js";
import { CURRENCIES_BEFORE } from "./mentions/quantities/money.js";
import { DATE_WORDS, readDate } from "./mentions/dates/dates.js";
import { readDuration, readMinutes } from "./mentions/durations/durations.js";
import { readHalf, readOneAndHalf } from "./mentions/durations/halves.js";
import { fold, isDigit, isLetter, isOneOf, LETTERS } from "./mentions/fold.js";
import { FIXED, SHARES } from "./mentions/quantities/fractions.js";
import { HEDGE_WORDS } from "./mentions/quantities/hedges.js";
import {
  endOfCode,
  endOfFalseMonth,
  endOfNumbered,
  endOfNumbering,
  isLabelNumber,
  label,
  OPENING,
  readLatin,
  readQuoted,
} from "./mentions/labels/labels.js";
import { endOfNamed } from "./mentions/labels/patterns.js";
import { isNonNumeral, NON_NUMERALS, readNonNumeral } from "./mentions/labels/nonnumerals.js";
import { endOfRun, NUMERAL_STARTS } from "./mentions/numerals/numerals.js";
import type { Page } from "./mentions/page.js";
import { readFixed, readHalfUnit, readNone } from "./mentions/quantities/fixed.js";
import { readShare } from "./mentions/quantities/shares.js";
import { startOfMagnitude } from "./mentions/quantities/magnitudes.js";
import { readLead } from "./mentions/quantities/leads.js";
import { readScope } from "./mentions/quantities/notes.js";
import { readOrdinal, readQuantity } from "./mentions/quantities/quantities.js";
import { createStarts, matchWord } from "./mentions/table.js";

/** What the reading of relative dates needs. */
export interface ParseOptions {
  /** ISO date or date-time that 昨日, 本周二 and 21日 are resolved against; without it they stay vague. */
  readonly reference?: string;
  /** The words that are read, units among them; those of the tables where none is given. */
  readonly lexicon?: Lexicon;
}

/** A mention, or none, and where the reading goes on. */
interface Step {
  readonly end: number;
  readonly mention: Mention | null;
}

/**
 * Reads the quantities, dates, durations and labels of a text.
 * @param text Chinese in either script; offsets of the mentions are half-open UTF-16 units of it
 * @returns mentions in order of start, not overlapping
 * @throws UsageError when `reference` is not an ISO date or date-time
 */
export function parse(text: string, options: ParseOptions = {}): Mention[] {
  const { reference, lexicon = tablesAlone } = options;
  let page: Page = {
    text,
    folded: fold(text),
    numerals: new Map(),
    units: lexicon.units,
    today: reference === undefined ? null : readReference(reference),
    currency: null,
    said: null,
  };
  const mentions: Mention[] = [];
  let cursor = 0;
  while (cursor < text.length) {
    const code = page.folded.charCodeAt(cursor);
    if (STARTS[code] !== 1) {
      if (SENTENCE_ENDS[code] === 1 && page.said !== null) page = forget(page);
      cursor++;
      continue;
    }
    const { mention, end } = readAt(page, cursor);
    if (mention !== null) {
      mentions.push(mention);
      page = remember(page, mention);
    }
    cursor = Math.max(end, cursor + 1);
  }
  return mentions;
}

/** The page at the end of a sentence, where 翌日 has nothing more to hang on. */
function forget(page: Page): Page {
  return { ...page, said: null };
}

/** The page with what a mention says for those after it: a date for 翌日, a currency for 元. */
function remember(page: Page, mention: Mention): Page {
  if (mention.type === "date") {
    const days = daysOf(mention);
    return days === null
      ? page
      : { ...page, said: { ...mention, days, before: page.said && { ...page.said, before: null } } };
  }
  const currency = mention.type === "quantity" ? readScope(page, mention) : null;
  return currency === null ? page : { ...page, currency };
}

/** Characters that an expression, or a word to read over, can begin with. */
const STARTS = createStarts(
  [NON_NUMERALS, FIXED, SHARES, CURRENCIES_BEFORE, ...HEDGE_WORDS, ...DATE_WORDS],
  `${LETTERS}${NUMERAL_STARTS}${OPENING}第半大负零无个+-`,
);
/** Marks that end a sentence, folded. */
const SENTENCE_ENDS = createStarts([], "。!?");

/** What stands at an offset where an expression, or a word to read over, can begin. */
function readAt(page: Page, at: number): Step {
  const { folded } = page;
  if (isOneOf(folded.charAt(at), OPENING)) {
    const mention = readQuotedName(page, at);
    return { end: mention?.end ?? at + 1, mention };
  }
  if (isLetter(folded, at) && matchWord(CURRENCIES_BEFORE, folded, at) === null) {
    const magnitude = startOfMagnitude(folded, at);
    if (magnitude !== -1) return { end: magnitude, mention: null };
    const { end, isLabel } = readLatin(page, at);
    return { end, mention: isLabel ? label(page, at, end) : null };
  }
  const word = readNonNumeral(folded, at);
  if (word !== null)
    return { end: word.end, mention: word.row === "label" ? label(page, at, word.end) : null };
  const numbering = endOfNumbering(folded, at);
  if (numbering !== -1) return { end: numbering, mention: null };
  const named = endOfNamed(page, at);
  if (named !== -1) return { end: named, mention: label(page, folded[at] === "-" ? at + 1 : at, named) };
  return readExpression(page, at) ?? readNumber(page, at);
}

/** 「1+4」 as a label; null where a quantity stands between the marks (「500人」). */
function readQuotedName(page: Page, at: number): Mention | null {
  return readQuoted(page, at, (start, end) => {
    const { mention } = readAt(page, start);
    return mention !== null && mention.end === end && isMeasured(mention);
  });
}

/** Whether a mention is more than a bare number: 「500人」 is, 「十五」 is a label. */
function isMeasured(mention: Mention): boolean {
  return mention.type === "quantity"
    ? mention.unit !== null || mention.form === "fraction"
    : mention.type !== "label";
}

/** Expressions with a beginning of their own, the most specific first. */
function readExpression(page: Page, at: number): Step | null {
  const date = readDate(page, at);
  if (date !== null)
    return date.mention === null ? { end: date.end, mention: label(page, at, date.end) } : date;
  const prefix = readPrefix(page, at);
  const found =
    readOrdinal(page, at) ??
    readHalf(page, at, prefix) ??
    readOneAndHalf(page, at) ??
    readNone(page, at) ??
    readHalfUnit(page, at, prefix) ??
    readFixed(page, at, prefix) ??
    readShare(page, at, prefix);
  return found === null ? null : { end: found.end, mention: found };
}

/** A number with its hedge, currency and unit, or a label made of digits. */
function readNumber(page: Page, at: number): Step {
  const { folded } = page;
  const lead = readLead(page, at);
  const isOrdinal = folded[at] === "第";
  const start = isOrdinal ? at + 1 : lead.end;
  if (start > at && !isOrdinal && isNonNumeral(folded, start)) return { end: start, mention: null };
  // 約2023年: the date is read without its hedge.
  if (start > at && lead.currency === null && lead.prefix !== null && isDatedAt(page, start))
    return { end: start, mention: null };
  const named = start > at ? endOfNamed(page, start) : -1;
  if (named !== -1) return { end: named, mention: label(page, start, named) };
  const code = lead.currency === null && isDigit(folded, start) ? endOfCode(folded, start) : -1;
  const amount = readAmount(page, start, lead.prefix);
  const read = amount === null ? null : (readMinutes(page, at, amount) ?? readDuration(page, at, amount));
  if (read !== null) return { end: read.end, mention: read };
  if (amount !== null) {
    const numbered = Math.max(endOfNumbered(folded, amount.end), endOfFalseMonth(folded, amount.end));
    if (numbered !== -1) return { end: numbered, mention: label(page, at, numbered) };
    if (lead.prefix?.needsBare === true && !amount.first.bare) return { end: start, mention: null };
    const quantity = isOrdinal ? null : readQuantity(page, at, lead, amount);
    if (quantity !== null && (code === -1 || quantity.end >= code))
      return { end: quantity.end, mention: quantity };
  }
  if (code !== -1) return { end: code, mention: label(page, start, code) };
  if (isOrdinal) return { end: amount?.end ?? start, mention: null };
  if (amount !== null && isLabelNumber(amount))
    return { end: amount.end, mention: label(page, start, amount.end) };
  if (amount === null && isDigit(folded, start)) {
    const end = endOfRun(folded, start);
    return { end, mention: label(page, start, end) };
  }
  return { end: start > at ? start : (amount?.end ?? endOfRun(folded, at)), mention: null };
}

/** Whether the number at an offset is of a date, and no number of days. */
function isDatedAt(page: Page, at: number): boolean {
  const date = readDate(page, at);
  if (date === null || date.mention === null) return false;
  // 近27日 are days; 約5月1日 and 2025年5月1日 are dates.
  return !/^[^年月]*日$/u.test(page.folded.slice(at, date.end));
}
