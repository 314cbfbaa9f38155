import { make, one } from "./dom.js";
import { button } from "./words.js";

/** How long something is said at the foot of the page, in milliseconds. */
const LONG = 3500;

let silence = 0;

const put = (...parts: readonly (Node | string)[]): void => {
  clearTimeout(silence);
  one("#status").replaceChildren(make("p", {}, ...parts));
};

/** Says nothing more at the foot of the page. */
export const hush = (): void => one("#status").replaceChildren();

/** Says something at the foot of the page for a while, and to screen readers. */
export const announce = (...parts: readonly (Node | string)[]): void => {
  put(...parts);
  silence = setTimeout(hush, LONG);
};

/** Says something that the reader has to do something with: it stays until it is closed. */
export const announceUntilClosed = (...parts: readonly (Node | string)[]): void =>
  put(...parts, " ", button("close", hush));
