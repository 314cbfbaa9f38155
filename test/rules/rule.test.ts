import { expect } from "chai";
import { alignmentOf, onlyFor } from "../../src/rules/rule.js";
import { createAlignment, createObservation, createQuantityClaim, createTitleClaim } from "../create.js";

const circumstances = { published: { left: "2025-05-22", right: "2025-05-22" } };
const figures = createAlignment(createQuantityClaim(), createQuantityClaim({ source: "evening" }));
const titles = createAlignment(createTitleClaim("升降機安全守則"), createTitleClaim("升降機安全守則"));
const mixed = { ...titles, left: figures.left };

describe("alignmentOf", () => {
  for (const [name, alignment, expected] of [
    ["two figures", figures, true],
    ["two titles", titles, false],
    ["a figure and a title", mixed, false],
  ] as const)
    it(`${expected ? "passes" : "refuses"} ${name}`, () => {
      expect(alignmentOf("quantity", alignment)).to.equal(expected ? alignment : undefined);
    });
});

describe("onlyFor", () => {
  const observation = createObservation();
  const check = onlyFor("quantity", () => observation);

  it("asks the check about its kind only", () => {
    expect(check(figures, circumstances)).to.equal(observation);
    expect(check(titles, circumstances)).to.equal(undefined);
    expect(check(mixed, circumstances)).to.equal(undefined);
  });
});
