import { readFileSync, writeFileSync } from "node:fs";

/** The text that a reporter should give; HEDUI_UPDATE=1 writes down what it gives now, to be read before it is kept. */
export const golden = (name: string, actual: string): string => {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env["HEDUI_UPDATE"]) writeFileSync(file, actual);
  return readFileSync(file, "utf8");
};
