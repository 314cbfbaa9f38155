import { all } from "./dom.js";
import { fill } from "./fill.js";
import { views } from "./views.js";

/** On paper everything stands: parts that were not set out yet, and what is folded. */
export const startPrinting = (): void =>
  addEventListener("beforeprint", () => {
    for (const view of views) fill(view);
    for (const details of all<HTMLDetailsElement>("details")) details.open = true;
  });
