import type { Mention } from "../model/index.js";
import { displayWidth, padColumns } from "../report/columns.js";

interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
}

/** (160, 170]: round where the bound itself is left out. */
const interval = (low: string, high: string, lowInclusive: boolean, highInclusive: boolean): string =>
  `${lowInclusive ? "[" : "("}${low}, ${high}${highInclusive ? "]" : ")"}`;

const readAllowed = ({
  low,
  high,
  lowInclusive,
  highInclusive,
}: Bounds & { readonly lowInclusive: boolean; readonly highInclusive: boolean }): string => {
  if (low === null && high === null) return "any";
  if (high === null) return `${lowInclusive ? "≥" : ">"} ${low}`;
  if (low === null) return `${highInclusive ? "≤" : "<"} ${high}`;
  return low === high ? `= ${low}` : interval(low, high, lowInclusive, highInclusive);
};

const readSuggested = (allowed: Bounds, { low, high }: Bounds): string => {
  if (low === allowed.low && high === allowed.high) return "";
  return low === high ? `, suggests ${low}` : `, suggests ${low ?? "…"}–${high ?? "…"}`;
};

const joinPresent = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(" ");

type Reading = readonly [reading: string, measure: string];

/** How a mention was read, and in what unit or at what precision. */
const readingOf = (mention: Mention): Reading => {
  if (mention.type === "label") return ["—", ""];
  if (mention.type === "date") {
    const { from, to, time, precision } = mention;
    const days = from === to ? (from ?? "—") : `${from ?? "…"} – ${to ?? "…"}`;
    return [joinPresent([days, time]), precision];
  }
  const range = readAllowed(mention.allowed) + readSuggested(mention.allowed, mention.suggested);
  if (mention.type === "duration") return [`${mention.iso} ${range}`, mention.unit.id];
  const form = mention.form === "cardinal" ? "" : mention.form;
  return [range, joinPresent([form, ...new Set([mention.unit?.id, mention.currency])])];
};

const HEADINGS = ["at", "type", "text", "read as", "unit or precision"] as const;

/** A table of mentions, aligned for a terminal that draws Chinese two columns wide. */
export const mentionTable = (mentions: readonly Mention[]): string => {
  const rows = [
    HEADINGS,
    ...mentions.map((mention) => [
      `${mention.start}–${mention.end}`,
      mention.type,
      mention.text.replace(/\s*\n\s*/gu, ""),
      ...readingOf(mention),
    ]),
  ];
  const widths = HEADINGS.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column]!)), 0),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => padColumns(cell, widths[column]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
};
