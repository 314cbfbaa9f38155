import { parse } from "../language/parse.js";
import type { Article, Claim, Source } from "../model/index.js";
import { extractDates } from "./dates.js";
import { numberRepeats } from "./identify.js";
import { extractListings } from "./listings.js";
import { extractModalities } from "./modalities.js";
import { readPassages } from "./passages.js";
import { extractQuantities } from "./quantities.js";
import { extractSpeech } from "./speech.js";
import { extractTitles } from "./titles.js";

/** The claims of one article, kind by kind within a passage; what its lists say comes last. */
const extractArticle = (source: Source, article: Article): Claim[] => {
  const passages = readPassages(source, article);
  const claims = passages.flatMap((passage): Claim[] => {
    const mentions = parse(passage.block.text, { reference: source.published });
    return [
      ...extractQuantities(passage, mentions),
      ...extractDates(passage, mentions),
      ...extractTitles(passage),
      ...extractSpeech(passage),
      ...extractModalities(passage),
    ];
  });
  return [...claims, ...extractListings(passages)];
};

/**
 * The checkable claims of a source.
 *
 * @param source - a source with its decoded text
 * @param articles - the articles of that source
 * @returns claims in the order of the articles, their ids distinct within the source
 */
export const extract = (source: Source, articles: readonly Article[]): Claim[] =>
  numberRepeats(articles.flatMap((article) => extractArticle(source, article)));
