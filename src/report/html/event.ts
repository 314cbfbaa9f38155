import type { Finding, ReportArticle } from "../../model/index.js";
import type { Entry, EventFindings } from "../arrange.js";
import { sidesOf } from "../sides.js";
import { verdictCounts, verdictSign } from "./counts.js";
import { factCard } from "./fact.js";
import { findingCard, quotation } from "./finding.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";

const articleLine = (article: ReportArticle, { lookup }: Page): Markup => {
  const source = lookup.sources.get(article.source);
  return markup`<li>
    <cite>${source?.newspaper ?? article.source}</cite>
    <span lang="${source?.language ?? "zh-Hant"}">${article.headline}</span>
  </li>`;
};

const quietRow = (finding: Finding, { words, lookup }: Page): Markup => {
  const anchor = anchorOf("finding", finding.id);
  return markup`<tr id="${anchor}" class="${finding.verdict}">
    <th scope="row">
      <a href="${linkTo(anchor)}">${verdictSign(finding.verdict)} ${words.verdicts[finding.verdict]}</a>
      <small>${words.kinds[finding.kind]}</small>
    </th>
    ${sidesOf(finding, lookup).map(
      (side) =>
        markup`<td><cite>${side.source?.newspaper ?? words.unknownSource}</cite>${quotation(side)}</td>`,
    )}
  </tr>`;
};

const quietTable = (findings: readonly Finding[], page: Page): Markup => {
  const { words } = page;
  const most = Math.max(...findings.map(({ evidence }) => new Set(evidence.map(({ side }) => side)).size));
  return markup`<details>
    <summary>${words.checkedQuietly}${verdictCounts(findings, page)}</summary>
    <table class="quiet">
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${words.verdict}</span></th>
          ${Array.from({ length: most }, (_, index) => markup`<th scope="col"><span class="unseen">${words.document} ${index + 1}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${findings.map((finding) => quietRow(finding, page))}
      </tbody>
    </table>
  </details>`;
};

const entryCard = (entry: Entry, page: Page): Markup =>
  entry.fact === undefined ? findingCard(entry.findings[0], page) : factCard(entry.fact, entry, page);

/** An event: who reported it, what clashes, and what was found in order. */
export const eventSection = (group: EventFindings, page: Page): Markup => {
  const { words } = page;
  const anchor = anchorOf("event", group.event?.id ?? "none");
  return markup`<section class="event" id="${anchor}" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${group.event?.label ?? words.otherFindings}</h3>
    ${group.prominent.length > 0 ? verdictCounts(group.prominent, page) : ""}
    ${group.articles.length > 0 ? markup`<ul class="articles">${group.articles.map((article) => articleLine(article, page))}</ul>` : ""}
    ${group.entries.map((entry) => entryCard(entry, page))}
    ${group.prominent.length === 0 ? markup`<p class="nothing">${words.silences[group.silence]}</p>` : ""}
    ${group.quiet.length > 0 ? quietTable(group.quiet, page) : ""}
  </section>`;
};
