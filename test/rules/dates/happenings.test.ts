import { expect } from "chai";
import { check } from "../../../src/check.js";
import type { DateClaim } from "../../../src/model/index.js";
import { happeningOf } from "../../../src/rules/dates/happenings.js";
import { createSource } from "../../createSource.js";

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
  ] as const)
    it(`${act ?? "nothing"}: ${text}`, () => {
      const found = happeningOf(dateIn(text));
      expect(found.act).to.equal(act);
      expect(found.limit).to.equal(limit);
    });
});
