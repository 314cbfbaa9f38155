import { all, isPlainClick } from "./dom.js";
import { fill } from "./fill.js";
import { narrowTo } from "./findings/filter.js";
import { goToAddress } from "./route.js";
import { narrowTableTo } from "./table/table.js";
import { forgetHeight } from "./views.js";

/** The counts of the overview list what they count from now on, instead of leading to the first of it. */
export const startCounts = (): void => {
  for (const link of all("a[data-narrow]"))
    link.addEventListener("click", (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      const view = link.dataset["in"]!;
      fill(view);
      if (view === "checked") narrowTableTo(link.dataset["narrow"]!);
      else narrowTo(link.dataset["narrow"]!);
      forgetHeight(view);
      goToAddress(`#${view}`);
    });
};
