import { expect } from "chai";
import { areOnePerson, areOtherPersons } from "../../src/language/someone.js";

describe("areOnePerson", () => {
  for (const [left, right, isOne] of [
    ["確診的37歲外傭", "一名印傭確診", true],
    ["确诊的37岁外佣", "確診的37歲印傭", true],
    ["37歲外傭確診", "29歲外傭確診", false],
    ["印傭確診", "菲傭確診", false],
    ["28名外傭確診", "一名外傭確診", false],
    ["貨車司機被捕", "的士司機被捕", false],
    ["貨車司機被捕", "卡车司机被捕", true],
    ["男學生被捕", "女學生被捕", false],
    ["第3664號外傭確診", "第3702號外傭確診", false],
    ["司機被捕", "廚師被捕", false],
  ] as const)
    it(`${left} | ${right}: ${isOne}`, () => {
      expect(areOnePerson(left, right)).to.equal(isOne);
    });
});

describe("areOtherPersons", () => {
  for (const [left, right, areTwo] of [
    ["三名印傭確診", "一名印傭確診", true],
    ["男教師被捕", "女教師被捕", true],
    ["司機被捕", "貨車司機被捕", false],
    ["司機被捕", "廚師被捕", false],
  ] as const)
    it(`${left} | ${right}: ${areTwo}`, () => {
      expect(areOtherPersons(left, right)).to.equal(areTwo);
    });
});
