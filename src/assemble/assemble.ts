import { sourceSpans } from "../text/trace.js";
import type {
  Article,
  BaselineEntry,
  Claim,
  Counts,
  Coverage,
  Event,
  Evidence,
  Fact,
  Finding,
  Report,
  ReportArticle,
  ReportSource,
  Source,
  Span,
} from "../model/index.js";
import { STATES, VERDICTS } from "../model/verdicts.js";
import { regionsOf } from "./regions.js";

/** Everything that a report is put together from. */
export interface ReportParts {
  readonly tool: Report["tool"];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  /** Ids of the events that were not asked for; left out where all were. */
  readonly unchecked?: readonly string[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Finding[];
  readonly coverage: Coverage;
  /** Decisions that no finding meets any more. */
  readonly resolved: readonly BaselineEntry[];
}

/** Plain text can be decoded again; what was read out of another document is carried along. */
const toReportSource = ({
  text,
  file: _file,
  notes: _notes,
  layout: _layout,
  ...source
}: Source): ReportSource => (source.mediaType === undefined ? source : { ...source, text });

/** The evidence with the regions of its pages, where its source has pages. */
const placeEvidence = <T extends { readonly evidence: readonly Evidence[] }>(
  items: readonly T[],
  sources: readonly Source[],
): readonly T[] => {
  const paged = new Map(
    sources.filter(({ layout }) => layout !== undefined).map((source) => [source.id, source]),
  );
  if (paged.size === 0) return items;
  const place = (evidence: Evidence): Evidence => {
    const source = paged.get(evidence.source);
    const regions = source === undefined ? [] : regionsOf(source, evidence.start, evidence.end);
    return regions.length === 0 ? evidence : { ...evidence, regions };
  };
  return items.map((item) => ({ ...item, evidence: item.evidence.map(place) }));
};

/** Spans of an article: those of its blocks, joined where only white space stands between. */
const articleSpans = (article: Article, source: Source): Span[] => {
  const blocks = article.blocks
    .flatMap((block) => sourceSpans(source.text, block, 0, block.text.length))
    .toSorted((a, b) => a.start - b.start);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = spans.at(-1);
    if (last && source.text.slice(last.end, start).trim() === "") last.end = end;
    else spans.push({ start, end });
  }
  return spans;
};

const listArticles = (events: readonly Event[], sources: readonly Source[]): ReportArticle[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return events.flatMap((event) =>
    event.articles.map((article) => ({
      id: article.id,
      source: article.source,
      event: event.id,
      headline: article.headline,
      spans: articleSpans(article, byId.get(article.source)!),
    })),
  );
};

const tally = <K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<
    K,
    number
  >;

const count = ({ sources, events, claims, findings, suggestions, resolved }: ReportParts): Counts => ({
  sources: sources.length,
  articles: events.reduce((sum, event) => sum + event.articles.length, 0),
  events: events.length,
  claims: claims.length,
  aligned: new Set(findings.flatMap((finding) => finding.evidence.flatMap(({ claim }) => claim ?? []))).size,
  verdicts: tally(
    VERDICTS,
    findings.map((finding) => finding.verdict),
  ),
  states: {
    ...tally(
      STATES,
      findings.map((finding) => finding.state),
    ),
    resolved: resolved.length,
  },
  suggestions: suggestions.length,
});

const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The gravest first, then the surest, then by place: an order that depends on nothing but the findings. */
const compareFindings = (a: Finding, b: Finding): number =>
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
  b.confidence - a.confidence ||
  compareStrings(a.evidence[0]!.source, b.evidence[0]!.source) ||
  a.evidence[0]!.start - b.evidence[0]!.start ||
  compareStrings(a.id, b.id);

/**
 * Puts a report together: as `schemas/report.schema.json` has it, in an order that depends only on the content.
 *
 * @param parts - sources, events, claims, judged findings and judged suggestions of one run
 */
export const assemble = (parts: ReportParts): Report => ({
  schemaVersion: "1",
  tool: parts.tool,
  sources: parts.sources.map(toReportSource),
  articles: listArticles(parts.events, parts.sources),
  events: parts.events.map(({ id, label, articles }) => ({
    id,
    label,
    articles: articles.map((article) => article.id),
    ...(parts.unchecked?.includes(id) ? { isUnchecked: true } : {}),
  })),
  claims: placeEvidence(parts.claims, parts.sources),
  facts: parts.facts.map((fact) => ({ ...fact, values: placeEvidence(fact.values, parts.sources) })),
  findings: placeEvidence(parts.findings, parts.sources).toSorted(compareFindings),
  suggestions: placeEvidence(parts.suggestions, parts.sources).toSorted(compareFindings),
  resolved: parts.resolved.toSorted((a, b) => compareStrings(a.fingerprint, b.fingerprint)),
  counts: count(parts),
  coverage: parts.coverage,
});
