import type { TermClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { comparesMentions } from "./mentions.js";
import type { Comparison } from "./similarity.js";

/** Shortest main title that stands for a title with its second part: 絲路遺珍 of 「絲路遺珍——長安與西域」. */
const shortest = 3;

const mainOf = (term: string): string => matchKey(term.split(/——|—|：|──/u)[0]!);

const isMain = (short: string, long: string): boolean =>
  matchKey(short).length >= shortest && mainOf(long) === matchKey(short);

/** Named things: the same name, or the main title of the same. */
export const terms: Comparison<TermClaim> = {
  least: 0.8,
  leastRepeat: 1.01,
  compare: comparesMentions((left, right) => {
    if (matchKey(left.term) === matchKey(right.term)) return 1;
    return isMain(left.term, right.term) || isMain(right.term, left.term) ? 0.9 : 0;
  }),
};
