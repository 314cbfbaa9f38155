import { hush } from "./announce.js";
import { all, root } from "./dom.js";
import { fill } from "./fill.js";

/** The ids of the parts of the page, in their order. */
export const views: readonly string[] = all(".view").map(({ id }) => id);

/** How far down the reader was in each part, in pixels. */
const heights = new Map<string, number>();

/** Where the reader left a part, in pixels from its top. */
export const heightIn = (view: string): number => heights.get(view) ?? 0;

/** The part that is shown. */
export const currentView = (): string => root.dataset["view"] ?? "";

/** Forgets where the reader left a part: what stands in it has changed. */
export const forgetHeight = (view: string): void => {
  heights.delete(view);
};

/** Shows one part of the page instead of another. */
export const show = (view: string): void => {
  const former = currentView();
  if (former !== view) {
    heights.set(former, scrollY);
    hush();
  }
  fill(view);
  root.dataset["view"] = view;
  for (const link of all<HTMLAnchorElement>(".views a")) {
    if (link.hash === `#${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
};

/** Shows a part of the page and gives it as the address, without going anywhere in it. */
export const showPart = (view: string): void => {
  show(view);
  history.replaceState(null, "", `#${view}`);
};
