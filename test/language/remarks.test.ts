import { expect } from "chai";
import { opposedInFirmness, opposedInResolve, opposedInSeverity } from "../../src/language/remarks.js";

describe("opposedInFirmness", () => {
  it("finds what is promised and what is left open", () => {
    expect(opposedInFirmness("業界願意全面安裝", "業界要研究是否安裝")).to.deep.equal({
      isLeft: true,
      strong: "願意",
      weak: "要研究",
    });
    expect(opposedInFirmness("政府会再考虑方案", "政府承諾推行方案")?.isLeft).to.equal(false);
  });

  it("is silent where both say the same, or one says both", () => {
    expect(opposedInFirmness("我們願意參加", "我们乐意参加")).to.equal(undefined);
    expect(opposedInFirmness("我們願意研究，但要考慮成本", "我們要研究")).to.equal(undefined);
  });
});

describe("opposedInResolve", () => {
  it("finds what is announced and what is only weighed", () => {
    expect(opposedInResolve("我們會把行動升級", "我們會考慮是否升級行動")).to.deep.equal({
      isLeft: true,
      strong: "會",
      weak: "會考慮是否",
    });
    expect(opposedInResolve("政府正研究应否加税", "政府決定加稅")?.isLeft).to.equal(false);
  });

  it("is silent where both weigh it, or one denies", () => {
    expect(opposedInResolve("會研究是否加價", "正考慮應否加價")).to.equal(undefined);
    expect(opposedInResolve("不會加價", "會考慮是否加價")).to.equal(undefined);
  });
});

describe("opposedInSeverity", () => {
  it("finds what is condemned and what is made little of", () => {
    expect(opposedInSeverity("程序沒有跟足", "程序有改善空間")).to.deep.equal({
      isLeft: true,
      strong: "沒有跟足",
      weak: "有改善空間",
    });
    expect(opposedInSeverity("安排不能接受", "安排不可接受")).to.equal(undefined);
  });
});
