import { expect } from "chai";
import { isStakeOfOne } from "../../src/language/stakes.js";
import { createQuantityClaim, createValue } from "../create.js";

const shareIn = (clause: string, text: string, sentence = clause) =>
  createQuantityClaim({ clause, sentence, value: createValue(20, { form: "percent", text }) });

describe("isStakeOfOne", () => {
  const cases: readonly (readonly [left: string, right: string, expected: boolean])[] = [
    ["母公司佔股20%", "公司超20%的員工來自海外", true],
    ["两家国企共持股20%", "员工流失率为20%", true],
    ["母公司佔股20%", "集團持有合營公司20%股權", false],
    ["母公司佔股20%", "母公司佔合營公司20%，其餘股份由市民持有", false],
    ["母公司持股20%", "股東之中，母公司佔20%", false],
    ["員工加薪20%", "公司20%的員工來自海外", false],
  ];
  for (const [left, right, expected] of cases)
    it(`${left} / ${right}: ${expected ? "apart" : "may be one"}`, () => {
      const [one, other] = [left, right].map((clause) => shareIn(clause, "20%")) as [
        ReturnType<typeof shareIn>,
        ReturnType<typeof shareIn>,
      ];
      expect(isStakeOfOne(one, other)).to.equal(expected);
      expect(isStakeOfOne(other, one)).to.equal(expected);
    });

  it("says nothing of sums: 持有8億元股份 may be what is told elsewhere as 8億元", () => {
    const sum = createQuantityClaim({ clause: "持有8億元股份", value: createValue(8e8, { text: "8億元" }) });
    expect(isStakeOfOne(sum, shareIn("回購8億元", "8億元"))).to.equal(false);
  });
});
