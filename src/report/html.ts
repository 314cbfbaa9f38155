import { createHash } from "node:crypto";
import { VERDICTS } from "../model/verdicts.js";
import { arrangeFindings } from "./arrange.js";
import { verdictSign } from "./html/counts.js";
import { eventSection } from "./html/event.js";
import { markup, trusted, writeMarkup, type Markup } from "./html/markup.js";
import { overview } from "./html/overview.js";
import type { Page } from "./html/page.js";
import { STYLE } from "./html/style.js";
import { suggestionList } from "./html/suggestions.js";
import { createLookup } from "./lookup.js";
import { phrases } from "./phrases.js";
import type { Reporter } from "./reporter.js";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded, run or sent: only the style that is written in the page. */
const policy = (style: string): string =>
  `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;

const masthead = ({ report, words }: Page): Markup => {
  const newspapers = [...new Set(report.sources.map(({ newspaper }) => newspaper))].join(words.listMark);
  return markup`<header class="masthead">
    <h1>${words.title}</h1>
    <p class="tagline">${words.tagline}</p>
    <p class="scope">${words.scopeOfCheck(report.sources.length, newspapers, report.events.length)}</p>
  </header>`;
};

const colophon = ({ report, words }: Page): Markup =>
  markup`<footer>
    <h2>${words.verdictsExplained}</h2>
    <dl class="meanings">
      ${VERDICTS.map(
        (verdict) =>
          markup`<div>
            <dt>${verdictSign(verdict)} ${words.verdicts[verdict]}</dt>
            <dd>${words.meanings[verdict]}</dd>
          </div>`,
      )}
    </dl>
    <p class="made">${words.madeBy} ${report.tool.name} ${report.tool.version}</p>
  </footer>`;

/** One file that needs no network and no script: overview, findings by event, what was in order, and suggestions. */
export const reportHtml: Reporter = ({ report, texts, language }) => {
  const lookup = createLookup(report, texts);
  const page: Page = { report, lookup, words: phrases[language], language };
  const groups = arrangeFindings(report, lookup);
  const { words } = page;
  const document = markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy(STYLE)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title} · ${[...new Set(report.sources.map(({ newspaper }) => newspaper))].join(words.listMark)}</title>
        <style>${trusted(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#findings">${words.skipToFindings}</a>
        ${masthead(page)}
        <main>
          ${overview(groups, page)}
          <section class="findings" id="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">${words.findings}</h2>
            ${groups.map((group) => eventSection(group, page))}
            ${suggestionList(page)}
          </section>
        </main>
        ${colophon(page)}
      </body>
    </html> `;
  return `${writeMarkup(document).trim()}\n`;
};
