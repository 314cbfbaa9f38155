import type { ReportSource } from "../../../model/index.js";
import { markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { published } from "../source.js";
import { say } from "../texts.js";

const sourceRow = (source: ReportSource, { texts }: Page): Markup =>
  markup`<tr>
    <th scope="row">${source.newspaper}</th>
    <td><time datetime="${source.published}">${published(source)}</time></td>
    <td>${source.page ?? "—"}</td>
    <td class="number">${say(texts, (words) => words.characters(source.length))}</td>
    <td class="path"><span title="SHA-256 ${source.sha256}">${source.path}</span></td>
  </tr>`;

/** The documents that were compared, each with its day, its length and where it lies. */
export const sourceTable = (page: Page): Markup => {
  const { report, texts } = page;
  const columns = ["newspaper", "published", "page", "length", "document"] as const;
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="compared">
    <table class="sources">
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col">${say(texts, (words) => words[column])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${report.sources.map((source) => sourceRow(source, page))}
      </tbody>
    </table>
  </div>`;
};
