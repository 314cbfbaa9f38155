import type { Finding } from "../../model/index.js";
import { describeDecision } from "../brief.js";
import { sidesOf } from "../sides.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { sideColumn } from "./side.js";
import { name, say, tell } from "./texts.js";
import { pointsOf, titleOf } from "./title.js";

/** What the script finds a finding by, and narrows down by; papers are numbered, as their names may hold anything. */
export const dataOf = (finding: Finding, { lookup, papers, report, numbers }: Page): Markup => {
  const newspapers = new Set(finding.evidence.map(({ source }) => lookup.sources.get(source)?.newspaper));
  const paperIndexes = papers.flatMap((paper, index) => (newspapers.has(paper) ? [index] : []));
  const event = finding.evidence
    .map((evidence) => lookup.articleOf(evidence)?.event)
    .find((id) => id !== undefined);
  const at = report.events.findIndex(({ id }) => id === event);
  return markup`data-n="${numbers.get(finding)!}" data-verdict="${finding.verdict}" data-rule="${finding.rule}" data-kind="${finding.kind}" data-state="${finding.state}" data-taken="no" data-event="${at}" data-papers="${paperIndexes.join(" ")}"`;
};

/** The rule by its id, a link to what it is about where the page says it. */
export const ruleLink = (rule: string, { rules }: Page): Markup =>
  rules.has(rule)
    ? markup`<a href="${linkTo(anchorOf("rule", rule))}"><code>${rule}</code></a>`
    : markup`<code>${rule}</code>`;

/** New, known, changed, and how sure the program is. */
export const standing = (finding: Finding, { texts }: Page): Markup =>
  markup`<span class="state ${finding.state}">${say(texts, (words) => words.states[finding.state])}</span>
    <span>${say(texts, (words) => words.confidence)} ${Math.round(finding.confidence * 100)}%</span>`;

/** What people decided on it, and why. */
export const decisionOf = ({ decision }: Finding, { texts }: Page): Markup =>
  decision === undefined
    ? markup``
    : markup`<p class="decision">${say(texts, (words) => describeDecision(decision, words))}</p>`;

/** By what a finding is known: its rule and its fingerprint. */
export const identity = (finding: Finding, page: Page): Markup => {
  const { texts } = page;
  return markup`<details class="identity">
    <summary>${say(texts, (words) => words.identity)}</summary>
    <dl>
      <div><dt>${say(texts, (words) => words.rule)}</dt><dd>${ruleLink(finding.rule, page)}</dd></div>
      <div><dt>${say(texts, (words) => words.fingerprint)}</dt><dd><code>${finding.fingerprint}</code></dd></div>
    </dl>
  </details>`;
};

/** A finding with its sides next to each other, why it is flagged, and how to point to it. */
export const findingCard = (finding: Finding, page: Page): Markup => {
  const { texts, lookup } = page;
  const anchor = anchorOf("finding", finding.id);
  const sides = sidesOf(finding, lookup);
  return markup`<article class="finding ${finding.verdict}" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title" ${dataOf(finding, page)}>
    <header>
      <h4 id="${anchor}-title">${titleOf(finding, sides, texts)}</h4>
      <p class="facts">
        ${standing(finding, page)}
        <a class="anchor" href="${linkTo(anchor)}" ${name(texts, (words) => words.linkToFinding)}>#</a>
      </p>
    </header>
    ${pointsOf(finding, sides)}
    <div class="sides">${sides.map((item) => sideColumn(item, texts))}</div>
    <p class="message"><span class="tag">${say(texts, (words) => words.why)}</span> ${tell(finding.message, texts)}</p>
    ${decisionOf(finding, page)}
    ${identity(finding, page)}
  </article>`;
};
