import { expect } from "chai";
import { areStepsOfOthers } from "../../src/language/cases.js";

describe("areStepsOfOthers", () => {
  for (const [act, left, right, areTwo] of [
    ["判囚", "被告襲警罪成，案件昨判刑。", "被告承認管有六角匙作非法用途，今日判刑。", true],
    ["判囚", "被告在沙田法院判刑。", "被告在屯門裁判法院判刑。", true],
    ["判囚", "被告偷竊罪成判刑。", "被告因盗窃判刑。", false],
    ["判囚", "被告偷竊罪成判刑，醫院另控制病毒擴散。", "被告因盗窃判刑。", false],
    ["判囚", "醫院運消毒用品到庭，被告判刑。", "被告因盗窃判刑。", false],
    ["判囚", "颱風威脅香港，被告如期判刑。", "被告因盗窃判刑。", false],
    ["判囚", "庭內已設超速網絡，被告判刑。", "被告因盗窃判刑。", false],
    ["判囚", "公司持有金融工具，被告判刑。", "被告因盗窃判刑。", false],
    ["判囚", "新作颠覆传统，被告判刑。", "被告因盗窃判刑。", false],
    ["判囚", "该厂创造市场，被告判刑。", "被告因盗窃判刑。", false],
    ["判囚", "被告運毒罪成判刑。", "被告因盗窃判刑。", true],
    ["判囚", "被告持刀威脅店員，判刑六月。", "被告因盗窃判刑。", true],
    ["判囚", "被告超速駕駛罪成判刑。", "被告因盗窃判刑。", true],
    ["判囚", "被告判刑。", "被告襲警罪成判刑。", false],
    ["通车", "隧道通車，警方拘捕一名盜竊疑犯。", "隧道通車，警方查一宗襲警案。", false],
  ] as const)
    it(`${left} | ${right}: ${areTwo}`, () => {
      expect(areStepsOfOthers([act], { sentence: left }, { sentence: right })).to.equal(areTwo);
    });
});
