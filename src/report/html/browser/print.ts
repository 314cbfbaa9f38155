import { all } from "./dom.js";
import { fill } from "./fill.js";
import { showAllRows } from "./table/table.js";
import { currentView, views } from "./views.js";

/** Parts that are printed by themselves or not at all. */
const APART: ReadonlySet<string> = new Set(["reading", "checked"]);

/** On paper everything stands that is printed: parts that were not set out yet, and what is folded; of the table of what
 * was checked, which is long, the rows alone. */
export const startPrinting = (): void =>
  addEventListener("beforeprint", () => {
    for (const view of views) if (!APART.has(view)) fill(view);
    if (currentView() === "checked") showAllRows();
    for (const details of all<HTMLDetailsElement>("details"))
      if (details.closest("#checked") === null) details.open = true;
  });
