import { expect } from "chai";
import { leadingNoun, trailingNoun } from "../../src/language/nouns.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("leadingNoun", () => {
  for (const [text, noun] of [
    ["學生受傷", "學生"],
    ["救援人員到場", "救援人員"],
    ["消防車、兩輛救護車", "消防車"],
    ["「快速通」車道將開放", "「快速通」車道"],
    ["最新標準下月生效", "標準"],
    ["死亡", ""],
    ["，另有", ""],
    ["的讀者", "讀者"],
    ["患者当中", "患者"],
    ["", ""],
  ] as const)
    itUnlessKnown(`${text || "nothing"} → ${noun || "none"}`, () => {
      expect(leadingNoun(text)).to.equal(noun);
    });
});

describe("trailingNoun", () => {
  for (const [text, noun] of [
    ["全年開支達", "全年開支"],
    ["「快速通」用戶已經達到", "「快速通」用戶"],
    ["共", ""],
    ["", ""],
  ] as const)
    itUnlessKnown(`${text || "nothing"} → ${noun || "none"}`, () => {
      expect(trailingNoun(text)).to.equal(noun);
    });
});
