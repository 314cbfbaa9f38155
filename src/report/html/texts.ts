import type { Language, Message } from "../../model/index.js";
import { markup, type Markup } from "./markup.js";
import { pageWords, type Words } from "./words.js";

/** What is written in the page in one language and can be shown in the others: each text once, by its number. */
export interface Texts {
  readonly language: Language;
  readonly numberOf: (text: Message) => number;
  readonly all: () => readonly Message[];
}

/** A collection of texts, empty at first. */
export const createTexts = (language: Language): Texts => {
  const numbers = new Map<string, number>();
  const texts: Message[] = [];
  return {
    language,
    numberOf: (text) => {
      const key = `${text["zh-Hant"]}\0${text["zh-Hans"]}\0${text.en}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, texts.length);
      return texts.push(text) - 1;
    },
    all: () => texts,
  };
};

/** Words of the interface in every language. */
export const inEveryLanguage = (of: (words: Words) => string): Message => ({
  "zh-Hant": of(pageWords["zh-Hant"]),
  "zh-Hans": of(pageWords["zh-Hans"]),
  en: of(pageWords.en),
});

/** A message of a finding or a rule, which follows the language of the page. */
export const tell = (message: Message, texts: Texts): Markup =>
  markup`<span data-t="${texts.numberOf(message)}">${message[texts.language]}</span>`;

/** Words of the interface, which follow the language of the page. */
export const say = (texts: Texts, of: (words: Words) => string): Markup => tell(inEveryLanguage(of), texts);

/** A name for what has no text of its own: `aria-label`, which follows the language of the page. */
export const name = (texts: Texts, of: (words: Words) => string): Markup => {
  const message = inEveryLanguage(of);
  return markup`aria-label="${message[texts.language]}" data-l="${texts.numberOf(message)}"`;
};
