import type { LabelMention } from "../../../model/index.js";
import type { Amount } from "../quantities/amounts.js";
import { isDigit, isLetter, isOneOf } from "../fold.js";
import { isPadded } from "../numerals/numeral.js";
import { endOfRun } from "../numerals/numerals.js";
import type { Page } from "../page.js";
import { matchWord, skipGap } from "../table.js";
import { UNITS } from "../quantities/units.js";

/** A label over a range of the page. */
export function label(page: Page, start: number, end: number): LabelMention {
  return { type: "label", start, end, text: page.text.slice(start, end) };
}

/** Numbers that are names when nothing is counted with them: services, hotlines, programmes. */
const CODES: ReadonlySet<string> = new Set(
  "110 119 120 122 315 360 58 911 985 211 999 1823 12306 12315 12345 007".split(" "),
);

/** Reads the word at a letter: a label where it has a digit (Covid-19, H5N1, A380, PM2.5). */
export function readLatin(page: Page, at: number): { readonly end: number; readonly isLabel: boolean } {
  const { folded } = page;
  let end = at;
  let hasDigit = false;
  for (;;) {
    if (isDigit(folded, end)) hasDigit = true;
    else if (!isLetter(folded, end)) {
      const joins =
        isOneOf(folded.charAt(end), "-.·_/&+") && (isLetter(folded, end + 1) || isDigit(folded, end + 1));
      if (!joins) break;
    }
    end++;
  }
  return { end, isLabel: hasDigit };
}

/** Where a code that begins with a digit ends: 1+4, 1·24, 9.8.4, 3:1, 24/7, 5G, 2345-6789. -1 where none stands. */
export function endOfCode(folded: string, at: number): number {
  let end = at;
  let signs = 0;
  let points = 0;
  let hasLetter = false;
  for (; end < at + 64; end++) {
    if (isDigit(folded, end)) continue;
    if (isLetter(folded, end)) {
      if (end === at) return -1;
      hasLetter = true;
      continue;
    }
    const joins = isDigit(folded, end + 1) || (hasLetter && isLetter(folded, end + 1));
    const character = folded.charAt(end);
    if (!joins || !isOneOf(character, ".+·:/-x比")) break;
    if (character === ".") points++;
    else signs++;
  }
  if (signs === 0 && end === at + 4 && isTelephone(folded, at)) return at + 9;
  if (hasLetter) return end;
  return signs > 0 || points > 1 ? end : -1;
}

/** 2860 5007: four digits, a space and four digits that are no two years. */
function isTelephone(folded: string, at: number): boolean {
  const [first, second] = [folded.slice(at, at + 4), folded.slice(at + 5, at + 9)];
  const isYears = /^(?:19|20)/u.test(first) && /^(?:19|20)/u.test(second);
  return folded[at + 4] === " " && /^\d{4}$/u.test(second) && !isDigit(folded, at + 9) && !isYears;
}

/** Marks that open a quotation, folded. */
export const OPENING = '「『“‘"〈';
const CLOSING = '」』”’"〉';

/**
 * Reads a quoted name that begins with a numeral: 「1+4」, 「1510」, 「四個統籌」.
 * @param at offset of the opening quotation mark
 * @param counted whether what stands in it is a quantity and nothing else (「500人」)
 * @returns the label without the marks, or null
 */
export function readQuoted(
  page: Page,
  at: number,
  counted: (start: number, end: number) => boolean,
): LabelMention | null {
  const { folded } = page;
  if (!isOneOf(folded.charAt(at), OPENING)) return null;
  const start = at + 1;
  let run = start;
  while (
    run < start + 10 &&
    (isDigit(folded, run) || isOneOf(folded.charAt(run), "一二三四五六七八九十两半"))
  )
    run++;
  if (run === start) return null;
  for (let end = start; end <= start + 10; end++) {
    const character = folded.charAt(end);
    if (character === "" || isOneOf(character, "。,;!?、(%")) return null;
    if (isOneOf(character, CLOSING)) return counted(start, end) ? null : label(page, start, end);
  }
  return null;
}

/** Whether a number read without a unit is a name: 120, 2025 before a name, a telephone number, 007. */
export function isLabelNumber(amount: Amount): boolean {
  const { digits, script } = amount.first;
  if (script !== "arabic" || digits === null || amount.isRange || amount.hedges.length > 0) return false;
  return CODES.has(digits) || digits.length >= 4 || isPadded(amount.first);
}

/** Offset after 號 where a number names something: 第3664號, 49-51號; -1 where none stands. 3號召 is none. */
export function endOfNumbered(folded: string, at: number): number {
  const start = skipGap(folded, at);
  return folded[start] === "号" && !isOneOf(folded.charAt(start + 1), "召称令角") ? start + 1 : -1;
}

/** Offset after a month that no calendar has, and its day: 13月45日; -1 where no 月 stands. */
export function endOfFalseMonth(folded: string, at: number): number {
  if (folded[at] !== "月") return -1;
  const hasDay = isDigit(folded, at + 1) || isOneOf(folded.charAt(at + 1), "一二三四五六七八九十廿卅");
  const day = endOfRun(folded, at + 1);
  return hasDay && folded[day] === "日" ? day + 1 : at + 1;
}

/** List numbering at the start of a line: 1. 2、 (3) 四、. Returns the offset after it, or -1. */
export function endOfNumbering(folded: string, at: number): number {
  const before = folded.charAt(at - 1);
  const bracket = before === "(";
  const lineStart = bracket ? folded.charAt(at - 2) : before;
  if (lineStart !== "" && lineStart !== "\n" && lineStart !== "。" && lineStart !== " ") return -1;
  const end = endOfRun(folded, at);
  if (end > at + 3) return -1;
  const after = folded.charAt(end);
  if (bracket) return after === ")" ? end + 1 : -1;
  if (lineStart === " ") return -1;
  // "1. 5億" is numbering, "1.5億" a decimal; 二、三樓 is a list of floors.
  if (after === "." || after === ")") return isDigit(folded, end + 1) ? -1 : end + 1;
  return after === "、" && endOfRun(folded, end + 1) === end + 2 && !isListed(folded, end + 1) ? end + 1 : -1;
}

function isListed(folded: string, at: number): boolean {
  const run = endOfRun(folded, at);
  return (
    isOneOf(folded.charAt(at), "一二三四五六七八九十0123456789") && matchWord(UNITS, folded, run) !== null
  );
}
