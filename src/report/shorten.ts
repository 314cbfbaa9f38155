/** A text in one line: a line of its own could be read as something else, such as a command of a CI system. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const ELLIPSIS = "…";

/** A text of at most that many UTF-16 units; what is cut ends in an ellipsis, and never within a character. */
export const shorten = (text: string, units: number): string =>
  text.length <= units ? text : text.slice(0, units - 1).replace(/[\ud800-\udbff]$/u, "") + ELLIPSIS;
