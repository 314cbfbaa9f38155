import type { Report } from "../model/index.js";
import type { Phrases } from "./phrases.js";
import { oneLine, shorten } from "./shorten.js";

/** Longest list of newspapers in a sentence, in UTF-16 units. */
const LONGEST_LIST = 300;

type Measured = Pick<Report, "counts" | "coverage">;

/** How much was held against something, in sentences: silence is no success where nothing was. */
export const describeCoverage = ({ counts, coverage }: Measured, words: Phrases): readonly string[] => [
  (coverage.pairs === 0 && counts.aligned > 0 ? words.coverageInside : words.coverage)(
    counts.aligned,
    counts.claims,
  ),
  ...(isPartial({ counts, coverage }) ? [words.partly(coverage.events, counts.events)] : []),
  ...whyNothing({ counts, coverage }, words),
];

const isPartial = ({ counts, coverage }: Measured): boolean => coverage.events < counts.events;

/** Where no event was asked for, that is said already. */
const whyNothing = ({ counts, coverage }: Measured, words: Phrases): readonly string[] => {
  if (coverage.pairs > 0 || wasNotChecked({ counts, coverage })) return [];
  return [isPartial({ counts, coverage }) ? words.nothingComparedInPart : words.nothingCompared];
};

/** Whether of all events none was asked for: that nothing fails is no success then. */
export const wasNotChecked = ({ counts, coverage }: Measured): boolean =>
  coverage.events === 0 && counts.events > 0;

/** The events that were not asked for, by name, in a sentence. */
const listUnchecked = ({ events }: Report, words: Phrases): readonly string[] => {
  const labels = events.filter(({ isUnchecked }) => isUnchecked).map(({ label }) => oneLine(label));
  if (labels.length === 0) return [];
  const listed = shorten(labels.join(words.listMark), LONGEST_LIST);
  return [`${words.silencesInBrief.unchecked}${words.colon}${listed}`];
};

/** What was compared, and how much of it was held against something. */
export const describeScope = (report: Report, words: Phrases): readonly string[] => {
  const newspapers = [...new Set(report.sources.map(({ newspaper }) => oneLine(newspaper)))];
  const listed = shorten(newspapers.join(words.listMark), LONGEST_LIST);
  return [
    words.scopeOfCheck(report.sources.length, listed, report.events.length),
    ...describeCoverage(report, words),
    ...listUnchecked(report, words),
  ];
};
