import { parse } from "../language/parse.js";
import { UsageError } from "../model/errors.js";
import type { Article, Claim, Source } from "../model/index.js";
import { extractDates } from "./dates.js";
import { numberRepeats } from "./identify.js";
import { extractListings } from "./listings.js";
import { extractLists } from "./lists.js";
import { extractModalities } from "./modalities.js";
import { extractOrganisations } from "./organisations.js";
import { readPassages } from "./passages.js";
import { extractPersons } from "./persons.js";
import { extractQuantities } from "./quantities.js";
import { referenceOf } from "./reference.js";
import { extractSpeech } from "./speech.js";
import { extractSuperlatives } from "./superlatives.js";
import { extractTerms } from "./terms.js";
import { extractTitles } from "./titles.js";

/** The claims of one article, kind by kind within a passage; what its lists say and whom it names come last. */
const extractArticle = (source: Source, article: Article): Claim[] => {
  const passages = readPassages(source, article);
  const reference = referenceOf(article, source.published);
  const claims = passages.flatMap((passage): Claim[] => {
    const mentions = parse(passage.block.text, { reference });
    return [
      ...extractQuantities(passage, mentions),
      ...extractDates(passage, mentions),
      ...extractTitles(passage),
      ...extractSpeech(passage),
      ...extractModalities(passage),
      ...extractSuperlatives(passage),
    ];
  });
  return [
    ...claims,
    ...extractListings(passages),
    ...extractLists(passages),
    ...extractPersons(passages),
    ...extractOrganisations(passages),
    ...extractTerms(passages),
  ];
};

/** Most claims of a source: a newspaper page has some three hundred. */
const mostClaims = 50_000;

/** A table of figures without end would take minutes to compare, and gigabytes to report. */
const assertBounded = (claims: readonly Claim[], { path }: Source): void => {
  if (claims.length > mostClaims)
    throw new UsageError(`${path} has more than ${mostClaims} figures and statements: cut it into pages`);
};

/**
 * The checkable claims of a source.
 *
 * @param source - a source with its decoded text
 * @param articles - the articles of that source
 * @returns claims in the order of the articles, their ids distinct within the source
 * @throws UsageError where it has more than any number of newspaper pages
 */
export const extract = (source: Source, articles: readonly Article[]): Claim[] => {
  const claims = articles.flatMap((article) => extractArticle(source, article));
  assertBounded(claims, source);
  return numberRepeats(claims);
};
