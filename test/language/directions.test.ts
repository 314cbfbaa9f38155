import { expect } from "chai";
import { areOtherChanges, readDirection } from "../../src/language/directions.js";

describe("readDirection", () => {
  const cases: readonly (readonly [clause: string, figure: string, way: "up" | "down" | undefined])[] = [
    ["淨利潤同比增長23.6%", "23.6%", "up"],
    ["净利润同比下降23.6%", "23.6%", "down"],
    ["失業率升至3.5%", "3.5%", "up"],
    ["失业率跌至约3.5%", "约3.5%", "down"],
    ["錄得3.1%的跌幅", "3.1%", "down"],
    ["跌幅收窄至3.1%", "3.1%", undefined],
    ["漲幅目標由3%下調至2%", "2%", undefined],
    ["佔總收入55%", "55%", undefined],
  ];
  for (const [clause, figure, way] of cases)
    it(`${clause}: ${String(way)}`, () => {
      expect(readDirection(clause, figure)).to.equal(way);
    });
});

describe("areOtherChanges", () => {
  it("tells another time or thing", () => {
    expect(areOtherChanges("同比增長5%", "環比下降5%")).to.equal(true);
    expect(areOtherChanges("虧損增加5%", "盈利減少5%")).to.equal(true);
    expect(areOtherChanges("銷量按年增加5%", "销量同比减少5%")).to.equal(false);
  });
});
