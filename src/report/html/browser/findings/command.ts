import type { DecisionEntry } from "../../pageData.js";
import { takenOn } from "./decisions.js";

const VERBS = { accepted: "accept", dismissed: "dismiss", corrected: "correct" } as const;

const quoteShell = (text: string): string =>
  /^[\w.:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The command that decides on a finding as the page did; without a decision, a reason is still to be given. */
export const commandFor = (entry: DecisionEntry): string => {
  const taken = takenOn(entry);
  const verb = VERBS[taken?.decision ?? "accepted"];
  const reason = taken === undefined ? '"…"' : quoteShell(taken.reason);
  return `hedui baseline ${verb} ${quoteShell(entry.fingerprint)} --reason ${reason}`;
};
