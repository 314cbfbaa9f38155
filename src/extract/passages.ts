import { findQuotations, splitClauses, splitSentences } from "../language/sentences.js";
import { findAttribution } from "../language/speech.js";
import { nameAtEnd } from "../language/names/nameAtEnd.js";
import type { Article, Block, Evidence, Source, Span } from "../model/index.js";
import { traceEvidence } from "../text/trace.js";

/** A sentence of a block, cut into clauses, with who is given as saying it. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
  readonly speaker: string | null;
  /** The words that name the speaker, or null: 邱詩穎表示. */
  readonly frame: Span | null;
}

/** A block with its sentences: what every extractor reads. */
export interface Passage {
  readonly source: Source;
  readonly article: Article;
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  /** Spans inside quotation marks that are speech. */
  readonly quotations: readonly Span[];
}

const isInside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

/** Whether a span is spoken: it lies inside a quotation of speech. */
export const isQuoted = (passage: Passage, span: Span): boolean =>
  passage.quotations.some((quotation) => isInside(span, quotation));

/** Evidence for a span of the block. */
export const evidenceOf = (passage: Passage, span: Span): Evidence[] =>
  traceEvidence(passage.source, passage.block, span.start, span.end);

/** The sentence that holds a span of the block, and in it the clause. */
export const locate = (
  passage: Passage,
  span: Span,
): { readonly sentence: Sentence; readonly clause: Span } => {
  const sentence = passage.sentences.find((one) => span.start < one.end) ?? passage.sentences.at(-1)!;
  const clause = sentence.clauses.find((one) => span.start < one.end) ?? sentence;
  return { sentence, clause };
};

/** Roles that hold statements of the paper; credits and bylines hold none. */
const readable = new Set<Block["role"]>([
  "headline",
  "deck",
  "subheading",
  "paragraph",
  "list-item",
  "caption",
  "table-cell",
]);

/** The speaker that a heading announces (國務院參事胡祖才：), or undefined. */
const announcedBy = (block: Block): string | undefined =>
  /[：:]$/u.test(block.text) ? nameAtEnd(block.text.slice(0, -1)) : undefined;

/**
 * The passages of an article in reading order. A pronoun before a verb of speech stands for whoever spoke last; a
 * sentence that is all quotation goes on with the speaker before it; a heading that ends with a colon announces
 * the speaker of what follows.
 */
export const readPassages = (source: Source, article: Article): Passage[] => {
  let last: string | null = null;
  let announced: string | undefined;
  return article.blocks
    .filter((block) => readable.has(block.role))
    .map((block) => {
      const isHeading = block.role === "subheading" || block.role === "headline";
      if (isHeading) announced = announcedBy(block);
      const quotations = findQuotations(block.text);
      const sentences = splitSentences(block.text).map((span): Sentence => {
        const text = block.text.slice(span.start, span.end);
        const within = quotations.map((one) => ({
          start: one.start - span.start,
          end: one.end - span.start,
        }));
        const found = findAttribution(text, within);
        const isSpeech = quotations.some((one) => one.start >= span.start && one.end <= span.end);
        if (found !== undefined && found.speaker !== "") last = found.speaker;
        const speaker = found || isSpeech ? last : (announced ?? null);
        const frame = found
          ? { start: span.start + found.frame.start, end: span.start + found.frame.end }
          : null;
        return { ...span, clauses: splitClauses(block.text, span), speaker, frame };
      });
      return { source, article, block, sentences, quotations };
    });
};
