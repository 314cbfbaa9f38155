import { expect } from "chai";
import { segmentWords } from "../../src/language/words.js";
import { canonicalTerm, isEventTerm } from "../../src/language/synonyms.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("canonicalTerm", () => {
  for (const [key, term] of [
    ["遇难", "死亡"],
    ["罹难", "死亡"],
    ["死亡", "死亡"],
    ["失联", "失踪"],
    ["伤者", "受伤"],
    ["本港", "香港"],
    ["隧道", "隧道"],
  ] as const)
    itUnlessKnown(`${key} → ${term}`, () => {
      expect(canonicalTerm(key)).to.equal(term);
    });

  for (const [sentence, term] of [
    ["三名乘客傷重不治", "死亡"],
    ["兩名漁民失聯", "失踪"],
    ["七名學生染疫", "确诊"],
    ["十二人送院", "入院"],
    ["五人留醫", "入院"],
    ["海關檢獲香煙", "检获"],
    ["警方搜獲毒品", "检获"],
    ["行動中起獲贓物", "检获"],
    ["列車停駛、商場停市", "关闭"],
    ["警方拘捕一人", "拘捕"],
    ["兩人落網", "拘捕"],
  ] as const)
    itUnlessKnown(`finds ${term} in ${sentence}, as the text is cut`, () => {
      expect(segmentWords(sentence).map(({ key }) => canonicalTerm(key))).to.include(term);
    });

  itUnlessKnown("is the term of itself", () => {
    for (const key of ["遇难", "失联", "公司", "床位", "检获", "住户", "不治", "强余震"])
      expect(canonicalTerm(canonicalTerm(key)), key).to.equal(canonicalTerm(key));
  });

  itUnlessKnown("keeps apart what must not be one: the dead, the injured, the missing", () => {
    const terms = ["死亡", "受伤", "重伤", "轻伤", "失踪", "被困", "获救"].map(canonicalTerm);
    expect(new Set(terms).size).to.equal(terms.length);
  });
});

describe("isEventTerm", () => {
  for (const [key, expected] of [
    ["重伤", true],
    ["被困", true],
    ["公司", false],
    ["隧道", false],
  ] as const)
    itUnlessKnown(`${key}: ${expected}`, () => {
      expect(isEventTerm(key)).to.equal(expected);
    });
});
