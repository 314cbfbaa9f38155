import { canonicalScope, isTimeScope, superlativeGroup } from "../language/superlatives.js";
import { containment, cosine } from "../language/terms.js";
import type { SuperlativeClaim } from "../model/index.js";
import { matchKey } from "../text/fold.js";
import { figuresAlike } from "./figures.js";
import { lettersAlike, termsAlike } from "./likeness.js";
import { combine, type Candidate, type Comparison } from "./similarity.js";

const weights = { of: 0.3, clause: 0.15, word: 0.1, scope: 0.15, sentence: 0.15, figures: 0.15 };

/** Least likeness of what is ranked where the scopes differ: only then is one scope another's, widened. */
const leastOfApart = 0.6;

/** 1 for one word or one written alike, ½ for another of its group (最大 and 之首). */
const wordsAlike = (left: SuperlativeClaim, right: SuperlativeClaim): number =>
  left.superlative.slice(0, 2) === right.superlative.slice(0, 2) ? 1 : 0.5;

/** So many years: 12年來 and 14年來 are two. */
const inYears = /^\d+年$/u;

/** 1 for one scope, ½ where a side names none or one of two says since when (26年來, 自1999年以來), 0 for two. */
const scopesAlike = (left: SuperlativeClaim, right: SuperlativeClaim): number => {
  const [one, other] = [canonicalScope(left.scope), canonicalScope(right.scope)];
  if (one === other) return one === null ? 0.5 : 1;
  if (one !== null && other !== null && inYears.test(one) && inYears.test(other)) return 0;
  return one === null || other === null || isTimeScope(one) || isTimeScope(other) ? 0.5 : 0;
};

/** Fewest words of what is ranked for another sentence to tell it, how much of them it tells, and what that says. */
const fewestTold = 3;
const leastTold = 0.55;
const ofTold = 0.6;

/** How far the sentence of one tells what the other ranks: 對月背樣品採用這種方法 in a sentence that names the method. */
const told = ({ features: one }: Candidate, { features: other }: Candidate): number =>
  one.subject.terms.size >= fewestTold ? containment(one.subject.terms, other.sentence) : 0;

/** A record is told by the result that it was set with. */
const areOneRecord = (left: SuperlativeClaim, right: SuperlativeClaim): boolean =>
  [left, right].every(({ superlative }) => /^[纪紀记記][录錄]$/u.test(superlative)) &&
  figuresAlike(left.sentence, right.sentence) === 1;

/** Fewest words, and share of the shorter, that two firsts have in common that may be one; that where both end alike. */
const leastOfFirsts = { words: 2, share: 0.5, shareOfKind: 0.4 };

/** How alike two such firsts are taken to be. */
const ofFirst = 0.7;

const firstWords = /^(?:首[^次度]|第一[^次]|唯一)/u;

const endAlike = (left: Candidate<SuperlativeClaim>, right: Candidate<SuperlativeClaim>): boolean =>
  matchKey(left.claim.of).slice(-2) === matchKey(right.claim.of).slice(-2);

/** The first of a kind is one in an event: 首颗专用于海洋盐度探测的卫星, 首颗专门测量海水盐度的卫星. */
const areOneFirst = (left: Candidate<SuperlativeClaim>, right: Candidate<SuperlativeClaim>): boolean => {
  const [one, other] = [left.features.subject.terms, right.features.subject.terms];
  const shared = [...one.keys()].filter((term) => other.has(term)).length;
  return (
    [left, right].every(({ claim }) => firstWords.test(claim.superlative)) &&
    shared >= leastOfFirsts.words &&
    shared >= leastOfFirsts[endAlike(left, right) ? "shareOfKind" : "share"] * Math.min(one.size, other.size)
  );
};

const ofAlike = (left: Candidate<SuperlativeClaim>, right: Candidate<SuperlativeClaim>): number => {
  const [one, other] = [left.features.subject, right.features.subject];
  return Math.max(
    lettersAlike(one, other),
    termsAlike(one.terms, other.terms),
    Math.max(told(left, right), told(right, left)) >= leastTold ? ofTold : 0,
    areOneRecord(left.claim, right.claim) ? ofTold : 0,
    areOneFirst(left, right) ? ofFirst : 0,
  );
};

/** Superlatives of one group: what is ranked, the clause, the word, the scope, and the sentence around. */
export const superlatives: Comparison<SuperlativeClaim> = {
  least: 0.45,
  leastRepeat: 0.55,
  shares: weights,
  compare: (left, right) => {
    if (superlativeGroup(left.claim.superlative) !== superlativeGroup(right.claim.superlative))
      return undefined;
    const parts = {
      of: ofAlike(left, right),
      clause: lettersAlike(left.features.clause, right.features.clause),
      word: wordsAlike(left.claim, right.claim),
      scope: scopesAlike(left.claim, right.claim),
      figures: figuresAlike(left.claim.sentence, right.claim.sentence),
      sentence: cosine(left.features.sentence, right.features.sentence),
    };
    if (parts.scope === 0 && parts.of < leastOfApart) return undefined;
    return { parts, similarity: combine(parts, weights) };
  },
};
