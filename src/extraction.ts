import { extract } from "./extract/extract.js";
import { createLexicon, type Lexicon } from "./language/lexicon.js";
import type { Article, Claim, OwnWords, Source } from "./model/index.js";
import { segment } from "./segment/articles.js";

/** The articles of a source and the claims in them: plain data, the same for the same source and words. */
export interface Extraction {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}

/**
 * Reads the articles of a source and extracts their claims. A source is read by itself, so that sources can be read
 * in any order, beside each other, and what was read can be kept for the next run.
 *
 * @param source - a source with its decoded text
 * @param lexicon - the words of the tables, with those of a configuration (`createLexicon`)
 */
export const extractSource = (source: Source, lexicon: Lexicon = createLexicon()): Extraction => {
  const articles = segment(source);
  return { articles, claims: extract(source, articles, lexicon) };
};

/** Reads sources in some way, one after the other or beside each other; what it gives is in their order. */
export type ExtractAll = (
  sources: readonly Source[],
  words: OwnWords | undefined,
  workers: number,
) => Promise<readonly Extraction[]>;

/** Reads sources one after the other. */
export const extractInTurn = (
  sources: readonly Source[],
  words: OwnWords | undefined,
): readonly Extraction[] => {
  const lexicon = createLexicon(words);
  return sources.map((source) => extractSource(source, lexicon));
};
