/** What all parts of the script share: elements, words, what is kept, and what is said at the foot of the page. */
export const CORE = String.raw`
const root = document.documentElement;
/** @type {(selector: string, within?: ParentNode) => any} */
const one = (selector, within = document) => within.querySelector(selector);
/** @type {(selector: string, within?: ParentNode) => any[]} */
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const data = JSON.parse(one("#data").textContent);
const LANGUAGES = ["zh-Hant", "zh-Hans", "en"];
let language = data.language;

const kept = {
  get: (name) => {
    try { return localStorage.getItem("hedui:" + name); } catch { return null; }
  },
  set: (name, value) => {
    try { localStorage.setItem("hedui:" + name, value); } catch {}
  },
};

const word = (name, ...values) =>
  data.words[language][name].replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? "");

/** Gives an element words that follow the language of the page. */
const label = (element, name, ...values) => {
  element.dataset.w = name;
  element.dataset.v = JSON.stringify(values);
  element.textContent = word(name, ...values);
  return element;
};

/** @returns {any} */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** @returns {any} */
const button = (name, act) => {
  const element = label(make("button", { type: "button" }), name);
  element.addEventListener("click", act);
  return element;
};

let silence = 0;
const announce = (...parts) => {
  one("#status").replaceChildren(make("p", {}, ...parts));
  clearTimeout(silence);
  silence = setTimeout(() => one("#status").replaceChildren(), 6000);
};

const translate = (within) => {
  const index = LANGUAGES.indexOf(language);
  for (const element of all("[data-t]", within)) element.textContent = data.texts[element.dataset.t][index];
  for (const element of all("[data-l]", within)) element.setAttribute("aria-label", data.texts[element.dataset.l][index]);
};

const setLanguage = (chosen) => {
  language = chosen;
  root.lang = chosen;
  translate(document);
  for (const element of all("[data-w]")) element.textContent = word(element.dataset.w, ...JSON.parse(element.dataset.v));
  for (const element of all("[data-language]"))
    element.setAttribute("aria-pressed", String(element.dataset.language === chosen));
};
for (const element of all("[data-language]"))
  element.addEventListener("click", () => setLanguage(element.dataset.language));

const isDark = () =>
  root.dataset.theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : root.dataset.theme === "dark";
const turnTheme = () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  kept.set("theme", root.dataset.theme);
};
one("#theme").addEventListener("click", turnTheme);
for (const element of all("[data-script]")) element.hidden = false;

/** What is done once a part of the page is set out. */
const onFill = {};
/** Sets out a part of the page that the browser has taken for text. */
const fill = (view) => {
  const sheet = one("#" + view + " > noscript");
  if (sheet === null) return;
  const template = document.createElement("template");
  template.innerHTML = sheet.textContent;
  if (language !== data.language) translate(template.content);
  sheet.replaceWith(template.content);
  onFill[view]?.();
};
`;
