import { isFate } from "../language/synonyms.js";
import type { Claim } from "../model/index.js";

/** Parts that are whole where neither figure names a place, a part or a scene that the other does not. */
const undivided = ["greatest", "scope", "site", "scene"];

/** What befell the people that a figure counts: 死亡 of 3人死亡. */
const fateOf = (claim: Claim): string | undefined =>
  claim.kind === "quantity" && claim.value.form === "cardinal" && claim.value.unit?.dimension === "people"
    ? [claim.predicate].find(isFate)
    : undefined;

/**
 * Whether two figures are the toll of a happening: each the greatest of its report of how many people met one fate. Of
 * one happening there is one such figure, however the reports word it: of 41 pairs of that kind with other numbers in
 * test/pairs and test/further readers take 40 for one.
 *
 * @param left - a claim of one report
 * @param right - a claim of another of the same happening
 * @param parts - of the pair, as `quantities` has them
 */
export const areTolls = (left: Claim, right: Claim, parts: Readonly<Record<string, number>>): boolean => {
  const fate = fateOf(left);
  return fate !== undefined && fate === fateOf(right) && undivided.every((part) => parts[part] === 1);
};
