import Big from "big.js";
import type { Message, QuantityValue } from "../model/index.js";

/** The same words in the three languages of the reports. */
export const say = (zhHant: string, zhHans: string, en: string): Message => ({
  "zh-Hant": zhHant,
  "zh-Hans": zhHans,
  en,
});

/** Decimal digits in groups of three. */
const grouped = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/gu, ",");

/** A number of a quantity as people write it: percent and fractions as percentages. */
const write = (decimal: string, { form }: QuantityValue): string => {
  if (form === "percent") return `${grouped(decimal)}%`;
  return form === "fraction" ? `${new Big(decimal).times(100).round(1).toFixed()}%` : grouped(decimal);
};

const lowest = (text: string, inclusive: boolean): Message =>
  inclusive
    ? say(`至少 ${text}`, `至少 ${text}`, `at least ${text}`)
    : say(`多於 ${text}`, `多于 ${text}`, `more than ${text}`);

const highest = (text: string, inclusive: boolean): Message =>
  inclusive
    ? say(`至多 ${text}`, `至多 ${text}`, `at most ${text}`)
    : say(`少於 ${text}`, `少于 ${text}`, `less than ${text}`);

/** What the words of a quantity allow: 逾160 → more than 160; 5000多 → more than 5,000, less than 6,000. */
export const readRange = (value: QuantityValue): Message => {
  const { low, high, lowInclusive, highInclusive } = value.allowed;
  const [from, to] = [low, high].map((decimal) => (decimal === null ? null : write(decimal, value)));
  if (from === to && from !== null && from !== undefined)
    return say(`正好 ${from}`, `正好 ${from}`, `exactly ${from}`);
  if (from && to && lowInclusive && highInclusive)
    return say(`${from} 至 ${to}`, `${from} 至 ${to}`, `${from} to ${to}`);
  const bounds = [...(from ? [lowest(from, lowInclusive)] : []), ...(to ? [highest(to, highInclusive)] : [])];
  const join = (language: keyof Message, mark: string) => bounds.map((bound) => bound[language]).join(mark);
  return bounds.length === 0
    ? say("任何數", "任何数", "any number")
    : say(join("zh-Hant", "、"), join("zh-Hans", "、"), join("en", ", "));
};

/** How one side was read: its words and what they allow. */
export const readAs = (text: string, range: Message): Message => {
  const words = text.replace(/\s+/gu, "");
  return say(
    `「${words}」→ ${range["zh-Hant"]}`,
    `「${words}」→ ${range["zh-Hans"]}`,
    `“${words}” → ${range.en}`,
  );
};

/** How one side's quantity was read: 「逾160個」→ 多於 160. */
export const readQuantity = (value: QuantityValue): Message => readAs(value.text, readRange(value));

/** A side's own words, for rules that compare wording. */
export const readWords = (text: string): Message => say(`「${text}」`, `「${text}」`, `“${text}”`);
