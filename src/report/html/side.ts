import type { Message } from "../../model/index.js";
import type { Passage, Segment } from "../passages.js";
import type { Side } from "../sides.js";
import { markup, type Markup } from "./markup.js";
import { languageOf, published } from "./source.js";
import { say, tell, type Texts } from "./texts.js";

const segment = ({ text, role }: Segment): Markup => {
  if (role === "differing") return markup`<b>${text}</b>`;
  return role === "reworded" ? markup`<i>${text}</i>` : markup`${text}`;
};

/** The evidence stands in one mark; in it, what the sides differ in, and what is only worded otherwise. */
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
  markup`<blockquote lang="${languageOf(side.source)}">
    ${side.passages.map((item) => markup`<p>${passage(item)}</p>`)}
  </blockquote>`;

/** Whose side it is: the newspaper, the day, the page, and the part of the article where that is not its text. */
export const whose = ({ source, role }: Side, texts: Texts): Markup => {
  const place = [source && published(source), source?.page].filter(Boolean).join(" · ");
  const paper = source === undefined ? say(texts, (words) => words.unknownSource) : source.newspaper;
  const part =
    role === undefined || role === "paragraph"
      ? ""
      : markup`<span class="part">${say(texts, (words) => words.roles[role])}</span>`;
  return markup`<p class="who"><cite>${paper}</cite><span class="where">${place}</span>${part}</p>`;
};

/** How a side was read: 逾160 → more than 160; nothing where that only says the words again. */
export const readingOf = (reading: Message | undefined, quote: string, texts: Texts): Markup =>
  reading === undefined || reading["zh-Hant"] === `「${quote}」`
    ? markup``
    : markup`<p class="read-as"><span class="tag">${say(texts, (words) => words.readAs)}</span> ${tell(reading, texts)}</p>`;

const quoteOf = ({ evidence }: Side): string => evidence.map(({ quote }) => quote).join("");

/** One side of a finding: who says it, in which sentences, where else, and how it was read. */
export const sideColumn = (side: Side, texts: Texts): Markup => {
  const { source, headline, restatements } = side;
  const again = say(texts, (words) => words.alsoIn);
  return markup`<div class="side">
    ${whose(side, texts)}
    ${headline === "" ? "" : markup`<p class="headline" lang="${languageOf(source)}">${headline}</p>`}
    ${quotation(side)}
    ${restatements.map((item) => markup`<p class="again" lang="${languageOf(source)}"><span class="tag">${again}</span> ${passage(item)}</p>`)}
    ${readingOf(side.reading, quoteOf(side), texts)}
  </div>`;
};
