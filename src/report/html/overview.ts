import type { ReportSource, Verdict } from "../../model/index.js";
import { VERDICTS } from "../../model/verdicts.js";
import type { EventFindings } from "../arrange.js";
import { verdictCounts, verdictSign } from "./counts.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";

/** Each number leads to the first finding that it counts. */
const tallyItem = (verdict: Verdict, groups: readonly EventFindings[], { report, words }: Page): Markup => {
  const first = groups
    .flatMap(({ prominent, quiet }) => [...prominent, ...quiet])
    .find((finding) => finding.verdict === verdict);
  const count = report.counts.verdicts[verdict];
  return markup`<div class="${verdict}${count === 0 ? " none" : ""}">
    <dt>${verdictSign(verdict)} ${words.verdicts[verdict]}</dt>
    <dd>${first === undefined ? count : markup`<a href="${linkTo(anchorOf("finding", first.id))}">${count}</a>`}</dd>
  </div>`;
};

const sourceRow = (source: ReportSource, { words }: Page): Markup =>
  markup`<tr>
    <th scope="row">${source.newspaper}</th>
    <td><time datetime="${source.published}">${source.published.slice(0, 10)}</time></td>
    <td>${source.page ?? "—"}</td>
    <td class="number">${words.characters(source.length)}</td>
    <td class="path"><span title="SHA-256 ${source.sha256}">${source.path}</span></td>
  </tr>`;

const sourceTable = (page: Page): Markup => {
  const { report, words } = page;
  const columns = [words.newspaper, words.published, words.page, words.length, words.document];
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="compared">
    <table class="sources">
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${report.sources.map((source) => sourceRow(source, page))}
      </tbody>
    </table>
  </div>`;
};

const matrixCell = (group: EventFindings, source: ReportSource, page: Page): Markup => {
  const { words } = page;
  const concerned = group.prominent.filter(({ evidence }) =>
    evidence.some((item) => item.source === source.id),
  );
  if (concerned.length > 0) return markup`<td>${verdictCounts(concerned, page)}</td>`;
  if (!group.articles.some((article) => article.source === source.id))
    return markup`<td class="calm"><span aria-hidden="true">—</span><span class="unseen">${words.notReported}</span></td>`;
  return markup`<td class="calm">${words.silencesInBrief[group.silence]}</td>`;
};

const matrixTable = (groups: readonly EventFindings[], label: string, page: Page): Markup => {
  const { report, words } = page;
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${words.event}</th>
          ${report.sources.map(
            ({ newspaper, published, page: number }) =>
              markup`<th scope="col">${newspaper}<small>${[published.slice(0, 10), number].filter(Boolean).join(" · ")}</small></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) =>
            markup`<tr>
              <th scope="row"><a href="${linkTo(anchorOf("event", group.event!.id))}">${group.event!.label}</a></th>
              ${report.sources.map((source) => matrixCell(group, source, page))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** Events come with the most troubled first: after so many rows the reader wants the findings. */
const FIRST_EVENTS = 12;

const matrix = (groups: readonly EventFindings[], page: Page): Markup => {
  const { words } = page;
  const events = groups.filter(({ event }) => event !== undefined);
  const rest = events.slice(FIRST_EVENTS);
  const further = words.furtherEvents(rest.length);
  return markup`${matrixTable(events.slice(0, FIRST_EVENTS), words.whereTheTroubleIs, page)}
  ${rest.length > 0 ? markup`<details><summary>${further}</summary>${matrixTable(rest, further, page)}</details>` : ""}`;
};

/** What came of the check, where the trouble is, and what was compared. */
export const overview = (groups: readonly EventFindings[], page: Page): Markup => {
  const { report, words } = page;
  return markup`<section class="overview" aria-labelledby="overview">
    <h2 class="unseen" id="overview">${words.overview}</h2>
    <dl class="tally">${VERDICTS.map((verdict) => tallyItem(verdict, groups, page))}</dl>
    <p class="coverage">${words.coverage(report.counts.aligned, report.counts.claims)}</p>
    <h2 id="trouble">${words.whereTheTroubleIs}</h2>
    ${matrix(groups, page)}
    <p class="hint">${words.matrixHint}</p>
    <details>
      <summary id="compared">${words.compared}</summary>
      ${sourceTable(page)}
    </details>
  </section>`;
};
