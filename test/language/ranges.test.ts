import { expect } from "chai";
import fc from "fast-check";
import type { QuantityValue } from "../../src/model/index.js";
import { allowedMeet, isRounding, isSameNumber, suggestedMeet } from "../../src/language/ranges.js";
import { allowed, createValue } from "../create.js";

const ranged = (interval: string): QuantityValue =>
  createValue(0, { allowed: allowed(interval), exact: false });
const suggesting = ([low, high]: readonly [low: string | null, high: string | null]): QuantityValue =>
  createValue(0, { suggested: { low, high }, exact: false });

/** An interval with whole bounds, some of them open or missing, not empty. */
const interval = fc
  .record({
    low: fc.option(fc.integer({ min: -20, max: 20 })),
    width: fc.option(fc.integer({ min: 1, max: 20 })),
    lowInclusive: fc.boolean(),
    highInclusive: fc.boolean(),
  })
  .map(({ low, width, lowInclusive, highInclusive }) => ({
    low: low === null ? null : String(low),
    high: width === null ? null : String((low ?? 0) + width),
    lowInclusive,
    highInclusive,
  }));

/** Whether a number lies in a range. */
const holds = (range: QuantityValue["allowed"], number: number): boolean =>
  (range.low === null || (range.lowInclusive ? number >= +range.low : number > +range.low)) &&
  (range.high === null || (range.highInclusive ? number <= +range.high : number < +range.high));

/** Every whole and half number around the bounds, and one far off on either side. */
const samples = [-1000, ...Array.from({ length: 241 }, (_, index) => index / 2 - 60), 1000];

describe("allowedMeet", () => {
  for (const [left, right, expected] of [
    ["[7,7]", "[7,7]", true], // 7人 | 7人
    ["[7,7]", "[9,9]", false], // 7人 | 9人
    ["(160,)", "[150,150]", false], // 逾160 | 150
    ["(160,)", "[160,160]", false], // 逾160 | 160
    ["[160,)", "[160,160]", true], // 至少160 | 160
    ["(5000,6000)", "[5999,5999]", true], // 5000多 | 5999
    ["(5000,6000)", "[6000,6000]", false], // 5000多 | 6000
    ["(,150)", "(160,)", false], // 不足150 | 逾160
    ["(,150]", "[150,)", true], // 不多於150 | 至少150
    ["(,)", "[12,12]", true],
    ["[0.1,0.1]", "[0.10,0.10]", true],
    ["[99999999999999999,99999999999999999]", "[100000000000000000,100000000000000000]", false],
  ] as const)
    it(`${left} and ${right}: ${expected}`, () => {
      expect(allowedMeet(ranged(left), ranged(right))).to.equal(expected);
      expect(allowedMeet(ranged(right), ranged(left))).to.equal(expected);
    });

  it("holds exactly where some number lies in both", () => {
    fc.assert(
      fc.property(interval, interval, (one, other) => {
        const [left, right] = [one, other].map((range) => createValue(0, { allowed: range }));
        const shared = samples.some((number) => holds(one, number) && holds(other, number));
        expect(allowedMeet(left!, right!)).to.equal(shared);
      }),
      { numRuns: 400 },
    );
  });
});

describe("suggestedMeet", () => {
  for (const [left, right, expected] of [
    [["160", "170"], ["150", "150"], false],
    [["160", "170"], ["170", "180"], true],
    [["160", null], ["900", "900"], true],
    [[null, "150"], ["151", "151"], false],
    [[null, null], ["3", "3"], true],
  ] as const)
    it(`${left.join("–")} and ${right.join("–")}: ${expected}`, () => {
      expect(suggestedMeet(suggesting(left), suggesting(right))).to.equal(expected);
      expect(suggestedMeet(suggesting(right), suggesting(left))).to.equal(expected);
    });
});

describe("isSameNumber", () => {
  for (const [left, right, expected] of [
    ["120", "120", true],
    ["1.50", "1.5", true],
    ["120", "121", false],
  ] as const)
    it(`${left} and ${right}: ${expected}`, () => {
      expect(isSameNumber(createValue(left), createValue(right))).to.equal(expected);
    });

  it("asks for both ends of a range", () => {
    const range = createValue(20, { written: { low: "20", high: "30" }, form: "range" });
    expect(isSameNumber(range, createValue(20))).to.equal(false);
    expect(isSameNumber(range, range)).to.equal(true);
  });
});

describe("isRounding", () => {
  for (const [left, right, expected] of [
    ["15000", "15234", true], // 1.5萬 | 15,234
    ["15000", "14980", true],
    ["1200000", "1234567", true],
    ["3.3", "3.28", true],
    ["24", "23.6", true],
    ["24", "23.4", false],
    ["16000", "15234", false],
    ["15000", "16234", false],
    ["20", "15", false], // too few digits to be a rounding
    ["20", "24", false],
    ["235", "235", false], // equal is not rounded
    ["1000", "1499", false], // further off than a twentieth
    ["0", "0.04", false],
  ] as const)
    it(`${left} and ${right}: ${expected}`, () => {
      expect(isRounding(createValue(left), createValue(right))).to.equal(expected);
      expect(isRounding(createValue(right), createValue(left))).to.equal(expected);
    });

  it("never holds of a range", () => {
    const range = createValue(15000, { written: { low: "15000", high: "16000" } });
    expect(isRounding(range, createValue(15234))).to.equal(false);
  });

  it("is symmetric, and holds of nothing further off than a twentieth", () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (one, other) => {
        const [left, right] = [createValue(one), createValue(other)];
        expect(isRounding(left, right)).to.equal(isRounding(right, left));
        if (isRounding(left, right)) expect(Math.abs(one - other)).to.be.at.most(0.05 * Math.max(one, other));
      }),
    );
  });
});
