import type { Language } from "../pageData.js";
import { data } from "./data.js";
import { all, root } from "./dom.js";
import { currentLanguage, relabel, setCurrentLanguage } from "./words.js";

/** In the order in which the data have every text. */
const LANGUAGES: readonly Language[] = ["zh-Hant", "zh-Hans", "en"];

/** Shows the texts of the report in the language of the page. */
export const translate = (within: ParentNode): void => {
  const index = LANGUAGES.indexOf(currentLanguage());
  const textOf = (number: string | undefined): string => data.texts[Number(number)]![index]!;
  for (const element of all("[data-t]", within)) element.textContent = textOf(element.dataset["t"]);
  for (const element of all("[data-l]", within))
    element.setAttribute("aria-label", textOf(element.dataset["l"]));
};

const listeners: (() => void)[] = [];

/** What is done whenever the language of the page has changed. */
export const onLanguage = (act: () => void): void => {
  listeners.push(act);
};

const setLanguage = (chosen: Language): void => {
  setCurrentLanguage(chosen);
  root.lang = chosen;
  translate(document);
  for (const element of all("[data-w]")) relabel(element);
  for (const element of all("[data-language]"))
    element.setAttribute("aria-pressed", String(element.dataset["language"] === chosen));
  for (const act of listeners) act();
};

/** Sets the buttons going that change the language. */
export const startLanguage = (): void => {
  for (const element of all("[data-language]"))
    element.addEventListener("click", () => setLanguage(element.dataset["language"] as Language));
};
