import { expect } from "chai";
import { stagesApart } from "../../src/language/stages.js";

describe("stagesApart", () => {
  const rows: readonly (readonly [left: string, right: string, apart: boolean])[] = [
    ["路樹倒伏約8600棵", "已清除路树8600棵", true],
    ["排查出隐患1380处", "已整改隐患1380处", true],
    ["收到申請6740份", "批出6740份", true],
    ["推售180伙", "售出180伙", true],
    ["路樹倒伏約8600棵", "倒伏的8600棵路樹已清除", false],
    ["路樹倒伏約8600棵", "8600棵路樹已全部清除", false],
    ["路樹倒伏約8600棵", "路樹倒塌8600棵", false],
  ];
  for (const [left, right, apart] of rows)
    it(`${left} and ${right}: ${apart ? "two stages" : "one"}`, () => {
      expect(stagesApart(left, right) !== undefined).to.equal(apart);
      expect(stagesApart(right, left) !== undefined).to.equal(apart);
    });
});
