import type { Line } from "./run.js";

/** What a line of a box opens with: a name before a colon, a year, a time (今天夜間：, 1934年 and a space, 09:30). */
const label =
  /^(?:[^，。：:；、\s]{1,8}[：:](?!$)|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?[\s\u3000：:]|\d{1,2}[:：]\d{2}[\s\u3000])/u;

/** Least share of lines with a label in a box of such lines. */
const leastLabelled = 0.6;

/** Fewest lines with a label that are a box: two may be a headline and its deck (李家超：…). */
export const leastLabels = 3;

/** Whether nearly every line opens with a label, so that each is an item of its own. */
export const isLabelled = (run: readonly Line[]): boolean => {
  const labelled = run.filter(({ text }) => label.test(text)).length;
  return labelled >= leastLabels && labelled >= leastLabelled * run.length;
};

/** Whether a line opens with a label. */
export const hasLabel = (text: string): boolean => label.test(text);
