import { expect } from "chai";
import { areOpposite } from "../../src/language/antonyms.js";
import { readFirmness } from "../../src/language/firmness.js";
import { causeIn, doubtIn, flatParts, questionIn } from "../../src/language/headlines.js";
import { readPolarity } from "../../src/language/polarity.js";
import { areWidthsApart, widthOf } from "../../src/language/superlativeScopes.js";

describe("readFirmness", () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ["新隧道已接駁東九龍幹線", 4],
    ["當事人已決定上訴", 3.5],
    ["新隧道將接駁東九龍幹線", 3],
    ["該項標準預計會納入計劃", 2],
    ["當事人可能上訴", 1],
    ["署方正考慮調高收費", 1],
    ["新隧道尚未接駁東九龍幹線", undefined],
    ["法官考慮他已退還款項", undefined],
    ["新隧道全長五公里", undefined],
  ];
  for (const [clause, expected] of rows)
    it(`${clause}: ${expected ?? "plain"}`, () => {
      expect(readFirmness(clause)?.level).to.equal(expected);
    });
});

describe("readPolarity", () => {
  it("tells what is denied", () => {
    expect([...readPolarity("車內不配備安全員").denied]).to.deep.equal(["配备"]);
    expect([...readPolarity("並非所有車輛安裝了感應器").denied]).to.deep.equal([]);
    expect(readPolarity("碼頭尚未開放").isSoFar).to.equal(true);
    expect(readPolarity("碼頭已開放")).to.include({ isPlain: true, isDone: true });
  });
});

describe("areOpposite", () => {
  it("goes both ways", () => {
    expect(areOpposite("支持", "反对")).to.equal(true);
    expect(areOpposite("反对", "同意")).to.equal(true);
    expect(areOpposite("支持", "同意")).to.equal(false);
  });
});

describe("widthOf", () => {
  const apart: readonly (readonly [string, string, boolean])[] = [
    ["全球", "全國", true],
    ["全港", "本港", false],
    ["全國", "內地", false],
    ["兩年半以來", "五年來", true],
    ["近十年", "十年來", false],
    ["自1999年以来", "26年來", false],
    ["歷來", "五年來", true],
    ["全港", "十年來", false],
  ];
  for (const [left, right, expected] of apart)
    it(`${left} and ${right} are ${expected ? "apart" : "not apart"}`, () => {
      expect(areWidthsApart(widthOf(left, 2025)!, widthOf(right, 2025)!)).to.equal(expected);
    });
  it("measures no trade", () => {
    expect(widthOf("業界", 2025)).to.equal(undefined);
  });
});

describe("headlines", () => {
  it("parts what is stated flatly from what is not", () => {
    expect(flatParts("涼拌雞絲惹禍　或有百人腹瀉")).to.deep.equal(["涼拌雞絲惹禍"]);
  });
  it("finds doubt, questions and causes", () => {
    expect(doubtIn("禍首可能是涼拌雞絲")).to.equal("可能");
    expect(doubtIn("研究顯示水溫上升")).to.equal(undefined);
    expect(questionIn("該男子是否主腦仍有待調查")).to.equal("主脑");
    expect(causeIn("涼拌雞絲惹禍")).to.equal("凉拌鸡丝");
    expect(causeIn("邊坡垮塌因暴雨所致")).to.equal("暴雨");
  });
});
