import type { BlockRole, ReportArticle, ReportSource, Span } from "../../../model/index.js";
import { anchorOf, linkTo, markup, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { languageOf, published } from "../source.js";
import { say } from "../texts.js";
import { blocksOf, type Block } from "./blocks.js";
import { cut, type Mark, type Piece } from "./marks.js";

/** What a column is made of: a source, its articles on the event, its text and what is marked in it. */
export interface ColumnParts {
  readonly source: ReportSource;
  readonly articles: readonly ReportArticle[];
  readonly text: string | undefined;
  readonly marks: readonly Mark[];
  readonly roleAt: (line: Span) => BlockRole | undefined;
  readonly isOneSentence: (gap: Span) => boolean;
}

/** Spaces that a page sets between Chinese characters to fill a line, and marks of emphasis. */
const LAYOUT = /(?<=[^\p{ASCII}])[^\S\n]+(?=[^\p{ASCII}])|\*\*/gu;

const pieceOf = ({ start, end, marks }: Piece, text: string): Markup => {
  const shown = text.slice(start, end).replace(LAYOUT, "");
  const [gravest] = marks;
  if (gravest === undefined) return markup`${shown}`;
  const target = linkTo(anchorOf("finding", gravest.finding.id));
  return markup`<a class="mark ${gravest.finding.verdict}" href="${target}" data-m="${marks.map(({ number }) => number).join(" ")}" data-e="${marks.map(({ number, place }) => `${number}.${place}`).join(" ")}">${shown}</a>`;
};

const blockOf = ({ isHeading, lines }: Block, text: string, marks: readonly Mark[]): Markup => {
  const parts = lines.map((line, index) => {
    const joint =
      index > 0 &&
      /[\p{ASCII}]$/u.test(text.slice(0, lines[index - 1]!.end).slice(-1)) &&
      /^[\p{ASCII}]/u.test(text[line.start]!);
    return markup`${joint ? " " : ""}${cut(line, marks).map((piece) => pieceOf(piece, text))}`;
  });
  return isHeading ? markup`<p class="heading">${parts}</p>` : markup`<p>${parts}</p>`;
};

const articleOf = (
  article: ReportArticle,
  text: string,
  { marks, roleAt, isOneSentence }: ColumnParts,
): Markup =>
  markup`<div class="story">
    ${article.spans.map((span) => {
      const own = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
      return blocksOf(text, span, roleAt, isOneSentence).map((block) => blockOf(block, text, own));
    })}
  </div>`;

/** How high the map beside a text is, in units of its own. */
const MAP = 1000;

/** A narrow map of where the marks are, by their place among the characters of the articles. */
const mapOf = ({ articles, marks }: ColumnParts): Markup => {
  const spans = articles.flatMap((article) => article.spans);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const placeOf = (offset: number): number =>
    spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0) /
    Math.max(1, length);
  const seen = marks.filter((mark) =>
    spans.some(({ start, end }) => start <= mark.start && mark.start < end),
  );
  const ticks = new Map(
    seen
      .toReversed()
      .map(({ start, finding }) => [
        `${Math.round(placeOf(start) * MAP)} ${finding.verdict}`,
        finding.verdict,
      ]),
  );
  return markup`<svg class="map" viewBox="0 0 10 ${MAP}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${[...ticks].map(([key, verdict]) => markup`<rect class="${verdict}" x="${verdict === "agreement" || verdict === "variant" ? 6 : 0}" y="${key.split(" ")[0]}" width="${verdict === "agreement" || verdict === "variant" ? 4 : 10}" height="6" />`)}
  </svg>`;
};

/** The articles of a source on one event, with all that findings rest on marked, and a map of the marks. */
export const textColumn = (parts: ColumnParts, anchor: string, { texts }: Page): Markup => {
  const { source, articles, text } = parts;
  const place = [published(source), source.page].filter(Boolean).join(" · ");
  return markup`<section class="column" aria-labelledby="${anchor}">
    <p class="who" id="${anchor}"><cite>${source.newspaper}</cite><span class="where">${place}</span></p>
    <div class="page">
      <div class="body" lang="${languageOf(source)}" tabindex="0" role="group" aria-labelledby="${anchor}">
        ${text === undefined ? say(texts, (words) => words.textMissing) : articles.map((article) => articleOf(article, text, parts))}
      </div>
      ${mapOf(parts)}
    </div>
  </section>`;
};
