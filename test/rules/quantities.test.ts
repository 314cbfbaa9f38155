import { expect } from "chai";
import {
  compareValues,
  describeQuantity,
  isLikely,
  isRestating,
  isSure,
} from "../../src/rules/quantities.js";
import type { QuantityValue } from "../../src/model/index.js";
import { createAlignment, createQuantityClaim, createValue } from "../create.js";

const unit = (id: string, dimension: string): Partial<QuantityValue> => ({ unit: { id, dimension } });
const people = createValue(36);

describe("compareValues", () => {
  for (const [name, left, right, expected] of [
    ["人 and 名", people, createValue(36, unit("名", "people")), true],
    ["人 and 人次", people, createValue(36, unit("人次", "occurrences")), false],
    ["人 and no unit", people, createValue(36, { unit: null }), true],
    ["公里 and 米", createValue(3, unit("公里", "length")), createValue(3, unit("米", "length")), true],
    ["公里 and 里", createValue(3, unit("公里", "length")), createValue(3, unit("里", "length")), false],
    ["公里 and 公頃", createValue(3, unit("公里", "length")), createValue(3, unit("公頃", "area")), false],
    ["公里 and 公里", createValue(3, unit("公里", "length")), createValue(5, unit("公里", "length")), true],
    ["percent and a count", createValue(36, { form: "percent", unit: null }), people, false],
    [
      "percent and percent",
      createValue(36, { form: "percent", unit: null }),
      createValue(40, { form: "percent", unit: null }),
      true,
    ],
    ["a multiple and a count", createValue(2, { form: "multiple", unit: null }), people, false],
    [
      "港元 and 美元",
      createValue(5, { ...unit("港元", "money"), currency: "HKD" }),
      createValue(5, { ...unit("美元", "money"), currency: "USD" }),
      false,
    ],
  ] as const)
    it(`${expected ? "compares" : "does not compare"} ${name}`, () => {
      expect(compareValues(left, right) !== null).to.equal(expected);
      expect(compareValues(right, left) !== null).to.equal(expected);
    });

  const area = (number: number, id: string): QuantityValue => createValue(number, unit(id, "area"));
  for (const [left, right, expected] of [
    [area(12, "公頃"), area(120_000, "平方米"), { isSame: true, allowsBoth: true, isRounded: false }],
    [area(12, "公頃"), area(30, "英畝"), { isSame: false, allowsBoth: false, isRounded: true }],
    [area(12, "公頃"), area(20, "英畝"), { isSame: false, allowsBoth: false, isRounded: false }],
    [area(500, "平方呎"), area(46, "平方米"), { isSame: false, allowsBoth: false, isRounded: true }],
    [people, createValue(36, unit("名", "people")), { isSame: true, allowsBoth: true, isRounded: false }],
  ] as const)
    it(`holds ${left.written.low}${left.unit?.id ?? ""} against ${right.written.low}${right.unit?.id ?? ""}`, () => {
      expect(compareValues(left, right)).to.deep.include(expected);
      expect(compareValues(right, left)).to.deep.include(expected);
    });
});

const one = createQuantityClaim();
const other = createQuantityClaim({
  source: "evening",
  sentence: "意外釀成9人遇難。",
  value: createValue(9),
});

describe("isSure", () => {
  const parts = createAlignment(one, other).parts;
  for (const [name, overrides, expected] of [
    ["everything agrees", {}, true],
    ["a repeat", { isRepeat: true }, false],
    ["little alike", { similarity: 0.5 }, false],
    ["other things counted", { parts: { ...parts, counted: 0.3 } }, false],
    ["another clause", { parts: { ...parts, clause: 0.2 } }, false],
    ["another victim's fate", { parts: { ...parts, predicate: 0 } }, false],
    ["a name that only one side has", { parts: { ...parts, held: 0 } }, false],
    ["another scope", { parts: { ...parts, scope: 0.5 } }, false],
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
