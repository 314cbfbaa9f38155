import { expect } from "chai";
import fc from "fast-check";
import { convert } from "../../src/language/measures.js";
import { UsageError } from "../../src/model/errors.js";
import { MEASURES } from "../../src/language/mentions/quantities/measures.js";

describe("convert", () => {
  const cases: readonly (readonly [value: string, from: string, to: string, expected: string | null])[] = [
    ["1000", "英尺", "米", "304.8"],
    ["1", "公里", "米", "1000"],
    ["350", "平方呎", "平方米", "32.516064"],
    ["12", "公頃", "平方米", "120000"],
    ["3", "畝", "平方米", "2000"],
    ["1", "畝", "平方米", "666.666666666667"],
    ["10", "坪", "平方米", "33.057851239669"],
    ["1", "司馬斤", "公斤", "0.60478982"],
    ["2.5", "噸", "公斤", "2500"],
    ["120", "磅", "公斤", "54.4310844"],
    ["60", "英里", "公里", "96.56064"],
    ["36", "公里/小時", "米/秒", "10"],
    ["100", "華氏度", "攝氏度", "37.777777777778"],
    ["-40", "華氏度", "攝氏度", "-40"],
    ["20", "攝氏度", "華氏度", "68"],
    ["1.5", "千瓦時", "焦耳", "5400000"],
    ["3", "斤", "公斤", null],
    ["3", "公里", "公頃", null],
    ["3", "人", "名", null],
    ["3", "斤", "斤", "3"],
    ["1000", "呎", "米", "304.8"],
    ["50", "㎡", "平方公尺", "50"],
  ];
  for (const [value, from, to, expected] of cases) {
    it(`reads ${value}${from} as ${expected ?? "nothing"} in ${to}`, () => {
      expect(convert(value, from, to)).to.equal(expected);
    });
  }

  for (const [value, from, to, says] of [
    ["x", "米", "厘米", "x"],
    ["1,000", "米", "厘米", "1,000"],
    ["3", "光", "米", "光"],
  ] as const)
    it(`refuses ${value}${from}`, () => {
      expect(() => convert(value, from, to)).to.throw(UsageError, says);
    });

  it("comes back to the number that it started from", () => {
    const sized = MEASURES.filter(({ size }) => size !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...sized), fc.integer({ min: 1, max: 9999 }), (unit, value) => {
        for (const other of sized.filter(({ dimension }) => dimension === unit.dimension)) {
          const there = convert(String(value), unit.id, other.id);
          // Sizes so far apart lose digits past the twelfth place.
          if (there === null || Number(there) < 1e-3) continue;
          const back = convert(there, other.id, unit.id);
          expect(Number(back), `${unit.id} ${other.id}`).to.be.closeTo(value, value * 1e-8);
        }
      }),
    );
  });

  it("has one base unit a dimension", () => {
    for (const dimension of new Set(MEASURES.map((row) => row.dimension))) {
      const bases = MEASURES.filter((row) => row.dimension === dimension && row.size === "1");
      expect(
        bases.map(({ id }) => id),
        dimension,
      ).to.have.lengthOf(1);
    }
  });
});
