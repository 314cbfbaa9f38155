import { expect } from "chai";
import { compareLengths, mayBeVersions } from "../../src/language/lengths.js";
import { parse } from "../../src/language/parse.js";
import type { QuantityValue } from "../../src/model/index.js";

/** A length as a claim has it. */
const length = (text: string): QuantityValue => {
  const mention = parse(text).find(({ type }) => type === "duration" || type === "quantity");
  return { form: "cardinal", currency: null, ...mention } as unknown as QuantityValue;
};

describe("compareLengths", () => {
  for (const [left, right, isApart, allowsBoth] of [
    ["1小時8分23秒", "1小時08分32秒", true, false],
    ["3小时35分钟", "逾五小時", true, false],
    ["107分鐘", "近兩個半小時", true, true],
    ["4小時", "近5小時", true, true],
    ["約10分鐘", "約15分鐘", true, false],
    ["32個月", "兩年四個月", true, false],
    ["四年", "32個月", true, false],
    ["兩年八個月", "32個月", false, true],
    ["一年半", "18個月", false, true],
    ["近四小時", "約三小時四十五分鐘", false, true],
    ["3小时45分钟", "约4小时", false, true],
    ["半年", "180天", false, true],
  ] as const)
    it(`${left} and ${right}: ${isApart ? "apart" : "one"}`, () => {
      const found = compareLengths(length(left), length(right));
      expect(found?.isApart).to.equal(isApart);
      if (!isApart) expect(found?.allowsBoth).to.equal(allowsBoth);
    });
});

describe("mayBeVersions", () => {
  it("knows what nobody mistakes", () => {
    expect(mayBeVersions(length("8分鐘"), length("五年"))).to.equal(false);
    expect(mayBeVersions(length("近5小時"), length("近8個小時"))).to.equal(true);
  });
});
