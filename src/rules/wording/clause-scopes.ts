import { findChanges } from "../../language/changes.js";
import { scopeOfFirst } from "../../language/firsts.js";
import { areWidthsApart, widthOf, type Width } from "../../language/superlativeScopes.js";
import { foldCharacters, matchKey } from "../../text/fold.js";
import { overlapOf, type Clause } from "./clauses.js";

/** Two scopes as written, and what the clauses say without them. */
export interface Scopes {
  readonly words: readonly [string, string];
  readonly rest: readonly [string, string];
}

/** Whether a sentence names the other's scope as well: 全港首位，也是亞洲首位. */
const saysOther = ({ sentence }: Clause, scope: string): boolean =>
  matchKey(sentence).includes(matchKey(scope));

/** What stands after a scope for it to be one: 首張, 最大, 唯一. */
const ranked = /^(?:首|最|唯一|第一|率先)/u;

/** The scopes that a change puts in each other's place: 全省首張, 國內首張. */
export const scopeChange = (left: Clause, right: Clause): Scopes | undefined => {
  for (const change of findChanges(left.clause, right.clause)) {
    const [one, other] = [change.left.at(-1), change.right.at(-1)];
    if (one === undefined || other === undefined || !ranked.test(change.after)) continue;
    const cut = (clause: string, word: typeof one): string =>
      matchKey(clause.slice(0, word.start) + clause.slice(word.end));
    const widths = [one, other].map((word): Width | undefined => widthOf(foldCharacters(word.key), 0));
    if (widths.some((width) => width?.kind !== "place") || !areWidthsApart(widths[0]!, widths[1]!)) continue;
    if (saysOther(left, other.key) || saysOther(right, one.key)) continue;
    const words = [
      left.clause.slice(one.start, one.end),
      right.clause.slice(other.start, other.end),
    ] as const;
    return { words, rest: [cut(left.clause, one), cut(right.clause, other)] };
  }
  return undefined;
};

/** Least share of the better contained clause that both say, and fewest words, the scopes aside. */
const leastOfFirst = { overlap: 0.5, shared: 2 };

/** The places that one is called the first of on either side, where they are of two sizes: 首位奪冠的香港選手. */
export const scopesOfFirsts = (left: Clause, right: Clause): Scopes | undefined => {
  const [one, other] = [scopeOfFirst(left.clause), scopeOfFirst(right.clause)];
  if (one === undefined || other === undefined) return undefined;
  const [first, second] = [widthOf(one, 0), widthOf(other, 0)];
  if (first?.kind !== "place" || second === undefined || !areWidthsApart(first, second)) return undefined;
  if (saysOther(left, other) || saysOther(right, one)) return undefined;
  const { most, shared } = overlapOf(left.clause, right.clause, new Set([one, other].map(foldCharacters)));
  if (most < leastOfFirst.overlap || shared < leastOfFirst.shared) return undefined;
  const cut = (text: string, scope: string): string => matchKey(text).replace(matchKey(scope), "");
  return { words: [one, other], rest: [cut(left.clause, one), cut(right.clause, other)] };
};
