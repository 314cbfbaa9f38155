/** The numerals of small numbers as they are written, folded; 廿 and 卅 are 20 and 30. For the class of a pattern. */
const smallNumerals = "\\d〇零一二两三四五六七八九十廿卅百";

const digits = "零一二三四五六七八九";
const tens: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };

const digitOf = (character: string): number => {
  if (character === "〇") return 0;
  return character === "两" ? 2 : digits.indexOf(character);
};

const shape =
  /^(?:(?<counted>[一二两三四五六七八九])百)?(?<zero>[零〇])?(?<ten>[一二两三四五六七八九]?十|[廿卅])?(?<one>[一二两三四五六七八九])?$/u;

/** 一百五 is 150: a lone digit right after the hundreds counts tens. */
const impliedOf = (hundreds: number, isApart: boolean, ten: string | undefined): number =>
  hundreds > 0 && !isApart && ten === undefined ? 10 : 1;

/**
 * The number that a small numeral gives: 十二, 廿三, 一百零三, 12; floors, points and stages are all read
 * with it.
 *
 * @param numeral - digits, or Chinese below 1000, folded
 * @returns a whole number, or undefined where it is no such numeral (十十, 兩三)
 */
export const readSmallNumber = (numeral: string): number | undefined => {
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  const groups = numeral === "" ? undefined : shape.exec(numeral)?.groups;
  if (groups === undefined) return undefined;
  const { counted, zero, ten, one } = groups;
  const hundreds = counted === undefined ? 0 : digitOf(counted);
  if (ten === undefined && one === undefined && zero !== undefined) return hundreds === 0 ? 0 : undefined;
  const before = ten === undefined ? 0 : (tens[ten] ?? (ten === "十" ? 1 : digitOf(ten.charAt(0))));
  const last = one === undefined ? 0 : digitOf(one) * impliedOf(hundreds, zero !== undefined, ten);
  return hundreds * 100 + before * 10 + last;
};

/**
 * A text with the small numerals of a pattern in digits: 第十二期 as 第12期.
 *
 * @param text - folded
 */
export const inDigits = (text: string): string =>
  text.replaceAll(new RegExp(`[${smallNumerals}]+`, "gu"), (numeral) =>
    String(readSmallNumber(numeral) ?? numeral),
  );
