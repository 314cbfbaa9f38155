import type { BaselineEntry, DecisionStanding, FindingState } from "../model/index.js";

/** The day of a run, and how long a decision outlives its last day. */
export interface Calendar {
  /** YYYY-MM-DD; without it no decision ends. */
  readonly today?: string | undefined;
  /** For how many days after its last day a decision only warns. */
  readonly graceDays?: number | undefined;
}

/** Days of grace where the configuration says nothing: two weeks, so that no edition stops for a date in a file. */
export const usualGraceDays = 14;

const day = 86_400_000;

const daysPast = (expires: string | undefined, today: string | undefined): number =>
  expires === undefined || today === undefined ? 0 : (Date.parse(today) - Date.parse(expires)) / day;

/**
 * How a decision stands to the finding that it was taken on, values and all.
 *
 * @param entry - the decision
 * @param calendar - the day of the run, and the days of grace
 */
export const decisionStandingOf = (
  { decision, expires }: BaselineEntry,
  { today, graceDays = usualGraceDays }: Calendar,
): DecisionStanding => {
  if (decision === "corrected") return "reopened";
  const past = daysPast(expires, today);
  if (past <= 0) return "holds";
  return past <= graceDays ? "grace" : "lapsed";
};

/** The state that a finding gets from the decision on it. */
export const states: { readonly [standing in DecisionStanding]: FindingState } = {
  holds: "known",
  grace: "known",
  lapsed: "new",
  reopened: "new",
  outdated: "changed",
};
