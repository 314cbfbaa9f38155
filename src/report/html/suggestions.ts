import { findingCard } from "./finding.js";
import { markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";

/** The alarms that are too unsure to count, folded away after the events; nothing where there is none. */
export const suggestionList = (page: Page): Markup => {
  const { texts, report } = page;
  if (report.suggestions.length === 0) return markup``;
  const title = say(texts, (words) => words.suggestions);
  return markup`<section class="event suggestions" id="suggestions" aria-labelledby="suggestions-title">
    <h3 id="suggestions-title">${title}</h3>
    <p class="hint">${say(texts, (words) => words.suggestionsHint)}</p>
    <details>
      <summary>${title} <b>${report.suggestions.length}</b></summary>
      ${report.suggestions.map((finding) => findingCard(finding, page))}
    </details>
  </section>`;
};
