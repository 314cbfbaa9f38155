import { findQuotations, splitClauses, splitSentences } from "../language/sentences.js";
import type { Article, Block, Evidence, Source, Span } from "../model/index.js";
import { traceEvidence } from "../text/trace.js";
import { announcements } from "./announcements.js";
import { hear, shortSpeech, type Context, type Spoken } from "./speakers.js";
import { namesByForm } from "./surnames.js";
import type { Voice } from "./voices.js";

/** A sentence of a block, cut into clauses, with who is given as saying it. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
  /** The parts of it that somebody says, in reading order. */
  readonly spoken: readonly Spoken[];
  /** The words that name its speakers: 邱詩穎表示. */
  readonly frames: readonly Span[];
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

/** Who says a span of a sentence, or null where the paper does. */
export const speakerAt = (sentence: Sentence, span: Span): string | null =>
  sentence.spoken.find(({ start, end }) => span.start < end && start < span.end)?.speaker ?? null;

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

/** A block with its sentences, and who is known after it. */
const readPassage = (
  source: Source,
  article: Article,
  block: Block,
  before: Context,
): { readonly passage: Passage; readonly last: Voice | undefined } => {
  const quotations = findQuotations(block.text);
  const spans = splitSentences(block.text);
  const short: Span[] = [];
  let context = before;
  const sentences = spans.map((span, index): Sentence => {
    const next = spans[index + 1];
    const heard = hear(
      { block, span, quotations, next: next === undefined ? "" : block.text.slice(next.start, next.end) },
      context,
    );
    context = { ...context, last: heard.last, speaking: heard.speaking };
    short.push(...shortSpeech(block.text, span, heard));
    return { ...span, clauses: splitClauses(block.text, span), spoken: heard.spoken, frames: heard.frames };
  });
  const all = [...quotations, ...short.filter((one) => !quotations.some((other) => isInside(one, other)))];
  const passage = {
    source,
    article,
    block,
    sentences,
    quotations: all.toSorted((a, b) => a.start - b.start),
  };
  return { passage, last: context.last };
};

/**
 * The passages of an article in reading order. A pronoun before a verb of speech stands for whoever spoke or acted
 * last; a sentence that is all quotation goes on with the speaker before it in the same block; a heading that ends
 * with a colon, or a name with a title below it, announces the speaker of what follows.
 */
export const readPassages = (source: Source, article: Article): Passage[] => {
  const blocks = article.blocks.filter((block) => readable.has(block.role));
  const announced = announcements(blocks);
  const known = namesByForm(blocks.map(({ text }) => text));
  let last: Voice | undefined;
  return blocks.map((block) => {
    const context = { last, speaking: undefined, announced: announced.get(block), known };
    const read = readPassage(source, article, block, context);
    // A caption stands beside the text, and a headline over it: neither is gone on with.
    if (block.role !== "caption") last = block.role === "headline" ? undefined : read.last;
    return read.passage;
  });
};
