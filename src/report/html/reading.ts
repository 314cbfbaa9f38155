import type { BlockRole, Claim, ReportArticle, Span } from "../../model/index.js";
import type { EventFindings } from "../arrange.js";
import { groupBy } from "../group.js";
import { eventName } from "./event.js";
import { anchorOf, later, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { textColumn } from "./reading/column.js";
import { marksBySource, type Mark } from "./reading/marks.js";
import { name, say } from "./texts.js";

const squeeze = (text: string): string => text.replace(/\s+/gu, "");

/** The role that claims give; a line of the headline is one even where no claim stands in it. */
const createRoleAt = (
  claims: readonly Claim[],
  articles: readonly ReportArticle[],
  text: string,
): ((line: Span) => BlockRole | undefined) => {
  const headlines = articles.map(({ headline }) => squeeze(headline));
  const places = claims
    .map(({ role, evidence }) => ({ role, start: evidence[0]!.start }))
    .toSorted((left, right) => left.start - right.start);
  return ({ start, end }) => {
    const line = squeeze(text.slice(start, end));
    if (headlines.some((headline) => headline.includes(line))) return "headline";
    return places.find((place) => place.start >= start && place.start < end)?.role;
  };
};

const createIsOneSentence = (claims: readonly Claim[]): ((gap: Span) => boolean) => {
  const spans = claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ quote, start, end }) => quote.length < end - start);
  return (gap) => spans.some(({ start, end }) => start < gap.start && gap.end < end);
};

/** The articles of an event, and those of other events that a finding on it rests on too. */
const articlesOf = (
  { articles, prominent, elsewhere }: EventFindings,
  { lookup }: Page,
): readonly ReportArticle[] => {
  const findings = [...prominent, ...elsewhere.flatMap((other) => other.findings)];
  const told = findings.flatMap(({ evidence }) => evidence.flatMap((span) => lookup.articleOf(span) ?? []));
  return [...new Set([...articles, ...told])];
};

/** The texts of an event side by side: a column for each source. */
const eventTexts = (
  group: EventFindings,
  marks: ReadonlyMap<string, readonly Mark[]>,
  claims: ReadonlyMap<string, readonly Claim[]>,
  page: Page,
): Markup => {
  const { lookup } = page;
  const anchor = anchorOf("read", group.event!.id);
  const columns = [...groupBy(articlesOf(group, page), ({ source }) => source)].flatMap(
    ([id, articles], index) => {
      const source = lookup.sources.get(id);
      if (source === undefined) return [];
      const own = articles.flatMap((article) => claims.get(article.id) ?? []);
      const parts = {
        source,
        articles,
        text: lookup.texts.get(id),
        marks: marks.get(id) ?? [],
        roleAt: createRoleAt(own, articles, lookup.texts.get(id) ?? ""),
        isOneSentence: createIsOneSentence(own),
      };
      return [textColumn(parts, `${anchor}-${index}`, page)];
    },
  );
  return markup`<article class="texts" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title"><a href="${linkTo(anchorOf("event", group.event!.id))}">${eventName(group, page)}</a></h3>
    <div class="columns">${columns}</div>
  </article>`;
};

/** The full texts of every event, those with most trouble first. */
export const readingSection = (page: Page): Markup => {
  const { groups, report, texts } = page;
  const marks = marksBySource(report);
  const claims = groupBy(report.claims, ({ article }) => article);
  const events = groups.filter(({ event, articles }) => event !== undefined && articles.length > 0);
  return markup`<section class="view reading" id="reading" tabindex="-1" aria-labelledby="reading-title">
    <h2 id="reading-title">${say(texts, (words) => words.views.reading)}</h2>
    ${later(markup`<nav class="choose" ${name(texts, (words) => words.chooseEvent)}>
      <ul>${events.map((group) => markup`<li><a href="${linkTo(anchorOf("read", group.event!.id))}">${eventName(group, page)}</a></li>`)}</ul>
    </nav>
    <div class="told" role="status" aria-live="polite">${say(texts, (words) => words.readingHint)}<span></span></div>
    ${events.map((group) => eventTexts(group, marks, claims, page))}`)}
  </section>`;
};
