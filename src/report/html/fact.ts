import type { Fact, Finding } from "../../model/index.js";
import type { Entry } from "../arrange.js";
import { papersOf, sidesOf, versionsOf, type Side, type Version } from "../sides.js";
import { verdictSign } from "./counts.js";
import { quotation } from "./finding.js";
import { anchorOf, linkTo, markup, type Markup } from "./markup.js";
import type { Page } from "./page.js";

const nameOf = ({ source }: Side, { words, lookup }: Page): string =>
  source === undefined ? words.unknownSource : lookup.nameOf(source);

const sourceItem = (side: Side, { words }: Page): Markup => {
  const { source } = side;
  const place = [source?.published.slice(0, 10), source?.page].filter(Boolean).join(" · ");
  return markup`<li>
    <p class="who"><cite>${source?.newspaper ?? words.unknownSource}</cite><span class="where">${place}</span></p>
    ${quotation(side)}
  </li>`;
};

/** A value, how many sources give it and which, and each in its sentence. */
const versionPart = (version: Version, page: Page): Markup => {
  const { words, language } = page;
  const papers = papersOf(version, words.unknownSource).join(words.listMark);
  return markup`<div class="version">
    <p class="value"><b>「${version.text}」</b> <span>${words.givenBy(version.sides.length, papers)}</span></p>
    ${version.reading ? markup`<p class="reading"><span>${words.readAs}</span> ${version.reading[language]}</p>` : ""}
    <ul>${version.sides.map((side) => sourceItem(side, page))}</ul>
  </div>`;
};

/** A finding of the fact, with the anchor by which it is pointed to. */
const pairItem = (finding: Finding, page: Page): Markup => {
  const { words, lookup, language } = page;
  const anchor = anchorOf("finding", finding.id);
  const papers = sidesOf(finding, lookup).map((side) => nameOf(side, page));
  return markup`<li id="${anchor}">
    <p>
      <a href="${linkTo(anchor)}">${verdictSign(finding.verdict)} ${words.verdicts[finding.verdict]}</a>
      ${papers.join(" / ")}
      <span class="state ${finding.state}">${words.states[finding.state]}</span>
      <span>${words.confidence} ${Math.round(finding.confidence * 100)}%</span>
    </p>
    <p>${finding.message[language]}</p>
    <p><code>${finding.rule}</code> <code>${finding.fingerprint}</code></p>
  </li>`;
};

/** A fact of three sources or more: who gives which value, why it is flagged, and the findings pair by pair. */
export const factCard = (fact: Fact, { findings }: Entry, page: Page): Markup => {
  const { words, language, lookup } = page;
  const [gravest] = findings;
  const anchor = anchorOf("fact", fact.id);
  const versions = versionsOf(fact, lookup);
  const sources = new Set(fact.values.flatMap((value) => value.sources)).size;
  return markup`<article class="finding fact ${gravest.verdict}" id="${anchor}" aria-labelledby="${anchor}-title">
    <header>
      <h4 id="${anchor}-title">
        ${verdictSign(gravest.verdict)} ${words.verdicts[gravest.verdict]}<span class="kind">${words.kinds[gravest.kind]}</span>
      </h4>
      <p class="facts"><span>${words.versionsOfFact(sources, versions.length)}</span></p>
    </header>
    <p class="label">${fact.label}</p>
    <div class="versions">${versions.map((version) => versionPart(version, page))}</div>
    <p class="message"><span class="unseen">${words.why}${words.colon}</span>${gravest.message[language]}</p>
    <details class="pairs">
      <summary>${words.findingsOfFact} <b>${findings.length}</b></summary>
      <ul>${findings.map((finding) => pairItem(finding, page))}</ul>
    </details>
  </article>`;
};
