import { all, find, one } from "../dom.js";
import { onLanguage } from "../language.js";
import { createReader, wordsOf } from "../search.js";
import { lightWords } from "../sought.js";
import { label } from "../words.js";
import { entryOf, onDecided, takenOn } from "./decisions.js";
import { cardOf, cards, items, sections } from "./list.js";

/** The form that narrows the findings by what they are and by words. */
export const filters = one<HTMLFormElement>(".filters");

/** The field of the form in which words are sought. */
export const searchField = one<HTMLInputElement>("#search", filters);

/** How long typing may pause before the findings are narrowed, in milliseconds. */
const PAUSE = 80;

/** The tools at the foot of a card say the same everywhere, and come and go: they are not searched. */
const UNREAD = ".tools";
const read = createReader(UNREAD);

/** The heading of the event that a card belongs to, which is found with it. */
const headingOf = (card: Element): Element | null => {
  const event = card.closest(".event");
  return event === null ? null : find("h3", event);
};

const hasWord = (card: Element, word: string): boolean => {
  const heading = headingOf(card);
  return read(card).text.includes(word) || (heading !== null && read(heading).text.includes(word));
};

const narrow = (): void => {
  const asked = all<HTMLSelectElement>("select", filters).filter(({ value }) => value !== "");
  const words = wordsOf(searchField.value);
  const isAsked = (item: HTMLElement, card: Element | null): boolean =>
    asked.every(({ dataset, value }) => item.dataset[dataset["filter"]!]!.split(" ").includes(value)) &&
    words.every((word) => card !== null && hasWord(card, word));
  const live = new Set<Element | null>();
  let shown = 0;
  for (const item of items) {
    const card = cardOf(item);
    const fits = isAsked(item, card);
    item.hidden = !fits;
    if (!fits) continue;
    shown += 1;
    live.add(card);
  }
  for (const card of cards) card.hidden = !live.has(card);
  hideSections(live, asked.length + words.length > 0, words.length > 0);
  const found = words.length === 0 ? [] : [...live].filter((card) => card !== null);
  const headings = new Set(found.map(headingOf).filter((heading) => heading !== null));
  lightWords("in-findings", [...headings, ...found].map(read), words);
  one("#nothing-left").hidden = shown > 0 || asked.length + words.length === 0;
  label(one("#shown"), "shown", shown, items.length);
  one("#narrowed").hidden = asked.length + words.length === 0;
  label(one("#narrowed"), "narrowed", shown, items.length);
};

/** Hides the events of which nothing is left; what is sought by words may stand in the folded suggestions. */
const hideSections = (live: ReadonlySet<Element | null>, isNarrowed: boolean, isSearched: boolean): void => {
  const liveSections = new Set([...live].map((card) => card?.closest(".event")));
  for (const section of sections) {
    section.hidden = isNarrowed && !liveSections.has(section);
    if (isSearched && section.id === "suggestions" && !section.hidden)
      one<HTMLDetailsElement>("details", section).open = true;
  }
};

/** Seeks no words any more; the other filters stay. */
export const clearSearch = (): void => {
  searchField.value = "";
  narrow();
};

/** Leaves of the findings those of one verdict. */
export const narrowTo = (verdict: string): void => {
  filters.reset();
  one<HTMLSelectElement>("#filter-verdict", filters).value = verdict;
  narrow();
};

/** Sets the filters going. */
export const startFilter = (): void => {
  onDecided(() => {
    for (const item of items) item.dataset["taken"] = takenOn(entryOf(item)) === undefined ? "no" : "yes";
    if (one<HTMLSelectElement>("#filter-taken", filters).value !== "") narrow();
  });
  onLanguage(() => {
    if (searchField.value !== "") narrow();
  });
  if (matchMedia("(max-width: 44rem)").matches) one<HTMLDetailsElement>(".choices", filters).open = false;
  let waiting = 0;
  filters.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, PAUSE);
  });
  filters.addEventListener("reset", () => {
    for (const field of all<HTMLSelectElement | HTMLInputElement>("select, input", filters)) field.value = "";
    narrow();
  });
  filters.addEventListener("submit", (event) => event.preventDefault());
  label(one("#shown"), "shown", items.length, items.length);
};
