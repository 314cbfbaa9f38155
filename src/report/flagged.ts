import type { Finding, FindingState, Report, Severity, Verdict } from "../model/index.js";
import { isAlarm } from "../model/verdicts.js";

/** What a page of a CI system lists: what someone may want to look at. Variants and agreements are only counted. */
const FLAGGED: ReadonlySet<Verdict> = new Set(["contradiction", "tension", "update", "omission"]);

/** Whether a finding is listed where CI shows findings; a rule set to the severity `none` asks for no attention. */
export const isFlagged = ({ verdict, severity }: Finding): boolean =>
  FLAGGED.has(verdict) && severity !== "none";

/** Whether nobody has decided on a finding as it now is. */
export const isPending = ({ state }: { readonly state: FindingState }): boolean =>
  state === "new" || state === "changed";

/** How many contradictions and tensions wait for a decision, and on how many one was taken. */
export const countAlarms = ({ findings }: Report): { readonly pending: number; readonly known: number } => {
  const alarms = findings.filter((finding) => isFlagged(finding) && isAlarm(finding));
  const pending = alarms.filter(isPending).length;
  return { pending, known: alarms.length - pending };
};

/** Whether a finding fails the run. */
export const isFailing = (finding: Finding, failing: readonly Severity[] = ["error"]): boolean =>
  isPending(finding) && failing.includes(finding.severity);
