import type {
  Claim,
  FindingEvidence,
  Report,
  ReportArticle,
  ReportEvent,
  ReportSource,
} from "../model/index.js";
import { groupBy } from "./group.js";

/** The parts of a report by their ids. */
export interface Lookup {
  readonly sources: ReadonlyMap<string, ReportSource>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, ReportArticle>;
  readonly events: ReadonlyMap<string, ReportEvent>;
  readonly texts: ReadonlyMap<string, string>;
  /** What tells a source from the others of its newspaper: 成報; 成報 2020-08-06; 成報 singpao_0806. */
  readonly nameOf: (source: ReportSource) => string;
  /** The names of persons and bodies that an article tells of, as it writes them, by its id. */
  readonly namesIn: (article: string) => readonly string[];
  /** The headline as it is printed; the first words of a story that has none end in an ellipsis. */
  readonly headlineOf: (article: ReportArticle) => string;
  /** The article that evidence stands in: its claim's, else the one whose spans hold it. */
  readonly articleOf: (evidence: FindingEvidence) => ReportArticle | undefined;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const holds = (article: ReportArticle, { start, end }: FindingEvidence): boolean =>
  article.spans.some((span) => span.start <= start && end <= span.end);

/** A line as its words: white space and marks of headings left out. */
const wordsOf = (line: string): string => line.replace(/[\s#*]+/gu, "");

/** Longest byline before a story, in UTF-16 units: 【本報訊】（記者…、…北京報道）. */
const LONGEST_BYLINE = 48;

/** Whether a text begins with the words, at most a byline before them, and goes on in the line in which they end. */
const goesOn = (text: string, words: string): boolean => {
  const sought = wordsOf(words);
  let said = "";
  for (const line of text.split("\n")) {
    said += wordsOf(line);
    const at = said.indexOf(sought);
    if (at !== -1) return at <= LONGEST_BYLINE && said.length > at + sought.length;
    if (said.length > LONGEST_BYLINE + sought.length) return false;
  }
  return false;
};

const createHeadlineOf =
  (texts: ReadonlyMap<string, string>): Lookup["headlineOf"] =>
  ({ headline, source, spans }) => {
    const text = spans.map(({ start, end }) => texts.get(source)?.slice(start, end) ?? "").join("\n");
    return headline !== "" && goesOn(text, headline) ? `${headline}…` : headline;
  };

const createNames = ({ sources }: Report): Lookup["nameOf"] => {
  const byNewspaper = groupBy(sources, ({ newspaper }) => newspaper);
  return ({ id, newspaper, published }) => {
    const others = (byNewspaper.get(newspaper) ?? []).filter((other) => other.id !== id);
    if (others.length === 0) return newspaper;
    const day = published.slice(0, 10);
    return `${newspaper} ${others.every((other) => other.published.slice(0, 10) !== day) ? day : id}`;
  };
};

const createNamesIn = ({ claims }: Report): Lookup["namesIn"] => {
  const byArticle = groupBy(claims, ({ article }) => article);
  const known = new Map<string, readonly string[]>();
  return (article) => {
    const names =
      known.get(article) ??
      (byArticle.get(article) ?? []).flatMap((claim) =>
        claim.kind === "person" || claim.kind === "organisation" ? [claim.name, claim.written] : [],
      );
    known.set(article, names);
    return names;
  };
};

/** Indexes a report once for all that a reporter asks of it. */
export const createLookup = (report: Report, texts: ReadonlyMap<string, string>): Lookup => {
  const claims = byId(report.claims);
  const articles = byId(report.articles);
  const bySource = groupBy(report.articles, ({ source }) => source);
  return {
    sources: byId(report.sources),
    claims,
    articles,
    events: byId(report.events),
    texts,
    nameOf: createNames(report),
    headlineOf: createHeadlineOf(texts),
    namesIn: createNamesIn(report),
    articleOf: (evidence) =>
      articles.get(claims.get(evidence.claim ?? "")?.article ?? "") ??
      bySource.get(evidence.source)?.find((article) => holds(article, evidence)),
  };
};
