/** Ways to print one report otherwise without saying anything else. */
import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";

/** A text printed otherwise; the same text where there is nothing to change. */
export type Rewriting = (text: string) => string;

const toSimplified = ConverterFactory(from["hk"]!, to["cn"]!);

/** In the characters of the mainland. */
export const inSimplified: Rewriting = (text) => toSimplified(text);

/** With digits as wide as characters. */
export const inFullWidthDigits: Rewriting = (text) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const DIGITS = "〇一二三四五六七八九";
const PLACES = ["", "十", "百", "千"] as const;

/** 315 → 三百一十五, 1005 → 一千零五, 12 → 十二, 2 → 兩; for 1 to 9999. */
export const writeChinese = (number: number): string => {
  if (number === 2) return "兩";
  const digits = String(number);
  let written = "";
  for (const [index, digit] of Array.from(digits).entries()) {
    const place = digits.length - 1 - index;
    if (digit !== "0") written += DIGITS[Number(digit)]! + PLACES[place]!;
    else if (!written.endsWith("零") && /[1-9]/u.test(digits.slice(index))) written += "零";
  }
  return written.replace(/^一十/u, "十");
};

/** Classifiers after which a number may be written either way. */
const counted = "(?=[人名宗間间家輛辆隻只歲岁項项位所座])(?![人名家]次|家長|家长|人民)";

const ARABIC = new RegExp(String.raw`(?<![\d.,，:：/第－-]|[A-Za-z])[1-9]\d{0,3}${counted}`, "gu");

/** Numbers of people and things in Chinese numerals: 315人 → 三百一十五人. */
export const inChineseNumerals: Rewriting = (text) =>
  text.replace(ARABIC, (digits) => writeChinese(Number(digits)));

const numeral = (digits: string): number => DIGITS.indexOf(digits.replace(/[兩两]/u, "二"));
const CHINESE = new RegExp(
  `(?<![第一二三四五六七八九十百千萬万億亿零〇兩两幾几數数廿卅\\d年月日])(?:([二三四五六七八九])?十([一二三四五六七八九])?|([二三四五六七八九兩两]))${counted}`,
  "gu",
);

/** Numbers of people and things in digits: 三十二人 → 32人. */
export const inDigits: Rewriting = (text) =>
  text.replace(CHINESE, (_, tens?: string, ones?: string, single?: string) =>
    single === undefined
      ? String((tens === undefined ? 1 : numeral(tens)) * 10 + (ones === undefined ? 0 : numeral(ones)))
      : String(numeral(single)),
  );

/** The paragraphs of a text: set apart by empty lines, or one a line. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n\s*\n/u.test(text.trim()) ? /\n\s*\n/u : /\n/u).filter((line) => line.trim() !== "");

/**
 * Cut into lines of some width, paragraphs set apart by empty lines; words and numbers in letters and digits stay whole,
 * and so does the headline, which is broken by its sense.
 */
export const rewrapped =
  (width: number): Rewriting =>
  (text) =>
    paragraphsOf(text)
      .map((paragraph, index) => {
        if (index === 0) return paragraph;
        const units = paragraph.replaceAll("\n", "").match(/[\da-zA-Z.,%]+|./gsu) ?? [];
        const lines = [""];
        for (const unit of units) {
          if (lines.at(-1)!.length + unit.length > width && !/^[，。、；：」』）！？]/u.test(unit))
            lines.push("");
          lines[lines.length - 1] += unit;
        }
        return lines.join("\n");
      })
      .join("\n\n");

/** With its paragraphs after headline and lead in the opposite order. */
export const reordered: Rewriting = (text) => {
  const [headline = "", lead = "", ...others] = paragraphsOf(text);
  return [headline, lead, ...others.toReversed()].join("\n\n");
};
