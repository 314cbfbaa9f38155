import { expect } from "chai";
import { displayWidth, padColumns, wrapColumns, type Piece } from "../../src/report/columns.js";

const plain = (text: string): string => text;

const wrap = (text: string, columns: number): readonly string[] => wrapColumns([[text, plain]], columns);

const bold: Piece[1] = (text) => `<${text}>`;

describe("displayWidth", () => {
  const cases: readonly [string, number][] = [
    ["", 0],
    ["A12", 3],
    ["大公報", 6],
    ["逾160家", 7],
    ["「灣區標準」", 12],
    ["𠮷野家", 6],
    ["２０２５", 8],
    ["e\u0301", 1],
  ];
  for (const [text, width] of cases)
    it(`${text || "nothing"} takes ${width}`, () => expect(displayWidth(text)).to.equal(width));
});

describe("padColumns", () => {
  it("counts Chinese as two", () => expect(padColumns("大公報", 8)).to.equal("大公報  "));
  it("never cuts", () => expect(padColumns("香港文匯報", 4)).to.equal("香港文匯報"));
});

describe("wrapColumns", () => {
  it("breaks between characters", () => expect(wrap("首期昨日啟用", 8)).to.deep.equal(["首期昨日", "啟用"]));
  it("keeps a figure whole", () =>
    expect(wrap("全年可處理2,400宗", 12)).to.deep.equal(["全年可處理", "2,400宗"]));
  it("hangs closing punctuation", () =>
    expect(wrap("首期啟用，沿線", 8)).to.deep.equal(["首期啟用，", "沿線"]));
  it("cuts a word longer than the line", () =>
    expect(wrap("abcdefghij", 4)).to.deep.equal(["abcd", "efgh", "ij"]));
  it("keeps line breaks", () => expect(wrap("甲說\n乙說", 20)).to.deep.equal(["甲說", "乙說"]));
  it("paints runs, not characters", () => {
    const pieces: readonly Piece[] = [
      ["沿線已有", plain],
      ["逾160家", bold],
      ["企業", plain],
    ];
    expect(wrapColumns(pieces, 100)).to.deep.equal(["沿線已有<逾160家>企業"]);
    expect(wrapColumns(pieces, 10)).to.deep.equal(["沿線已有<逾>", "<160家>企業"]);
  });
});
