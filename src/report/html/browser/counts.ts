import { all } from "./dom.js";
import { fill } from "./fill.js";
import { narrowTo } from "./findings/filter.js";
import { narrowTableTo } from "./table/table.js";

/** Verdicts that are read one by one; the others stand in the table of what was checked. */
const READ: ReadonlySet<string | undefined> = new Set(["contradiction", "tension", "update"]);

const list = (verdict: string): void => {
  if (READ.has(verdict)) {
    narrowTo(verdict);
    location.hash = "findings";
    return;
  }
  fill("checked");
  narrowTableTo(verdict);
  location.hash = "checked";
};

/** The counts of the overview list what they count from now on, instead of leading to the first of it. */
export const startCounts = (): void => {
  for (const link of all("a[data-narrow]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      list(link.dataset["narrow"]!);
    });
};
