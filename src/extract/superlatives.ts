import { findSuperlatives, type Superlative } from "../language/superlatives.js";
import type { Span, SuperlativeClaim } from "../model/index.js";
import { createBase } from "./identify.js";
import type { Passage, Sentence } from "./passages.js";

/** Longest text that tells what is ranked, and the shortest. */
const longest = 24;
const shortest = 2;

/** What joins a superlative to what it is of, and says nothing itself. */
const joints =
  /^(?:的|是|為|为|，|\s)+|(?:的|是|為|为|屬|属|創下?|创下?|位居|居|位列|成為|成为|達到?|达到?|\s)+$/gu;

/** A clause that only compares, or says when or where, says nothing of what is ranked: 比去年升2%，是12年新高. */
const comparing =
  /^(?:比|較|较|按|同比|環比|环比|與|与|而且|並|并|出現[在於]|出现[在于]|發生[在於]|发生[在于]|時間|时间)/u;

const bare = (text: string): string => text.replace(joints, "");

/** What a superlative is of: what follows it in its clause, else what stands before it, else an earlier clause. */
const ofWhat = (
  text: string,
  clause: Span,
  earlier: readonly Span[],
  superlative: Superlative,
): { readonly of: string; readonly span: Span } => {
  const wordEnd = clause.start + superlative.end;
  const wordStart = clause.start + Math.min(superlative.start, superlative.scope?.start ?? superlative.start);
  const after = bare(text.slice(wordEnd, clause.end)).slice(0, longest);
  if (after.length >= shortest) {
    const at = text.indexOf(after, wordEnd);
    return { of: after, span: { start: wordStart, end: at + after.length } };
  }
  const before = bare(text.slice(clause.start, wordStart)).slice(-longest);
  if (before.length >= shortest)
    return { of: before, span: { start: text.lastIndexOf(before, wordStart), end: wordEnd } };
  const subject = earlier
    .map((one) => bare(text.slice(one.start, one.end)))
    .findLast((one) => !comparing.test(one));
  return { of: (subject ?? "").slice(-longest), span: { start: wordStart, end: wordEnd } };
};

const inClause = (passage: Passage, sentence: Sentence, index: number): SuperlativeClaim[] => {
  const clause = sentence.clauses[index]!;
  const text = passage.block.text;
  const words = text.slice(clause.start, clause.end);
  return findSuperlatives(words).map((superlative) => {
    const { of, span } = ofWhat(text, clause, sentence.clauses.slice(0, index), superlative);
    const scope = superlative.scope;
    return {
      ...createBase(passage, "superlative", span),
      kind: "superlative" as const,
      superlative: words.slice(superlative.start, superlative.end),
      scope: scope === null ? null : words.slice(scope.start, scope.end),
      of,
    };
  });
};

/** What a passage calls the first, the only or the most of its kind, with the scope that it is said for. */
export const extractSuperlatives = (passage: Passage): SuperlativeClaim[] =>
  passage.sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((_, index) => inClause(passage, sentence, index)),
  );
