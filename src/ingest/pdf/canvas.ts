import { foldGlyph } from "./fold.js";
import { mapBox, multiply, quarterOf, type Box, type Glyph, type Matrix } from "./geometry.js";

/** What pdf.js hands over of one character; the widths are in 1/1000 em. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** What is used of a font of pdf.js. */
export interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  readonly isType3Font?: boolean;
}

/** The text state of PDF (ISO 32000-2, 9.3) and the matrices that `q` saves. */
export interface State {
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
export interface Pen {
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
export interface Canvas {
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

/** The pen where a text object begins. */
export const startOfText: Pen = { text: identity, x: 0, y: 0, lineX: 0, lineY: 0 };

/** Moves the pen to a new line, from the start of this one (Td). */
export const moveBy = (canvas: Canvas, x: number, y: number): void => {
  const { text, lineX, lineY } = canvas.pen;
  canvas.pen = { text, x: lineX + x, y: lineY + y, lineX: lineX + x, lineY: lineY + y };
};

/** Keeps the state (q). */
export const save = (canvas: Canvas): void => void canvas.saved.push(canvas.state);

/** Takes the state that was kept last (Q). */
export const restore = (canvas: Canvas): void => {
  canvas.state = canvas.saved.pop() ?? canvas.state;
};

/** Changes the state. */
export const set = (canvas: Canvas, change: Partial<State>): void => {
  canvas.state = { ...canvas.state, ...change };
};

/** Concatenates a matrix (cm). */
export const transform = (canvas: Canvas, matrix: Matrix): void =>
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
export const show = (canvas: Canvas, glyphs: readonly (ShownGlyph | number)[]): void => {
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
