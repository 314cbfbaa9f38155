import { expect } from "chai";
import { compareValues } from "../../src/language/values.js";
import type { QuantityValue } from "../../src/model/index.js";
import { createValue } from "../create.js";

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
    [
      "港元 and 元",
      createValue(5, { ...unit("港元", "money"), currency: "HKD" }),
      createValue(5, { ...unit("港元", "money"), currency: null }),
      true,
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
