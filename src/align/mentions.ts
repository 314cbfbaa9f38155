import type { NameMention } from "../model/index.js";
import type { Candidate, Comparison } from "./similarity.js";
import type { Claim } from "../model/index.js";

/** Claims that are one mention of a name. */
type Mentioning = Claim & { readonly mention: NameMention };

/**
 * Compares mentions of names: those of two articles by the mention that introduces each, so that a name joins two
 * articles once, and those of one article by whether it is the same name.
 *
 * @param alike - how alike two names are, 0 to 1; 0 where they cannot be one
 */
export const comparesMentions =
  <C extends Mentioning>(alike: (left: C, right: C) => number): Comparison<C>["compare"] =>
  (left: Candidate<C>, right: Candidate<C>) => {
    const isInside = left.claim.article === right.claim.article;
    const areMain = left.claim.mention === "main" && right.claim.mention === "main";
    if (!isInside && !areMain) return undefined;
    const name = alike(left.claim, right.claim);
    // Within an article two names that each have a mention of their own are two.
    if (name === 0 || (isInside && (areMain || name < 1))) return undefined;
    return { parts: { name }, similarity: name };
  };
