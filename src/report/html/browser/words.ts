import type { Language, ScriptWords } from "../pageData.js";
import { data } from "./data.js";
import { make } from "./dom.js";

/** What is filled into words. */
export type Value = string | number;

let language: Language = data.language;

/** The language that the page is shown in. */
export const currentLanguage = (): Language => language;

/** Changes the language of all words from now on. */
export const setCurrentLanguage = (chosen: Language): void => {
  language = chosen;
};

/** Words of the script in the language of the page, `{0}` and `{1}` filled in. */
export const word = (name: keyof ScriptWords, ...values: readonly Value[]): string =>
  data.words[language][name].replace(/\{(\d)\}/gu, (_, place: string) => String(values[Number(place)] ?? ""));

/** Gives an element words that follow the language of the page. */
export const label = <Type extends HTMLElement>(
  element: Type,
  name: keyof ScriptWords,
  ...values: readonly Value[]
): Type => {
  element.dataset["w"] = name;
  element.dataset["v"] = JSON.stringify(values);
  element.textContent = word(name, ...values);
  return element;
};

/** Says the words of a labelled element again, in the language of the page as it now is. */
export const relabel = (element: HTMLElement): void => {
  const name = element.dataset["w"] as keyof ScriptWords;
  element.textContent = word(name, ...(JSON.parse(element.dataset["v"]!) as readonly Value[]));
};

/** Words on their own that follow the language of the page. */
export const say = (name: keyof ScriptWords, ...values: readonly Value[]): HTMLElement =>
  label(make("span"), name, ...values);

/** A button with its words and what it does. */
export const button = (name: keyof ScriptWords, act: () => void): HTMLButtonElement => {
  const element = label(make("button", { type: "button" }), name);
  element.addEventListener("click", act);
  return element;
};
