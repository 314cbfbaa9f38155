import type { ReportSource } from "../../../model/index.js";
import { PROMINENT } from "../../../model/verdicts.js";
import { countVerdicts, type Entry, type EventFindings } from "../../arrange.js";
import { briefSides } from "../../brief.js";
import { SIGNS } from "../../verdicts.js";
import { shorten } from "../../shorten.js";
import { papersOf, versionsOf } from "../../sides.js";
import { silenceLine } from "../event.js";
import { anchorOf, linkTo, markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { name, say } from "../texts.js";
import type { Words } from "../words.js";

/** A column of the matrix: a source, or where there are many all sources of a newspaper. */
interface Column {
  readonly title: string;
  readonly place: string;
  readonly sources: ReadonlySet<string>;
}

/** Sources that find room as columns of their own. */
const MOST_SOURCES = 8;
/** Longest quote in the summary of an event, in UTF-16 units. */
const LONGEST_QUOTE = 22;
/** Events come with the most troubled first: after so many rows the reader wants the findings. */
const FIRST_EVENTS = 12;

const columnsOf = ({ report, papers }: Page): readonly Column[] => {
  const toColumn = ({ id, newspaper, published, page }: ReportSource): Column => ({
    title: newspaper,
    place: [published.slice(0, 10), page].filter(Boolean).join(" · "),
    sources: new Set([id]),
  });
  if (report.sources.length <= MOST_SOURCES) return report.sources.map(toColumn);
  return papers.map((paper) => ({
    title: paper,
    place: "",
    sources: new Set(report.sources.filter(({ newspaper }) => newspaper === paper).map(({ id }) => id)),
  }));
};

/** "≠1 ≈3" as a link to the event, and in words for who hears it; a small screen shows the title of the column beside it. */
const countsCell = (group: EventFindings, { title, place, sources }: Column, { texts }: Page): Markup => {
  const concerned = group.prominent.filter(({ evidence }) =>
    evidence.some(({ source }) => sources.has(source)),
  );
  const column = [title, place].filter(Boolean).join(" ");
  const counts = countVerdicts(concerned);
  const present = PROMINENT.filter((verdict) => counts[verdict] > 0);
  if (present.length > 0)
    return markup`<td class="trouble ${present[0]}" data-column="${column}"><a href="${linkTo(anchorOf("event", group.event!.id))}">
      ${present.map((verdict) => markup`<span class="${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span><span class="unseen">${say(texts, (words) => words.verdicts[verdict])}</span> ${counts[verdict]}</span>`)}
    </a></td>`;
  if (!group.articles.some(({ source }) => sources.has(source)))
    return markup`<td class="absent"><span aria-hidden="true">—</span><span class="unseen">${say(texts, (words) => words.notReported)}</span></td>`;
  return markup`<td class="calm">${say(texts, (words) => words.silencesInBrief[group.silence])}</td>`;
};

/** What each side gives, and the papers that give it: in a fact of several sources a value has several. */
const sidesInBrief = ({ fact, findings }: Entry, { lookup }: Page, words: Words): readonly string[] => {
  const quote = (text: string): string => words.quote(shorten(text, LONGEST_QUOTE));
  return fact === undefined
    ? briefSides(findings[0], lookup, words).map((side) => `${side.name}${quote(side.quote)}`)
    : versionsOf(fact, lookup).map(
        (version) => `${papersOf(version, words.unknownSource).join(words.listMark)}${quote(version.text)}`,
      );
};

/** The gravest clash of an event in a line: 矛盾：大公報「逾160家企業」對 香港文匯報「企業為150家」. */
const summary = (group: EventFindings, page: Page): Markup => {
  const [entry] = group.entries;
  if (entry === undefined) return silenceLine(group, page);
  const [gravest] = entry.findings;
  const line = (words: Words): string =>
    `${words.verdicts[gravest.verdict]}${words.colon}${sidesInBrief(entry, page, words).join(` ${words.against} `)}`;
  return markup`<a href="${linkTo(anchorOf("finding", gravest.id))}">${say(page.texts, line)}</a>`;
};

const row = (group: EventFindings, columns: readonly Column[], page: Page): Markup =>
  markup`<tr>
    <th scope="row">
      <a href="${linkTo(anchorOf("event", group.event!.id))}">${group.event!.label}</a>
      <p class="summary">${summary(group, page)}</p>
    </th>
    ${columns.map((column) => countsCell(group, column, page))}
  </tr>`;

const table = (groups: readonly EventFindings[], label: (words: Words) => string, page: Page): Markup => {
  const { texts } = page;
  const columns = columnsOf(page);
  return markup`<div class="scroll" role="region" tabindex="0" ${name(texts, label)}>
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${say(texts, (words) => words.event)}</th>
          ${columns.map(({ title, place }) => markup`<th scope="col">${title}<small>${place}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map((group) => row(group, columns, page))}
      </tbody>
    </table>
  </div>`;
};

/** Sources by events: where the trouble is, with each event in a line. */
export const matrix = (page: Page): Markup => {
  const events = page.groups.filter(({ event }) => event !== undefined);
  const rest = events.slice(FIRST_EVENTS);
  const further = (words: Words): string => words.furtherEvents(rest.length);
  return markup`${table(events.slice(0, FIRST_EVENTS), (words) => words.whereTheTroubleIs, page)}
  ${rest.length > 0 ? markup`<details><summary>${say(page.texts, further)}</summary>${table(rest, further, page)}</details>` : ""}`;
};
