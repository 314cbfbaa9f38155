import { expect } from "chai";
import { isName, isNegation, isNumber, qualifierOf } from "../../src/language/qualifiers.js";
import type { Word } from "../../src/language/word.js";

const createWord = (key: string, tag = "n"): Word => ({ start: 0, end: key.length, key, tag });

describe("qualifierOf", () => {
  for (const [key, kind, group] of [
    ["外籍", "nationality", "外籍=外国籍=外国"],
    ["外国籍", "nationality", "外籍=外国籍=外国"],
    ["本港", "nationality", "本地=本港=香港"],
    ["所有", "quantifier", "全部=所有=全体=一律"],
    ["仅", "restriction", "只=只有=仅=仅有"],
    ["大幅", "degree", "大幅"],
    ["必须", "certainty", "必须=必需"],
  ] as const)
    it(`${key} is of ${kind}`, () => {
      expect(qualifierOf(createWord(key))).to.deep.equal({ kind, group });
    });

  it("has none for a plain word", () => {
    expect(qualifierOf(createWord("隧道"))).to.equal(undefined);
  });
});

describe("isNegation", () => {
  for (const [key, expected] of [
    ["不", true],
    ["并未", true],
    ["没有", true],
    ["否认", true],
    ["承认", false],
    ["未来", false],
  ] as const)
    it(`${key}: ${expected}`, () => {
      expect(isNegation(createWord(key))).to.equal(expected);
    });
});

describe("isName", () => {
  for (const [key, tag, expected] of [
    ["旺角", "ns", true],
    ["李国强", "nr", true],
    ["卫生署", "nt", true],
    ["隧道", "n", false],
  ] as const)
    it(`${key}: ${expected}`, () => {
      expect(isName(createWord(key, tag))).to.equal(expected);
    });
});

describe("isNumber", () => {
  for (const [key, tag, expected] of [
    ["36", "m", true],
    ["二十", "m", true],
    ["许多", "m", false],
    ["36", "x", false],
  ] as const)
    it(`${key} as ${tag}: ${expected}`, () => {
      expect(isNumber(createWord(key, tag))).to.equal(expected);
    });
});
