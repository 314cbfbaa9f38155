import { expect } from "chai";
import { groupByWord, isName, isNegation, isNumber, qualifierOf } from "../../src/language/qualifiers.js";
import type { Word } from "../../src/language/word.js";

const createWord = (key: string, tag = "n"): Word => ({ start: 0, end: key.length, key, tag });

describe("qualifierOf", () => {
  for (const [key, group] of [
    ["外籍", "外籍=外国籍=外国"],
    ["外国籍", "外籍=外国籍=外国"],
    ["本港", "本地=本港=香港"],
    ["所有", "全部=所有=全体=一律"],
    ["部分", "部分=部份"],
    ["部份", "部分=部份"],
    ["仅", "只=只有=仅=仅有"],
    ["大幅", "大幅"],
    ["必须", "必须=必需"],
  ] as const)
    it(`${key} is of ${group}`, () => {
      expect(qualifierOf(createWord(key))).to.equal(group);
    });

  it("has none for a plain word", () => {
    expect(qualifierOf(createWord("隧道"))).to.equal(undefined);
  });
});

describe("groupByWord", () => {
  it("gives each word its group", () => {
    expect([...groupByWord(["部分=部份 个别", "大幅"])]).to.deep.equal([
      ["部分", "部分=部份"],
      ["部份", "部分=部份"],
      ["个别", "个别"],
      ["大幅", "大幅"],
    ]);
  });

  it("refuses a word that stands in two groups", () => {
    expect(() => groupByWord(["部分=部份", "大幅 部份"])).to.throw("部份 stands in two groups");
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
