import Big from "big.js";
import { isDigit } from "../fold.js";

/** Longer runs of digits are codes, not counts. */
export const MAXIMUM_DIGITS = 24;

/** Digits by folded character, financial forms included. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...enumerate("零一二三四五六七八九"),
  ...enumerate("〇壹贰叁肆伍陆柒捌玖"),
  ["两", 2],
]);

function enumerate(digits: string): readonly (readonly [string, number])[] {
  return Array.from(digits, (character, value) => [character, value]);
}

/** Powers of ten inside a section of four digits. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }),
);
/** One character for a digit and ten. */
export const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 廿: 2, 卅: 3, 卌: 4 }));
/** Powers of ten between sections. 兆 is 10^12, as in Hong Kong and Taiwan. */
export const LARGE: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 4, 亿: 8, 兆: 12 }));

/** Powers of ten that English words after Arabic digits stand for: HK$3.2 billion. */
export const ENGLISH: ReadonlyMap<string, number> = new Map(
  Object.entries({ thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12 }),
);
/** Letters that do so only after a sign of money: US$5m. */
export const ENGLISH_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, ...Object.fromEntries(ENGLISH) }),
);

/** Every character of a Chinese numeral, financial forms included. */
export const CHINESE_NUMERALS: string = [DIGITS, SMALL, TENS, LARGE]
  .flatMap((table) => [...table.keys()])
  .join("");
const CHINESE: ReadonlySet<string> = new Set(CHINESE_NUMERALS);

/** The part of a numeral before a large scale: 38.5 of 38.5萬億, 三千五百 of 三千五百萬. */
export interface Coefficient {
  readonly end: number;
  readonly low: Big;
  /** Above `low` for 七八十 and 數十. */
  readonly high: Big;
  /** The digits where it is written digit by digit: 2025, 二〇二五. */
  readonly digits: string | null;
  readonly script: "arabic" | "chinese";
  /** 百 or 千 without a digit before it. */
  readonly bare: boolean;
  /** 數十, 幾百. */
  readonly several: boolean;
  /** Written with 十 百 千. */
  readonly scaled: boolean;
}

/** Whether a folded character can stand in a Chinese numeral. */
export function isChineseNumeral(character: string): boolean {
  return CHINESE.has(character);
}

/** Length of the run of digit characters (零 to 九, financial too) at an offset. */
export function countDigits(folded: string, at: number): number {
  let end = at;
  while (DIGITS.has(folded.charAt(end))) end++;
  return end - at;
}

/** ASCII digits of a run of Chinese ones: 二〇二五 is 2025. */
export function toAscii(written: string): string {
  let digits = "";
  for (const character of written) digits += String(DIGITS.get(character) ?? "");
  return digits;
}

/** Fractions of one character. */
export const VULGAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "½": "0.5",
    "¼": "0.25",
    "¾": "0.75",
    "⅓": "0.333333333333",
    "⅔": "0.666666666667",
    "⅛": "0.125",
    "⅜": "0.375",
    "⅝": "0.625",
    "⅞": "0.875",
  }),
);

/** Reads Arabic digits with separators and decimals; null for none or for more than {@link MAXIMUM_DIGITS}. */
export function readArabic(folded: string, at: number): Coefficient | null {
  let end = at;
  while (isDigit(folded, end)) end++;
  if (end - at > MAXIMUM_DIGITS) return null;
  const fraction = VULGAR.get(folded.charAt(end));
  const shape = { script: "arabic", bare: false, several: false, scaled: false } as const;
  if (fraction !== undefined) {
    const value = new Big(folded.slice(at, end) || "0").plus(fraction);
    return { ...shape, end: end + 1, low: value, high: value, digits: null };
  }
  if (end === at) return null;
  let digits = folded.slice(at, end);
  let plain = true;
  if (digits.length <= 3 && digits[0] !== "0") {
    for (let next = nextThousand(folded, end); next !== -1; next = nextThousand(folded, end)) {
      digits += folded.slice(next, next + 3);
      end = next + 3;
      plain = false;
      if (digits.length > MAXIMUM_DIGITS) return null;
    }
  }
  const point = end;
  const fractionAt = startOfDecimals(folded, end);
  if (fractionAt !== -1) {
    end = fractionAt;
    while (isDigit(folded, end)) end++;
    if (end - point > MAXIMUM_DIGITS) return null;
    digits += `.${folded.slice(fractionAt, end)}`;
    plain = false;
  }
  const value = new Big(digits);
  return { ...shape, end, low: value, high: value, digits: plain ? digits : null };
}

/** Where the digits after a point start; a line break may stand between where a share follows: 3.↵5%. -1 without. */
function startOfDecimals(folded: string, point: number): number {
  if (folded[point] !== ".") return -1;
  if (isDigit(folded, point + 1)) return point + 1;
  let end = point + 2;
  if (folded[point + 1] !== "\n" || !isDigit(folded, end)) return -1;
  while (isDigit(folded, end) && end < point + 6) end++;
  return folded[end] === "%" || LARGE.has(folded.charAt(end)) ? point + 2 : -1;
}

/**
 * Where the next three digits start: "1,600" and, across a line break, "1,↵600"; "1, 600" is a list: -1.
 * "1 250萬" is parted by a space as ISO 80000 has it; without a scale after it, it is a list too.
 */
function nextThousand(folded: string, comma: number): number {
  if (folded[comma] === " ") {
    const isGroup = [1, 2, 3].every((index) => isDigit(folded, comma + index));
    return isGroup && LARGE.has(folded.charAt(comma + 4)) ? comma + 1 : -1;
  }
  if (folded[comma] !== ",") return -1;
  const start = folded[comma + 1] === "\n" ? comma + 2 : comma + 1;
  for (let index = start; index < start + 3; index++) if (!isDigit(folded, index)) return -1;
  return isDigit(folded, start + 3) ? -1 : start;
}
