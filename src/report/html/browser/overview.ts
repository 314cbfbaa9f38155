import { addressOf, find, make, one } from "./dom.js";
import { decided, onDecided, takenOn } from "./findings/decisions.js";
import { items } from "./findings/list.js";
import { data } from "./data.js";
import { label, say } from "./words.js";

/** A contradiction or tension that waits for a decision; the suggestions are not counted. */
const isWaiting = (item: HTMLElement): boolean => {
  const { verdict, state, n } = item.dataset;
  const isAlarm = verdict === "contradiction" || verdict === "tension";
  const entry = data.entries[n!];
  return (
    isAlarm &&
    state !== "known" &&
    item.closest("#suggestions") === null &&
    entry !== undefined &&
    takenOn(entry) === undefined
  );
};

/** Says under the gravest finding what was decided on it here, and leads on to the next that waits. */
const tellLead = (next: HTMLElement | undefined): void => {
  const told = find("#lead-decided");
  if (told === null) return;
  const entry = data.entries[told.dataset["lead"]!];
  const taken = entry === undefined ? undefined : takenOn(entry);
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
