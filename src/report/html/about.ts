import { VERDICTS } from "../../model/verdicts.js";
import type { RuleText } from "../reporter.js";
import { verdictName } from "./counts.js";
import { anchorOf, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { say, tell } from "./texts.js";

const ruleItem = ({ id, title, about, verdicts }: RuleText, { texts }: Page): Markup =>
  markup`<div id="${anchorOf("rule", id)}" tabindex="-1">
    <dt>${tell(title, texts)} <code>${id}</code></dt>
    <dd>${tell(about, texts)}</dd>
    <dd class="verdicts">${verdicts.map(({ verdict }) => verdictName(verdict, texts))}</dd>
  </div>`;

const ruleList = (page: Page): Markup =>
  page.rules.size === 0
    ? markup``
    : markup`<h3>${say(page.texts, (words) => words.rules)}</h3>
    <dl class="rules">${[...page.rules.values()].map((rule) => ruleItem(rule, page))}</dl>`;

/** Decisions of the baseline that no finding meets any more; what was said to be corrected, and is, asks for no hand. */
const resolvedList = ({ report, texts }: Page): Markup => {
  const resolved = report.resolved.filter(({ decision }) => decision !== "corrected");
  if (resolved.length === 0) return markup``;
  return markup`<h3>${say(texts, (words) => words.resolvedTitle)}</h3>
    <p class="hint">${say(texts, (words) => words.resolvedDecisions(resolved.length))}</p>
    <ul class="resolved">${resolved.map(({ fingerprint, description, reason }) => markup`<li>${description} <small>${reason}</small> <code>${fingerprint}</code></li>`)}</ul>`;
};

/** What a finding that is listed may be; one that is resolved is no finding any more. */
const STATES_OF_FINDINGS = ["new", "changed", "known"] as const;

/** What may be decided on a finding. */
const DECISIONS = ["accepted", "dismissed", "corrected"] as const;

/** What the verdicts, the states and the rules mean, and what of the baseline is settled. */
export const aboutSection = (page: Page): Markup => {
  const { texts } = page;
  return markup`<section class="view about" id="about" tabindex="-1" aria-labelledby="about-title">
    <h2 id="about-title">${say(texts, (words) => words.views.about)}</h2>
    <h3>${say(texts, (words) => words.verdictsExplained)}</h3>
    <dl class="meanings">
      ${VERDICTS.map((verdict) => markup`<div><dt>${verdictName(verdict, texts)}</dt><dd>${say(texts, (words) => words.meanings[verdict])}</dd></div>`)}
    </dl>
    <p class="hint">${say(texts, (words) => words.confidenceExplained)}</p>
    <p class="hint">${say(texts, (words) => words.rangesExplained)}</p>
    <h3>${say(texts, (words) => words.decisionsExplained)}</h3>
    <dl class="meanings">
      ${STATES_OF_FINDINGS.map((state) => markup`<div><dt>${say(texts, (words) => words.states[state])}</dt><dd>${say(texts, (words) => words.stateMeanings[state])}</dd></div>`)}
      ${DECISIONS.map((decision) => markup`<div><dt>${say(texts, (words) => words.decisions[decision])}</dt><dd>${say(texts, (words) => words.script[`${decision}Means`])}</dd></div>`)}
    </dl>
    ${ruleList(page)}
    ${resolvedList(page)}
  </section>`;
};
