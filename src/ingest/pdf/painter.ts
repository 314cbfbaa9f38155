import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import {
  moveBy,
  restore,
  save,
  set,
  show,
  startOfText,
  transform,
  type Canvas,
  type Font,
  type ShownGlyph,
} from "./canvas.js";
import type { Glyph, Matrix } from "./geometry.js";

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
