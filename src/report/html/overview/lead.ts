import type { Finding } from "../../../model/index.js";
import type { EventFindings } from "../../arrange.js";
import { isPending } from "../../flagged.js";
import { sidesOf } from "../../sides.js";
import { eventName } from "../event.js";
import { anchorOf, linkTo, markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { sideColumn } from "../side.js";
import { say, tell } from "../texts.js";
import { pointsOf, titleOf } from "../title.js";

/** The gravest finding that waits for a decision, else the gravest of all. */
const gravestOf = (groups: readonly EventFindings[]): readonly [EventFindings, Finding] | undefined => {
  for (const isAsked of [isPending, () => true])
    for (const verdict of ["contradiction", "tension"] as const)
      for (const group of groups) {
        const found = group.prominent.find((finding) => finding.verdict === verdict && isAsked(finding));
        if (found !== undefined) return [group, found];
      }
  return undefined;
};

/** The gravest finding as a front page has its lead: what stands against what, both sentences, and why they clash. */
export const leadFinding = (page: Page): Markup => {
  const { groups, texts, lookup } = page;
  const gravest = gravestOf(groups);
  if (gravest === undefined)
    return markup`<p class="nothing">${say(texts, (words) => words.nothingUrgent)}</p>`;
  const [group, finding] = gravest;
  const sides = sidesOf(finding, lookup);
  const target = linkTo(anchorOf("finding", finding.id));
  const inTexts =
    group.event === undefined
      ? markup``
      : markup`<a href="${linkTo(anchorOf("read", group.event.id))}" data-show="${page.numbers.get(finding)!}">${say(texts, (words) => words.inTexts)}</a>`;
  return markup`<section class="lead ${finding.verdict}" aria-labelledby="lead">
    <h3 id="lead"><span class="kicker">${say(texts, (words) => words.lookFirst)}</span>
      <a href="${target}">${titleOf(finding, sides, texts)}</a>
    </h3>
    ${pointsOf(finding, sides)}
    <div class="sides">${sides.map((side) => sideColumn(side, texts))}</div>
    <p class="message"><span class="tag">${say(texts, (words) => words.why)}</span> ${tell(finding.message, texts)}</p>
    <p class="verdict-taken" id="lead-decided" data-n="${page.numbers.get(finding)!}" hidden></p>
    <footer>
      <p>${say(texts, (words) => words.event)}${say(texts, (words) => words.colon)}${eventName(group, page)}</p>
      <p class="more"><a href="${target}">${say(texts, (words) => words.dealWithIt)}</a> ${inTexts}</p>
    </footer>
  </section>`;
};
