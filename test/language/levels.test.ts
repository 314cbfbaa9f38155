import { expect } from "chai";
import { readChange } from "../../src/language/levels.js";

describe("readChange", () => {
  const cases: readonly (readonly [before: string, change: "level" | "change" | undefined])[] = [
    ["標準總數增至", "level"],
    ["水位下降到", "level"],
    ["票價由4元調整為", "level"],
    ["名額增加", "change"],
    ["出口额同比增长", "change"],
    ["遊客較去年減少了近", "change"],
    ["升幅為", "change"],
    ["接獲至少", undefined],
    ["共有", undefined],
  ];
  for (const [before, change] of cases)
    it(`${before}: ${change ?? "neither"}`, () => {
      expect(readChange(before)).to.equal(change);
    });

  for (const [before, after, change] of [
    ["票價由", "元調整為5元", "base"],
    ["產能從", "萬噸增加到40萬噸", "base"],
    ["跌幅由2月份的", "收窄到0.1%", "base"],
    ["消息由", "名職員透露", undefined],
    ["由", "個團體合辦", undefined],
  ] as const)
    it(`${before}…${after}: ${change ?? "neither"}`, () => {
      expect(readChange(before, after)).to.equal(change);
    });
});
