import { expect } from "chai";
import { unitCompatibility } from "../../src/align/units.js";
import type { QuantityClaim, QuantityValue } from "../../src/model/index.js";
import { createQuantityClaim, createValue } from "../create.js";

const counting = (id: string, dimension: string): QuantityClaim =>
  createQuantityClaim({ value: createValue(12, { unit: { id, dimension } }) });
const shaped = (overrides: Partial<QuantityValue>, whole: QuantityClaim["whole"] = null): QuantityClaim =>
  createQuantityClaim({ value: createValue(12, { unit: null, ...overrides }), whole });
const whole = { value: createValue(20), counted: "學校" };

describe("unitCompatibility", () => {
  for (const [name, left, right, expected] of [
    ["人 and 人", counting("人", "people"), counting("人", "people"), 1],
    ["人 and 名", counting("人", "people"), counting("名", "people"), 0.95],
    ["人 and 人次", counting("人", "people"), counting("人次", "occurrences"), 0.9],
    ["家 and 個", counting("家", "organisations"), counting("個", "item"), 0.8],
    ["處 and 個", counting("處", "places"), counting("個", "item"), 0.4],
    ["票 and 人", counting("票", "score"), counting("人", "people"), 0.7],
    ["千瓦時 and 千瓦", counting("千瓦時", "energy"), counting("千瓦", "power"), 0.7],
    [
      "% and 百分點",
      shaped({ form: "percent", unit: { id: "%", dimension: "percent" } }),
      counting("個百分點", "percentage-point"),
      0.7,
    ],
    [
      "112分鐘 and 第112分鐘",
      counting("minute", "duration"),
      shaped({ form: "ordinal", unit: { id: "minute", dimension: "duration" } }),
      0.7,
    ],
    ["人 and 公里", counting("人", "people"), counting("公里", "length"), 0],
    ["人 and no unit", counting("人", "people"), shaped({}), 0.8],
    ["percent and a count", shaped({ form: "percent" }), counting("人", "people"), 0],
    [
      "percent and a count, each of a whole",
      shaped({ form: "percent" }, whole),
      shaped({ unit: { id: "所", dimension: "organisations" } }, whole),
      0.9,
    ],
    ["percent and a fraction", shaped({ form: "percent" }), shaped({ form: "fraction" }), 0.8],
    ["a multiple and a count", shaped({ form: "multiple" }), counting("人", "people"), 0],
    ["two multiples", shaped({ form: "multiple" }), shaped({ form: "multiple" }), 0.8],
    ["港元 and 港元", shaped({ currency: "HKD" }), shaped({ currency: "HKD" }), 1],
    ["one number in 港元 and 美元", shaped({ currency: "HKD" }), shaped({ currency: "USD" }), 0.7],
    [
      "two numbers in 港元 and 美元",
      shaped({ currency: "HKD" }),
      shaped({ currency: "USD", written: { low: "9", high: "9" } }),
      0,
    ],
  ] as const)
    it(`${name}: ${expected}`, () => {
      expect(unitCompatibility(left, right)).to.equal(expected);
      expect(unitCompatibility(right, left)).to.equal(expected);
    });
});
