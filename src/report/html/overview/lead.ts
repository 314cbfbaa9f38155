import { sidesOf } from "../../sides.js";
import { verdictName } from "../counts.js";
import { eventName } from "../event.js";
import { anchorOf, linkTo, markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { quotation, readingOf, whose } from "../side.js";
import { say, tell } from "../texts.js";

/** The gravest finding as a front page has its lead: both sentences, and why they clash. */
export const leadFinding = (page: Page): Markup => {
  const { groups, texts, lookup } = page;
  const group = groups.find(({ prominent }) => prominent.length > 0);
  const finding = group?.prominent[0];
  if (group === undefined || finding === undefined)
    return markup`<p class="nothing">${say(texts, (words) => words.nothingUrgent)}</p>`;
  const target = linkTo(anchorOf("finding", finding.id));
  return markup`<section class="lead ${finding.verdict}" aria-labelledby="lead">
    <h3 id="lead"><span class="kicker">${say(texts, (words) => words.lookFirst)}</span>
      <a href="${target}">${verdictName(finding.verdict, texts)} <span class="kind">${say(texts, (words) => words.kinds[finding.kind])}</span></a>
    </h3>
    <p class="of">${eventName(group, page)}</p>
    <div class="sides">
      ${sidesOf(finding, lookup).map((side) => markup`<div class="side">${whose(side, texts)}${quotation(side)}${readingOf(side, texts)}</div>`)}
    </div>
    <p class="message"><span class="tag">${say(texts, (words) => words.why)}</span> ${tell(finding.message, texts)}</p>
  </section>`;
};
