import { readDateUse } from "../language/dateUse.js";
import type { DateClaim, DateMention, Mention } from "../model/index.js";
import { createBase } from "./identify.js";
import { locate, type Passage } from "./passages.js";

/** Marks that part a headline into thoughts of their own. */
const parting = /[\u3000　|｜]|\s{2,}/u;

/** The thought that a date stands in, before and after it: its clause, in a headline the part of it. */
const around = ({ block }: Passage, clause: { start: number; end: number }, { start, end }: DateMention) => ({
  before: block.text.slice(Math.min(clause.start, start), start).split(parting).at(-1)!,
  after: block.text
    .slice(end, Math.max(end, clause.end))
    .split(parting)[0]!
    .replace(/[，、。；：！？]+$/u, ""),
});

/** The clause after one of a block, without its mark; empty at the end of a sentence. */
const nextClause = ({ block }: Passage, end: number): string => {
  if (!/[，、：]/u.test(block.text.slice(end - 1, end + 1))) return "";
  return block.text
    .slice(end)
    .replace(/^[，、：]/u, "")
    .split(/[，。；！？\n]/u)[0]!;
};

/** Whether a mention is a figure that may be counted in a period: an age (13歲女生) never is. */
const isFigure = (mention: Mention): boolean =>
  mention.type === "duration" || (mention.type === "quantity" && mention.unit?.dimension !== "ages");

/** Words before a date that make it what their clause tells: 上一次病例在2018年，當年共有11例. */
const tells = /.{8}|[在是于於为為自从從由到至]$/u;

const useOf = (passage: Passage, mention: DateMention, mentions: readonly Mention[]) => {
  const { clause } = locate(passage, mention);
  const { before, after } = around(passage, clause, mention);
  const [from, to] = [mention.start - before.length, mention.end + after.length];
  const isCountedIn = (start: number, end: number): boolean =>
    mentions.some((other) => isFigure(other) && other.start >= start && other.end <= end);
  if (after !== "" || tells.test(before) || isCountedIn(from, to))
    return readDateUse(before, after, mention.precision, isCountedIn(from, to));
  // 今年1至4月，失業率為3.2%: the figure stands in the clause after the date's.
  const next = nextClause(passage, to);
  const isCountedNext = next !== "" && isCountedIn(to, to + next.length + 1);
  return readDateUse(before, isCountedNext ? next : after, mention.precision, isCountedNext);
};

/** Dates and times of a passage, a time of day without its day included; what stays vague (近日, 早前) is no claim. */
export const extractDates = (passage: Passage, mentions: readonly Mention[]): DateClaim[] =>
  mentions.flatMap((mention) => {
    if (mention.type !== "date" || mention.precision === "vague") return [];
    if (mention.from === null && mention.time === undefined) return [];
    const { text, from, to, precision, time } = mention;
    const value = { text, from, to, precision, ...(time === undefined ? {} : { time }) };
    const use = useOf(passage, mention, mentions);
    return [
      {
        ...createBase(passage, "date", mention),
        kind: "date" as const,
        value,
        ...(use === undefined ? {} : { use }),
      },
    ];
  });
