import { cosine, mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Block } from "../model/index.js";
import type { Chunk } from "./chunks.js";
import { closesStory } from "./roles.js";

/** A story being put together. */
export interface Story {
  readonly parts: Block[];
  readonly headings: Block[];
  /** Whether the story begins without a heading, so that one printed elsewhere may be its own. */
  readonly headless: boolean;
}

const termsOfBlocks = (blocks: readonly Block[]): Terms =>
  mergeTerms(blocks.map((block) => termsOf(block.text)));

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** How much closer another story must be than the nearest one before a part is moved to it. */
const moveFactor = 1.5;

/** Least cosine with an earlier story that a part resumes (over the real pages: 0.60 where it does, at most 0.22 where not). */
const leastResumption = 0.3;

/** Least cosine of headings with the story that they are printed away from. */
const leastCohesion = 0.12;

/** Fewest characters of running text that tell where they belong. */
const leastText = 60;

/** Most cosine with the story above of a part that opens a story though neither dateline nor credit says so. */
const mostForeign = 0.1;

/** Fewest paragraphs under a heading that tell a story from a box of quotations. */
const leastParagraphs = 2;

/** Whether the text under headings has nothing to do with the story above: another story, without any mark of it. */
const isForeign = ({ headings, body }: Chunk, above: Story): boolean => {
  const prose = body.filter((block) => block.role === "paragraph");
  if (headings.length === 0 || prose.length < leastParagraphs || textLength(prose) < leastText) return false;
  return cosine(termsOfBlocks(prose), termsOfBlocks(above.parts)) < mostForeign;
};

/** Whether the writer's credit stands below the story, so that nothing resumes it. */
const isClosed = (story: Story): boolean => {
  const last = story.parts.findLast((block) => block.role !== "caption");
  return last?.role === "credit" && closesStory(last.text);
};

/** The story that a part without a dateline goes on with: the one above it, unless an earlier one is much closer. */
const findStory = (body: readonly Block[], stories: readonly Story[]): Story => {
  const current = stories.at(-1)!;
  const prose = body.filter((block) => block.role === "paragraph");
  if (textLength(prose) < leastText) return current;
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
export const joinChunks = (chunks: readonly Chunk[]): Story[] => {
  const stories: Story[] = [];
  const owners = chunks.map((chunk) => {
    if (chunk.body.length === 0) return undefined;
    const above = stories.at(-1);
    const story = above === undefined || chunk.opens ? undefined : findStory(chunk.body, stories);
    if (story !== undefined && (story !== above || !isForeign(chunk, story))) {
      story.parts.push(...chunk.body);
      return { story, first: false, resumed: story !== above };
    }
    const opened = { parts: [...chunk.body], headings: [], headless: chunk.headings.length === 0 };
    stories.push(opened);
    return { story: opened, first: true, resumed: false };
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
