import { addressOf, find, one } from "../dom.js";
import { clearSearch, searchField } from "../findings/filter.js";
import { kept } from "../kept.js";
import { toldFinding } from "../reading/told.js";
import { turnTheme } from "../theme.js";
import { goToAddress } from "../route.js";
import { currentView, showPart, views } from "../views.js";
import { decideHere, enter, step } from "./walk.js";

const dialog = one<HTMLDialogElement>("#keys");

/** From a text to the finding that is told of it, else to the overview; never out of the report. */
const back = (): void => {
  const told = currentView() === "reading" ? toldFinding() : undefined;
  goToAddress(told === undefined ? "#overview" : addressOf(told));
};

const search = (): void => {
  const field = currentView() === "checked" ? find("#quiet-tools input") : null;
  if (field === null) showPart("findings");
  (field ?? searchField).focus();
};

const help = (): void => dialog.showModal();

const actions: { readonly [key: string]: () => void } = {
  j: () => step(1),
  k: () => step(-1),
  "/": search,
  "?": help,
  d: decideHere,
  t: turnTheme,
  Escape: back,
};

/** What Escape does in a field or a form: it empties the search, puts a form away, and gives the keys back. */
const leave = (field: HTMLElement): void => {
  const form = field.closest<HTMLFormElement>(".decide");
  if (form !== null) {
    form.reset();
    return;
  }
  if (field === searchField) clearSearch();
  field.blur();
};

/** What a key does: a digit shows a part of the page. */
const actionOf = (key: string): (() => void) | undefined => {
  const view = views[Number(key) - 1];
  if (view === undefined) return actions[key];
  return () => goToAddress(`#${view}`);
};

/** Sets the keys going: j and k go from finding to finding; single keys can be turned off (WCAG 2.2, 2.1.4). */
export const startKeys = (): void => {
  const single = one<HTMLInputElement>("#single-keys");
  single.checked = kept.get("keys") !== "off";
  single.addEventListener("change", () => kept.set("keys", single.checked ? "on" : "off"));
  one("#help").addEventListener("click", help);
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    if (!(target instanceof HTMLElement)) return;
    const isTyping = target.matches("input, select, textarea");
    if (key === "Escape" && (isTyping || target.closest(".decide") !== null)) {
      leave(target);
      return;
    }
    if (isTyping || !single.checked) return;
    if (key === "Enter") {
      if (enter()) event.preventDefault();
      return;
    }
    const act = actionOf(key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
};
