import type { DateClaim, Mention } from "../model/index.js";
import { createBase } from "./identify.js";
import type { Passage } from "./passages.js";

/** Dates and times of a passage, a time of day without its day included; what stays vague (近日, 早前) is no claim. */
export const extractDates = (passage: Passage, mentions: readonly Mention[]): DateClaim[] =>
  mentions.flatMap((mention) => {
    if (mention.type !== "date" || mention.precision === "vague") return [];
    if (mention.from === null && mention.time === undefined) return [];
    const { text, from, to, precision, time } = mention;
    const value = { text, from, to, precision, ...(time === undefined ? {} : { time }) };
    return [{ ...createBase(passage, "date", mention), kind: "date" as const, value }];
  });
