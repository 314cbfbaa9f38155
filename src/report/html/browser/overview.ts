import { addressOf, find, make, one } from "./dom.js";
import { decided, entryOf, onDecided, takenOn } from "./findings/decisions.js";
import { items } from "./findings/list.js";
import { label, say } from "./words.js";

/** A contradiction or tension that waits for a decision; the suggestions are not counted. */
const isWaiting = (item: HTMLElement): boolean => {
  const { verdict, state } = item.dataset;
  const isAlarm = verdict === "contradiction" || verdict === "tension";
  const isPending = state !== "known" && takenOn(entryOf(item)) === undefined;
  return isAlarm && isPending && item.closest("#suggestions") === null;
};

/** Says under the gravest finding what was decided on it here, and leads on to the next that waits. */
const tellLead = (next: HTMLElement | undefined): void => {
  const told = find("#lead-decided");
  if (told === null) return;
  const taken = takenOn(entryOf(told));
  told.hidden = taken === undefined;
  if (taken === undefined) return;
  const on = next === undefined ? [] : [" ", label(make("a", { href: addressOf(next) }), "nextWaiting")];
  told.replaceChildren(make("b", {}, say(taken.decision)), " ", taken.reason, ...on);
};

/** Keeps the overview up to date with what is decided in the page. */
export const startOverview = (): void =>
  onDecided(() => {
    const waiting = items.filter(isWaiting);
    const here = one("#decided-here");
    here.hidden = decided().length === 0;
    label(here, "decidedHere", decided().length, waiting.length);
    tellLead(waiting[0]);
  });
