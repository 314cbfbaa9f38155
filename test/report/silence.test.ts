import { expect } from "chai";
import { phrases } from "../../src/report/phrases.js";
import { describeSilence } from "../../src/report/silence.js";
import { createFinding, createReport } from "./createReport.js";

const [wetland] = createReport().events;

describe("describeSilence", () => {
  it("says why nothing is listed under an event", () => {
    expect(describeSilence({ silence: "alone", elsewhere: [] }, phrases.en)).to.match(/Only one source/u);
    expect(describeSilence({ silence: "unchecked", elsewhere: [] }, phrases["zh-Hant"])).to.match(
      /沒有核對/u,
    );
  });

  it("says where it is listed instead, and how much", () => {
    const findings = [
      createFinding({ verdict: "update" }),
      createFinding({ verdict: "update" }),
      createFinding({ verdict: "tension" }),
    ];
    const elsewhere = [{ event: { ...wetland!, label: "濕地\n公園" }, findings }];
    expect(describeSilence({ silence: "alone", elsewhere }, phrases["zh-Hant"])).to.equal(
      "與「濕地 公園」一併列出：出入 1、更新 2",
    );
    expect(describeSilence({ silence: "alone", elsewhere }, phrases.en)).to.equal(
      "Listed with “濕地 公園”: Tension 1, Update 2",
    );
  });
});
