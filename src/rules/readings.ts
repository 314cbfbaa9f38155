import type { Message, QuantityValue } from "../model/index.js";

/** The same words in the three languages of the reports. */
export const say = (zhHant: string, zhHans: string, en: string): Message => ({
  "zh-Hant": zhHant,
  "zh-Hans": zhHans,
  en,
});

/** Decimal digits in groups of three. */
const grouped = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/gu, ",");

/** Suffix of a number by its form: percent values are given in percent. */
const suffixOf = (value: QuantityValue): string => (value.form === "percent" ? "%" : "");

/** How a quantity was read, by what its words allow: 逾160 → 多於 160. */
const describeRange = ({ allowed, written, exact }: QuantityValue, suffix: string): Message => {
  const number = (decimal: string) => `${grouped(decimal)}${suffix}`;
  if (exact && written.low === written.high) {
    const text = number(written.low);
    return say(`正好 ${text}`, `正好 ${text}`, `exactly ${text}`);
  }
  if (allowed.low !== null && allowed.high === null) {
    const text = number(allowed.low);
    return allowed.lowInclusive
      ? say(`${text} 或以上`, `${text} 或以上`, `${text} or more`)
      : say(`多於 ${text}`, `多于 ${text}`, `more than ${text}`);
  }
  if (allowed.low === null && allowed.high !== null) {
    const text = number(allowed.high);
    return allowed.highInclusive
      ? say(`${text} 或以下`, `${text} 或以下`, `${text} or less`)
      : say(`少於 ${text}`, `少于 ${text}`, `less than ${text}`);
  }
  const [low, high] = [number(allowed.low ?? written.low), number(allowed.high ?? written.high)];
  return say(`${low} 至 ${high}`, `${low} 至 ${high}`, `${low} to ${high}`);
};

/** How one side's quantity was read: 「逾160個 → 多於 160」. */
export const readQuantity = (value: QuantityValue): Message => {
  const range = describeRange(value, suffixOf(value));
  const text = value.text.replace(/\s+/gu, "");
  return say(
    `「${text}」→ ${range["zh-Hant"]}`,
    `「${text}」→ ${range["zh-Hans"]}`,
    `“${text}” → ${range.en}`,
  );
};

/** A side's own words, for rules that compare wording. */
export const readWords = (text: string): Message => say(`「${text}」`, `「${text}」`, `“${text}”`);
