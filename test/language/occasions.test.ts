import { expect } from "chai";
import { check } from "../../src/check.js";
import type { DateClaim, QuantityClaim } from "../../src/model/index.js";
import { happeningOf } from "../../src/language/occasions.js";
import { createSource } from "../createSource.js";

/** The first date of a text, as it is extracted. */
const dateIn = (text: string): DateClaim => {
  const { claims } = check([createSource("morning", text)]).report;
  return claims.find((claim): claim is DateClaim => claim.kind === "date")!;
};

describe("happeningOf", () => {
  for (const [text, act, limit] of [
    ["新碼頭訂於10月8日正式啟用。", "启用", undefined],
    ["消防處在上午5時26分接報。", "接报", undefined],
    ["创立于1955年的剧团昨日庆祝团庆。", "成立", undefined],
    ["9月4日10时12分，数据中心发生故障。", "发生", undefined],
    ["新規例由9月1日起實施。", "生效", "start"],
    ["大樓預計6月30日前落成。", "落成", "before"],
    ["大樓最快6月30日落成。", "落成", "after"],
    ["末班車於9時30分。", undefined, undefined],
    ["自9月1日起，城南新开四条公交线路。", "开", "start"],
  ] as const)
    it(`${act ?? "nothing"}: ${text}`, () => {
      const found = happeningOf(dateIn(text));
      expect(found.act).to.equal(act);
      expect(found.limit).to.equal(limit);
    });
});

describe("happeningOf a date that is said of what stands before it", () => {
  it("knows the act", () => {
    expect([...happeningOf(dateIn("如需搖號，日期定在6月22日。")).known]).to.deep.equal(["抽签"]);
  });
});

describe("happeningOf a length", () => {
  const lengthIn = (text: string): QuantityClaim => {
    const { claims } = check([createSource("morning", text)]).report;
    return claims.find(
      (claim): claim is QuantityClaim =>
        claim.kind === "quantity" && claim.value.unit?.dimension === "duration",
    )!;
  };

  it("takes a sum for what its sentence tells", () => {
    const told = lengthIn("隧道随即封闭，当晚恢复通行，前后中断三个多小时，车龙长六公里。");
    expect([...happeningOf(told, true).known]).to.include.members(["封闭", "恢复", "中断"]);
  });
  it("takes what follows for no limit", () => {
    expect(happeningOf(lengthIn("貨櫃車停車約15分鐘後被巴士撞上。"), true).limit).to.equal(undefined);
  });
});
