import { expect } from "chai";
import { foldTableOf } from "../../../src/report/html/foldTable.js";

const pairsOf = (table: string): readonly string[] => table.match(/../gsu) ?? [];

describe("foldTableOf", () => {
  it("pairs what the papers write in either script with what may be sought", () => {
    expect(pairsOf(foldTableOf(["標準"]))).to.include.members(["標标", "準准"]);
    expect(pairsOf(foldTableOf(["标准"]))).to.include.members(["標标", "準准"]);
  });

  it("has every variant of a character, and none that no text could meet", () => {
    expect(pairsOf(foldTableOf(["裡面"]))).to.include.members(["裏里", "裡里"]);
    expect(pairsOf(foldTableOf(["標準"]))).to.not.include("獨独");
    expect(foldTableOf(["2550 km"])).to.equal("");
  });
});
