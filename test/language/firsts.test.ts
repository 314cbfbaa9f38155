import { expect } from "chai";
import { narrows, scopeOfFirst } from "../../src/language/firsts.js";

describe("scopeOfFirst", () => {
  const table: readonly (readonly [clause: string, scope: string | undefined])[] = [
    ["成為賽事舉辦以來首位奪冠的香港男選手", "香港"],
    ["他也成为首位在该项赛事夺冠的中国选手", "中国"],
    ["她是首位登上珠峰的華人女子", "華人"],
    ["她是首位登上珠峰的女子", undefined],
    ["首個工作天香港天氣良好", undefined],
  ];
  for (const [clause, scope] of table)
    it(`${clause}: ${scope ?? "none"}`, () => expect(scopeOfFirst(clause)).to.equal(scope));
});

describe("narrows", () => {
  it("sees a kind narrowed by words before it", () => {
    expect(narrows("造訪長周期彗星的探測器", "彗星探測器")).to.equal(true);
    expect(narrows("彗星探測器", "造訪長周期彗星的探測器")).to.equal(false);
    expect(narrows("浮動太陽能電站", "太陽能電站")).to.equal(false);
  });
});
