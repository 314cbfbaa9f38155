import { expect } from "chai";
import { parse } from "../../../../src/language/parse.js";

describe("durations of several units", () => {
  for (const [text, expected] of [
    ["封路約三小時四十五分鐘", "P約三小時四十五分鐘 PT3H45M"],
    ["逾1小時20分鐘", "P逾1小時20分鐘 PT1H20M"],
    ["判刑1年2月", "P1年2月 P1Y2M"],
    ["被判處有期徒刑3年6月", "P3年6月 P3Y6M"],
    ["各判囚兩年三月", "P兩年三月 P2Y3M"],
    ["判刑1年2月3日獲釋", "P1年 P1Y"],
    ["民國114年2月", ""],
    ["营业3年6月起加价", "P3年 P3Y"],
  ] as const)
    it(`${text}: ${expected || "none"}`, () => {
      const [found] = parse(text, { reference: "2025-05-22" }).flatMap((mention) =>
        mention.type === "duration" ? [`P${mention.text} ${mention.iso}`] : [],
      );
      expect(found ?? "").to.equal(expected);
    });
});

describe("days before a time of day", () => {
  for (const [text, expected] of [
    ["十日早上8時，山上結霜", "十日早上8時"],
    ["五日清晨六時起火", "五日清晨六時"],
    ["歷時十日早上完成", undefined],
    ["他十日後回港", undefined],
  ] as const)
    it(`${text}: ${expected ?? "none"}`, () => {
      const found = parse(text, { reference: "2025-05-22" }).find(({ type }) => type === "date");
      expect(found?.text).to.equal(expected);
    });
});
