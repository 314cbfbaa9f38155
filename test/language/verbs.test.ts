import { expect } from "chai";
import { nearestVerb } from "../../src/language/verbs.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("nearestVerb", () => {
  for (const [before, after, verb] of [
    ["車禍造成", "死亡", "死亡"],
    ["車禍造成", "遇難", "死亡"],
    ["大火釀成", "罹難", "死亡"],
    ["警方拘捕", "男子", "拘捕"],
    ["警方", "被捕", "拘捕"],
    ["海關檢獲", "手提電話", "检获"],
    ["行動中起獲", "手提電話", "检获"],
    ["总支出达", "", ""],
    ["", "", ""],
    ["消防救出", "受傷，送院治理", "受伤"],
  ] as const)
    itUnlessKnown(`${before}…${after} → ${verb || "none"}`, () => {
      expect(nearestVerb(before, after)).to.equal(verb);
    });
});
