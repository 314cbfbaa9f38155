import { expect } from "chai";
import { labelOf } from "../../src/extract/labels.js";

describe("labelOf", () => {
  for (const [text, speaker, form] of [
    ["教育局：會研究增加學額", "教育局", "group"],
    ["發展局局長：會加快收地程序", "發展局局長", "group"],
    ["李家文：推動海港全面發展", "李家文", "person"],
    ["五項協議簽署　李家文：推動海港發展", "李家文", "person"],
    ["葉知秋教授：水質是關鍵所在", "葉知秋", "person"],
  ] as const)
    it(`${text} → ${speaker}`, () => {
      expect(labelOf(text, true)).to.deep.include({ speaker, form });
    });

  it("lets no body speak before a colon in the text", () => {
    expect(labelOf("教育局：會研究增加學額", false)).to.equal(undefined);
  });
});
