import type { Box, Glyph, Quarter } from "./geometry.js";

/** A character in a frame in which the text of the frame stands upright. */
export interface FramedGlyph extends Glyph {
  /** As it stands on the page. */
  readonly shown: Box;
}

/** A rectangle seen from a frame that is turned by so many quarters. */
const turn: Readonly<Record<Quarter, (box: Box) => Box>> = {
  0: (box) => box,
  1: ({ x0, y0, x1, y1 }) => ({ x0: y0, x1: y1, y0: -x1, y1: -x0 }),
  2: ({ x0, y0, x1, y1 }) => ({ x0: -x1, x1: -x0, y0: -y1, y1: -y0 }),
  3: ({ x0, y0, x1, y1 }) => ({ x0: -y1, x1: -y0, y0: x0, y1: x1 }),
};

const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Stretches of the painting that run one way. */
const stretches = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const found: Glyph[][] = [];
  for (const glyph of glyphs) {
    if (found.at(-1)?.[0]!.quarter === glyph.quarter) found.at(-1)!.push(glyph);
    else found.push([glyph]);
  }
  return found;
};

/**
 * Which frame a stretch belongs to. Sideways Latin words and numbers stand in upright vertical text; ideographs lie
 * sideways only in text that is turned as a whole (a credit along a photograph, a page scanned lying).
 */
const frameOf = (stretch: readonly Glyph[], hasUpright: boolean): Quarter => {
  const { quarter } = stretch[0]!;
  return quarter === 1 && hasUpright && !stretch.some(({ text }) => letter.test(text)) ? 0 : quarter;
};

/** Characters that stand upright together. */
export interface Frame {
  /** How far the frame is turned on the page. */
  readonly quarter: Quarter;
  /** In the order of painting. */
  readonly glyphs: readonly FramedGlyph[];
}

/** The characters of a page by frame, the fullest frame first. */
export const framesOf = (glyphs: readonly Glyph[]): readonly Frame[] => {
  const hasUpright = glyphs.some(({ quarter, text }) => quarter === 0 && letter.test(text));
  const frames = new Map<Quarter, FramedGlyph[]>();
  for (const stretch of stretches(glyphs)) {
    const quarter = frameOf(stretch, hasUpright);
    const frame = frames.get(quarter) ?? [];
    frames.set(quarter, frame);
    for (const { x0, y0, x1, y1, ...glyph } of stretch) {
      const shown = { x0, y0, x1, y1 };
      const turned = ((glyph.quarter - quarter + 4) % 4) as Quarter;
      frame.push({ ...glyph, quarter: turned, ...turn[quarter](shown), shown });
    }
  }
  return [...frames]
    .map(([quarter, members]) => ({ quarter, glyphs: members }))
    .sort((a, b) => b.glyphs.length - a.glyphs.length || a.quarter - b.quarter);
};
