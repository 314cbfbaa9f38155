import type { Finding } from "../../model/index.js";
import { sidesOf, type Passage, type Segment, type Side } from "../sides.js";
import { verdictSign } from "./counts.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";

const segment = ({ text, role }: Segment): Markup =>
  role === "differing" ? markup`<b>${text}</b>` : markup`${text}`;

/** The evidence stands in one mark, the words that differ from the other side bold in it. */
const passage = (segments: Passage): Markup => {
  const groups: Segment[][] = [];
  for (const item of segments) {
    const last = groups.at(-1);
    const inLast = last !== undefined && (last[0]!.role === "around") === (item.role === "around");
    if (inLast) last.push(item);
    else groups.push([item]);
  }
  return markup`${groups.map((group) =>
    group[0]!.role === "around" ? group.map(segment) : markup`<mark>${group.map(segment)}</mark>`,
  )}`;
};

/** The sentences of a side with their evidence, in the language of the source. */
export const quotation = (side: Side): Markup =>
  markup`<blockquote lang="${side.source?.language ?? "zh-Hant"}">
    ${side.passages.map((item) => markup`<p>${passage(item)}</p>`)}
  </blockquote>`;

const side = (item: Side, { words, language }: Page): Markup => {
  const { source, article } = item;
  const place = [source?.published.slice(0, 10), source?.page].filter(Boolean).join(" · ");
  return markup`<div class="side">
    <p class="who"><cite>${source?.newspaper ?? words.unknownSource}</cite><span class="where">${place}</span></p>
    ${article && article.headline !== "" ? markup`<p class="headline" lang="${source?.language ?? "zh-Hant"}">${article.headline}</p>` : ""}
    ${quotation(item)}
    ${item.restatements.map((again) => markup`<p class="again" lang="${source?.language ?? "zh-Hant"}"><span lang="${language}">${words.alsoIn}</span> ${passage(again)}</p>`)}
    ${item.reading ? markup`<p class="reading"><span>${words.readAs}</span> ${item.reading[language]}</p>` : ""}
  </div>`;
};

/** A finding with its sides next to each other, why it is flagged, and how to point to it. */
export const findingCard = (finding: Finding, page: Page): Markup => {
  const { words, language, lookup } = page;
  const anchor = anchorOf("finding", finding.id);
  const sides = sidesOf(finding, lookup);
  return markup`<article class="finding ${finding.verdict}" id="${anchor}" aria-labelledby="${anchor}-title">
    <header>
      <h4 id="${anchor}-title">
        ${verdictSign(finding.verdict)} ${words.verdicts[finding.verdict]}<span class="kind">${words.kinds[finding.kind]}</span>
      </h4>
      <p class="facts">
        <span class="state ${finding.state}">${words.states[finding.state]}</span>
        <span>${words.confidence} ${Math.round(finding.confidence * 100)}%</span>
        <a href="${linkTo(anchor)}" aria-label="${words.linkToFinding}" title="${words.linkToFinding}">#</a>
      </p>
    </header>
    <div class="sides">${sides.map((item) => side(item, page))}</div>
    <p class="message"><span class="unseen">${words.why}${words.colon}</span>${finding.message[language]}</p>
    <dl class="identity">
      <div><dt>${words.rule}</dt><dd><code>${finding.rule}</code></dd></div>
      <div><dt>${words.fingerprint}</dt><dd><code>${finding.fingerprint}</code></dd></div>
      <div><dd>${words.scopes[finding.scope]}</dd></div>
    </dl>
  </article>`;
};
