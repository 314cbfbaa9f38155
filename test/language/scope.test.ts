import { expect } from "chai";
import { areScopesApart, scopesIn } from "../../src/language/scope.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("scopesIn", () => {
  for (const [clause, scopes] of [
    ["累計3,850宗確診", ["累计"]],
    ["至今共有3,850宗確診", ["累计"]],
    ["今年首季錄得2億元盈利", ["首季", "今年"]],
    ["去年全年入境旅客4,450萬人次", ["全年", "去年"]],
    ["人均開支2,000元", ["每"]],
    ["重傷者3人，其餘輕傷", ["重伤", "其余", "轻伤"]],
    ["第一批津貼下月發放", ["首批"]],
    ["七人死亡", []],
    ["今天新增12宗本地個案", ["新一轮", "单日", "本地"]],
    ["今天新增12宗本地个案", ["新一轮", "单日", "本地"]],
    ["夫婦育有兩名子女", []],
    ["海關檢獲燃料三千公升", []],
    ["資料庫載有兩萬宗個案", []],
    ["男18人、女7人入院", ["男", "女"]],
    ["每日有航班往來", ["每"]],
  ] as const)
    itUnlessKnown(`${clause} → ${scopes.join(" ") || "none"}`, () => {
      expect([...scopesIn(clause)]).to.have.members(scopes);
    });
});

describe("areScopesApart", () => {
  for (const [left, right, apart] of [
    ["房價環比上漲0.8%", "房价同比上涨5.2%", true],
    ["男生18人入院", "女生7人入院", true],
    ["首名患者昨日發病", "第二名患者昨日發病", true],
    ["平日睡6.4小時", "周末睡8.1小時", true],
    ["男18人", "女7人", true],
    ["首季盈利2億元", "第二季盈利3億元", true],
    ["首季盈利2億元", "盈利2億元", false],
    ["男18人、女7人", "女7人", false],
    ["累計3,850宗", "今日新增95宗", true],
    ["位於該市西北方向99公里", "位于该市西南部79公里", true],
    ["首三志願滿足率為九成四", "第一志願滿足率為七成", true],
  ] as const)
    it(`${left} | ${right}: ${apart}`, () => {
      expect(areScopesApart(scopesIn(left), scopesIn(right))).to.equal(apart);
      expect(areScopesApart(scopesIn(right), scopesIn(left))).to.equal(apart);
    });
});
