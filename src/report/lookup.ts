import type { Claim, FindingEvidence, Report, ReportArticle, ReportSource } from "../model/index.js";
import { groupBy } from "./group.js";

/** The parts of a report by their ids. */
export interface Lookup {
  readonly sources: ReadonlyMap<string, ReportSource>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, ReportArticle>;
  readonly texts: ReadonlyMap<string, string>;
  /** The article that evidence stands in: its claim's, else the one whose spans hold it. */
  readonly articleOf: (evidence: FindingEvidence) => ReportArticle | undefined;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const holds = (article: ReportArticle, { start, end }: FindingEvidence): boolean =>
  article.spans.some((span) => span.start <= start && end <= span.end);

/** Indexes a report once for all that a reporter asks of it. */
export const createLookup = (report: Report, texts: ReadonlyMap<string, string>): Lookup => {
  const claims = byId(report.claims);
  const articles = byId(report.articles);
  const bySource = groupBy(report.articles, ({ source }) => source);
  return {
    sources: byId(report.sources),
    claims,
    articles,
    texts,
    articleOf: (evidence) =>
      articles.get(claims.get(evidence.claim ?? "")?.article ?? "") ??
      bySource.get(evidence.source)?.find((article) => holds(article, evidence)),
  };
};
