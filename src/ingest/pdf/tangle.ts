import type { Line } from "./lines.js";
import type { Extent } from "./axes.js";
import type { Zoned } from "./zones.js";

/** Lines below one another. */
interface Block extends Extent {
  readonly lines: Zoned[];
}

/** Most blocks that are ordered by their relations, whose cost grows with the cube of their number. */
const mostBlocks = 200;

const overlap = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.min(a1, b1) - Math.max(a0, b0);

const overlapsAlong = (a: Extent, b: Extent): boolean => overlap(a.u0, a.u1, b.u0, b.u1) > 0;

/** Whether the line goes on from the block: right below it, of its size, over most of the narrower one. */
const goesOn = (block: Block, one: Zoned): boolean => {
  const last = block.lines.at(-1)!;
  const [large, small] = [Math.max(last.line.size, one.line.size), Math.min(last.line.size, one.line.size)];
  const gap = one.v0 - last.v1;
  const narrower = Math.min(last.u1 - last.u0, one.u1 - one.u0);
  return (
    large <= 1.15 * small &&
    gap >= -0.3 * small &&
    gap <= 1.2 * large &&
    overlap(last.u0, last.u1, one.u0, one.u1) >= 0.5 * narrower
  );
};

const blocksOf = (lines: readonly Zoned[]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const one of lines.toSorted((a, b) => a.v0 - b.v0 || a.u0 - b.u0)) {
    const at = blocks.findLastIndex((block) => goesOn(block, one));
    const { u0, u1, v0, v1, lines: members } = blocks[at] ?? { ...one, lines: [] };
    const grown = {
      u0: Math.min(u0, one.u0),
      u1: Math.max(u1, one.u1),
      v0,
      v1: Math.max(v1, one.v1),
      lines: [...members, one],
    };
    if (at < 0) blocks.push(grown);
    else blocks[at] = grown;
  }
  return blocks;
};

/**
 * Whether `a` is read before `b`: T. Breuel, "High performance document layout analysis", SDIUT 2003, section 4.
 * One above the other where they overlap along the line; else one left of the other, unless a third bridges them in
 * between.
 */
const precedes = (a: Block, b: Block, all: readonly Block[]): boolean => {
  if (overlapsAlong(a, b)) return a.v0 < b.v0;
  if (a.u0 >= b.u0) return false;
  const [top, bottom] = [Math.min(a.v0, b.v0), Math.max(a.v0, b.v0)];
  return !all.some(
    (c) => c !== a && c !== b && c.v0 > top && c.v0 < bottom && overlapsAlong(a, c) && overlapsAlong(b, c),
  );
};

/** A topological order of the relation; where it goes round in a circle, the higher block comes first. */
const sortByRelation = (blocks: readonly Block[]): readonly Block[] => {
  if (blocks.length > mostBlocks) return blocks;
  const waiting = new Map(
    blocks.map((b) => [b, new Set(blocks.filter((a) => a !== b && precedes(a, b, blocks)))] as const),
  );
  const sorted: Block[] = [];
  while (waiting.size > 0) {
    const entries = [...waiting];
    const [next] = entries.find(([, before]) => before.size === 0) ?? entries[0]!;
    sorted.push(next);
    waiting.delete(next);
    for (const [, before] of waiting) before.delete(next);
  }
  return sorted;
};

/**
 * Orders lines that overlap so that no blank strip parts them (boxes set into columns like a pinwheel).
 * @returns rows of one line each
 */
export const untangle = (lines: readonly Zoned[]): readonly (readonly Line[])[] =>
  sortByRelation(blocksOf(lines)).flatMap((block) => block.lines.map(({ line }) => [line]));
