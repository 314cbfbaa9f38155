import { expect } from "chai";
import fc from "fast-check";
import { bigramsOf, bigramSimilarity } from "../../src/text/bigrams.js";

const similarity = (left: string, right: string): number =>
  bigramSimilarity(bigramsOf(left), bigramsOf(right));

const words = fc
  .array(fc.constantFrom("渡輪", "相撞", "十二名", "乘客", "受傷", "，", "海事處", "調查"), { maxLength: 8 })
  .map((parts) => parts.join(""));

describe("bigramsOf", () => {
  for (const [text, expected] of [
    ["", {}],
    ["。", {}],
    ["車", { 车: 1 }],
    ["救護車", { 救护: 1, 护车: 1 }],
    ["慢慢慢", { 慢慢: 2 }],
    ["「衞生」", { 卫生: 1 }],
  ] as const)
    it(`counts the pairs of ${text || "nothing"}`, () => {
      expect(Object.fromEntries(bigramsOf(text))).to.deep.equal(expected);
    });
});

describe("bigramSimilarity", () => {
  it("is 1 for one text in two scripts", () => {
    expect(similarity("養老服務標準", "养老服务标准")).to.equal(1);
  });

  it("is 0 where nothing is shared or nothing is there", () => {
    expect(similarity("暴雨警告", "足球賽果")).to.equal(0);
    expect(similarity("", "足球賽果")).to.equal(0);
    expect(similarity("", "")).to.equal(0);
  });

  it("is the mean of Dice's coefficient and the overlap coefficient", () => {
    // 暴雨警告 has three pairs, all of the five of 紅色暴雨警告: (2·3/8 + 3/3) / 2
    expect(similarity("暴雨警告", "紅色暴雨警告")).to.be.closeTo(0.875, 1e-9);
  });

  it("is symmetric, from 0 to 1, and 1 for a text against itself", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const value = similarity(left, right);
        expect(value).to.equal(similarity(right, left));
        expect(value).to.be.within(0, 1);
        if (bigramsOf(left).size > 0) expect(similarity(left, left)).to.equal(1);
      }),
    );
  });
});
