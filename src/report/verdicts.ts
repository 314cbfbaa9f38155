import type { Verdict } from "../model/index.js";

/** A sign for each verdict, so that none rests on colour alone. */
export const SIGNS: { readonly [verdict in Verdict]: string } = {
  contradiction: "≠",
  tension: "≈",
  update: "→",
  omission: "−",
  variant: "≅",
  agreement: "=",
};
