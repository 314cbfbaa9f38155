import { tablesAlone, type Lexicon } from "../language/lexicon.js";
import { parse } from "../language/parse.js";
import { UsageError } from "../model/errors.js";
import type { Article, Claim, Mention, Source } from "../model/index.js";
import { extractDates } from "./dates.js";
import { numberRepeats } from "./identify.js";
import { extractListings } from "./listings.js";
import { extractLists } from "./lists.js";
import { extractModalities } from "./modalities.js";
import { readNames, type NameReading } from "./names.js";
import { extractOrganisations, findShortForms, type ShortForms } from "./organisations.js";
import { readPassages, type Passage } from "./passages.js";
import { extractPersons } from "./persons.js";
import { extractQuantities } from "./quantities.js";
import { referenceOf } from "./reference.js";
import { extractSpeech } from "./speech.js";
import { extractStates } from "./states.js";
import { extractSuperlatives } from "./superlatives.js";
import { extractTerms } from "./terms.js";
import { extractTitles } from "./titles.js";

/** A passage and the figures and dates that are read in it. */
interface Read {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

const readArticle = (source: Source, article: Article, lexicon: Lexicon): Read[] => {
  const reference = referenceOf(article, source.published);
  return readPassages(source, article).map((passage) => ({
    passage,
    mentions: parse(passage.block.text, { reference, lexicon }),
  }));
};

/** The claims of one article, kind by kind within a passage; what its lists and names say comes last. */
const extractArticle = (read: readonly Read[], names: readonly NameReading[], forms: ShortForms): Claim[] => {
  const claims = read.flatMap(({ passage, mentions }): Claim[] => [
    ...extractQuantities(passage, mentions),
    ...extractDates(passage, mentions),
    ...extractTitles(passage),
    ...extractSpeech(passage),
    ...extractModalities(passage),
    ...extractSuperlatives(passage),
  ]);
  const passages = read.map(({ passage }) => passage);
  return [
    ...claims,
    ...extractStates(passages),
    ...extractListings(passages),
    ...extractLists(passages),
    ...extractPersons(names),
    ...extractOrganisations(names, forms),
    ...extractTerms(passages),
  ];
};

/** Most figures and dates of a source: a newspaper page has some hundred. */
const mostFigures = 20_000;

/** A table of figures without end would take minutes to compare, and gigabytes to report. */
const assertCountable = (read: readonly Read[], { path }: Source): void => {
  const count = read.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (count > mostFigures)
    throw new UsageError(
      `${path} has ${count} figures and dates, a document may have ${mostFigures}: cut it into pages`,
    );
};

/**
 * The checkable claims of a source.
 *
 * @param source - a source with its decoded text
 * @param articles - the articles of that source
 * @param lexicon - the words that they are read by: those of the tables where none are given
 * @returns claims in the order of the articles, their ids distinct within the source
 * @throws UsageError where it has more figures than any number of newspaper pages
 */
export const extract = (
  source: Source,
  articles: readonly Article[],
  lexicon: Lexicon = tablesAlone,
): Claim[] => {
  const read = articles.map((article) => readArticle(source, article, lexicon));
  assertCountable(read.flat(), source);
  const names = read.map((article) =>
    readNames(
      article.map(({ passage }) => passage),
      lexicon,
    ),
  );
  const forms = findShortForms(names.flat());
  return numberRepeats(read.flatMap((article, index) => extractArticle(article, names[index]!, forms)));
};
