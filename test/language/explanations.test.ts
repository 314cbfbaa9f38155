import { expect } from "chai";
import { explain } from "../../src/language/explanations.js";
import { parse } from "../../src/language/parse.js";
import { families } from "./cases/index.js";

const reference = "2025-05-22";

describe("explain", () => {
  const cases: readonly (readonly [text: string, chinese: string, english: string])[] = [
    [
      "約500家",
      "450 至 550；一般理解為 475 至 525；單位「家」（機構數目）",
      "450 to 550; suggests 475 to 525; in 家 (organisations)",
    ],
    [
      "逾160人次",
      "多於 160；一般理解為 160 至 170；單位「人次」（次數）",
      "more than 160; suggests 160 to 170; in 人次 (occurrences)",
    ],
    ["1.5萬噸", "正好 15,000；單位「噸」（重量）", "exactly 15,000; in 噸 (mass)"],
    ["三成半", "正好 35%", "exactly 35%"],
    ["第19屆", "第 19；單位「屆」（件數）", "number 19 in order; in 屆 (items)"],
    ["100元", "正好 100；單位「元」（金額）；貨幣未定", "exactly 100; in 元 (money); currency open"],
    ["HK$100", "正好 100；單位「元」（金額）；貨幣 HKD", "exactly 100; in 元 (money); currency HKD"],
    ["不超過四小時", "至多 4 小時", "at most 4 hours"],
    [
      "過去三年",
      "正好 3 年；即 2022-05-22 至 2025-05-22",
      "exactly 3 years; that is 2022-05-22 to 2025-05-22",
    ],
    ["昨日下午3時", "2025-05-21；15:00", "2025-05-21; 15:00"],
    ["下午3時", "15:00；日期未定", "15:00; day open"],
    ["首季", "2025-01-01 至 2025-03-31；準確到季", "2025-01-01 to 2025-03-31; to the quarter"],
    ["近日", "時間未定", "no fixed time"],
    ["5G", "名稱的一部分，不作數目", "part of a name, not a figure"],
  ];
  for (const [text, chinese, english] of cases) {
    it(`says how ${text} was read`, () => {
      const lines = parse(text, { reference }).map(explain);
      expect(lines.map((line) => line["zh-Hant"])).to.deep.equal([chinese]);
      expect(lines.map((line) => line.en)).to.deep.equal([english]);
    });
  }

  it("has one line in each language for every mention of the tables, and a word for every dimension", () => {
    for (const [sentence] of families.flatMap(({ rows }) => rows)) {
      for (const mention of parse(sentence, { reference })) {
        for (const line of Object.values(explain(mention))) {
          expect(line, mention.text)
            .to.match(/^\S[^\n]*\S$/u)
            .and.not.to.match(/undefined|null|NaN/u);
        }
        const unit = mention.type === "quantity" ? mention.unit : null;
        if (unit !== null && unit.dimension !== "percent")
          expect(explain(mention).en, unit.dimension).to.match(/ in \S+ \(/u);
      }
    }
  });
});
