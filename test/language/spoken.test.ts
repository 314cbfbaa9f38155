import { expect } from "chai";
import { findQuotations } from "../../src/language/sentences.js";
import { findAttributions } from "../../src/language/speech.js";
import { shortQuotation, spokenIn } from "../../src/language/spoken.js";

/** A sentence, and what each of its speakers says. */
const rows: readonly (readonly [sentence: string, ...spoken: readonly (readonly string[])[]])[] = [
  ["據悉，海港生物將開新廠，創辦人史文遠表示，新廠年底投產。", ["，新廠年底投產。"]],
  ["在新聞發布會上，副市長黃敏華表示，項目逾百。", ["，項目逾百。"]],
  ["會長陳東明說，研究正在進行，並介紹了多項課題。", ["，研究正在進行"]],
  ["會長陳東明說，研究正在進行，並希望明年完成。", ["，研究正在進行，並希望明年完成。"]],
  ["「水位升得很快，我們爬上屋頂。」村民李大海說。", ["水位升得很快，我們爬上屋頂。"]],
  [
    "「資金不足，很難。」經理劉韜文表示，「投行很難談，希望有資助。」",
    ["資金不足，很難。", "投行很難談，希望有資助。"],
  ],
  ["村民李大海說：「水位升得很快，很可怕。」村口的路隨即封閉。", ["水位升得很快，很可怕。"]],
  ["火勢於凌晨受控，無人受傷，消防處表示。", ["火勢於凌晨受控，無人受傷，"]],
  [
    "教练秦乐民说：“新人顶得住，很好。”他透露，全队每周训练五天。",
    ["新人顶得住，很好。"],
    ["，全队每周训练五天。"],
  ],
  ["專家指出目前水庫存量偏低，未來要節水。", ["目前水庫存量偏低，未來要節水。"]],
];

describe("spokenIn", () => {
  for (const [sentence, ...spoken] of rows)
    it(sentence, () => {
      const quoted = findQuotations(sentence);
      const found = spokenIn(sentence, findAttributions(sentence, quoted), quoted);
      expect(found.map((spans) => spans.map(({ start, end }) => sentence.slice(start, end)))).to.deep.equal(
        spoken,
      );
    });

  it("reads a speech of 200,000 clauses", () => {
    const sentence = `會長陳東明說，${"研究正在進行，".repeat(200_000)}並介紹了多項課題。`;
    const [spans] = spokenIn(sentence, [{ ...findAttributions("會長陳東明說，", [])[0]! }], []);
    expect(spans!.at(-1)!.end).to.equal(sentence.indexOf("，並介紹"));
  });
});

describe("shortQuotation", () => {
  for (const [sentence, words] of [
    ["署長陳東明稱「大門是開着的」。", "大門是開着的"],
    ["署长陈东明说：“我不会走。”", "我不会走。"],
    ["署長陳東明稱「是的」。", undefined],
    ["居民稱「海港谷」為家。", undefined],
    ["署長陳東明介紹「海港谷」。", undefined],
  ] as const)
    it(sentence, () => {
      const [found] = findAttributions(sentence, []);
      const span = found === undefined ? undefined : shortQuotation(sentence, found.frame);
      expect(span && sentence.slice(span.start, span.end)).to.equal(words);
    });
});
