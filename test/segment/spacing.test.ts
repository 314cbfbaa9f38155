import { expect } from "chai";
import type { Run } from "../../src/segment/run.js";
import { undoDoubleSpacing } from "../../src/segment/spacing.js";

/** Runs of single lines with the number of blank lines above each. */
const runsOf = (lines: readonly (readonly [blanks: number, text: string])[]): readonly Run[] =>
  lines.map(([blanks, text]) => ({ blanks, lines: [{ text, offsets: [], isIndented: false, gap: -1 }] }));

const countLines = (lines: readonly (readonly [blanks: number, text: string])[]): readonly number[] =>
  undoDoubleSpacing(runsOf(lines), 45).map((run) => run.length);

describe("undoDoubleSpacing", () => {
  it("puts the lines of a column together where a blank line follows each", () => {
    expect(
      countLines([
        [0, "海關昨日在屯門公眾貨物裝卸"],
        [1, "區檢獲一批懷疑走私電子零件，"],
        [1, "估計市值約三千六百萬元，兩"],
        [1, "名男子被捕，案件交警方處理。"],
      ]),
    ).to.deep.equal([4]);
  });

  it("keeps the blank lines between the paragraphs of a page with one more after every line", () => {
    expect(
      countLines([
        [0, "海關破走私案"],
        [3, "海關昨日在屯門檢獲一批懷疑走私電"],
        [1, "子零件，估計市值約三千六百萬元。"],
        [3, "警方拘捕兩人。"],
      ]),
    ).to.deep.equal([1, 2, 1]);
  });

  it("leaves short paragraphs apart", () => {
    expect(
      countLines([
        [0, "列車服務於早上十時恢復正常。"],
        [1, "運輸署呼籲市民預留充足時間。"],
        [1, "港鐵就事件向乘客致歉，並會調查。"],
        [1, "工會促請增聘維修人員。"],
      ]),
    ).to.deep.equal([1, 1, 1, 1]);
  });

  it("has no run for none", () => {
    expect(undoDoubleSpacing([], 45)).to.deep.equal([]);
  });
});
