import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { foldGlyph } from "./fold.js";
import { mapBox, multiply, quarterOf, type Box, type Glyph, type Matrix } from "./geometry.js";

/** What pdf.js hands over of one character; the widths are in 1/1000 em. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** What is used of a font of pdf.js. */
interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  readonly isType3Font?: boolean;
}

/** The text state of PDF (ISO 32000-2, 9.3) and the matrices that `q` saves. */
interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

/** Where the pen is in a text object: its matrix, the pen and the start of the line in its units. */
interface Pen {
  readonly text: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
}

/** Width and height of a page as it is shown, in points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the page has painted so far. */
interface Canvas {
  readonly glyphs: Glyph[];
  readonly fonts: (name: string) => Font;
  state: State;
  readonly saved: State[];
  pen: Pen;
  /** White space painted since the last character. */
  space: string;
  readonly limit: number;
  /** Characters painted so far, seen or not. */
  painted: number;
  readonly page: Size;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The em square around the baseline, for every font alike, so that characters of different fonts on one baseline line
 * up: 0.88 above and 0.12 below are the Adobe CJK defaults (PDF, DW2 and OpenType `BASE` of Source Han).
 */
const ascent = 0.88;
const descent = 0.12;

const startOfText: Pen = { text: identity, x: 0, y: 0, lineX: 0, lineY: 0 };

const moveBy = (canvas: Canvas, x: number, y: number): void => {
  const { text, lineX, lineY } = canvas.pen;
  canvas.pen = { text, x: lineX + x, y: lineY + y, lineX: lineX + x, lineY: lineY + y };
};

const save = (canvas: Canvas): void => void canvas.saved.push(canvas.state);

const restore = (canvas: Canvas): void => {
  canvas.state = canvas.saved.pop() ?? canvas.state;
};

const set = (canvas: Canvas, change: Partial<State>): void => {
  canvas.state = { ...canvas.state, ...change };
};

const transform = (canvas: Canvas, matrix: Matrix): void =>
  set(canvas, { matrix: multiply(canvas.state.matrix, matrix) });

/** A page with more characters than are read. */
export class CrowdedPage extends Error {}

/** Whether any of a character is on the page: printers' marks stand outside, and nobody sees one larger than it. */
const isSeen = ({ x0, y0, x1, y1 }: Box, { width, height }: Size): boolean =>
  x1 > 0 && y1 > 0 && x0 < width && y0 < height && x1 - x0 <= width && y1 - y0 <= height;

/** Puts a character into the list; white space is kept for the next one. */
const put = (canvas: Canvas, glyph: ShownGlyph, along: number, advance: number, unit: number): void => {
  const { state, pen } = canvas;
  const text = foldGlyph(glyph.unicode);
  if (text.trim() === "") {
    canvas.space += text;
    return;
  }
  const { size, scale, font } = state;
  const origin = multiply(multiply(state.matrix, pen.text), [scale, 0, 0, 1, pen.x, pen.y + state.rise]);
  const metric = glyph.vmetric ?? font.defaultVMetrics;
  const left = font.vertical ? -(glyph.vmetric ? glyph.vmetric[1]! : glyph.width / 2) * unit : along;
  const base = font.vertical ? along - (metric?.[2] ?? 880) * unit : 0;
  const width = font.vertical ? glyph.width * unit : advance;
  const box = { x0: left, x1: left + width, y0: base - descent * size, y1: base + ascent * size };
  const [a, b, c, d] = origin;
  const turn = size < 0 ? -1 : 1;
  const placed = mapBox(origin, box);
  canvas.painted += 1;
  if (canvas.painted > canvas.limit) throw new CrowdedPage("too many characters on a page");
  if (!isSeen(placed, canvas.page)) return;
  const quarter = quarterOf(a * turn, b * turn);
  canvas.glyphs.push({
    text,
    ...placed,
    size: Math.abs(size) * Math.hypot(c, d),
    quarter,
    space: canvas.space,
  });
  canvas.space = "";
};

/** Tj and TJ (ISO 32000-2, 9.4.3 and 9.4.4), upright and vertical. */
const show = (canvas: Canvas, glyphs: readonly (ShownGlyph | number)[]): void => {
  const { font, size, charSpacing, wordSpacing, scale } = canvas.state;
  if (size === 0) return;
  const unit = size * (font.fontMatrix?.[0] ?? 0.001);
  let along = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      along -= (glyph * size) / 1000;
      continue;
    }
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
    const metric = glyph.vmetric ?? font.defaultVMetrics;
    const advance = font.vertical ? (metric?.[0] ?? -1000) * unit : glyph.width * unit;
    put(canvas, glyph, along, advance, unit);
    along += advance + spacing;
  }
  const { pen } = canvas;
  canvas.pen = font.vertical ? { ...pen, y: pen.y + along } : { ...pen, x: pen.x + along * scale };
};

// oxlint-disable-next-line typescript/no-explicit-any -- the arguments, those of pdf.js, differ by operator
type Step = (canvas: Canvas, args: any) => void;

/** Steps that the painting takes, by the name of the operator. */
const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["save", save],
  ["restore", restore],
  ["transform", (canvas, matrix: Matrix) => transform(canvas, matrix)],
  [
    "paintFormXObjectBegin",
    (canvas, [matrix]: readonly [Matrix | null]) => {
      save(canvas);
      if (matrix) transform(canvas, matrix);
    },
  ],
  ["paintFormXObjectEnd", restore],
  [
    "beginGroup",
    (canvas, [group]: readonly [{ readonly matrix?: Matrix | null }]) => {
      save(canvas);
      if (group.matrix) transform(canvas, group.matrix);
    },
  ],
  ["endGroup", restore],
  ["beginText", (canvas) => void (canvas.pen = startOfText)],
  [
    "setTextMatrix",
    (canvas, [matrix]: readonly [Matrix]) => void (canvas.pen = { ...startOfText, text: matrix }),
  ],
  ["moveText", (canvas, [x, y]: readonly [number, number]) => moveBy(canvas, x, y)],
  [
    "setLeadingMoveText",
    (canvas, [x, y]: readonly [number, number]) => {
      set(canvas, { leading: y });
      moveBy(canvas, x, y);
    },
  ],
  ["setLeading", (canvas, [leading]: readonly [number]) => set(canvas, { leading: -leading })],
  ["nextLine", (canvas) => moveBy(canvas, 0, canvas.state.leading)],
  ["setCharSpacing", (canvas, [charSpacing]: readonly [number]) => set(canvas, { charSpacing })],
  ["setWordSpacing", (canvas, [wordSpacing]: readonly [number]) => set(canvas, { wordSpacing })],
  ["setHScale", (canvas, [percent]: readonly [number]) => set(canvas, { scale: percent / 100 })],
  ["setTextRise", (canvas, [rise]: readonly [number]) => set(canvas, { rise })],
  [
    "setFont",
    (canvas, [name, size]: readonly [string, number]) => set(canvas, { font: canvas.fonts(name), size }),
  ],
  [
    "setGState",
    (canvas, [entries]: readonly [readonly (readonly [string, readonly [string, number]])[]]) => {
      for (const [key, value] of entries)
        if (key === "Font") set(canvas, { font: canvas.fonts(value[0]), size: value[1] });
    },
  ],
  ["showText", (canvas, [glyphs]: readonly [readonly (ShownGlyph | number)[]]) => show(canvas, glyphs)],
]);

/** The fonts that a page names, waited for: pdf.js hands them over beside the operators. */
const loadFonts = async (
  page: PDFPageProxy,
  operators: readonly string[],
  args: readonly (readonly unknown[] | null)[],
): Promise<ReadonlyMap<string, Font>> => {
  const names = operators.flatMap((operator, index) =>
    operator === "dependency" ? (args[index] as string[]).filter((name) => name.startsWith("g_")) : [],
  );
  const load = (name: string): Promise<readonly [string, Font]> =>
    new Promise((resolve) => {
      page.commonObjs.get(name, (font: Font) => resolve([name, font]));
    });
  return new Map(await Promise.all([...new Set(names)].map(load)));
};

/**
 * The characters of a page in the order in which they are painted, with their em squares in points from the upper left
 * corner of the page as it is shown. The operators are read rather than `getTextContent`, which writes spaces of its
 * own between characters that are only set apart, and knows no places inside an item.
 * @param codes - the numbers of the operators by their names: `OPS` of pdf.js
 * @param limit - the most characters that a page may have
 * @throws CrowdedPage where it has more
 */
export const paintedGlyphs = async (
  page: PDFPageProxy,
  codes: Readonly<Record<string, number>>,
  limit: number,
): Promise<readonly Glyph[]> => {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const operators = fnArray.map((code) => names.get(code) ?? "");
  const loaded = await loadFonts(page, operators, argsArray);
  const fonts = (name: string): Font => loaded.get(name) ?? {};
  const { transform: shown, width, height } = page.getViewport({ scale: 1 });
  const matrix = shown as unknown as Matrix;
  const state = { matrix, font: {}, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  const canvas: Canvas = {
    glyphs: [],
    fonts,
    state,
    saved: [],
    pen: startOfText,
    space: "",
    limit,
    painted: 0,
    page: { width, height },
  };
  for (const [index, operator] of operators.entries()) steps.get(operator)?.(canvas, argsArray[index]);
  return canvas.glyphs;
};
