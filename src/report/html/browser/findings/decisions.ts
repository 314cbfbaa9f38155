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

/** What the browser keeps, by the fingerprint of the finding; of other reports too, which may be open beside this one. */
const readKept = (): Map<string, Taken> => {
  try {
    return new Map(
      Object.entries(JSON.parse(kept.get("decisions") ?? "{}") as { readonly [key: string]: Taken }),
    );
  } catch {
    return new Map(); // nobody of ours wrote that
  }
};

let decisions: ReadonlyMap<string, Taken> = readKept();

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

/** Changes what is kept, whatever another report has written there meanwhile. */
const change = (act: (now: Map<string, Taken>) => void): void => {
  const now = readKept();
  act(now);
  decisions = now;
  kept.set("decisions", JSON.stringify(Object.fromEntries(now)));
  countDecided();
};

const today = (): string => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
};

/** Takes a decision today, and keeps it. */
export const decide = ({ fingerprint }: DecisionEntry, decision: Taken["decision"], reason: string): void => {
  change((now) => now.set(fingerprint, { decision, reason, decidedOn: today() }));
};

/** Takes a decision back. */
export const undecide = ({ fingerprint }: DecisionEntry): void => {
  change((now) => now.delete(fingerprint));
};
