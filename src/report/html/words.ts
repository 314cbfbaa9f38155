import type { Language } from "../../model/index.js";
import { phrases } from "../phrases.js";
import { englishPage } from "./words/english.js";
import { simplifiedPage } from "./words/simplified.js";
import { traditionalPage } from "./words/traditional.js";
import type { Words } from "./words/words.js";

export { VIEWS, type ScriptWords, type View, type Words } from "./words/words.js";

/** Every word that the page needs, by language. */
export const pageWords: { readonly [language in Language]: Words } = {
  "zh-Hant": { ...phrases["zh-Hant"], ...traditionalPage },
  "zh-Hans": { ...phrases["zh-Hans"], ...simplifiedPage },
  en: { ...phrases.en, ...englishPage },
};
