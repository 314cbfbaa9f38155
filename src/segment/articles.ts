import { cosine, mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Article, Block, Source } from "../model/index.js";
import { readBlocks } from "./blocks.js";
import { sliceTraced } from "../text/trace.js";
import { closesStory, openingLength, startsStory } from "./roles.js";

/** Headings and the text under them: the smallest part that is moved as a whole. */
interface Chunk {
  readonly headings: readonly Block[];
  readonly body: readonly Block[];
  /** Why the chunk opens a story of its own: its dateline, or the credit that closed the story above it. */
  readonly opens: boolean;
}

/** A story being put together. */
interface Story {
  readonly parts: Block[];
  readonly headings: Block[];
  /** Whether the story begins without a heading, so that one printed elsewhere may be its own. */
  readonly headless: boolean;
}

const isHeading = (block: Block): boolean => block.role === "subheading";
const isOpening = (block: Block): boolean => block.role === "paragraph" && startsStory(block.text);
const isText = (block: Block): boolean => block.role === "paragraph" || block.role === "list-item";

/** Cuts the blocks of a page before headings that follow text, before datelines, and after closing credits. */
const cutChunks = (blocks: readonly Block[]): Chunk[] => {
  const chunks: { headings: Block[]; body: Block[]; opens: boolean }[] = [];
  let closed = true;
  for (const block of blocks) {
    let chunk = chunks.at(-1);
    if (chunk === undefined || ((isHeading(block) || isOpening(block)) && chunk.body.some(isText))) {
      chunk = { headings: [], body: [], opens: closed && isHeading(block) };
      chunks.push(chunk);
    }
    if (isHeading(block)) chunk.headings.push(block);
    else chunk.body.push(block);
    if (isOpening(block)) chunk.opens = true;
    if (block.role === "credit") closed = closesStory(block.text);
    else if (block.role !== "caption") closed = false;
  }
  return chunks;
};

const termsOfBlocks = (blocks: readonly Block[]): Terms =>
  mergeTerms(blocks.map((block) => termsOf(block.text)));

/** How much closer another story must be than the nearest one before a part is moved to it. */
const moveFactor = 1.5;

/** Least cosine with an earlier story that a part resumes (over the real pages: 0.60 where it does, at most 0.22 where not). */
const leastResumption = 0.3;

/** Least cosine of headings with the story that they are printed away from. */
const leastCohesion = 0.12;

/** Fewest characters of running text that tell where they belong. */
const leastText = 60;

/** Whether the writer's credit stands below the story, so that nothing resumes it. */
const isClosed = (story: Story): boolean => {
  const last = story.parts.findLast((block) => block.role !== "caption");
  return last?.role === "credit" && closesStory(last.text);
};

/** The story that a part without a dateline goes on with: the one above it, unless an earlier one is much closer. */
const findStory = (body: readonly Block[], stories: readonly Story[]): Story => {
  const current = stories.at(-1)!;
  const prose = body.filter((block) => block.role === "paragraph");
  if (prose.reduce((sum, block) => sum + block.text.length, 0) < leastText) return current;
  const terms = termsOfBlocks(prose);
  const cohesion = (story: Story) => cosine(terms, termsOfBlocks(story.parts));
  let best = current;
  let least = Math.max(leastResumption, moveFactor * cohesion(current));
  for (const story of stories.slice(0, -1)) {
    if (isClosed(story)) continue;
    const found = cohesion(story);
    if (found > least) [best, least] = [story, found];
  }
  return best;
};

/**
 * The story that headings belong to. Broken pages print a headline after its text: headings above a part that
 * opens a story, resumes one or is empty go to a story without any, if it is closer to them than that part.
 */
const findOwner = (headings: readonly Block[], own: Story | undefined, stories: readonly Story[]) => {
  const terms = termsOfBlocks(headings);
  const cohesion = (story: Story) => cosine(terms, termsOfBlocks(story.parts));
  let [best, least] = [own, Math.max(leastCohesion, own ? cohesion(own) : 0)];
  for (const story of stories) {
    if (story === own || !story.headless || story.headings.length > 0) continue;
    const found = cohesion(story);
    if (found > least) [best, least] = [story, found];
  }
  return best;
};

/** Puts the headings of a chunk above a story, or inside it where the story goes on below them. */
const placeHeadings = (chunk: Chunk, owner: Story, above: boolean): void => {
  const at = owner.parts.indexOf(chunk.body[0]!);
  if (above || at < 0) owner.headings.push(...chunk.headings);
  else owner.parts.splice(at, 0, ...chunk.headings);
};

/** Puts the chunks of a page together into stories, in the order in which the stories begin. */
const joinChunks = (chunks: readonly Chunk[]): Story[] => {
  const stories: Story[] = [];
  const owners = chunks.map((chunk) => {
    if (chunk.body.length === 0) return undefined;
    const above = stories.at(-1);
    if (above !== undefined && !chunk.opens) {
      const story = findStory(chunk.body, stories);
      story.parts.push(...chunk.body);
      return { story, first: false, resumed: story !== above };
    }
    const story = { parts: [...chunk.body], headings: [], headless: chunk.headings.length === 0 };
    stories.push(story);
    return { story, first: true, resumed: false };
  });
  for (const [index, chunk] of chunks.entries()) {
    const own = owners[index];
    const movable = own === undefined || own.first || own.resumed;
    const owner = movable ? findOwner(chunk.headings, own?.story, stories) : own.story;
    const fallback = owner ?? stories.at(-1);
    if (fallback !== undefined && chunk.headings.length > 0)
      placeHeadings(chunk, fallback, own?.story !== fallback || own.first);
  }
  return stories;
};

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
  (parts.find((part) => part.role === "paragraph") ?? parts[0])?.text.slice(0, 30) ?? "";

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
 * TextTiling, Computational Linguistics 23(1), 1997): so a story that another interrupts is put together again.
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
