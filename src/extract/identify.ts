import { createHash } from "node:crypto";
import { matchKey } from "../text/fold.js";
import type { ClaimBase, Span } from "../model/index.js";
import { evidenceOf, locate, speakerAt, type Passage } from "./passages.js";

/** What an extractor says of a span; the identity and the surroundings are the same for every kind. */
export const createBase = (passage: Passage, kind: string, span: Span): ClaimBase => {
  const { sentence, clause } = locate(passage, span);
  const text = passage.block.text;
  const sentenceText = text.slice(sentence.start, sentence.end);
  const key = `${matchKey(sentenceText)}\u0000${matchKey(text.slice(span.start, span.end))}`;
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 12);
  return {
    id: `${passage.source.id}:${kind}:${hash}`,
    source: passage.source.id,
    article: passage.article.id,
    evidence: evidenceOf(passage, span),
    role: passage.block.role,
    clause: text.slice(clause.start, clause.end),
    sentence: sentenceText,
    speaker: speakerAt(sentence, span),
  };
};

/** Numbers claims that would share an id (one sentence printed twice), in reading order. */
export const numberRepeats = <C extends { readonly id: string }>(claims: readonly C[]): C[] => {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
  });
};
