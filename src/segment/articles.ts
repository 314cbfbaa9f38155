import type { Article, Block, Source } from "../model/index.js";
import { sliceTraced } from "../text/trace.js";
import { readBlocks } from "./blocks.js";
import { cutChunks } from "./chunks.js";
import { openingLength } from "./roles.js";
import { joinChunks } from "./stories.js";

/** A paragraph with the dateline that opens it as a byline of its own. */
const splitOpening = (block: Block): Block[] => {
  const length = block.role === "paragraph" ? openingLength(block.text) : 0;
  if (length === 0) return [block];
  const text: Block = { ...block, ...sliceTraced(block, length) };
  return [
    { ...block, ...sliceTraced(block, 0, length), role: "byline" },
    ...(text.text === "" ? [] : [text]),
  ];
};

/** What stands for the headline of a story that has none: the beginning of its text. */
const firstWords = (parts: readonly Block[]): string =>
  (parts.find((part) => part.role === "paragraph") ?? parts[0])?.text.match(/^.{0,30}/su)?.[0] ?? "";

/** The first heading is the headline, the others above the text are decks. */
const titleRole = (block: Block, index: number): Block => ({
  ...block,
  role: index === 0 ? "headline" : "deck",
});

/**
 * Cuts a source into articles.
 *
 * A story opens with a dateline, or with a headline after the credit that closed another. What stands under a
 * subheading goes on with the story above it, unless an earlier story of the page is clearly closer in its words
 * (cosine of content words weighted by inverse document frequency, as in lexical-cohesion segmentation: Hearst,
 * TextTiling, Computational Linguistics 23(1), 1997): so a story that another interrupts is put together again. A
 * story that breaks off in mid-sentence is taken up where the text below another story is far closer to it, and one
 * that goes to another page (下轉) where a part says that it comes from there (上接).
 *
 * @param source - a source with its decoded text
 * @returns articles in the order in which they begin; none for a source without text
 */
export const segment = (source: Source): Article[] =>
  joinChunks(cutChunks(readBlocks(source.text)))
    .map(({ headings, parts }) => ({ headings, parts: parts.flatMap(splitOpening) }))
    .map(({ headings, parts }, index) => ({
      id: `${source.id}:${index + 1}`,
      source: source.id,
      headline: headings[0]?.text ?? firstWords(parts),
      blocks: [...headings.map(titleRole), ...parts],
    }));
