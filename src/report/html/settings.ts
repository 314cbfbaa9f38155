import type { Language } from "../../model/index.js";
import { markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { name, say } from "./texts.js";
import { pageWords } from "./words.js";

const LANGUAGES: readonly (readonly [language: Language, sign: string])[] = [
  ["zh-Hant", "繁"],
  ["zh-Hans", "简"],
  ["en", "EN"],
];

/** Language, theme and keys; the script shows them. */
export const settings = ({ texts }: Page): Markup =>
  markup`<div class="settings" data-script hidden>
    <div role="group" ${name(texts, (words) => words.interfaceLanguage)}>
      ${LANGUAGES.map(([language, sign]) => markup`<button type="button" lang="${language}" data-language="${language}" aria-pressed="${String(language === texts.language)}">${sign}</button>`)}
    </div>
    <button type="button" id="theme" ${name(texts, (words) => words.theme)}><span aria-hidden="true">◐</span></button>
    <button type="button" id="help" ${name(texts, (words) => words.keys)}><span aria-hidden="true">?</span></button>
  </div>`;

/** What the keys do, in a dialogue that the script opens. */
export const keysDialog = ({ texts }: Page): Markup => {
  const keys = pageWords[texts.language].keyMeanings.map(([key]) => key);
  return markup`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">${say(texts, (words) => words.keys)}</h2>
    <dl>${keys.map((key, index) => markup`<div><dt><kbd>${key}</kbd></dt><dd>${say(texts, (words) => words.keyMeanings[index]![1])}</dd></div>`)}</dl>
    <label><input type="checkbox" id="single-keys" checked /> ${say(texts, (words) => words.keysOn)}</label>
    <form method="dialog"><button>${say(texts, (words) => words.close)}</button></form>
  </dialog>`;
};
