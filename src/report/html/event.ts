import type { ReportArticle } from "../../model/index.js";
import type { Entry, EventFindings } from "../arrange.js";
import { verdictCounts } from "./counts.js";
import { factCard } from "./fact.js";
import { findingCard } from "./finding.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";

const articleLine = (article: ReportArticle, { lookup }: Page): Markup => {
  const source = lookup.sources.get(article.source);
  return markup`<li>
    <cite>${source?.newspaper ?? article.source}</cite>
    <span lang="${source?.language ?? "zh-Hant"}">${article.headline}</span>
  </li>`;
};

const entryCard = (entry: Entry, page: Page): Markup =>
  entry.fact === undefined ? findingCard(entry.findings[0], page) : factCard(entry.fact, entry, page);

/** What an event is called. */
export const eventName = ({ event }: EventFindings, { texts }: Page): Markup =>
  event === undefined ? say(texts, (words) => words.otherFindings) : markup`${event.label}`;

/** An event: who reported it, and what clashes, the gravest first and what is new before what is known. */
export const eventSection = (group: EventFindings, page: Page): Markup => {
  const { texts } = page;
  const id = group.event?.id ?? "none";
  const anchor = anchorOf("event", id);
  return markup`<section class="event" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${eventName(group, page)}</h3>
    ${group.prominent.length > 0 ? verdictCounts(group.prominent, texts) : ""}
    ${group.articles.length > 0 ? markup`<ul class="articles">${group.articles.map((article) => articleLine(article, page))}</ul>` : ""}
    ${group.articles.length > 0 ? markup`<p class="more"><a href="${linkTo(anchorOf("read", id))}">${say(texts, (words) => words.fullTexts)}</a></p>` : ""}
    ${group.entries.map((entry) => entryCard(entry, page))}
    ${group.prominent.length === 0 ? markup`<p class="nothing">${say(texts, (words) => words.silences[group.silence])}</p>` : ""}
  </section>`;
};
