import { data } from "./data.js";
import { find } from "./dom.js";
import { translate } from "./language.js";
import { currentLanguage } from "./words.js";

const actions = new Map<string, () => void>();

/** What is done once a part of the page is set out. */
export const onFill = (view: string, act: () => void): void => {
  actions.set(view, act);
};

/** Sets out a part of the page that the browser has taken for text; nothing where that is done. */
export const fill = (view: string): void => {
  const sheet = find(`#${view} > noscript`);
  if (sheet === null) return;
  const template = document.createElement("template");
  template.innerHTML = sheet.textContent;
  if (currentLanguage() !== data.language) translate(template.content);
  sheet.replaceWith(template.content);
  actions.get(view)?.();
};
