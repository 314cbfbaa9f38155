import { expect } from "chai";
import { quantityUnit } from "../../src/rules/quantity-unit.js";
import { createQuantityClaim, createValue } from "../create.js";

const prize = (source: string, text: string, currency: string) =>
  createQuantityClaim({
    source,
    sentence: `冠軍獲得${text}獎金。`,
    counted: "獎金",
    value: createValue(60000, { text, unit: { id: "元", dimension: "money" }, currency }),
  });

const verdictOf = (left: string, right: string, isRepeat = false) =>
  quantityUnit.check?.(
    {
      left: prize("left", `6萬${left}`, left),
      right: prize("right", `6萬${right}`, right),
      similarity: 0.9,
      parts: { counted: 1, predicate: 1, clause: 0.8 },
      isRepeat,
    },
    { published: { left: "2025-05-22", right: "2025-05-22" } },
  )?.verdict;

describe("one number in two currencies", () => {
  it("is a contradiction", () => {
    expect(verdictOf("USD", "HKD")).to.equal("contradiction");
  });
  it("is none where the currency is one", () => {
    expect(verdictOf("HKD", "HKD")).to.equal(undefined);
  });
  it("is left alone where one side only repeats another", () => {
    expect(verdictOf("USD", "HKD", true)).to.equal(undefined);
  });
});
