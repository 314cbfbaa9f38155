import type { BlockRole, ClaimBase } from "./generated.js";

/** Roles that say again what the text says. */
const restating = new Set<BlockRole>(["headline", "deck", "subheading", "caption"]);

/** Whether a claim stands where a paper says again what its text says: in a headline or a caption. */
export const isRestating = ({ role }: Pick<ClaimBase, "role">): boolean => restating.has(role);

const headings = new Set<BlockRole>(["headline", "deck", "subheading"]);

/** Whether a block or a claim stands in a heading of any kind. */
export const isHeading = ({ role }: Pick<ClaimBase, "role">): boolean => headings.has(role);
