import type { Finding, Verdict } from "../../model/index.js";
import { SIGNS } from "../verdicts.js";
import type { Side } from "../sides.js";
import { verdictName } from "./counts.js";
import { markup, type Markup } from "./markup.js";
import { say, type Texts } from "./texts.js";
import type { Words } from "./words.js";

/** What stands against what, in a few words: 「過半」≠「五項」. */
export const pointLine = (verdict: Verdict, points: readonly string[]): Markup => {
  const sign = markup` <span class="against" aria-hidden="true">${SIGNS[verdict]}</span> `;
  return markup`<span class="points">${points.map((point, index) => markup`${index === 0 ? "" : sign}<q>${point}</q>`)}</span>`;
};

/** The same of a finding; nothing where it takes whole sentences. */
export const pointsOf = ({ verdict }: Finding, sides: readonly Side[]): Markup => {
  const points = sides.flatMap(({ point }) => point ?? []);
  return points.length < 2 ? markup`` : pointLine(verdict, points);
};

/** How the sides stand to each other where they are not simply two papers: a reader takes them for two papers else. */
const relationOf = ({ scope }: Finding, sides: readonly Side[], words: Words): string => {
  const articles = new Set(sides.map(({ article }) => article?.id));
  return scope === "internal" && articles.size === 1 ? words.inOneArticle : words.scopes[scope];
};

/** "≠ 矛盾 數量 · 同一篇報道之內": what a finding is. */
export const titleOf = (finding: Finding, sides: readonly Side[], texts: Texts): Markup => {
  const relation =
    finding.scope === "cross"
      ? ""
      : markup`<span class="relation">${say(texts, (words) => relationOf(finding, sides, words))}</span>`;
  return markup`${verdictName(finding.verdict, texts)}<span class="kind">${say(texts, (words) => words.kinds[finding.kind])}</span>${relation}`;
};
