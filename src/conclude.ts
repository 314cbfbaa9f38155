import { assemble, type ReportParts } from "./assemble/assemble.js";
import type { CuratedClaims } from "./curate/curate.js";
import { judge, type Match } from "./judge/judge.js";
import type { FormerFingerprints } from "./model/fingerprints.js";
import type { Baseline, BaselineEntry, Finding, Report } from "./model/index.js";
import { tool } from "./tool.js";

/**
 * What a check found, before it is held against decisions: plain data, the same for the same sources, configuration
 * and claims files, so that it can be kept for the next run.
 */
export interface Examination extends Omit<ReportParts, "tool" | "resolved"> {
  /** The findings, each as if it were new. */
  readonly findings: readonly Finding[];
  /** The fingerprints that earlier versions of hedui gave, by those of today: older baselines have them. */
  readonly former: FormerFingerprints;
  readonly curated: readonly CuratedClaims[];
}

/** The report, the entries of the baseline that no finding meets any more, and what became of the claims files. */
export interface CheckResult {
  readonly report: Report;
  /** Of the entries that no finding meets any more those that ask to be pruned: all but what was corrected. */
  readonly stale: readonly BaselineEntry[];
  /** Each finding and suggestion with the decision that meets it. */
  readonly matches: readonly Match[];
  readonly curated: readonly CuratedClaims[];
}

/** The decisions that an examination is held against. */
export interface Decisions {
  readonly baseline?: Baseline;
  /** The day of the run, YYYY-MM-DD, for decisions that end; without it none does. */
  readonly today?: string;
  /** For how many days after its last day a decision only warns; 14 where not given. */
  readonly graceDays?: number | undefined;
}

/**
 * Holds what was found against the decisions of a baseline: the second half of a check.
 *
 * Where only some events were checked no entry is stale: its finding may be among those that nobody looked for.
 *
 * @param examination - what `examine` found, or what was kept of it
 * @param decisions - the baseline, if there is one, and the day
 */
export const conclude = (
  { curated, former, ...examination }: Examination,
  { baseline, today, graceDays }: Decisions = {},
): CheckResult => {
  const { findings: sure, suggestions, coverage, events } = examination;
  const judged = judge([...sure, ...suggestions], baseline, { today, graceDays, former });
  const isPartial = coverage.events < events.length;
  const report = assemble({
    ...examination,
    tool,
    findings: judged.findings.slice(0, sure.length),
    suggestions: judged.findings.slice(sure.length),
    resolved: isPartial ? [] : judged.resolved,
  });
  return { report, stale: isPartial ? [] : judged.stale, matches: judged.matches, curated };
};
