import type { ReportArticle } from "../../model/index.js";
import type { Entry, EventFindings } from "../arrange.js";
import { verdictCounts } from "./counts.js";
import { factCard } from "./fact.js";
import { findingCard } from "./finding.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import { describeSilence } from "../silence.js";
import type { Page } from "./page.js";
import { languageOf } from "./source.js";
import { say } from "./texts.js";

const articleLine = (article: ReportArticle, { lookup }: Page): Markup => {
  const source = lookup.sources.get(article.source);
  return markup`<li>
    <cite>${source?.newspaper ?? article.source}</cite>
    <span lang="${languageOf(source)}">${lookup.headlineOf(article)}</span>
  </li>`;
};

/** Which papers reported the event, with how many articles; their headlines folded, as each side of a finding has its own. */
const articleList = (articles: readonly ReportArticle[], event: string, page: Page): Markup => {
  const { texts, lookup } = page;
  const papers = [...new Set(articles.map(({ source }) => lookup.sources.get(source)?.newspaper ?? source))];
  return markup`<div class="reported">
    <details class="articles">
      <summary>${say(texts, (words) => `${papers.join(words.listMark)}${words.colon}${words.articles(articles.length)}`)}</summary>
      <ul>${articles.map((article) => articleLine(article, page))}</ul>
    </details>
    <a href="${linkTo(anchorOf("read", event))}">${say(texts, (words) => words.fullTexts)}</a>
  </div>`;
};

const entryCard = (entry: Entry, page: Page): Markup =>
  entry.fact === undefined ? findingCard(entry.findings[0], page) : factCard(entry.fact, entry, page);

/** What an event is called. */
export const eventName = ({ event }: EventFindings, { texts }: Page): Markup =>
  event === undefined ? say(texts, (words) => words.otherFindings) : markup`${event.label}`;

/** What is said of an event under which nothing is listed, as a link to where it is listed first. */
export const silenceLine = (group: EventFindings, { texts }: Page): Markup => {
  const text = say(texts, (words) => describeSilence(group, words));
  const [first] = group.elsewhere;
  return first === undefined
    ? text
    : markup`<a href="${linkTo(anchorOf("event", first.event.id))}">${text}</a>`;
};

/** An event: who reported it, and what clashes, the gravest first and what is new before what is known. */
export const eventSection = (group: EventFindings, page: Page): Markup => {
  const id = group.event?.id ?? "none";
  const anchor = anchorOf("event", id);
  return markup`<section class="event" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${eventName(group, page)}</h3>
    ${verdictCounts(group.prominent, page.texts)}
    ${group.articles.length > 0 ? articleList(group.articles, id, page) : ""}
    ${group.entries.map((entry) => entryCard(entry, page))}
  </section>`;
};

/** The events under which nothing is listed, a line each. */
export const quietEvents = (page: Page): Markup => {
  const { groups, texts } = page;
  const quiet = groups.filter(({ event, prominent }) => event !== undefined && prominent.length === 0);
  if (quiet.length === 0) return markup``;
  return markup`<section class="event uneventful" aria-labelledby="uneventful-title">
    <h3 id="uneventful-title">${say(texts, (words) => words.quietEvents)}</h3>
    <ul>${quiet.map(
      (group) =>
        markup`<li id="${anchorOf("event", group.event!.id)}" tabindex="-1">
          <a href="${linkTo(anchorOf("read", group.event!.id))}">${eventName(group, page)}</a>
          <small>${silenceLine(group, page)}</small>
        </li>`,
    )}</ul>
  </section>`;
};
