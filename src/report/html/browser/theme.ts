import { one, root } from "./dom.js";
import { kept } from "./kept.js";

const isDark = (): boolean =>
  root.dataset["theme"] === undefined
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : root.dataset["theme"] === "dark";

/** From light to dark or back, and so from now on. */
export const turnTheme = (): void => {
  const theme = isDark() ? "light" : "dark";
  root.dataset["theme"] = theme;
  kept.set("theme", theme);
};

/** Sets the button going that changes the theme. */
export const startTheme = (): void => one("#theme").addEventListener("click", turnTheme);
