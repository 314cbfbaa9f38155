import { expect } from "chai";
import { isRestating } from "../../../src/model/roles.js";
import { describeQuantity, isLikely, isSure } from "../../../src/rules/figures/quantities.js";
import { createAlignment, createQuantityClaim, createValue } from "../../create.js";

const one = createQuantityClaim();
const other = createQuantityClaim({
  source: "evening",
  sentence: "意外釀成9人遇難。",
  value: createValue(9),
});

describe("isSure", () => {
  const parts = { ...createAlignment(one, other).parts, site: 1, scene: 1, period: 1, single: 1 };
  for (const [name, overrides, expected] of [
    ["everything agrees", { parts }, true],
    ["another place", { parts: { ...parts, scene: 0 } }, false],
    ["another period", { parts: { ...parts, period: 0 } }, false],
    ["one of several shocks", { similarity: 0.85, parts: { ...parts, single: 0 } }, false],
    ["a slip of the pen beside another moment", { parts: { ...parts, permuted: 1, moment: 0 } }, true],
    ["a repeat", { isRepeat: true }, false],
    ["little alike", { similarity: 0.5 }, false],
    ["another scope", { similarity: 0.75, parts: { ...parts, scope: 0.5 } }, false],
    ["another moment", { parts: { ...parts, moment: 0 } }, false],
    ["no parts known", { parts: {} }, false],
  ] as const)
    it(`${expected} where there is ${name}`, () => {
      expect(isSure(createAlignment(one, other, overrides))).to.equal(expected);
    });
});

describe("isLikely", () => {
  it("asks less than isSure", () => {
    const alignment = createAlignment(one, other, {
      similarity: 0.55,
      parts: { counted: 0.5, predicate: 0.5, clause: 0.1, scope: 0.5, moment: 0 },
    });
    expect(isLikely(alignment)).to.equal(true);
    expect(isSure(alignment)).to.equal(false);
  });
});

describe("isRestating", () => {
  for (const [role, expected] of [
    ["headline", true],
    ["deck", true],
    ["subheading", true],
    ["caption", true],
    ["paragraph", false],
    ["list-item", false],
    ["table-cell", false],
  ] as const)
    it(`${role}: ${expected}`, () => {
      expect(isRestating(createQuantityClaim({ role }))).to.equal(expected);
    });
});

describe("describeQuantity", () => {
  const describe7 = (clause: string, value = createValue(7)) =>
    describeQuantity(createAlignment(createQuantityClaim({ clause, value }), other));

  it("compares clauses without their numbers, and keeps the values apart", () => {
    const seven = describe7("車禍造成7人死亡");
    const eight = describe7("車禍造成8人死亡", createValue(8));
    expect(seven.compared).to.deep.equal(eight.compared);
    expect(seven.values).not.to.deep.equal(eight.values);
  });

  it("does not see script or line breaks in what is compared", () => {
    expect(describe7("車禍造成7人死亡").compared).to.deep.equal(describe7("车祸造成\n7人死亡").compared);
  });

  it("reads each side", () => {
    expect(describe7("車禍造成7人死亡").readings.map(({ en }) => en)).to.deep.equal([
      "“7人” → exactly 7",
      "“9人” → exactly 9",
    ]);
  });
});
