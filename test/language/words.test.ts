import { expect } from "chai";
import fc from "fast-check";
import { isContentWord, segmentWords, wordWeight } from "../../src/language/words.js";

const sentences = [
  "衞生防護中心昨日公布，旺角一間食肆爆發食物中毒。",
  "升𨋢故障，十二人被困。",
  "ＧＤＰ增長３．５％，NBA球星抵港。",
  "國家药监局21日通报，抽检合格率达98.7%。",
];

const text = fc
  .array(fc.constantFrom(...sentences, "，", " ", "𨋢", "𠮷", "Ａ", "\n", "餘震"), { maxLength: 6 })
  .map((parts) => parts.join(""));

describe("segmentWords", () => {
  it("covers a text without gaps", () => {
    fc.assert(
      fc.property(text, (written) => {
        const words = segmentWords(written);
        let at = 0;
        for (const { start, end } of words) {
          expect(start).to.equal(at);
          at = end;
        }
        expect(at).to.equal(written.length);
      }),
    );
  });

  for (const [written, word] of [
    ["旺角警署昨日重開", "旺角"],
    ["衞生防護中心總監", "卫生防护中心"],
    ["隱形患者人數上升", "隐形患者"],
    ["將軍澳隧道封閉", "将军澳"],
    ["裁判法院開庭", "裁判法院"],
  ] as const)
    it(`reads ${word} as one word of ${written}`, () => {
      expect(segmentWords(written).map(({ key }) => key)).to.include(word);
    });

  it("reads both scripts into the same words", () => {
    expect(segmentWords("教育局宣布學校停課").map(({ key }) => key)).to.deep.equal(
      segmentWords("教育局宣布学校停课").map(({ key }) => key),
    );
  });
});

describe("wordWeight", () => {
  it("gives a rare word more than a common one, and a single character little", () => {
    expect(wordWeight("泥石流")).to.be.above(wordWeight("我们"));
    expect(wordWeight("车")).to.equal(2.5);
  });

  it("is positive and capped", () => {
    for (const key of ["标准", "的", "维港泳", "nba", "粤港澳"])
      expect(wordWeight(key)).to.be.within(0.1, 10);
  });
});

describe("isContentWord", () => {
  const contentOf = (written: string) =>
    segmentWords(written)
      .filter(isContentWord)
      .map(({ key }) => key);

  for (const [written, expected] of [
    ["警方表示，已拘捕三人。", ["警方", "拘捕"]],
    ["其中，是的。", []],
    ["3.5%、120", []],
  ] as const)
    it(`finds ${expected.join(" ") || "none"} in ${written}`, () => {
      expect(contentOf(written).filter((key) => key !== "人")).to.deep.equal(expected);
    });
});
