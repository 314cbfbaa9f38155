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

/**
 * The checkable claims of an article.
 *
 * @param source - the source of the article, with its decoded text
 * @param article - one article of that source
 * @returns claims in reading order of the passages, kind by kind within a passage; what its lists say comes last
 */
export const extract = (source: Source, article: Article): Claim[] => {
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
  return numberRepeats([...claims, ...extractListings(passages)]);
};
