import { figureSeries } from "./figures/series.js";
import { shareTable } from "./figures/shares.js";
import { timeline } from "./figures/timeline.js";
import { later, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { say } from "./texts.js";

/** Pictures that are drawn; the gravest come first, and after so many nobody looks. */
const MOST_PICTURES = 48;

/** The figures that differ, drawn with the ranges of their hedges, and how much two papers share. */
export const figuresSection = (page: Page): Markup => {
  const { texts } = page;
  const series = figureSeries(page);
  const left = series.length - MOST_PICTURES;
  return markup`<section class="view figures" id="figures" tabindex="-1" aria-labelledby="figures-title">
    <h2 id="figures-title">${say(texts, (words) => words.views.figures)}</h2>
    ${later(markup`<h3>${say(texts, (words) => words.timeline)}</h3>
    <p class="hint">${say(texts, (words) => (series.length === 0 ? words.noFigures : words.timelineHint))}</p>
    <div class="gallery">${series.slice(0, MOST_PICTURES).map((item) => timeline(item, page))}</div>
    ${left > 0 ? markup`<p class="hint">${say(texts, (words) => words.figuresLeftOut(left))}</p>` : ""}
    ${shareTable(page)}`)}
  </section>`;
};
