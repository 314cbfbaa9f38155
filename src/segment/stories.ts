import { cosine } from "../language/terms.js";
import type { Block } from "../model/index.js";
import { joinTraced } from "../text/trace.js";
import type { Chunk } from "./chunks.js";
import { leastCohesion, placeHeadings, shareHeadings, termsOfBlocks, type Story } from "./headings.js";
import { closesStory, comesFromPage, goesToPage, isLoose, isOpenEnded } from "./roles.js";

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** How much closer another story must be than the nearest one before a part is moved to it. */
const moveFactor = 1.5;

/** Least cosine with an earlier story that a part resumes (over the real pages: 0.60 where it does, at most 0.22 where not). */
const leastResumption = 0.3;

/** Most cosine with the story above of a part that has nothing in common with it; then `leastTakeUp` is enough. */
const mostApart = 0.02;

/** Least cosine with a story that broke off in mid-sentence of what takes it up, whose place is sign enough. */
const leastTakeUp = 0.2;

/** How much closer what takes up a broken story must be to it than to the story above. */
const takeUpFactor = 3;

/** Parts above in which a broken story is looked for, and blocks at the end of a part that may take it up. */
const takeUpReach = 20;

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
  const terms = termsOfBlocks(above.parts);
  // A box (膠袋徵費問與答) has the words of its story in its heading, though not in its text.
  if (cosine(termsOfBlocks(headings), terms) >= leastCohesion) return false;
  return cosine(termsOfBlocks(prose), terms) < mostForeign;
};

/** Whether the writer's credit stands below the story, so that nothing resumes it. */
const isClosed = (story: Story): boolean => {
  const last = story.parts.findLast(
    ({ role, text }) => role !== "caption" && role !== "furniture" && !(role === "credit" && isLoose(text)),
  );
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
  const here = cohesion(current);
  let least = here <= mostApart ? leastTakeUp : Math.max(leastResumption, moveFactor * here);
  for (const story of stories.slice(0, -1)) {
    if (isClosed(story)) continue;
    const found = cohesion(story);
    if (found > least) [best, least] = [story, found];
  }
  return best;
};

/** A part, and the block in which the sentence broke off that it takes up. */
interface Piece extends Chunk {
  readonly takesUp?: Block;
}

/** The last running text of a story or part. */
const lastText = (parts: readonly Block[]): Block | undefined =>
  parts.findLast((block) => block.role === "paragraph");

/** The story that a part continues that says it comes from another page; none where that page is not here. */
const findStart = (body: readonly Block[], stories: readonly Story[]): Story | undefined => {
  const sent = stories.filter((story) => goesToPage(lastText(story.parts)?.text ?? ""));
  const terms = termsOfBlocks(body);
  let [best, least]: [Story | undefined, number] = [undefined, leastCohesion];
  for (const story of sent.length > 0 ? sent : stories) {
    const found = cosine(terms, termsOfBlocks(story.parts));
    if (found > least) [best, least] = [story, found];
  }
  return best;
};

/** Whether a story stops in mid-sentence. */
const isBroken = (parts: readonly Block[]): boolean => {
  const last = lastText(parts);
  return last !== undefined && isOpenEnded(last.text);
};

/**
 * Cuts off the end of a part that takes up a story that broke off in mid-sentence above it, by its words: a column
 * that ends under another story goes on below that without a heading.
 */
const cutResumption = (chunk: Chunk, broken: readonly Chunk[]): readonly Piece[] => {
  let best: { readonly at: number; readonly gain: number; readonly from: Chunk } | undefined;
  for (let at = Math.max(1, chunk.body.length - takeUpReach); at < chunk.body.length; at += 1) {
    const [before, after] = [chunk.body.slice(0, at), chunk.body.slice(at)];
    const prose = after.filter((block) => block.role === "paragraph");
    if (after[0]!.role !== "paragraph" || isBroken(before) || textLength(prose) < leastText) continue;
    const terms = termsOfBlocks(prose);
    const own = cosine(terms, termsOfBlocks(before));
    for (const from of broken) {
      const found = cosine(terms, termsOfBlocks(from.body));
      if (found < Math.max(leastTakeUp, takeUpFactor * own)) continue;
      if (best === undefined || found - own > best.gain) best = { at, gain: found - own, from };
    }
  }
  if (best === undefined) return [chunk];
  const { at, from } = best;
  return [
    { ...chunk, body: chunk.body.slice(0, at) },
    { headings: [], body: chunk.body.slice(at), opens: false, takesUp: lastText(from.body)! },
  ];
};

/** The parts of a page, those cut that run into the rest of a broken story. */
const cutResumptions = (chunks: readonly Chunk[]): readonly Piece[] =>
  chunks.flatMap((chunk, index) => {
    const broken = chunks.slice(Math.max(0, index - takeUpReach), index).filter(({ body }) => isBroken(body));
    return chunk.opens && broken.length > 0 ? cutResumption(chunk, broken) : [chunk];
  });

/** Takes up a story, and the sentence in which it broke off if no heading stands between. */
const resume = (story: Story, { headings, body }: Chunk): void => {
  const last = lastText(story.parts);
  const [first, ...rest] = body;
  if (headings.length > 0 || last === undefined || !isOpenEnded(last.text) || first?.role !== "paragraph") {
    story.parts.push(...body);
    return;
  }
  story.parts[story.parts.indexOf(last)] = { ...last, ...joinTraced([last, first]) };
  story.parts.push(...rest);
};

/** The story that a part goes on with; none where it opens one. */
const findHome = (chunk: Piece, stories: readonly Story[]): Story | undefined => {
  const above = stories.at(-1);
  if (above === undefined || chunk.opens) return undefined;
  const { takesUp } = chunk;
  const broken = takesUp && stories.find(({ parts }) => parts.includes(takesUp));
  if (broken !== undefined) return broken;
  if (chunk.body.some((block) => comesFromPage(block.text))) return findStart(chunk.body, stories);
  const story = findStory(chunk.body, stories);
  return story === above && isForeign(chunk, story) ? undefined : story;
};

/** Puts the chunks of a page together into stories, in the order in which the stories begin. */
export const joinChunks = (pieces: readonly Chunk[]): Story[] => {
  const chunks = cutResumptions(pieces);
  const stories: Story[] = [];
  const headless = new Set<Story>();
  const owners = chunks.map((chunk) => {
    if (chunk.body.length === 0) return undefined;
    const above = stories.at(-1);
    const story = findHome(chunk, stories);
    if (story !== undefined) {
      if (story === above) story.parts.push(...chunk.body);
      else resume(story, chunk);
      return { story, first: false, resumed: story !== above };
    }
    const opened: Story = { parts: [...chunk.body], headings: [] };
    if (chunk.headings.length === 0) headless.add(opened);
    stories.push(opened);
    return { story: opened, first: true, resumed: false };
  });
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.headings.length === 0) continue;
    const own = owners[index];
    const movable = own === undefined || own.first || own.resumed;
    const placed = movable
      ? shareHeadings(chunk.headings, own?.story, headless)
      : [{ headings: chunk.headings, owner: own.story }];
    if (own?.first && placed.every(({ owner }) => owner !== own.story)) headless.add(own.story);
    for (const { headings, owner } of placed) {
      const fallback = owner ?? stories.at(-1);
      if (fallback !== undefined)
        placeHeadings(headings, chunk, fallback, own?.story !== fallback || own.first);
    }
  }
  return stories;
};
