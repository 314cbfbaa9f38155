import { addressOf, all, make, one } from "../dom.js";
import { light } from "./marks.js";
import { tellNoFinding } from "./told.js";

/** Shows the texts of one event; where those of another were shown, what was lit and told there is put away. */
export const setCurrent = (chosen: Element): void => {
  if (chosen.classList.contains("current")) return;
  light([]);
  tellNoFinding();
  for (const article of all(".texts")) article.classList.toggle("current", article === chosen);
  for (const option of all<HTMLOptionElement>(".choose option")) option.selected = option.value === chosen.id;
};

/** Makes a choice of the list of events, and begins with the first. */
export const offerChoice = (texts: readonly Element[]): void => {
  const [first] = texts;
  if (first === undefined) return;
  const chooser = one(".choose");
  const select = make("select", {
    "aria-label": chooser.getAttribute("aria-label") ?? "",
    "data-l": chooser.dataset["l"]!,
  });
  for (const article of texts)
    select.append(make("option", { value: article.id }, one("h3", article).textContent));
  // The reader stays at the list, to choose again.
  select.addEventListener("change", () => {
    const chosen = texts.find(({ id }) => id === select.value)!;
    setCurrent(chosen);
    history.replaceState(null, "", addressOf(chosen));
  });
  one("ul", chooser).replaceWith(select);
  setCurrent(first);
};
