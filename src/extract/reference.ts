import { parse } from "../language/parse.js";
import type { Article } from "../model/index.js";

/** Days that a dispatch is printed after it was sent, at most: a weekly takes up what the agencies sent. */
const longestDelay = 7;

const DAY = 86_400_000;

/**
 * The moment that the relative dates of an article count from: the day of its dateline (新华社南昌1月25日电,
 * 中央社記者…22日電), where it names one shortly before the publication, since 今天 is the day of writing; else the
 * publication itself.
 *
 * @param article - its bylines are read
 * @param published - date or date-time of publication
 * @returns a date, or `published` as it came
 */
export const referenceOf = ({ blocks }: Article, published: string): string => {
  const printed = Date.parse(published.slice(0, 10));
  for (const { role, text } of blocks) {
    if (role !== "byline") continue;
    for (const mention of parse(text, { reference: published })) {
      if (mention.type !== "date" || mention.precision !== "day" || mention.from === null) continue;
      const delay = (printed - Date.parse(mention.from)) / DAY;
      if (delay > 0 && delay <= longestDelay) return mention.from;
    }
  }
  return published;
};
