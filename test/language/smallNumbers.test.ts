import { expect } from "chai";
import { inDigits, readSmallNumber } from "../../src/language/smallNumbers.js";

describe("readSmallNumber", () => {
  for (const [numeral, number] of [
    ["12", 12],
    ["零", 0],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["廿三", 23],
    ["卅", 30],
    ["一百", 100],
    ["一百零三", 103],
    ["一百二十三", 123],
    ["一百五", 150],
    ["十十", undefined],
    ["三四", undefined],
    ["一百零", undefined],
    ["百", undefined],
    ["", undefined],
  ] as const)
    it(`${numeral}: ${number ?? "none"}`, () => {
      expect(readSmallNumber(numeral)).to.equal(number);
    });
});

describe("inDigits", () => {
  for (const [text, digits] of [
    ["第十二期", "第12期"],
    ["第12期", "第12期"],
    ["百年", "百年"],
  ] as const)
    it(`${text}: ${digits}`, () => {
      expect(inDigits(text)).to.equal(digits);
    });
});
