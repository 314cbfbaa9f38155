import type { Report } from "./pair.js";
import { same } from "./same.js";

/** A report of a pair of one happening, by the name of the pair: many look like another happening as well. */
export const told = (name: string, side: "left" | "right"): Report => {
  const pair = same.find((candidate) => candidate.name === name);
  if (pair === undefined) throw new Error(`there is no pair of one happening called ${name}`);
  return pair[side];
};
