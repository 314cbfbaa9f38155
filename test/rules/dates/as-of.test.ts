import { expect } from "chai";
import { asOf, isOfPast, orderOf } from "../../../src/rules/dates/as-of.js";
import { createQuantityClaim } from "../../create.js";

const published = "2025-05-22";
const saying = (sentence: string) => createQuantityClaim({ sentence, clause: sentence });

describe("asOf", () => {
  for (const [sentence, expected] of [
    ["截至21日晚8時，風災造成3人死亡。", "2025-05-21T20:00"],
    ["到5月20日，累計錄得19宗個案。", "2025-05-20T24:00"],
    ["截至上午9時，共有35班列車取消。", "T09:00"],
    ["风灾昨晚造成3人死亡。", undefined],
    ["事故造成3人死亡。", undefined],
  ] as const)
    it(`reads ${expected ?? "nothing"} of ${sentence}`, () => {
      expect(asOf(saying(sentence), published)).to.equal(expected);
    });
});

describe("orderOf", () => {
  const order = (left: string, right: string, days: readonly [string, string]) =>
    orderOf(saying(left), saying(right), { published: { left: days[0], right: days[1] } });
  const one = "截至21日20時，風災造成3人死亡。";
  const other = "截至22日20時，風災造成5人死亡。";
  const bare = "風災造成5人死亡。";

  it("takes what both sides say before their publication", () => {
    expect(order(one, other, ["2025-05-24", "2025-05-23"])).to.deep.equal({ order: -1, isTold: true });
  });
  it("takes the publication where one side says nothing", () => {
    expect(order(one, bare, ["2025-05-24", "2025-05-23"])).to.deep.equal({ order: 1, isTold: false });
  });
  it("knows one moment", () => {
    expect(order(one, one, ["2025-05-23", "2025-05-24"])).to.deep.equal({ order: 0, isTold: true });
  });
});

describe("isOfPast", () => {
  for (const [clause, expected] of [
    ["去年12月單月達1.43億件", true],
    ["今年至今達1.43億件", false],
    ["去年接待120萬人次", true],
    ["接待120萬人次", false],
  ] as const)
    it(`${expected}: ${clause}`, () => {
      expect(isOfPast(saying(clause), published)).to.equal(expected);
    });
});
