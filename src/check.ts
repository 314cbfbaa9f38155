import { align } from "./align/align.js";
import { alignThreads } from "./align/threads.js";
import { assemble } from "./assemble/assemble.js";
import { compare, type CompareInput } from "./compare/compare.js";
import { checkedClaims, takeClaims, type CuratedClaims } from "./curate/curate.js";
import { extract } from "./extract/extract.js";
import { listFacts } from "./facts/facts.js";
import { createGloss } from "./gloss/gloss.js";
import { group } from "./group/group.js";
import { judge } from "./judge/judge.js";
import { createLexicon } from "./language/lexicon.js";
import type {
  Alignment,
  Article,
  Baseline,
  BaselineEntry,
  Claim,
  ClaimsFile,
  Configuration,
  Event,
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
  /** Claims files by the id of their source (`loadClaims`); a source without one is extracted. */
  readonly claims?: ReadonlyMap<string, ClaimsFile>;
  /** The day of the run, YYYY-MM-DD, for decisions that end; without it none does. */
  readonly today?: string;
}

/** The report, the entries of the baseline that no finding meets any more, and what became of the claims files. */
export interface CheckResult {
  readonly report: Report;
  readonly stale: readonly BaselineEntry[];
  readonly curated: readonly CuratedClaims[];
}

/**
 * What is compared: the claims of the sources by event and article, and those that speak of the same thing. All but
 * `claims` are said in the words of the tables, not in those of a configuration.
 */
export interface Reading {
  readonly sources: ReadonlyMap<string, Source>;
  readonly curated: readonly CuratedClaims[];
  /** The claims in the words of the papers. */
  readonly claims: readonly Claim[];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly events: readonly Event[];
  readonly alignments: readonly Alignment[];
  /** Figures of one story aligned over several events. */
  readonly threads: readonly Alignment[];
}

/**
 * Reads the claims of sources and aligns them: the first half of a check.
 *
 * @param sources - as for `check`
 * @param options - claims files, and the configuration with words of its own
 */
export const read = (
  sources: readonly Source[],
  { claims: files = new Map(), configuration = {} }: CheckOptions = {},
): Reading => {
  const lexicon = createLexicon(configuration.lexicon);
  const gloss = createGloss(configuration.lexicon);
  const ordered = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const segmented = ordered.map((source) => ({ source, own: segment(source) }));
  const articles = segmented.flatMap(({ own }) => own);
  const curated = segmented.map(({ source, own }) =>
    takeClaims(source, own, files.get(source.id), (whole, parts) => extract(whole, parts, lexicon)),
  );
  const claims = assertQuotes(curated.flatMap(checkedClaims), ordered);
  const claimsOf = byArticle(articles, claims.map(gloss));
  const events = group(articles, claimsOf, ordered);
  const bySource = new Map(ordered.map((source) => [source.id, source]));
  const alignments = events.flatMap((event) => align(event, claimsOf, bySource));
  const threads = alignThreads(events, claimsOf, bySource);
  return { sources: bySource, curated, claims, claimsOf, events, alignments, threads };
};

/** What the rules are asked about: a reading, and the configuration that switches them off or sets their severity. */
export const toCompare = (
  { alignments, threads, claims, claimsOf, sources }: Reading,
  { configuration = {} }: CheckOptions,
): CompareInput => ({
  alignments,
  threads,
  claims: claimsOf,
  printed: new Map(claims.map((claim) => [claim.id, claim])),
  sources,
  configuration,
});

/**
 * Checks the versions of the same events in several sources against each other, and each within itself.
 *
 * @param sources - documents with their decoded text, their ids distinct; the order does not matter
 * @param options - configuration, baseline and claims files
 * @returns a report as `schemas/report.schema.json` has it: the same for the same input
 */
export const check = (sources: readonly Source[], options: CheckOptions = {}): CheckResult => {
  const reading = read(sources, options);
  const { sources: bySource, curated, claims, events, alignments } = reading;
  const found = compare(rules, toCompare(reading, options));
  const all = [...found.findings, ...found.suggestions];
  const { findings, stale } = judge(all, options.baseline, options.today);
  const sure = findings.slice(0, found.findings.length);
  const parts = {
    tool,
    sources: [...bySource.values()],
    events,
    claims,
    facts: listFacts({ alignments, findings: sure, claims, events }),
    findings: sure,
    suggestions: findings.slice(found.findings.length),
  };
  return { report: assertReport(assemble(parts)), stale, curated };
};

/** Claims by the article that they stand in; an article without claims has an empty list. */
const byArticle = (
  articles: readonly Article[],
  claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> => {
  const grouped = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) grouped.get(claim.article)?.push(claim);
  return grouped;
};
