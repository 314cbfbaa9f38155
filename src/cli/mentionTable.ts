import { explain } from "../language/explanations.js";
import type { Mention, Message } from "../model/index.js";
import { writeTable } from "./table.js";

const HEADINGS: Readonly<Record<keyof Message, readonly string[]>> = {
  "zh-Hant": ["位置", "類別", "原文", "讀作"],
  "zh-Hans": ["位置", "类别", "原文", "读作"],
  en: ["at", "type", "text", "read as"],
};

/** A table of mentions with how each was read, aligned for a terminal that draws Chinese two columns wide. */
export const mentionTable = (mentions: readonly Mention[], language: keyof Message): string => {
  const headings = HEADINGS[language];
  const rows = [
    headings,
    ...mentions.map((mention) => [
      `${mention.start}–${mention.end}`,
      mention.type,
      mention.text.replace(/\s*\n\s*/gu, ""),
      explain(mention)[language],
    ]),
  ];
  return writeTable(rows);
};
