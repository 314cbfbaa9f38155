import type { Template } from "./message.js";

/** How a date was read: 「下月17日」→ 2025-11-17. */
export const readingOfDate = {
  "zh-Hant": "「{text}」→ {when}",
  "zh-Hans": "「{text}」→ {when}",
  en: "“{text}” → {when}",
} as const satisfies Template;

/** A length of time worked out from two dates, in the greatest unit that it fills. */
export const workedOut = {
  years: { "zh-Hant": "{number}年", "zh-Hans": "{number}年", en: "{number} years" },
  months: { "zh-Hant": "{number}個月", "zh-Hans": "{number}个月", en: "{number} months" },
  days: { "zh-Hant": "{number}日", "zh-Hans": "{number}日", en: "{number} days" },
  hours: { "zh-Hant": "{number}小時", "zh-Hans": "{number}小时", en: "{number} hours" },
  minutes: { "zh-Hant": "{number}分鐘", "zh-Hans": "{number}分钟", en: "{number} minutes" },
} as const satisfies { readonly [unit: string]: Template };

/** The days of the week, Monday first. */
export const weekdays = [
  { "zh-Hant": "星期一", "zh-Hans": "星期一", en: "Monday" },
  { "zh-Hant": "星期二", "zh-Hans": "星期二", en: "Tuesday" },
  { "zh-Hant": "星期三", "zh-Hans": "星期三", en: "Wednesday" },
  { "zh-Hant": "星期四", "zh-Hans": "星期四", en: "Thursday" },
  { "zh-Hant": "星期五", "zh-Hans": "星期五", en: "Friday" },
  { "zh-Hant": "星期六", "zh-Hans": "星期六", en: "Saturday" },
  { "zh-Hant": "星期日", "zh-Hans": "星期日", en: "Sunday" },
] as const satisfies readonly Template[];
