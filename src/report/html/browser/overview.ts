import { addressOf, find, make, one } from "./dom.js";
import { entryOf, onDecided, takenOn } from "./findings/decisions.js";
import { items } from "./findings/list.js";
import { label, say } from "./words.js";

/** The contradictions and tensions that waited for a decision when the report was written, the suggestions left out. */
const pending = items.filter(({ dataset: { verdict, state }, parentElement }) => {
  const isAlarm = verdict === "contradiction" || verdict === "tension";
  return isAlarm && state !== "known" && parentElement?.closest("#suggestions") === null;
});

/** Says under the gravest finding what was decided on it here, and leads on to the next that waits. */
const tellLead = (next: HTMLElement | undefined): void => {
  const told = find("#lead-decided");
  if (told === null) return;
  const taken = takenOn(entryOf(told));
  told.hidden = taken === undefined;
  if (taken === undefined) return;
  const on =
    next === undefined ? say("nothingWaits") : label(make("a", { href: addressOf(next) }), "nextWaiting");
  told.replaceChildren(make("b", {}, say(taken.decision)), " ", taken.reason, " ", on);
};

/** Keeps the overview up to date with what is decided in the page. */
export const startOverview = (): void =>
  onDecided(() => {
    const waiting = pending.filter((item) => takenOn(entryOf(item)) === undefined);
    const here = one("#decided-here");
    const count = pending.length - waiting.length;
    here.hidden = count === 0;
    label(here, "decidedHere", count, waiting.length);
    tellLead(waiting[0]);
  });
