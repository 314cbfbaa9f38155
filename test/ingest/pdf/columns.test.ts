import { expect } from "chai";
import { columnsOf } from "../../../src/ingest/pdf/columns.js";
import type { Glyph, Quarter } from "../../../src/ingest/pdf/geometry.js";
import { writeText } from "../../../src/ingest/pdf/write.js";

/** Characters one after the other, each an em wide (Latin half an em), from the upper left corner (x, y). */
const set = (text: string, x: number, y: number, { size = 10, down = false } = {}): Glyph[] => {
  let at = 0;
  return Array.from(text).map((character) => {
    const isWide = character > "\u2E80";
    const width = isWide ? size : size / 2;
    const [x0, y0] = down ? [x, y + at] : [x + at, y];
    at += down ? size : width;
    const quarter: Quarter = 0;
    return { text: character, x0, y0, x1: x0 + width, y1: y0 + size, size, quarter, space: "" };
  });
};

const read = (glyphs: readonly Glyph[]): string => writeText([columnsOf(glyphs, 1)]).text;

/** Rows of a column, 15 points apart. */
const column = (rows: readonly string[], x: number, y: number): Glyph[] =>
  rows.flatMap((row, index) => set(row, x, y + 15 * index));

const left = ["工程處昨日公布，東堤重建", "已完成七成，涉及堤岸長約", "二公里，較原定快三個月，"];
const right = ["處長林秀文表示，工程團隊", "去年起採用預製組件，每日", "可安裝十八件，快了一倍。"];

describe("columnsOf", () => {
  const cases: readonly (readonly [title: string, glyphs: readonly Glyph[], text: string])[] = [
    [
      "two columns on one grid",
      [...column(left, 50, 50), ...column(right, 182, 50)],
      [...left, ...right].join("\n"),
    ],
    [
      "two columns that were painted row by row",
      left.flatMap((row, index) => [
        ...set(row, 50, 50 + 15 * index),
        ...set(right[index]!, 182, 50 + 15 * index),
      ]),
      [...left, ...right].join("\n"),
    ],
    ["lines painted from the last to the first", column(left, 50, 50).toReversed(), left.join("\n")],
    [
      "vertical lines, from right to left",
      left.flatMap((row, index) => set(row, 200 - 15 * index, 50, { down: true })),
      left.join("\n"),
    ],
    [
      "two tiers of vertical lines",
      [
        ...left.map((row, index) => set(row, 200 - 15 * index, 50, { down: true })),
        ...right.map((row, index) => set(row, 200 - 15 * index, 185, { down: true })),
      ].flat(),
      [...left, ...right].join("\n"),
    ],
    [
      "a short headline in the middle over two columns",
      [...set("東堤", 150, 20, { size: 20 }), ...column(left, 50, 50), ...column(right, 182, 50)],
      ["東堤\n", ...left, ...right].join("\n"),
    ],
    [
      "fake bold, painted three times",
      [0, 0.3, 0.6].flatMap((shift) => set("東堤重建", 50 + shift, 50)),
      "東堤重建",
    ],
    ["doubled letters", set("Wallace 與 committee", 50, 50), "Wallace 與 committee"],
    [
      "a paragraph told by its gap",
      [...column(left, 50, 50), ...column(right, 50, 105)],
      [...left, "", ...right].join("\n"),
    ],
    ["a list of one-letter lines, no vertical text", column(["A", "B", "C"], 50, 50), "A\nB\nC"],
    ["a row with a wide blank", [...set("日期", 50, 50), ...set("地點", 120, 50)], "日期 地點"],
    ["nothing", [], ""],
  ];
  for (const [title, glyphs, text] of cases)
    it(`reads ${title}`, () => expect(read(glyphs.filter((glyph) => glyph.text !== " "))).to.equal(text));

  it("lets a paragraph go on over running feet and heads", () => {
    const page = (rows: readonly string[], number: number) =>
      columnsOf(
        [...set("東區日報", 50, 20), ...column(rows, 50, 60), ...set(`第${number}頁`, 90, 400, { size: 8 })],
        number,
      );
    expect(writeText([page(left, 1), page([...right, "全部竣工。"], 2)]).text).to.equal(
      ["東區日報\n", ...left, ...right, "全部竣工。\n", "第1頁\n", "東區日報\n", "第2頁"].join("\n"),
    );
  });

  it("orders boxes that no blank strip parts", () => {
    // A pinwheel: each box reaches past the next.
    const box = (text: string, x: number, y: number, wide: number, high: number): Glyph[] =>
      Array.from({ length: high }, (_, row) => set(text.repeat(wide), x, y + 15 * row)).flat();
    const text = read([
      ...box("甲", 0, 0, 20, 4),
      ...box("乙", 220, 0, 8, 10),
      ...box("丙", 0, 80, 8, 10),
      ...box("丁", 100, 170, 20, 4),
    ]);
    expect([...new Set(text.replace(/\s/gu, ""))].join("")).to.equal("甲丙乙丁");
    expect(text.replace(/\s/gu, "")).to.have.length(20 * 4 + 8 * 10 + 8 * 10 + 20 * 4);
  });

  it("loses and doubles no character, wherever they stand", () => {
    // A deterministic scatter of pieces in both directions and several sizes.
    const pieces = Array.from({ length: 60 }, (_, index) =>
      set("東堤重建工程".slice(index % 5), (index * 97) % 500, (index * 61) % 700, {
        size: 8 + (index % 4),
        down: index % 3 === 0,
      }),
    ).flat();
    const unique = columnsOf(pieces, 1)
      .flatMap(({ rows }) => rows.flatMap((row) => row.pieces.map(({ text }) => text)))
      .join("");
    expect(Array.from(unique).sort().join("")).to.equal(
      pieces
        .map(({ text }) => text)
        .sort()
        .join(""),
    );
  });
});
