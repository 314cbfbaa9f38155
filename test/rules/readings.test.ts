import { expect } from "chai";
import { readQuantity, readWords, say } from "../../src/rules/readings.js";
import { allowed, createValue } from "../create.js";

const hedged = (text: string, number: string, interval: string, form?: "percent") =>
  createValue(number, { text, allowed: allowed(interval), exact: false, ...(form && { form }) });

describe("say", () => {
  it("keeps the three languages apart", () => {
    expect(say("傷亡數字", "伤亡数字", "casualties")).to.deep.equal({
      "zh-Hant": "傷亡數字",
      "zh-Hans": "伤亡数字",
      en: "casualties",
    });
  });
});

describe("readQuantity", () => {
  for (const [value, zhHant, en] of [
    [createValue(7), "「7人」→ 正好 7", "“7人” → exactly 7"],
    [hedged("逾160個", "160", "(160,)"), "「逾160個」→ 多於 160", "“逾160個” → more than 160"],
    [
      hedged("至少2,400名", "2400", "[2400,)"),
      "「至少2,400名」→ 至少 2,400",
      "“至少2,400名” → at least 2,400",
    ],
    [hedged("不足三成", "30", "(,30)", "percent"), "「不足三成」→ 少於 30%", "“不足三成” → less than 30%"],
    [hedged("50人以下", "50", "(,50]"), "「50人以下」→ 至多 50", "“50人以下” → at most 50"],
    [
      hedged("5000 多\n戶", "5000", "(5000,6000)"),
      "「5000多戶」→ 多於 5,000、少於 6,000",
      "“5000多戶” → more than 5,000, less than 6,000",
    ],
    [
      createValue("1234567.891234", { text: "1234567.891234元" }),
      "「1234567.891234元」→ 正好 1,234,567.891234",
      "“1234567.891234元” → exactly 1,234,567.891234",
    ],
  ] as const)
    it(en, () => {
      const message = readQuantity(value);
      expect(message["zh-Hant"]).to.equal(zhHant);
      expect(message.en).to.equal(en);
    });
});

describe("readWords", () => {
  it("quotes a side's words", () => {
    expect(readWords("逐步恢復").en).to.equal("“逐步恢復”");
    expect(readWords("逐步恢復")["zh-Hant"]).to.equal("「逐步恢復」");
  });
});
