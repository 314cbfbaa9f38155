import { countAlarms } from "../flagged.js";
import { describeCoverage } from "../scope.js";
import { markup, type Markup } from "./markup.js";
import { leadFinding } from "./overview/lead.js";
import { matrix } from "./overview/matrix.js";
import { sourceTable } from "./overview/sources.js";
import { quietTally, tally } from "./overview/tally.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";
import type { Words } from "./words.js";

/** How much was read and held against something: silence is no success where nothing was. */
const coverage = (page: Page): Markup => {
  const { report, texts } = page;
  const { matchedClaims, comparableClaims, comparableEvents } = report.coverage;
  const sentences = (words: Words): readonly string[] => [
    words.held(report.counts.claims, matchedClaims, comparableClaims, comparableEvents),
    // The first says how many claims stand in a finding: beside the other number it would only confuse.
    ...describeCoverage(report, words).slice(1),
  ];
  return markup`<h3>${say(texts, (words) => words.howMuchWasChecked)}</h3>
  ${quietTally(page)}
  <p class="hint">${say(texts, (words) => sentences(words).join(words.sentenceMark))}</p>`;
};

/** Why a run fails that no finding fails. */
const staleness = ({ stale, texts }: Page): Markup =>
  stale === 0 ? markup`` : markup`<p class="outcome">${say(texts, (words) => words.staleFails(stale))}</p>`;

/** What came of the check: the numbers, the gravest finding, where the trouble is, and what was compared. */
export const overview = (page: Page): Markup => {
  const { texts, report } = page;
  const { pending, known } = countAlarms(report);
  return markup`<section class="view overview" id="overview" tabindex="-1" aria-labelledby="overview-title">
    <h2 class="unseen" id="overview-title">${say(texts, (words) => words.views.overview)}</h2>
    ${staleness(page)}
    ${tally(page)}
    ${leadFinding(page)}
    <h3 id="trouble">${say(texts, (words) => words.whereTheTroubleIs)} <small>${say(texts, (words) => words.newAndKnown(pending, known).trim())}<span id="decided-here" hidden></span></small></h3>
    ${matrix(page)}
    <p class="hint">${say(texts, (words) => words.matrixHint)}</p>
    ${coverage(page)}
    <details>
      <summary id="compared">${say(texts, (words) => words.compared)}</summary>
      ${sourceTable(page)}
    </details>
  </section>`;
};
