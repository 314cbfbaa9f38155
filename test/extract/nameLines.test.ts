import { expect } from "chai";
import { findNameLines } from "../../src/extract/nameLines.js";

describe("findNameLines", () => {
  for (const [what, ...texts] of [
    ["a name and a title", "葉志明", "海港智能科技有限公司總經理"],
    ["a title with a space after it", "葉志明", "海港智能科技有限公司總經理 "],
    ["spaces around both", "　葉志明 ", " 海港智能科技有限公司總經理　"],
  ] as const)
    it(`reads ${what}`, () => {
      expect(findNameLines(texts)).to.deep.equal([{ name: "葉志明", at: 0, titleAt: 1 }]);
    });

  it("takes no sentence for a title", () => {
    expect(findNameLines(["葉志明", "他去年出任總經理。"])).to.deep.equal([]);
  });
});
