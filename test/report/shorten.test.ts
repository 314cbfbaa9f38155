import { expect } from "chai";
import { oneLine, shorten } from "../../src/report/shorten.js";

describe("oneLine", () => {
  it("puts one space where lines break", () => expect(oneLine(" 一\r\n\n二\t三 ")).to.equal("一 二 三"));
});

describe("shorten", () => {
  const cases: readonly (readonly [text: string, units: number, shortened: string])[] = [
    ["逾160家", 5, "逾160家"],
    ["逾160家", 4, "逾16…"],
    ["甲𠮷乙", 3, "甲…"],
    ["", 3, ""],
  ];
  for (const [text, units, shortened] of cases)
    it(`${text || "nothing"} to ${units}`, () => expect(shorten(text, units)).to.equal(shortened));
});
