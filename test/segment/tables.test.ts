import { expect } from "chai";
import type { Line } from "../../src/segment/run.js";
import { splitTables } from "../../src/segment/tables.js";

const line = (text: string): Line => ({ text, offsets: [], isIndented: false, gap: -1 });
const rolesOf = (...texts: readonly string[]) =>
  splitTables(texts.map(line)).map((part) => part.map(({ role }) => role ?? "line"));

describe("splitTables", () => {
  it("takes rows with as many columns each out of a run", () => {
    expect(
      rolesOf("葵青盃歷屆成績", "2025　青衣　荃灣", "2024　荃灣　屯門", "主帥說，球隊會增兵。"),
    ).to.deep.equal([["line"], ["table-cell", "table-cell"], ["line"]]);
  });

  it("takes three rows of words for a table, but not two", () => {
    expect(
      rolesOf("高等法院　第七庭　續審", "區域法院　第一庭　判刑", "東區法院　第二庭　提堂"),
    ).to.deep.equal([["table-cell", "table-cell", "table-cell"]]);
    expect(rolesOf("人大通過　社會支持　各界叫好", "立法完成　依法實施　共同維護")).to.deep.equal([
      ["line", "line"],
    ]);
  });

  it("leaves rows of different columns, prose and running heads", () => {
    expect(
      rolesOf(
        "2025　青衣　荃灣",
        "2024　荃灣　屯門　2:0",
        "他說，　很好，　再來。",
        "A8 港聞　海旁日報　2025年5月22日",
      ),
    ).to.deep.equal([["line", "line", "line", "line"]]);
  });

  it("has no part for an empty run", () => {
    expect(splitTables([])).to.deep.equal([]);
  });
});
