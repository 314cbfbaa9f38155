import type { Verdict } from "../../../model/index.js";
import { isProminent, PROMINENT, QUIET } from "../../../model/verdicts.js";
import { verdictName } from "../counts.js";
import { anchorOf, linkTo, markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { say } from "../texts.js";

/** How many there are of a verdict, as a link to the first of them; the script lists them all. */
const countOf = (verdict: Verdict, { report, groups }: Page): Markup => {
  const first = groups
    .flatMap(({ prominent, quiet }) => [...prominent, ...quiet])
    .find((finding) => finding.verdict === verdict);
  const count = report.counts.verdicts[verdict];
  return first === undefined
    ? markup`${count}`
    : markup`<a href="${linkTo(anchorOf("finding", first.id))}" data-narrow="${verdict}" data-in="${isProminent({ verdict }) ? "findings" : "checked"}">${count}</a>`;
};

const classOf = (verdict: Verdict, { report }: Page): string =>
  report.counts.verdicts[verdict] === 0 ? `${verdict} none` : verdict;

/** How many contradictions, tensions and updates there are, each with what the word means. */
export const tally = (page: Page): Markup =>
  markup`<dl class="tally">${PROMINENT.map(
    (verdict) =>
      markup`<div class="${classOf(verdict, page)}">
        <dt>${verdictName(verdict, page.texts)}</dt>
        <dd class="count">${countOf(verdict, page)}</dd>
        <dd class="gloss">${say(page.texts, (words) => words.glosses[verdict])}</dd>
      </div>`,
  )}</dl>`;

/** How many agreements, variants and omissions there are, in a line. */
export const quietTally = (page: Page): Markup =>
  markup`<ul class="counts">${QUIET.map(
    (verdict) => markup`<li>${verdictName(verdict, page.texts)} <b>${countOf(verdict, page)}</b></li>`,
  )}</ul>`;
