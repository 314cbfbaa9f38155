import type { BaselineEntry } from "../model/index.js";
import { isFailing } from "./flagged.js";
import type { Phrases } from "./phrases.js";
import type { ReporterInput } from "./reporter.js";
import { wasNotChecked } from "./scope.js";
import { oneLine } from "./shorten.js";

/** Why the run fails for its baseline: undefined where it does not. */
export const describeStale = ({ stale = [] }: ReporterInput, words: Phrases): string | undefined =>
  stale.length === 0 ? undefined : words.staleFails(stale.length);

/** A decision that meets nothing any more in a line, begun by a dash. */
export const staleLine = ({ fingerprint, description }: BaselineEntry): string =>
  `- ${oneLine(`${fingerprint} ${description}`)}`;

/**
 * Whether the run passes, and why not. Nothing is said where nothing can fail it; a run that checked no event has not
 * passed anything.
 */
export const describeOutcome = (input: ReporterInput, words: Phrases): readonly string[] => {
  const { report, failing } = input;
  const fails = report.findings.filter((finding) => isFailing(finding, failing)).length;
  const stale = describeStale(input, words);
  const reasons = [...(fails === 0 ? [] : [words.outcome(fails)]), ...(stale === undefined ? [] : [stale])];
  if (reasons.length > 0) return reasons;
  if (wasNotChecked(report)) return [words.silencesInBrief.unchecked];
  return failing?.length === 0 ? [] : [words.outcome(0)];
};
