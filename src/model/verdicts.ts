import type { FindingState, Verdict } from "./generated.js";

/** Every verdict, the gravest first. */
export const VERDICTS = [
  "contradiction",
  "tension",
  "update",
  "omission",
  "variant",
  "agreement",
] as const satisfies readonly Verdict[];

/** Every state of a finding: what wants a decision comes first. */
export const STATES = ["new", "changed", "known", "resolved"] as const satisfies readonly FindingState[];

/** Whether a verdict says that something may be wrong; the others only note what was found. */
export const isAlarm = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict === "contradiction" || verdict === "tension";
