import { expect } from "chai";
import { areApart } from "../../src/text/sets.js";

describe("areApart", () => {
  for (const [left, right, apart] of [
    [[], [], false],
    [["三樓"], [], false],
    [["三樓"], ["四樓"], true],
    [["三樓", "四樓"], ["四樓"], false],
  ] as const)
    it(`${left.join("、")} | ${right.join("、")}: ${apart}`, () => {
      expect(areApart<string>(new Set(left), new Set(right))).to.equal(apart);
    });
});
