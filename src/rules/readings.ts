import { readRange, say } from "../language/readings.js";
import type { Message, QuantityValue } from "../model/index.js";

export { readRange, say };

/** How one side was read: its words and what they allow. */
export const readAs = (text: string, range: Message): Message => {
  const words = text.replace(/\s+/gu, "");
  return say(
    `「${words}」→ ${range["zh-Hant"]}`,
    `「${words}」→ ${range["zh-Hans"]}`,
    `“${words}” → ${range.en}`,
  );
};

/** How the share of a stated whole was read, as a count: 「十個」之「過半」→ 多於 5. */
export const readShare = (share: QuantityValue, whole: QuantityValue, range: Message): Message => {
  const [part, all] = [share.text, whole.text].map((text) => text.replace(/\s+/gu, ""));
  return say(
    `「${all}」之「${part}」→ ${range["zh-Hant"]}`,
    `「${all}」之「${part}」→ ${range["zh-Hans"]}`,
    `“${part}” of “${all}” → ${range.en}`,
  );
};

/** How one side's quantity was read: 「逾160個」→ 多於 160. */
export const readQuantity = (value: QuantityValue): Message => readAs(value.text, readRange(value));

/** A side's own words, for rules that compare wording. */
export const readWords = (text: string): Message => say(`「${text}」`, `「${text}」`, `“${text}”`);
