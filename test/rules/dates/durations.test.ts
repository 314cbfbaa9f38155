import { expect } from "chai";
import { areApart, lengthOf } from "../../../src/rules/dates/durations.js";
import { createQuantityClaim, createValue } from "../../create.js";

const length = (id: string, value: number) =>
  lengthOf(createQuantityClaim({ value: { ...createValue(value), unit: { id, dimension: "duration" } } }));

describe("lengthOf", () => {
  it("gives days", () => {
    expect(length("week", 2)).to.deep.equal({ low: 14, high: 14 });
    expect(length("hour", 12)).to.deep.equal({ low: 0.5, high: 0.5 });
  });
  it("knows no days of other units", () => {
    expect(length("decade-and-more", 1)).to.equal(undefined);
  });
});

describe("areApart", () => {
  it("leaves a tenth for rounding", () => {
    expect(areApart({ low: 100, high: 100 }, { low: 108, high: 108 })).to.equal(false);
    expect(areApart({ low: 100, high: 100 }, { low: 120, high: 120 })).to.equal(true);
    expect(areApart({ low: 120, high: 120 }, { low: 90, high: 105 })).to.equal(true);
  });
});
