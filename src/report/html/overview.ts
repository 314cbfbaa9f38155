import type { Verdict } from "../../model/index.js";
import { VERDICTS } from "../../model/verdicts.js";
import { isFlagged, isPending } from "../flagged.js";
import { describeCoverage } from "../scope.js";
import { verdictName } from "./counts.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import { leadFinding } from "./overview/lead.js";
import { matrix } from "./overview/matrix.js";
import { sourceTable } from "./overview/sources.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";
import type { Words } from "./words.js";

/** Each number leads to the first finding that it counts. */
const tallyItem = (verdict: Verdict, { report, groups, texts }: Page): Markup => {
  const first = groups
    .flatMap(({ prominent, quiet }) => [...prominent, ...quiet])
    .find((finding) => finding.verdict === verdict);
  const count = report.counts.verdicts[verdict];
  return markup`<div class="${verdict}${count === 0 ? " none" : ""}">
    <dt>${verdictName(verdict, texts)}</dt>
    <dd>${first === undefined ? count : markup`<a href="${linkTo(anchorOf("finding", first.id))}">${count}</a>`}</dd>
  </div>`;
};

/** How much was read and held against something: silence is no success where nothing was. */
const coverage = ({ report, texts }: Page): Markup => {
  const { matchedClaims, comparableClaims, comparableEvents } = report.coverage;
  const sentences = (words: Words): readonly string[] => [
    words.held(report.counts.claims, matchedClaims, comparableClaims, comparableEvents),
    // The first says how many claims stand in a finding: beside the other number it would only confuse.
    ...describeCoverage(report, words).slice(1),
  ];
  return markup`<p class="coverage">${say(texts, (words) => sentences(words).join(words.sentenceMark))}</p>`;
};

/** What came of the check: the numbers, the gravest finding, where the trouble is, and what was compared. */
export const overview = (page: Page): Markup => {
  const { texts, report } = page;
  const pending = report.findings.filter((finding) => isFlagged(finding) && isPending(finding)).length;
  return markup`<section class="view overview" id="overview" tabindex="-1" aria-labelledby="overview-title">
    <h2 class="unseen" id="overview-title">${say(texts, (words) => words.views.overview)}</h2>
    <dl class="tally">${VERDICTS.map((verdict) => tallyItem(verdict, page))}</dl>
    <p class="pending">${say(texts, (words) => words.newAndKnown(pending, report.counts.states.known).trim())}</p>
    ${leadFinding(page)}
    <h3 id="trouble">${say(texts, (words) => words.whereTheTroubleIs)}</h3>
    ${matrix(page)}
    <p class="hint">${say(texts, (words) => words.matrixHint)}</p>
    ${coverage(page)}
    <details>
      <summary id="compared">${say(texts, (words) => words.compared)}</summary>
      ${sourceTable(page)}
    </details>
  </section>`;
};
