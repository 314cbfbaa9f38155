import { expect } from "chai";
import { areDifferent, mayBeOne, mayBeOneAt } from "../../../src/rules/wording/list-items.js";

describe("the items of two lists", () => {
  for (const [left, right] of [
    ["香港大學", "港大"],
    ["飛行服務隊", "政府飛行服務隊"],
    ["對象儲存", "对象存储"],
    ["嵐山縣", "岚山"],
    ["的士", "出租车"],
  ] as const)
    it(`may be one: ${left}, ${right}`, () => {
      expect(mayBeOne(left, right)).to.equal(true);
      expect(areDifferent(left, right)).to.equal(false);
    });

  for (const [left, right] of [
    ["離岸風電", "海上风电"],
    ["沙特", "沙地"],
    ["新西兰", "紐西蘭"],
    ["特朗普", "川普"],
  ] as const)
    it(`are not surely two: ${left}, ${right}`, () => {
      expect(areDifferent(left, right)).to.equal(false);
    });

  for (const [left, right] of [
    ["荷蘭北海大學", "芬蘭晨光大學"],
    ["民安隊", "醫療輔助隊"],
    ["气象台", "植物園"],
    ["萬家輝", "汤佩文"],
  ] as const)
    it(`are two: ${left}, ${right}`, () => {
      expect(areDifferent(left, right)).to.equal(true);
    });

  it("may carry words from around their lists", () => {
    expect(mayBeOneAt("first", "酬載有高光譜相機", "衛星裝有高光譜相機")).to.equal(true);
    expect(mayBeOneAt("inner", "酬載有高光譜相機", "衛星裝有高光譜相機")).to.equal(false);
  });
});
