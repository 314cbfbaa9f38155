import Big from "big.js";
import type { Message, QuantityValue } from "../model/index.js";

/** The same words in the three languages of the program. */
export const say = (zhHant: string, zhHans: string, en: string): Message => ({
  "zh-Hant": zhHant,
  "zh-Hans": zhHans,
  en,
});

/** Messages joined by a mark of each language. */
export const join = (messages: readonly Message[], marks: Message): Message => {
  const inLanguage = (language: keyof Message) =>
    messages.map((message) => message[language]).join(marks[language]);
  return say(inLanguage("zh-Hant"), inLanguage("zh-Hans"), inLanguage("en"));
};

/** What the words of a number are read from: its form, and what it allows and suggests. */
export type Reading = Pick<QuantityValue, "form" | "allowed" | "suggested">;

/** Decimal digits in groups of three. */
const grouped = (decimal: string): string => decimal.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/gu, ",");

/** A number as people write it: percent and fractions as percentages, fractions to a tenth of one. */
const write = (decimal: string, { form }: Reading): string => {
  if (form === "percent") return `${grouped(decimal)}%`;
  return form === "fraction" ? `${new Big(decimal).times(100).round(1).toFixed()}%` : grouped(decimal);
};

/** Both ends of a range as people write them; null where it is open. */
const writeEnds = (
  { low, high }: Reading["suggested"],
  value: Reading,
): readonly [from: string | null, to: string | null] => [
  low === null ? null : write(low, value),
  high === null ? null : write(high, value),
];

const lowest = (text: string, inclusive: boolean): Message =>
  inclusive
    ? say(`至少 ${text}`, `至少 ${text}`, `at least ${text}`)
    : say(`多於 ${text}`, `多于 ${text}`, `more than ${text}`);

const highest = (text: string, inclusive: boolean): Message =>
  inclusive
    ? say(`至多 ${text}`, `至多 ${text}`, `at most ${text}`)
    : say(`少於 ${text}`, `少于 ${text}`, `less than ${text}`);

const COMMAS = say("、", "、", ", ");

/** What the words of a number allow: 逾160 → more than 160; 5000多 → more than 5,000, less than 6,000. */
export const readRange = (value: Reading): Message => {
  const { lowInclusive, highInclusive } = value.allowed;
  const [from, to] = writeEnds(value.allowed, value);
  if (from !== null && from === to) return say(`正好 ${from}`, `正好 ${from}`, `exactly ${from}`);
  if (from && to && lowInclusive && highInclusive)
    return say(`${from} 至 ${to}`, `${from} 至 ${to}`, `${from} to ${to}`);
  const bounds = [...(from ? [lowest(from, lowInclusive)] : []), ...(to ? [highest(to, highInclusive)] : [])];
  return bounds.length === 0 ? say("任何數", "任何数", "any number") : join(bounds, COMMAS);
};

/** What the words suggest, where that is narrower than what they allow; null where it is not. */
export const readSuggested = (value: Reading): Message | null => {
  const { allowed, suggested } = value;
  if (suggested.low === allowed.low && suggested.high === allowed.high) return null;
  const [from, to] = writeEnds(suggested, value);
  if (from && from === to) return say(`一般理解為 ${from}`, `一般理解为 ${from}`, `suggests ${from}`);
  if (from && to)
    return say(`一般理解為 ${from} 至 ${to}`, `一般理解为 ${from} 至 ${to}`, `suggests ${from} to ${to}`);
  const one = from ? lowest(from, true) : to ? highest(to, true) : null;
  return one && say(`一般理解為${one["zh-Hant"]}`, `一般理解为${one["zh-Hans"]}`, `suggests ${one.en}`);
};
