import { inert } from "../report/inert.js";

/**
 * One line that drives no terminal, whatever a file name, a value or a description in it holds; spaces within it stay,
 * for a path may have two.
 */
export const inertLine = (text: string): string =>
  inert(
    text
      .split(/[\r\n]+/u)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
  );
