import { make, one } from "./dom.js";

/** How long something is said at the foot of the page, in milliseconds. */
const LONG = 6000;

let silence = 0;

/** Says something at the foot of the page, and to screen readers. */
export const announce = (...parts: readonly (Node | string)[]): void => {
  const status = one("#status");
  status.replaceChildren(make("p", {}, ...parts));
  clearTimeout(silence);
  silence = setTimeout(() => status.replaceChildren(), LONG);
};
