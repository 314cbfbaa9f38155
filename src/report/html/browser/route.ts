import { focusStill, one } from "./dom.js";
import { fill } from "./fill.js";
import { setCurrent } from "./reading/choose.js";
import { reveal } from "./table/table.js";
import { heightIn, show, views } from "./views.js";

/** In which part an element stands that is not in the page yet, by what its id begins with. */
const LATER_PARTS: ReadonlyMap<string, string> = new Map([
  ["read", "reading"],
  ["finding", "checked"],
]);

const decode = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ""; // an address that nobody of ours wrote
  }
};

/** What an address names; it may stand in a part that is still to be set out. */
const targetOf = (hash: string): HTMLElement | null => {
  const id = decode(hash);
  if (id === "") return null;
  const found = document.getElementById(id);
  if (found !== null) return found;
  const room = LATER_PARTS.get(id.split("-")[0]!);
  if (room !== undefined) fill(room);
  return document.getElementById(id);
};

const unfold = (element: HTMLElement): void => {
  for (let parent: HTMLElement | null = element; parent !== null; parent = parent.parentElement)
    if (parent instanceof HTMLDetailsElement) parent.open = true;
};

/** Takes away what hides an element: the filters, or the end of the table. */
const uncover = (target: HTMLElement): void => {
  if (target.closest("[hidden]") === null) return;
  if (target.closest("#quiet") === null) one<HTMLFormElement>(".filters").reset();
  else reveal(target);
};

const goTo = (target: HTMLElement, view: Element): void => {
  show(view.id);
  if (target === view) {
    scrollTo(0, heightIn(view.id));
    focusStill(target);
    return;
  }
  uncover(target);
  const texts = target.closest(".texts");
  if (texts !== null) setCurrent(texts);
  unfold(target);
  focusStill(target);
  const settle = (): void => target.scrollIntoView({ block: "start" });
  settle();
  // What stood folded above it gets its height only now.
  requestAnimationFrame(() => requestAnimationFrame(settle));
};

/** Shows what the address names: #finding-… shows the finding, wherever it stands. */
export const route = (): void => {
  const target = targetOf(location.hash);
  const view = target?.closest(".view") ?? null;
  if (target !== null && view !== null) goTo(target, view);
  else show("overview");
};

/** Goes to an address, also to the one where the reader already is. */
export const goToAddress = (address: string): void => {
  if (location.hash === address) route();
  else location.hash = address;
};

/** Follows the address from now on. */
export const startRouting = (): void => {
  addEventListener("hashchange", route);
  // A link to where one already is goes there again.
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#']") : null;
    if (link !== null && link.hash === location.hash && !event.defaultPrevented) route();
  });
  // The browser scrolls to the fragment by itself once the page is there; a part of the page begins with its masthead.
  addEventListener("load", () =>
    requestAnimationFrame(() => {
      if (views.includes(location.hash.slice(1))) scrollTo(0, 0);
    }),
  );
};
