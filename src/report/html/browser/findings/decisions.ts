import type { DecisionEntry } from "../../pageData.js";
import { data } from "../data.js";
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

/** What a decision on a finding of the page is taken on; undefined where none can be. */
export const entryOf = (item: HTMLElement): DecisionEntry | undefined => data.entries[item.dataset["n"]!];

/** What was decided on a finding here, or undefined. */
export const takenOn = (entry: DecisionEntry | undefined): Taken | undefined =>
  entry === undefined ? undefined : decisions.get(entry.fingerprint);

/** A finding of this report on which something was decided here. */
export interface Decided {
  /** Its number, by which the page knows it. */
  readonly number: string;
  readonly entry: DecisionEntry;
  readonly taken: Taken;
}

/** The findings of this report on which something was decided. */
export const decided = (): readonly Decided[] =>
  Object.entries(data.entries).flatMap(([number, entry]) => {
    const taken = takenOn(entry);
    return taken === undefined ? [] : [{ number, entry, taken }];
  });

const listeners: (() => void)[] = [];

/** What is done at the beginning and whenever a decision is taken or taken back. */
export const onDecided = (act: () => void): void => {
  listeners.push(act);
  act();
};

/** Changes what is kept, whatever another report has written there meanwhile. */
const change = (edit: (now: Map<string, Taken>) => void): void => {
  const now = readKept();
  edit(now);
  decisions = now;
  kept.set("decisions", JSON.stringify(Object.fromEntries(now)));
  for (const act of listeners) act();
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
