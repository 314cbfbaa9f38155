import type { Fact, Finding, FindingEvidence } from "../../model/index.js";
import type { Entry } from "../arrange.js";
import { papersOf, sidesOf, versionsOf, type Version } from "../sides.js";
import { shorten } from "../shorten.js";
import { verdictName } from "./counts.js";
import { LONGEST_POINT } from "../contrast.js";
import { dataOf, decisionOf, identity, standing } from "./finding.js";
import { anchorOf, linkTo, markup, trusted, type Markup } from "./markup.js";
import type { Page } from "./page.js";
import { quotation, readingOf, whose } from "./side.js";
import { say, tell, type Texts } from "./texts.js";
import { pointLine } from "./title.js";

/** Pairs that are shown without being asked for. */
const MOST_OPEN_PAIRS = 3;
/** Longest value above its sentences, in UTF-16 units: they have it whole. */
const LONGEST_VALUE = 24;

/** The claims that something rests on, by which the script knows the sides of a finding among those of a fact. */
const claimsOf = (evidence: readonly FindingEvidence[]): string =>
  evidence.map(({ claim, source, start }) => (claim ?? `${source}:${start}`).replace(/\s/gu, "_")).join(" ");

/** What a version is called: its value, or where that is a sentence what it was read as. */
const versionTitle = ({ text, reading }: Version, texts: Texts): Markup => {
  if (text.length <= LONGEST_VALUE) return markup`「${text}」`;
  return reading === undefined ? markup`「${shorten(text, LONGEST_VALUE)}」` : tell(reading, texts);
};

/** A value, how many sources give it and which, and each in its sentence. */
const versionPart = (version: Version, { texts }: Page): Markup =>
  markup`<div class="version">
    <p class="value"><b>${versionTitle(version, texts)}</b> ${say(texts, (words) => words.givenBy(version.sides.length, papersOf(version, words.unknownSource).join(words.listMark)))}</p>
    ${version.text.length <= LONGEST_VALUE ? readingOf(version.reading, version.text, texts) : ""}
    <ul>${version.sides.map((side) => markup`<li class="side" data-claims="${claimsOf(side.evidence)}">${whose(side, texts)}${quotation(side)}</li>`)}</ul>
  </div>`;

/** A finding of the fact, with the anchor by which it is pointed to; why it is flagged where that differs from the gravest. */
const pairItem = (finding: Finding, gravest: Finding, page: Page): Markup => {
  const { texts, lookup } = page;
  const anchor = anchorOf("finding", finding.id);
  const papers = sidesOf(finding, lookup).map(({ source }) =>
    source === undefined ? say(texts, (words) => words.unknownSource) : markup`${lookup.nameOf(source)}`,
  );
  const isSame = finding === gravest || finding.message["zh-Hant"] === gravest.message["zh-Hant"];
  return markup`<li id="${anchor}" tabindex="-1" data-claims="${claimsOf(finding.evidence)}" ${dataOf(finding, page)}>
    <p>
      <a href="${linkTo(anchor)}">${verdictName(finding.verdict, texts)}</a>
      <span>${papers.map((paper, index) => markup`${index > 0 ? " / " : ""}${paper}`)}</span>
      ${standing(finding, page)}
    </p>
    ${isSame ? "" : markup`<p class="why">${tell(finding.message, texts)}</p>`}
    ${decisionOf(finding, page)}
    ${identity(finding, page)}
  </li>`;
};

/** A fact that several findings are about: who gives which value, why it is flagged, and the findings pair by pair. */
export const factCard = (fact: Fact, { findings }: Entry, page: Page): Markup => {
  const { texts, lookup } = page;
  const [gravest] = findings;
  const anchor = anchorOf("fact", fact.id);
  const versions = versionsOf(fact, lookup);
  const sources = new Set(fact.values.flatMap((value) => value.sources)).size;
  const isShort = versions.every(({ text }) => text.length <= LONGEST_POINT);
  return markup`<article class="finding fact ${gravest.verdict}" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
    <header>
      <h4 id="${anchor}-title">
        ${verdictName(gravest.verdict, texts)}<span class="kind">${say(texts, (words) => words.kinds[gravest.kind])}</span>
      </h4>
      <p class="facts">${say(texts, (words) => words.versionsOfFact(sources, versions.length))}</p>
    </header>
    ${
      isShort
        ? pointLine(
            gravest.verdict,
            versions.map(({ text }) => text),
          )
        : ""
    }
    ${versions.some(({ text }) => text === fact.label) ? "" : markup`<p class="label">${fact.label}</p>`}
    <div class="versions">${versions.map((version) => versionPart(version, page))}</div>
    <p class="message"><span class="tag">${say(texts, (words) => words.why)}</span> ${tell(gravest.message, texts)}</p>
    <details class="pairs"${findings.length > MOST_OPEN_PAIRS ? "" : trusted(" open")}>
      <summary>${say(texts, (words) => words.findingsOfFact)} <b>${findings.length}</b></summary>
      <ul>${findings.map((finding) => pairItem(finding, gravest, page))}</ul>
    </details>
  </article>`;
};
