import { createHash } from "node:crypto";
import { arrangeFindings } from "./arrange.js";
import { aboutSection } from "./html/about.js";
import { EARLY_SCRIPT, SCRIPT, STYLE } from "./html/assets.js";
import { navigationBar } from "./html/bar.js";
import { checkedSection } from "./html/checked.js";
import { decisionPanel } from "./html/decisions.js";
import { eventSection, quietEvents } from "./html/event.js";
import { figuresSection } from "./html/figures.js";
import { filterForm } from "./html/filters.js";
import { markup, trusted, writeData, writeMarkup, type Markup } from "./html/markup.js";
import { overview } from "./html/overview.js";
import type { Page } from "./html/page.js";
import { readingSection } from "./html/reading.js";
import { scriptData } from "./html/scriptData.js";
import { keysDialog, settings } from "./html/settings.js";
import { suggestionList } from "./html/suggestions.js";
import { createTexts, say } from "./html/texts.js";
import { pageWords, type Words } from "./html/words.js";
import { groupBy } from "./group.js";
import { createLookup } from "./lookup.js";
import type { Reporter, ReporterInput } from "./reporter.js";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded or sent: only the style and the scripts run that are written in the page. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(EARLY_SCRIPT)} ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const masthead = (page: Page): Markup => {
  const { report, texts } = page;
  const days = report.sources.map(({ published }) => published.slice(0, 10)).toSorted();
  const papers = [...groupBy(report.sources, ({ newspaper }) => newspaper)].map(
    ([paper, { length }]) => [paper, length] as const,
  );
  const scope = (words: Words): string =>
    words.scopeOfPage(report.sources.length, papers, report.events.length);
  return markup`<header class="masthead">
    <h1>${say(texts, (words) => words.title)}</h1>
    ${settings(page)}
    <p class="scope">${say(texts, scope)} ${days.length > 0 ? say(texts, (words) => words.between(days[0]!, days.at(-1)!)) : ""}</p>
  </header>`;
};

const findingsSection = (page: Page): Markup => {
  const { texts, groups } = page;
  return markup`<section class="view findings" id="findings" tabindex="-1" aria-labelledby="findings-title">
    <h2 id="findings-title">${say(texts, (words) => words.findings)}</h2>
    ${filterForm(page)}
    ${decisionPanel(page)}
    <p class="hint">${say(texts, (words) => words.marksExplained)}</p>
    <p class="narrowed" id="narrowed" hidden></p>
    <p class="nothing" id="nothing-left" hidden>${say(texts, (words) => words.nothingLeft)}</p>
    ${groups.filter(({ prominent }) => prominent.length > 0).map((group) => eventSection(group, page))}
    ${quietEvents(page)}
    ${suggestionList(page)}
  </section>`;
};

const createPage = ({ report, texts, language, rules = [], stale = [] }: ReporterInput): Page => {
  const lookup = createLookup(report, texts);
  const spoke = new Set([...report.findings, ...report.suggestions].map(({ rule }) => rule));
  return {
    report,
    lookup,
    texts: createTexts(language),
    groups: arrangeFindings(report, lookup),
    papers: [...new Set(report.sources.map(({ newspaper }) => newspaper))],
    numbers: new Map([...report.findings, ...report.suggestions].map((finding, index) => [finding, index])),
    rules: new Map(rules.flatMap((rule) => (spoke.has(rule.id) ? [[rule.id, rule] as const] : []))),
    stale: stale.length,
  };
};

/** One file that needs no network, and no script to be read: what an editor decides by. */
export const reportHtml: Reporter = (input) => {
  const page = createPage(input);
  const { texts, papers, report } = page;
  const words = pageWords[input.language];
  const body = markup`<a class="skip" href="#findings">${say(texts, (each) => each.skipToFindings)}</a>
    ${masthead(page)}
    ${navigationBar(page)}
    <main>
      ${overview(page)}
      ${findingsSection(page)}
      ${readingSection(page)}
      ${checkedSection(page)}
      ${figuresSection(page)}
      ${aboutSection(page)}
    </main>
    <footer><p>${say(texts, (each) => each.madeBy)} ${report.tool.name} ${report.tool.version}</p></footer>
    ${keysDialog(page)}
    <div id="status" role="status" aria-live="polite"></div>`;
  const document = markup`<!doctype html>
    <html lang="${input.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title} · ${papers.join(words.listMark)}</title>
        <style>${trusted(STYLE)}</style>
        <script>${trusted(EARLY_SCRIPT)}</script>
      </head>
      <body>
        ${body}
        <script type="application/json" id="data">${writeData(scriptData(page))}</script>
        <script>${trusted(SCRIPT)}</script>
      </body>
    </html> `;
  return `${writeMarkup(document).trim()}\n`;
};
