import type { Finding, FindingState, Severity, Verdict } from "../model/index.js";

/** What a page of a CI system lists: what someone may want to look at. Variants and agreements are only counted. */
const FLAGGED: ReadonlySet<Verdict> = new Set(["contradiction", "tension", "update", "omission"]);

/** Whether a finding is listed where CI shows findings; a rule set to the severity `none` asks for no attention. */
export const isFlagged = ({ verdict, severity }: Finding): boolean =>
  FLAGGED.has(verdict) && severity !== "none";

/** Whether nobody has decided on a finding as it now is. */
export const isPending = ({ state }: { readonly state: FindingState }): boolean =>
  state === "new" || state === "changed";

/** Whether a finding fails the run. */
export const isFailing = (finding: Finding, failing: readonly Severity[] = ["error"]): boolean =>
  isPending(finding) && failing.includes(finding.severity);
