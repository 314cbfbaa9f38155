import type { Finding } from "../../model/index.js";
import { QUIET } from "../../model/verdicts.js";
import { sidesOf, type Side } from "../sides.js";
import { onlyOne } from "./checked/onlyOne.js";
import { verdictName } from "./counts.js";
import { filter } from "./filters.js";
import { ruleLink } from "./finding.js";
import { anchorOf, later, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { quotation, whose } from "./side.js";
import { inEveryLanguage, name, say, tell } from "./texts.js";

const cell = (sides: readonly Side[], { texts }: Page, foot: Markup | "" = ""): Markup =>
  markup`<td>${sides.map((side) => markup`<div class="side">${whose(side, texts)}${quotation(side)}</div>`)}${foot}</td>`;

/** Why it counts as in order, and by what it is known. */
const account = (finding: Finding, page: Page): Markup =>
  markup`<details>
    <summary>${say(page.texts, (words) => words.why)}</summary>
    <p class="why">${tell(finding.message, page.texts)}</p>
    <p>${ruleLink(finding.rule, page)} <code>${finding.fingerprint}</code></p>
  </details>`;

/** What was checked in a row; more than two sides stand below each other in the last cell. */
const row = (finding: Finding, event: string, page: Page): Markup => {
  const { texts, lookup } = page;
  const anchor = anchorOf("finding", finding.id);
  const [first, ...others] = sidesOf(finding, lookup);
  return markup`<tr id="${anchor}" tabindex="-1" class="${finding.verdict}" data-n="${page.numbers.get(finding)!}" data-verdict="${finding.verdict}">
    <th scope="row">
      <a href="${linkTo(anchor)}">${verdictName(finding.verdict, texts)}</a>
      <small>${say(texts, (words) => words.kinds[finding.kind])}</small>
    </th>
    <td class="at"><span>${event}</span></td>
    ${cell(first === undefined ? [] : [first], page)}
    ${cell(others, page, account(finding, page))}
  </tr>`;
};

/** The columns that can be sorted by; the script makes buttons of them. */
const COLUMNS = [
  ["verdict", (words: { readonly verdict: string }) => words.verdict],
  ["event", (words: { readonly event: string }) => words.event],
] as const;

const quietTable = (page: Page): Markup => {
  const { groups, texts } = page;
  const rows = groups.flatMap(({ event, quiet }) =>
    quiet.map((finding) => row(finding, event?.label ?? "", page)),
  );
  if (rows.length === 0) return markup`<p class="nothing">${say(texts, (words) => words.nothingLeft)}</p>`;
  const verdicts = QUIET.filter((verdict) =>
    groups.some(({ quiet }) => quiet.some((finding) => finding.verdict === verdict)),
  );
  return markup`<form class="tools" id="quiet-tools" role="search" hidden ${name(texts, (words) => words.searchTable)}>
    <label>${say(texts, (words) => words.searchTable)} <input type="search" autocomplete="off" spellcheck="false" /></label>
    ${filter(
      "quiet",
      (words) => words.verdict,
      verdicts.map((verdict) => [verdict, inEveryLanguage((words) => words.verdicts[verdict])]),
      texts,
    )}
    <output aria-live="polite"></output>
  </form>
  <table class="quiet" id="quiet" aria-labelledby="agreements-title">
    <thead>
      <tr>
        ${COLUMNS.map(([column, of]) => markup`<th scope="col" data-sort="${column}">${say(texts, of)}</th>`)}
        <th scope="col" data-sort="first">${say(texts, (words) => words.document)} 1</th>
        <th scope="col" data-sort="second">${say(texts, (words) => words.document)} 2</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
  <p class="nothing" id="quiet-nothing" hidden>${say(texts, (words) => words.nothingLeft)}</p>`;
};

/** What was found in order, in a table; and what could not be checked, as one paper alone says it. */
export const checkedSection = (page: Page): Markup => {
  const { texts } = page;
  return markup`<section class="view checked" id="checked" tabindex="-1" aria-labelledby="checked-title">
    <h2 id="checked-title">${say(texts, (words) => words.views.checked)}</h2>
    ${later(markup`<p class="hint">${say(texts, (words) => words.checkedHint)}</p>
    <section ${name(texts, (words) => words.agreements)}>
      <h3 id="agreements-title">${say(texts, (words) => words.agreements)}</h3>
      ${quietTable(page)}
    </section>
    ${onlyOne(page)}`)}
  </section>`;
};
