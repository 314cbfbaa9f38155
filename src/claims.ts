import { createClaimsFile, curate, type CuratedClaims } from "./curate/curate.js";
import { extract } from "./extract/extract.js";
import { createLexicon } from "./language/lexicon.js";
import type { ClaimsFile, OwnWords, Source } from "./model/index.js";
import { segment } from "./segment/articles.js";
import { assertQuotes } from "./validate/claims.js";

/** A claims file as it is to be written, and what became of what people did in the one before. */
export interface ClaimsUpdate {
  readonly file: ClaimsFile;
  readonly curated: CuratedClaims;
}

/**
 * Extracts the claims of a source and keeps what people did in its claims file.
 *
 * @param source - a source with its decoded text
 * @param previous - its claims file as it was, if it has one (`loadClaims`)
 * @param schema - path or URI of the schema for a new file, for editors
 * @param words - the `lexicon` of the configuration
 * @returns the file to write: the same for the same input, and again for its own output
 */
export const updateClaims = (
  source: Source,
  previous?: ClaimsFile,
  schema?: string,
  words?: OwnWords,
): ClaimsUpdate => {
  const articles = segment(source);
  const curated = curate(source, articles, extract(source, articles, createLexicon(words)), previous);
  assertQuotes(curated.claims, [source]);
  return { file: createClaimsFile(source, curated, previous?.$schema ?? schema), curated };
};

/** A claims file as it is written: two spaces, one value a line, so that people can edit and compare it. */
export const writeClaims = (file: ClaimsFile): string => `${JSON.stringify(file, null, 2)}\n`;
