import { expect } from "chai";
import fc from "fast-check";
import { foldCharacters, matchKey } from "../../src/text/fold.js";

const folded: readonly (readonly [text: string, key: string])[] = [
  ["衞生防護中心", "卫生防护中心"],
  ["衛生防護中心", "卫生防护中心"],
  ["港鐵東涌綫", "港铁东涌线"],
  ["港鐵東涌線", "港铁东涌线"],
  ["１２３萬人次", "123万人次"],
  ["ＧＤＰ增長３．５％", "gdp增长3.5%"],
  ["NBA球星", "nba球星"],
  ["石硤尾邨", "石硖尾村"],
  ["街巿", "街市"],
  ["「着數」", "「着数」"],
  ["台灣、臺灣", "台湾、台湾"],
  ["⼤⾏⽅針", "大行方针"],
  ["⻑江⻄岸⻛⼒⻘年", "长江西岸风力青年"],
  ["\uF90A融業", "金融业"],
  ["\uF9B5子\u{2F8A6}善", "例子慈善"],
  ["﹁維港﹂︵中環︶︐三宗︒", "「维港」（中环），三宗。"],
  ["｢ﾄﾖﾀ｣", "「トヨタ」"],
  ["㈠圖①，㊁號", "一图1，二号"],
  ["＃１／２＆＄５", "#1/2&$5"],
  ["（甲）：乙；丙！丁？", "（甲）：乙；丙！丁？"],
];

const keys: readonly (readonly [text: string, key: string])[] = [
  ["《道路交通（修訂）條例草案》", "道路交通修订条例草案"],
  ["3.5 億元。", "3.5亿元"],
  ["佔逾50%！", "占逾50%"],
  ["U.S. 大使館", "us大使馆"],
  ["「一老一幼」", "一老一幼"],
  ["1,234人", "1234人"],
  ["……", ""],
];

/** Text of the papers, with rare characters, surrogate pairs and full-width forms. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "衞",
      "邨",
      "巿",
      "𨋢",
      "𠮷",
      "Ａ",
      "９",
      "％",
      "裏",
      "裡",
      "台",
      "臺",
      "後",
      "餘",
      "，",
      " ",
      "Z",
      "ﬀ",
      "İ",
    ),
    fc.integer({ min: 0x2e80, max: 0x2fdf }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xf900, max: 0xffef }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x2460, max: 0x33ff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x20000, max: 0x2a6df }).map((code) => String.fromCodePoint(code)),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
});

describe("foldCharacters", () => {
  for (const [written, key] of folded)
    it(`${written} → ${key}`, () => {
      expect(foldCharacters(written)).to.equal(key);
    });

  it("keeps the number of code points", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(Array.from(foldCharacters(written)).length).to.equal(Array.from(written).length);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the number of code points of phrases that a converter might reword", () => {
    for (const phrase of ["計程車司機", "軟體與滑鼠", "資訊科技", "的士", "士多啤梨", "北韓領袖", "義大利隊"])
      expect(Array.from(foldCharacters(phrase)).length, phrase).to.equal(Array.from(phrase).length);
  });

  it("folds every part of a text as it folds the whole", () => {
    const phrases = fc.constantFrom(
      "乾燥天氣",
      "餘震",
      "皇后大道",
      "後日",
      "裏面",
      "臺北",
      "發言人",
      "颱風",
      "頭髮",
    );
    fc.assert(
      fc.property(phrases, phrases, (one, other) => {
        expect(foldCharacters(one + other)).to.equal(foldCharacters(one) + foldCharacters(other));
      }),
    );
  });

  it("gives a key that folds to itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...folded), ([, key]) => {
        expect(foldCharacters(key)).to.equal(key);
      }),
    );
  });
});

describe("matchKey", () => {
  for (const [written, key] of keys)
    it(`${written} → ${key}`, () => {
      expect(matchKey(written)).to.equal(key);
    });

  it("does not see where a line was broken", () => {
    const sentence = "水務署緊急搶修後，食水供應於晚上11時30分恢復。";
    fc.assert(
      fc.property(fc.integer({ min: 1, max: sentence.length - 1 }), (at) => {
        expect(matchKey(`${sentence.slice(0, at)}\n${sentence.slice(at)}`)).to.equal(matchKey(sentence));
      }),
    );
  });
});
