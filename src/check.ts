import { align } from "./align/align.js";
import { assemble } from "./assemble/assemble.js";
import { compare } from "./compare/compare.js";
import { extract } from "./extract/extract.js";
import { group } from "./group/group.js";
import { judge } from "./judge/judge.js";
import type {
  Article,
  Baseline,
  BaselineEntry,
  Claim,
  Configuration,
  Report,
  Source,
} from "./model/index.js";
import { rules } from "./rules/index.js";
import { segment } from "./segment/articles.js";
import { tool } from "./tool.js";
import { assertQuotes } from "./validate/claims.js";
import { assertReport } from "./validate/validate.js";

/** What a check may be given beside the sources. */
export interface CheckOptions {
  readonly configuration?: Configuration;
  readonly baseline?: Baseline;
  /** The day of the run, YYYY-MM-DD, for decisions that end; without it none does. */
  readonly today?: string;
}

/** The report, and the entries of the baseline that no finding meets any more. */
export interface CheckResult {
  readonly report: Report;
  readonly stale: readonly BaselineEntry[];
}

/**
 * Checks the versions of the same events in several sources against each other, and each within itself.
 *
 * @param sources - documents with their decoded text, their ids distinct; the order does not matter
 * @param options - configuration and baseline
 * @returns a report as `schemas/report.schema.json` has it: the same for the same input
 */
export const check = (sources: readonly Source[], options: CheckOptions = {}): CheckResult => {
  const ordered = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const articles = ordered.flatMap(segment);
  const extracted = ordered.flatMap((source) => extract(source, articles.filter(isOf(source))));
  const claims = assertQuotes(extracted, ordered);
  const claimsOf = byArticle(articles, claims);
  const events = group(articles, claimsOf, ordered);
  const bySource = new Map(ordered.map((source) => [source.id, source]));
  const alignments = events.flatMap((event) => align(event, claimsOf, bySource));
  const found = compare(rules, { alignments, sources: bySource, configuration: options.configuration ?? {} });
  const { findings, stale } = judge(found, options.baseline, options.today);
  return { report: assertReport(assemble({ tool, sources: ordered, events, claims, findings })), stale };
};

const isOf =
  ({ id }: Source) =>
  ({ source }: Article): boolean =>
    source === id;

/** Claims by the article that they stand in; an article without claims has an empty list. */
const byArticle = (
  articles: readonly Article[],
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> => {
  const grouped = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) grouped.get(claim.article)?.push(claim);
  return grouped;
};
