import { align } from "./align/align.js";
import { assemble } from "./assemble/assemble.js";
import { compare } from "./compare/compare.js";
import { extract } from "./extract/extract.js";
import { group } from "./group/group.js";
import { judge } from "./judge/judge.js";
import type { Baseline, BaselineEntry, Configuration, Report, Source } from "./model/index.js";
import { rules } from "./rules/index.js";
import { segment } from "./segment/articles.js";
import { tool } from "./tool.js";

/** What a check may be given beside the sources. */
export interface CheckOptions {
  readonly configuration?: Configuration;
  readonly baseline?: Baseline;
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
  const bySource = new Map(ordered.map((source) => [source.id, source]));
  const articles = ordered.flatMap(segment);
  const claims = new Map(
    articles.map((article) => [article.id, extract(bySource.get(article.source)!, article)]),
  );
  const events = group(articles, claims, ordered);
  const alignments = events.flatMap((event) => align(event, claims));
  const findings = compare(rules, {
    alignments,
    sources: bySource,
    configuration: options.configuration ?? {},
  });
  const judged = judge(findings, options.baseline);
  const report = assemble({
    tool,
    sources: ordered,
    events,
    claims: [...claims.values()].flat(),
    findings: judged.findings,
  });
  return { report, stale: judged.stale };
};
