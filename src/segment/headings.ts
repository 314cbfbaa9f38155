import { cosine, mergeTerms, termsOf, type Terms } from "../language/terms.js";
import type { Block } from "../model/index.js";
import type { Chunk } from "./chunks.js";

/** A story being put together. */
export interface Story {
  readonly parts: Block[];
  readonly headings: Block[];
}

/** The content words of blocks together. */
export const termsOfBlocks = (blocks: readonly Block[]): Terms =>
  mergeTerms(blocks.map((block) => termsOf(block.text)));

/** Least cosine of headings with the story that they are printed away from. */
export const leastCohesion = 0.12;

/** Headings, and the story that they belong to. */
export interface Placed {
  readonly headings: readonly Block[];
  readonly owner: Story | undefined;
}

/**
 * The story that headings belong to. Broken pages print a headline after its text: headings above a part that
 * opens a story, resumes one or is empty go to a story without any, if it is closer to them than that part.
 */
const findOwner = (headings: readonly Block[], own: Story | undefined, headless: ReadonlySet<Story>) => {
  const terms = termsOfBlocks(headings);
  const cohesion = (story: Story) => cosine(terms, termsOfBlocks(story.parts));
  let [best, least] = [own, Math.max(leastCohesion, own ? cohesion(own) : 0)];
  for (const story of headless) {
    if (story === own || story.headings.length > 0) continue;
    const found = cohesion(story);
    if (found > least) [best, least] = [story, found];
  }
  return best;
};

/** Whether a heading shares enough words with a story to be its own. */
const heads = (heading: Block, story: Story): boolean =>
  cosine(termsOf(heading.text), termsOfBlocks(story.parts)) >= leastCohesion;

/**
 * Shares headings out: first those of stories above that are still without, each with the decks that only it can
 * have, then those of the part below.
 */
export const shareHeadings = (
  headings: readonly Block[],
  own: Story | undefined,
  headless: ReadonlySet<Story>,
): readonly Placed[] => {
  const owners = headings.map((heading) => findOwner([heading], own, headless));
  const moved = owners.findLastIndex((owner) => owner !== own) + 1;
  const first = headings.findIndex((heading, index) => index >= moved && own && heads(heading, own));
  const kept = Math.max(moved, first);
  const isMixed = owners[0] !== own && (kept < headings.length || new Set(owners).size > 1);
  if (!isMixed) return [{ headings, owner: findOwner(headings, own, headless) }];
  const above: Placed[] = [];
  for (const [index, heading] of headings.slice(0, kept).entries()) {
    const owner = owners[index] === own ? above.at(-1)!.owner : owners[index];
    const last = above.at(-1);
    if (last?.owner === owner) above[above.length - 1] = { headings: [...last!.headings, heading], owner };
    else above.push({ headings: [heading], owner });
  }
  return [...above, { headings: headings.slice(kept), owner: own }].filter((one) => one.headings.length > 0);
};

/** Puts headings above a story, or inside it where the story goes on below them. */
export const placeHeadings = (
  headings: readonly Block[],
  chunk: Chunk,
  owner: Story,
  above: boolean,
): void => {
  const at = owner.parts.indexOf(chunk.body[0]!);
  if (above || at < 0) owner.headings.push(...headings);
  else owner.parts.splice(at, 0, ...headings);
};
