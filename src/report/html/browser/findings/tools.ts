import type { DecisionEntry } from "../../pageData.js";
import { announce } from "../announce.js";
import { all, find, focusStill, make, one } from "../dom.js";
import { showInText } from "../reading/showInText.js";
import { button, label, say } from "../words.js";
import { citationOf } from "./citation.js";
import { commandFor } from "./command.js";
import { copy } from "./copy.js";
import { entryOf, onDecided, takenOn, undecide, type Taken } from "./decisions.js";
import { formFor } from "./form.js";
import { cardOf, cards, items } from "./list.js";

/** What was decided on a finding and taken back, to be changed. */
const takenBack = new Map<DecisionEntry, Taken>();

const takenLine = (entry: DecisionEntry, taken: Taken, done: () => void): HTMLElement => {
  const { decision, reason } = taken;
  const undo = button("undo", () => {
    takenBack.set(entry, taken);
    undecide(entry);
    done();
    announce(say("undone"));
  });
  return make("p", { class: "verdict-taken" }, label(make("b"), decision), " ", reason, " ", undo);
};

/** The button that gives way to the form. */
const decideButton = (item: Element, entry: DecisionEntry, done: () => void): HTMLElement => {
  const decide = button("decide", () => {
    const { form, first } = formFor(item.id, () => [entry], done, takenBack.get(entry));
    decide.parentElement?.append(form);
    decide.remove();
    first.focus();
  });
  return decide;
};

/** Goes on where the decision was taken, or where the filters have put that away to the next card. */
const focusOn = (element: HTMLElement): void => {
  const after = cards.slice(cards.indexOf(cardOf(element)!) + 1);
  const next =
    element.closest("[hidden]") === null ? element : after.find((card) => card.closest("[hidden]") === null);
  if (next !== undefined) focusStill(next);
};

const toolsFor = (item: HTMLElement, entry: DecisionEntry): HTMLElement => {
  const taken = takenOn(entry);
  const done = (): void => {
    renew(item);
    focusOn(item);
  };
  return make(
    "div",
    { class: "tools" },
    button("inText", () => showInText(item)),
    button("copyCitation", () => void copy(citationOf(item, entry))),
    button("copyCommand", () => void copy(commandFor(entry))),
    taken === undefined ? decideButton(item, entry, done) : takenLine(entry, taken, done),
  );
};

const toolsOf = (item: Element): HTMLElement | null => find(":scope > .tools", item);

/** Sets the tools of a finding out anew, as what was decided on it now is; an open form is put away. */
const renew = (item: HTMLElement): void => {
  const entry = entryOf(item);
  if (entry === undefined) return;
  const former = toolsOf(item);
  const tools = toolsFor(item, entry);
  item.classList.toggle("decided", takenOn(entry) !== undefined);
  if (former === null) item.append(tools);
  else former.replaceWith(tools);
};

/** Puts its tools at the foot of a finding, once. */
const equip = (item: HTMLElement): void => {
  if (toolsOf(item) === null) renew(item);
};

const itemsIn = (card: Element): readonly HTMLElement[] => all("[data-n]", card);

/** What of a fact's findings waits for a decision. */
const waitingIn = (found: readonly HTMLElement[]): readonly DecisionEntry[] =>
  found.flatMap((item) => {
    const entry = entryOf(item);
    return entry === undefined || takenOn(entry) !== undefined ? [] : [entry];
  });

/** The button by which the findings on one fact are decided on together: those that are shown and not decided on yet. */
const decideTogether = (card: HTMLElement): HTMLElement => {
  const tools = make("div", { class: "tools" });
  const decide = button("decideAll", () => {
    const waiting = (): readonly DecisionEntry[] => waitingIn(itemsIn(card).filter(({ hidden }) => !hidden));
    const { form, first } = formFor(card.id, waiting, () => {
      for (const item of itemsIn(card)) renew(item);
      tools.replaceChildren(decide);
      focusOn(card);
    });
    tools.replaceChildren(form);
    first.focus();
  });
  onDecided(() => {
    decide.disabled = waitingIn(itemsIn(card)).length === 0;
  });
  tools.append(decide);
  return tools;
};

/** Findings get their tools when they come near the window or are gone to by the keyboard. */
export const startTools = (): void => {
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) equip(target as HTMLElement);
    },
    { rootMargin: "600px" },
  );
  for (const item of items) nearby.observe(item);
  for (const card of all(".fact", one("#findings")))
    if (itemsIn(card).length > 1) one(".message", card).after(decideTogether(card));
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches("#findings [data-n]")) equip(target);
  });
};
