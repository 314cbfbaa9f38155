import { align } from "./align/align.js";
import { alignThreads } from "./align/threads.js";
import { measureCoverage } from "./assemble/coverage.js";
import { compare, type CompareInput } from "./compare/compare.js";
import { conclude, type CheckResult, type Decisions, type Examination } from "./conclude.js";
import { checkedClaims, takeClaims, type CuratedClaims } from "./curate/curate.js";
import { extract } from "./extract/extract.js";
import type { Extraction } from "./extraction.js";
import { listFacts } from "./facts/facts.js";
import { createGloss } from "./gloss/gloss.js";
import { group } from "./group/group.js";
import { createLexicon } from "./language/lexicon.js";
import type { Alignment, Article, Claim, ClaimsFile, Configuration, Event, Source } from "./model/index.js";
import { rules } from "./rules/index.js";
import { segment } from "./segment/articles.js";
import { touchedEvents, type Changes } from "./touched.js";
import { assertQuotes } from "./validate/claims.js";
import { assertReport } from "./validate/validate.js";

export type { CheckResult, Decisions, Examination } from "./conclude.js";
export type { Changes } from "./touched.js";

/** What the sources are examined with. */
export interface ExamineOptions {
  readonly configuration?: Configuration;
  /** Claims files by the id of their source (`loadClaims`); a source without one is extracted. */
  readonly claims?: ReadonlyMap<string, ClaimsFile>;
  /** What `extractSource` read of sources, in this run or an earlier one, by their ids; the rest is read here. */
  readonly extractions?: ReadonlyMap<string, Extraction>;
  /** Only the events that these touch are checked; without it all are. */
  readonly changes?: Changes;
}

/** What a check may be given beside the sources. */
export interface CheckOptions extends ExamineOptions, Decisions {}

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
  /** Ids of the events that are checked. */
  readonly checked: ReadonlySet<string>;
  readonly alignments: readonly Alignment[];
  /** Figures of one story aligned over several events. */
  readonly threads: readonly Alignment[];
}

/**
 * Reads the claims of sources and aligns them: the first half of an examination.
 *
 * @param sources - as for `check`
 * @param options - claims files, the configuration with words of its own, what was read before, and what changed
 */
export const read = (
  sources: readonly Source[],
  { claims: files = new Map(), configuration = {}, extractions = new Map(), changes }: ExamineOptions = {},
): Reading => {
  const lexicon = createLexicon(configuration.lexicon);
  const gloss = createGloss(configuration.lexicon);
  const ordered = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const segmented = ordered.map((source) => ({
    source,
    own: extractions.get(source.id)?.articles ?? segment(source),
  }));
  const articles = segmented.flatMap(({ own }) => own);
  const curated = segmented.map(({ source, own }) =>
    takeClaims(
      source,
      own,
      files.get(source.id),
      (whole, parts) => extractions.get(whole.id)?.claims ?? extract(whole, parts, lexicon),
    ),
  );
  const claims = assertQuotes(curated.flatMap(checkedClaims), ordered);
  const claimsOf = byArticle(articles, claims.map(gloss));
  const events = group(articles, claimsOf, ordered);
  const bySource = new Map(ordered.map((source) => [source.id, source]));
  const checked = touchedEvents({ events, articles, claims: claimsOf, sources: ordered }, changes, lexicon);
  const asked = events.filter(({ id }) => checked.has(id));
  const inside = articlesOf(asked);
  const alignments = asked.flatMap((event) => align(event, claimsOf, bySource));
  const threads = alignThreads(events, claimsOf, bySource).filter(
    ({ left, right }) => inside.has(left.article) || inside.has(right.article),
  );
  return { sources: bySource, curated, claims, claimsOf, events, checked, alignments, threads };
};

const articlesOf = (events: readonly Event[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ articles }) => articles.map(({ id }) => id)));

/** What the rules are asked about: a reading, and the configuration that switches them off or sets their severity. */
export const toCompare = (
  { alignments, threads, claims, claimsOf, sources, events, checked }: Reading,
  { configuration = {} }: CheckOptions,
): CompareInput => {
  const inside = articlesOf(events.filter(({ id }) => checked.has(id)));
  return {
    alignments,
    threads,
    claims: new Map([...claimsOf].filter(([article]) => inside.has(article))),
    printed: new Map(claims.map((claim) => [claim.id, claim])),
    sources,
    configuration,
  };
};

/**
 * Finds where the versions of the same events in several sources differ, and where one differs with itself.
 *
 * @param sources - as for `check`
 * @param options - configuration, claims files, what was read before, and what changed
 * @returns plain data that `conclude` holds against decisions
 */
export const examine = (sources: readonly Source[], options: ExamineOptions = {}): Examination => {
  const reading = read(sources, options);
  const { sources: bySource, curated, claims, events, checked, alignments, threads } = reading;
  const { findings, suggestions, former } = compare(rules, toCompare(reading, options));
  const facts = listFacts({ alignments, findings, claims, events });
  const coverage = measureCoverage({
    events,
    checked,
    claims,
    alignments: [...alignments, ...threads],
    facts,
  });
  const unchecked = events.flatMap(({ id }) => (checked.has(id) ? [] : [id]));
  return {
    sources: [...bySource.values()],
    events,
    ...(unchecked.length === 0 ? {} : { unchecked }),
    claims,
    facts,
    findings,
    suggestions,
    former,
    coverage,
    curated,
  };
};

/**
 * Checks the versions of the same events in several sources against each other, and each within itself.
 *
 * @param sources - documents with their decoded text, their ids distinct; the order does not matter
 * @param options - configuration, baseline and claims files
 * @returns a report as `schemas/report.schema.json` has it: the same for the same input
 */
export const check = (sources: readonly Source[], options: CheckOptions = {}): CheckResult =>
  concludeSoundly(examine(sources, options), options);

/**
 * `conclude`, once its report is found to be as its schema says.
 * @throws Error where it is not: the program is at fault then, not the user
 */
export const concludeSoundly = (examination: Examination, decisions: Decisions): CheckResult => {
  const result = conclude(examination, decisions);
  assertReport(result.report);
  return result;
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
