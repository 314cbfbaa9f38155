import type { Glyph } from "./geometry.js";

/** How far, in parts of its own width and height, a character may stand from its copy: fake bold and hard shadows. */
const shift = 0.3;

const centreOf = ({ x0, x1, y0, y1 }: Glyph): readonly [number, number] => [(x0 + x1) / 2, (y0 + y1) / 2];

const isCopy = (a: Glyph, b: Glyph): boolean => {
  const [[ax, ay], [bx, by]] = [centreOf(a), centreOf(b)];
  return (
    Math.abs(ax - bx) <= shift * Math.min(a.x1 - a.x0, b.x1 - b.x0) &&
    Math.abs(ay - by) <= shift * Math.min(a.y1 - a.y0, b.y1 - b.y0)
  );
};

/** Side of the squares by which characters are looked up, in points. */
const cell = 16;

/** Leaves out a character that is painted again where it stands already. */
export const dropRepeats = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const seen = new Map<string, Glyph[]>();
  const isNew = (glyph: Glyph): boolean => {
    const [x, y] = centreOf(glyph).map((place) => Math.floor(place / cell)) as [number, number];
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        if (seen.get(`${glyph.text} ${x + dx} ${y + dy}`)?.some((other) => isCopy(other, glyph)))
          return false;
    const key = `${glyph.text} ${x} ${y}`;
    const there = seen.get(key);
    if (there) there.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  };
  return glyphs.filter(isNew);
};
