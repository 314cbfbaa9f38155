import type { Report } from "../model/index.js";
import type { Phrases } from "./phrases.js";
import { oneLine, shorten } from "./shorten.js";

/** Longest list of newspapers in a sentence, in UTF-16 units. */
const LONGEST_LIST = 300;

/** How much was held against something, in sentences: silence is no success where nothing was. */
export const describeCoverage = ({ counts, coverage }: Report, words: Phrases): readonly string[] => [
  words.coverage(counts.aligned, counts.claims),
  ...(coverage.events < counts.events ? [words.partly(coverage.events, counts.events)] : []),
  ...(coverage.pairs === 0 ? [words.nothingCompared] : []),
];

/** What was compared, and how much of it was held against something. */
export const describeScope = (report: Report, words: Phrases): readonly string[] => {
  const newspapers = [...new Set(report.sources.map(({ newspaper }) => oneLine(newspaper)))];
  const listed = shorten(newspapers.join(words.listMark), LONGEST_LIST);
  return [
    words.scopeOfCheck(report.sources.length, listed, report.events.length),
    ...describeCoverage(report, words),
  ];
};
