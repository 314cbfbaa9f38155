import { expect } from "chai";
import { areOnePerson, areOtherPersons, namesSomebody } from "../../src/language/someone.js";

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
    ["首都一名司機被捕", "司機被捕", true],
    ["成都一名司機被捕", "一名司机被捕", true],
    ["司機在高等法院受審", "司機受審", true],
    ["司機等候提堂", "司機提堂", true],
    ["司機平均車速高", "司機被捕", true],
    ["兩車司機都被捕", "司機被捕", false],
    ["兩車司機均被捕", "司機被捕", false],
    ["司機等人被捕", "司機被捕", false],
  ] as const)
    it(`${left} | ${right}: ${isOne}`, () => {
      expect(areOnePerson(left, right)).to.equal(isOne);
    });
});

describe("namesSomebody", () => {
  for (const [text, does] of [
    ["三樓住客何先生送院後", true],
    ["二樓的婆婆說", true],
    ["三樓店面", false],
    ["火勢蔓延至三樓", false],
  ] as const)
    it(`${text}: ${does}`, () => {
      expect(namesSomebody(text)).to.equal(does);
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
