import type { Claim, ReportArticle } from "../../../model/index.js";
import type { EventFindings } from "../../arrange.js";
import { groupBy } from "../../group.js";
import { eventName } from "../event.js";
import { markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { languageOf } from "../source.js";
import { say } from "../texts.js";

/** Claims with a counterpart: those that a finding or a fact rests on. */
const matchedClaims = ({ report }: Page): ReadonlySet<string> =>
  new Set(
    [
      ...report.findings.flatMap(({ evidence }) => evidence),
      ...report.facts.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence)),
    ].flatMap(({ claim }) => claim ?? []),
  );

/** Sentences of an article of which nothing has a counterpart, in the order in which they stand. */
const sentencesOf = (claims: readonly Claim[], matched: ReadonlySet<string>): readonly string[] =>
  [...groupBy(claims, ({ sentence }) => sentence)]
    .filter(([, own]) => own.every(({ id }) => !matched.has(id)))
    .map(([sentence]) => sentence);

const paperList = (paper: string, language: string, sentences: readonly string[], { texts }: Page): Markup =>
  markup`<div class="alone">
    <h5>${say(texts, (words) => words.onlyIn(paper, sentences.length))}</h5>
    <ul lang="${language}">${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>
  </div>`;

const eventPart = (
  group: EventFindings,
  claims: ReadonlyMap<string, readonly Claim[]>,
  matched: ReadonlySet<string>,
  page: Page,
): Markup | undefined => {
  const { lookup } = page;
  const newspaper = ({ source }: ReportArticle): string => lookup.sources.get(source)?.newspaper ?? source;
  const byPaper = [...groupBy(group.articles, newspaper)];
  if (byPaper.length < 2) return undefined;
  const parts = byPaper.flatMap(([paper, articles]) => {
    const sentences = sentencesOf(
      articles.flatMap(({ id }) => claims.get(id) ?? []),
      matched,
    );
    const language = languageOf(lookup.sources.get(articles[0]!.source));
    return sentences.length === 0 ? [] : [paperList(paper, language, sentences, page)];
  });
  if (parts.length === 0) return undefined;
  return markup`<details><summary><h4>${eventName(group, page)}</h4></summary>${parts}</details>`;
};

/** By event, what one paper alone says where several report; folded, as it is much. */
export const onlyOne = (page: Page): Markup => {
  const { groups, report, texts } = page;
  const claims = groupBy(report.claims, ({ article }) => article);
  const matched = matchedClaims(page);
  const parts = groups.flatMap((group) => eventPart(group, claims, matched, page) ?? []);
  if (parts.length === 0) return markup``;
  return markup`<section id="alone" aria-labelledby="alone-title">
    <h3 id="alone-title">${say(texts, (words) => words.onlyOne)}</h3>
    <p class="hint">${say(texts, (words) => words.onlyOneHint)}</p>
    ${parts}
  </section>`;
};
