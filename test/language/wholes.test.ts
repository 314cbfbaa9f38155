import { expect } from "chai";
import { countOf, isSameWhole } from "../../src/language/wholes.js";
import { createValue } from "../create.js";

const whole = (number: number, counted: string) => ({ value: createValue(number), counted });

describe("isSameWhole", () => {
  for (const [name, left, right, expected] of [
    ["one number of one thing", whole(10, "應用案例"), whole(10, "典型應用案例"), true],
    ["another number", whole(20, "應用案例"), whole(10, "應用案例"), false],
    ["another thing", whole(10, "應用案例"), whole(10, "學校"), false],
    ["no whole", null, whole(10, "學校"), false],
  ] as const)
    it(`${name}: ${expected}`, () => {
      expect(isSameWhole(left, right)).to.equal(expected);
      expect(isSameWhole(right, left)).to.equal(expected);
    });

  it("does not hold of a whole that is not exact", () => {
    const about = { value: createValue(10, { exact: false, hedge: "約" }), counted: "學校" };
    expect(isSameWhole(about, about)).to.equal(false);
  });
});

describe("countOf", () => {
  const range = (low: string | null, high: string | null) => ({
    low,
    high,
    lowInclusive: false,
    highInclusive: true,
  });

  it("makes a percentage a count", () => {
    const share = createValue(60, { form: "percent" });
    expect(countOf(share, createValue(20)).written).to.deep.equal({ low: "12", high: "12" });
  });

  it("keeps an open end open: more than half of ten is more than five", () => {
    const half = createValue(0.5, { form: "fraction", allowed: range("0.5", null) });
    expect(countOf(half, createValue(10)).allowed).to.deep.equal(range("5", null));
  });
});
