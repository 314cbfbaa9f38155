import type { DecisionEntry } from "../../pageData.js";
import { data } from "../data.js";
import { all, one } from "../dom.js";
import { kept } from "../kept.js";

/** What can be decided on a finding. */
export const DECISIONS = ["accepted", "dismissed", "corrected"] as const;

/** A decision that was taken in the page. */
export interface Taken {
  readonly decision: (typeof DECISIONS)[number];
  readonly reason: string;
  /** YYYY-MM-DD, by the clock of the reader. */
  readonly decidedOn: string;
}

/** By the fingerprint of the finding; of other reports too, which the same browser showed. */
const decisions = new Map(
  Object.entries(JSON.parse(kept.get("decisions") ?? "{}") as { readonly [fingerprint: string]: Taken }),
);

/** What was decided on a finding here, or undefined. */
export const takenOn = ({ fingerprint }: DecisionEntry): Taken | undefined => decisions.get(fingerprint);

/** The findings of this report on which something was decided. */
export const decided = (): readonly (DecisionEntry & Taken)[] =>
  Object.values(data.entries).flatMap((entry) => {
    const taken = takenOn(entry);
    return taken === undefined ? [] : [{ ...entry, ...taken }];
  });

/** Shows how many decisions there are to export. */
export const countDecided = (): void => {
  const count = decided().length;
  for (const number of all(".taken-count")) number.textContent = String(count);
  one(".taken").hidden = count === 0;
  one<HTMLButtonElement>("#export").disabled = count === 0;
  one(".decisions").hidden = count === 0;
};

const keep = (): void => {
  kept.set("decisions", JSON.stringify(Object.fromEntries(decisions)));
  countDecided();
};

const today = (): string => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
};

/** Takes a decision today, and keeps it. */
export const decide = ({ fingerprint }: DecisionEntry, decision: Taken["decision"], reason: string): void => {
  decisions.set(fingerprint, { decision, reason, decidedOn: today() });
  keep();
};

/** Takes a decision back. */
export const undecide = ({ fingerprint }: DecisionEntry): void => {
  decisions.delete(fingerprint);
  keep();
};
