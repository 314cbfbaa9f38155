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

/** What an editor reads one by one, the gravest first. */
export const PROMINENT = ["contradiction", "tension", "update"] as const satisfies readonly Verdict[];

/** What was found in order, or is only counted. */
export const QUIET = ["agreement", "variant", "omission"] as const satisfies readonly Verdict[];

/** Whether a verdict is one that an editor reads one by one. */
export const isProminent = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  (PROMINENT as readonly Verdict[]).includes(verdict);

/** Whether a verdict says that something may be wrong; the others only note what was found. */
export const isAlarm = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict === "contradiction" || verdict === "tension";
