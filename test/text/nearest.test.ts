import { expect } from "chai";
import { describeUnknown, findNearest } from "../../src/text/nearest.js";

const known = ["wording", "quantity-unit", "quantity-hedge"];

describe("findNearest", () => {
  for (const [name, nearest] of [
    ["wordin", "wording"],
    ["Quantity-Units", "quantity-unit"],
    ["quantity_hedge", "quantity-hedge"],
    ["nope", undefined],
    ["", undefined],
  ] as const)
    it(`takes ${name || "nothing"} for ${nearest ?? "none"}`, () =>
      expect(findNearest(name, known)).to.equal(nearest));
});

describe("describeUnknown", () => {
  it("asks for the nearest, else lists all", () => {
    expect(describeUnknown("rule", "wordin", known)).to.equal(
      "there is no rule wordin; did you mean wording?",
    );
    expect(describeUnknown("rule", "nope", known)).to.equal(
      "there is no rule nope; there are wording quantity-unit quantity-hedge",
    );
  });
});
