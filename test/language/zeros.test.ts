import { expect } from "chai";
import { readTolls } from "../../src/language/zeros.js";

const read = (text: string): string[] => readTolls(text, text).map(({ fate, pole }) => `${fate} ${pole}`);

describe("readTolls", () => {
  const cases: readonly (readonly [text: string, tolls: readonly string[]])[] = [
    ["事故無人受傷", ["受伤 none"]],
    ["山火中沒有一人死亡", ["死亡 none"]],
    ["未造成人员受伤", ["受伤 none"]],
    ["大火無人傷亡", ["死亡 none", "受伤 none"]],
    ["目前暫無人員傷亡報告", ["死亡 open", "受伤 open"]],
    ["消防部门尚未接到人员伤亡报告", ["死亡 open", "受伤 open"]],
    ["現場已無被困人員", ["被困 none"]],
    ["仍有人員被困", ["被困 some"]],
    ["17名乘客受傷", ["受伤 some"]],
    ["釀3死17傷", ["死亡 some", "受伤 some"]],
    ["死亡人數增至38人", ["死亡 some"]],
    ["其中3起有人受轻伤", ["受伤 some"]],
    ["暫未有人被捕", ["被捕 open"]],
    ["警方拘捕3名男子", ["被捕 some"]],
    ["地震造成至少三百零九人死亡", ["死亡 some"]],
    ["事故零傷亡", ["死亡 none", "受伤 none"]],
    ["司機沒有受傷", []],
    ["傷者無生命危險", []],
    ["担心有人受伤", []],
    ["2019年的火警造成3人受傷", []],
  ];
  for (const [text, tolls] of cases)
    it(`${text}: ${tolls.join(", ") || "none"}`, () => {
      expect(read(text)).to.have.members(tolls);
    });

  it("names the group that is counted", () => {
    expect(readTolls("無乘客受傷", "").map(({ group }) => group)).to.deep.equal(["乘客"]);
    expect(readTolls("3名消防員受傷", "").map(({ group }) => group)).to.deep.equal(["消防员"]);
    expect(readTolls("無人受傷", "").map(({ group }) => group)).to.deep.equal([""]);
  });
});
