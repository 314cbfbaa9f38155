import type { BlockRole, ClaimBase } from "./generated.js";

/** Roles that say again what the text says. */
const restating = new Set<BlockRole>(["headline", "deck", "subheading", "caption"]);

/** Whether a claim stands where a paper says again what its text says: in a headline or a caption. */
export const isRestating = ({ role }: Pick<ClaimBase, "role">): boolean => restating.has(role);

const running = new Set<BlockRole>(["paragraph", "list-item"]);

/** Whether a claim stands in the text itself, or in a list of it: neither in a heading nor in a caption or a table. */
export const isRunningText = ({ role }: Pick<ClaimBase, "role">): boolean => running.has(role);

const headings = new Set<BlockRole>(["headline", "deck", "subheading"]);

/** Whether a block or a claim stands in a heading of any kind. */
export const isHeading = ({ role }: Pick<ClaimBase, "role">): boolean => headings.has(role);
