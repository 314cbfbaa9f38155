import { expect } from "chai";
import { isChineseName, nearBodies, nearForeign, nearPersons } from "../../src/language/nearNames.js";
import { areTwoPersons, personSpeaking } from "../../src/language/speakerNames.js";

describe("nearPersons", () => {
  const rows: readonly (readonly [string, string, boolean | undefined])[] = [
    ["陳志明", "陳志銘", true],
    ["歐陽端華", "欧阳瑞华", true],
    ["顏若晴", "顏若琴", true],
    ["梁志明", "梁志強", false],
    ["梁志明", "梁國強", undefined],
    ["陳志明", "陳志明", undefined],
    ["衞志峯", "卫志峰", undefined],
    ["陳志明", "張志明", undefined],
    ["莎米拉·奧科羅", "莎米拉·奧科拉", undefined],
  ];
  for (const [left, right, expected] of rows)
    it(`${left} and ${right}: ${expected ?? "not near"}`, () => {
      expect(nearPersons(left, right)?.isConfusable).to.equal(expected);
      expect(nearPersons(right, left)?.isConfusable).to.equal(expected);
    });
});

describe("nearBodies", () => {
  it("takes one easily mistaken character for a slip", () => {
    expect(nearBodies("海瀚輪渡", "海翰轮渡")).to.include({ left: "瀚", right: "翰" });
  });
  for (const [left, right] of [
    ["東區第一小學", "東區第二小學"],
    ["市教育局", "省教育局"],
    ["海港大學", "海港大廈"],
  ])
    it(`${left} and ${right} are two`, () => {
      expect(nearBodies(left!, right!)).to.equal(undefined);
    });
});

describe("nearForeign", () => {
  it("takes transliterations of one name for one", () => {
    expect(nearForeign("澤連斯基", "泽伦斯基")).to.equal(true);
    expect(nearForeign("姓林女子", "姓林男子")).to.equal(false);
    expect(nearForeign("陳志明", "陳志銘")).to.equal(false);
  });
});

describe("isChineseName", () => {
  it("wants a surname and one or two characters", () => {
    expect(isChineseName("諸葛曉桐")).to.equal(true);
    expect(isChineseName("亨里克·帕沃")).to.equal(false);
    expect(isChineseName("陳")).to.equal(false);
  });
});

describe("personSpeaking", () => {
  const rows: readonly (readonly [string | null, string | undefined])[] = [
    ["林美華", "林美華"],
    ["亨里克·帕沃", "亨里克·帕沃"],
    ["署方", undefined],
    ["消息", undefined],
    [null, undefined],
  ];
  for (const [speaker, expected] of rows)
    it(`${speaker}: ${expected ?? "nobody by name"}`, () => {
      expect(personSpeaking(speaker)).to.equal(expected);
    });
});

describe("areTwoPersons", () => {
  it("is sure only of names that are no versions of one", () => {
    expect(areTwoPersons("林美華", "何家豪")).to.equal(true);
    expect(areTwoPersons("林美華", "林美樺")).to.equal(false);
    expect(areTwoPersons("盧拉·達席爾瓦", "盧拉")).to.equal(false);
    expect(areTwoPersons("亨里克·帕沃", "亨利克·帕沃")).to.equal(false);
  });
});
