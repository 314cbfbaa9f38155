import Big from "big.js";
import {
  countDigits,
  DIGITS,
  isChineseNumeral,
  LARGE,
  MAXIMUM_DIGITS,
  SMALL,
  TENS,
  toAscii,
  type Coefficient,
} from "./digits.js";

/** Pairs that are approximate though not neighbours: 三五個, 三兩天. */
const LOOSE_PAIRS: ReadonlySet<string> = new Set(["三五", "三两"]);
/** Before 數 these make a noun of it: 人數百人, 總數千計; 參 of 參數 is read as the numeral 叁. */
const NOUN_BEFORE_SEVERAL = "人总次分指参叁函系无基户票少半代倍字岁个";
/** After 點 and its digits these show a clock: 三點五分, 八點三十. */
const CLOCK_AFTER_POINT = "分十刻整半许钟";

const CHINESE = { script: "chinese", bare: false, several: false, scaled: false } as const;

/**
 * Reads a Chinese coefficient below 10^4 or written digit by digit, with decimals: 三百二十, 二〇二五, 三點五, 七八十, 數十.
 * @returns null where none stands there
 */
export function readChinese(folded: string, at: number): Coefficient | null {
  const first = folded.charAt(at);
  if (first === "数" || first === "几") return readSeveral(folded, at);
  const run = countDigits(folded, at);
  const whole =
    run >= 2 && !SMALL.has(folded.charAt(at + run)) ? readDigits(folded, at, run) : readSection(folded, at);
  return whole === null ? null : (readDecimals(folded, whole) ?? whole);
}

/** 數十, 幾百, 數千: two to nine of the scale. */
function readSeveral(folded: string, at: number): Coefficient | null {
  if (folded[at] === "数" && at > 0 && NOUN_BEFORE_SEVERAL.includes(folded.charAt(at - 1))) return null;
  const power = SMALL.get(folded.charAt(at + 1));
  if (power === undefined) return null;
  // 數十二 and 幾百五 are not several: 數 belongs to the word before.
  if (DIGITS.has(folded.charAt(at + 2))) return null;
  const [low, high] = [new Big(2 * 10 ** power), new Big(9 * 10 ** power)];
  return { ...CHINESE, end: at + 2, low, high, digits: null, several: true, scaled: true };
}

function readDigits(folded: string, at: number, run: number): Coefficient | null {
  if (run > MAXIMUM_DIGITS) return null;
  const end = at + run;
  const digits = toAscii(folded.slice(at, end));
  if (run === 2 && isPair(folded, at)) {
    const [low, high] = [Number(digits[0]), Number(digits[1])].sort((a, b) => a - b);
    return { ...CHINESE, end, low: new Big(low ?? 0), high: new Big(high ?? 0), digits: null };
  }
  return { ...CHINESE, end, low: new Big(digits), high: new Big(digits), digits };
}

function isPair(folded: string, at: number): boolean {
  const [a, b] = [DIGITS.get(folded.charAt(at)) ?? 0, DIGITS.get(folded.charAt(at + 1)) ?? 0];
  return (a >= 1 && b === a + 1) || LOOSE_PAIRS.has(folded.slice(at, at + 2));
}

function readDecimals(folded: string, whole: Coefficient): Coefficient | null {
  if (folded[whole.end] !== "点" || !whole.low.eq(whole.high)) return null;
  const start = whole.end + 1;
  const run = countDigits(folded, start);
  const end = start + run;
  if (run === 0 || run > MAXIMUM_DIGITS) return null;
  if (run < 2 && whole.low.lte(24) && end < folded.length && CLOCK_AFTER_POINT.includes(folded.charAt(end)))
    return null;
  const value = new Big(`${whole.low.toFixed()}.${toAscii(folded.slice(start, end))}`);
  return { ...whole, end, low: value, high: value, digits: null };
}

interface Sum {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** Power of ten of the last term. */
  readonly power: number;
}

/** 三百二十, 十五, 廿三, 一千零五, 七八十, 三百五: terms of falling powers. */
function readSection(folded: string, at: number): Coefficient | null {
  let sum: Sum = { end: at, low: 0, high: 0, power: 4 };
  let scaled = false;
  for (let term = readTerm(folded, sum, at); term !== null; term = readTerm(folded, sum, at)) {
    sum = { end: term.end, low: sum.low + term.low, high: sum.high + term.high, power: term.power };
    scaled ||= term.scaled;
    if (term.power === 0) break;
  }
  if (sum.end === at) return null;
  const first = folded.charAt(at);
  // 百 alone, not 百五 or 千二, which are 150 and 1200 in speech.
  const bare = sum.end === at + 1 && SMALL.has(first) && first !== "十" && first !== "拾";
  const digits = scaled ? null : String(sum.low);
  return { ...CHINESE, end: sum.end, low: new Big(sum.low), high: new Big(sum.high), digits, bare, scaled };
}

function readTerm(folded: string, sum: Sum, at: number): (Sum & { readonly scaled: boolean }) | null {
  const isFirst = sum.end === at;
  // 二↵百: a hard line break between the characters of one numeral.
  let cursor =
    !isFirst && folded[sum.end] === "\n" && isChineseNumeral(folded.charAt(sum.end + 1))
      ? sum.end + 1
      : sum.end;
  const zero = !isFirst && isZero(folded.charAt(cursor));
  if (zero) cursor++;
  const character = folded.charAt(cursor);
  const tens = TENS.get(character);
  if (tens !== undefined && sum.power > 1)
    return { end: cursor + 1, low: tens * 10, high: tens * 10, power: 1, scaled: true };
  let [low, high] = [DIGITS.get(character), DIGITS.get(character)];
  if (low === undefined || high === undefined) return readBareTerm(folded, cursor, sum, isFirst);
  if (low === 0) return isFirst ? { end: cursor + 1, low: 0, high: 0, power: 0, scaled: false } : null;
  let end = cursor + 1;
  if (isPair(folded, cursor)) {
    high = DIGITS.get(folded.charAt(end)) ?? high;
    if (high < low) [low, high] = [high, low];
    end++;
  }
  const lineBreak = folded[end] === "\n" ? 1 : 0;
  const power = SMALL.get(folded.charAt(end + lineBreak)) ?? 0;
  if (power >= sum.power) return null;
  if (power > 0) end += lineBreak + 1;
  // 三百兩 are taels.
  if (!isFirst && power === 0 && character === "两" && !LARGE.has(folded.charAt(end))) return null;
  // 三百五 is 350: a last digit without 零 continues with the next power.
  const implied = power === 0 && !zero && sum.power >= 2 && sum.power < 4 ? sum.power - 1 : power;
  const scale = 10 ** implied;
  return { end, low: low * scale, high: high * scale, power: power === 0 ? 0 : power, scaled: power > 0 };
}

/** 十 of 十五 and 一百十五; 百 and 千 only at the start. */
function readBareTerm(
  folded: string,
  at: number,
  sum: Sum,
  isFirst: boolean,
): (Sum & { readonly scaled: boolean }) | null {
  const power = SMALL.get(folded.charAt(at));
  if (power === undefined || power >= sum.power || (power > 1 && !isFirst)) return null;
  if (power === 1 && sum.power === 1) return null;
  return { end: at + 1, low: 10 ** power, high: 10 ** power, power, scaled: true };
}

function isZero(character: string): boolean {
  return character === "零" || character === "〇";
}
