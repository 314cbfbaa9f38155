import type { ReportSource } from "../../model/index.js";

/** When a source was published: its day, and the time where it gives one: 2025-05-22 14:05. */
export const published = (source: ReportSource): string => source.published.slice(0, 16).replace("T", " ");

/** The language that a source is written in, as an attribute has it: Traditional Chinese where the manifest says nothing. */
export const languageOf = (source: ReportSource | undefined): string => source?.language ?? "zh-Hant";
