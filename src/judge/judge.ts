import type { Baseline, BaselineEntry, Finding, FindingState } from "../model/index.js";

/** Findings with their state against the baseline, and the entries that no finding meets any more. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly stale: readonly BaselineEntry[];
}

/** The fingerprint without its last part: what is compared, whatever its values. */
const comparisonOf = (fingerprint: string): string => fingerprint.slice(0, fingerprint.lastIndexOf(":"));

/** Whether the last day of a decision is past; without a day to hold it against no decision ends. */
const hasExpired = (expires: string | undefined, today: string | undefined): boolean =>
  expires !== undefined && today !== undefined && expires < today;

/**
 * Holds findings against the decisions of the baseline: `known` when its fingerprint is there, `changed` when only
 * the values differ, otherwise `new`.
 *
 * @param findings - findings of this run
 * @param baseline - decisions taken before, if any
 * @param today - the day of the run, YYYY-MM-DD: decisions that ended before it count no more
 * @returns the findings with their states, and the entries that meet no finding (stale)
 */
export const judge = (
  findings: readonly Finding[],
  baseline: Baseline | undefined,
  today?: string,
): Judgement => {
  const entries = (baseline?.entries ?? []).filter(({ expires }) => !hasExpired(expires, today));
  const known = new Set(entries.map((entry) => entry.fingerprint));
  const comparisons = new Set(entries.map((entry) => comparisonOf(entry.fingerprint)));
  const stateOf = ({ fingerprint }: Finding): FindingState => {
    if (known.has(fingerprint)) return "known";
    return comparisons.has(comparisonOf(fingerprint)) ? "changed" : "new";
  };
  const found = new Set(findings.map((finding) => comparisonOf(finding.fingerprint)));
  return {
    findings: findings.map((finding) => ({ ...finding, state: stateOf(finding) })),
    stale: entries.filter((entry) => !found.has(comparisonOf(entry.fingerprint))),
  };
};
