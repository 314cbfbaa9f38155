import { markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";

/** Where decisions that are taken in the page are counted and exported; the script shows it. */
export const decisionPanel = ({ texts }: Page): Markup =>
  markup`<section class="decisions" id="decisions" tabindex="-1" hidden aria-labelledby="decisions-title">
    <h3 id="decisions-title">${say(texts, (words) => words.decideInPage)} <b class="taken-count">0</b></h3>
    <label>${say(texts, (words) => words.decideBy)} <input id="decided-by" autocomplete="name" /></label>
    <button type="button" id="export">${say(texts, (words) => words.exportDecisions)}</button>
    <button type="button" id="copy-decisions">${say(texts, (words) => words.copyDecisions)}</button>
    <p class="hint">${say(texts, (words) => words.decideInPageHint)}</p>
    <details>
      <summary>${say(texts, (words) => words.listDecisions)}</summary>
      <ul></ul>
    </details>
  </section>`;
