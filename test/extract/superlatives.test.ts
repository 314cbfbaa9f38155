import { expect } from "chai";
import { extractSuperlatives } from "../../src/extract/superlatives.js";
import { createPassage } from "./createPassage.js";

const read = (text: string) =>
  extractSuperlatives(createPassage(text)).map(({ superlative, scope, of }) => [superlative, scope, of]);

describe("extractSuperlatives", () => {
  const cases: readonly (readonly [
    text: string,
    found: readonly (readonly [string, string | null, string])[],
  ])[] = [
    ["該館是全港首間設於海上的圖書館。", [["首間", "全港", "設於海上的圖書館"]]],
    ["参赛人数为12,300人，创历来新高。", [["新高", "历来", "参赛人数为12,300人"]]],
    ["屏東縣損失最重。", [["最重", null, "屏東縣損失"]]],
    ["獲派首志願者佔八成，比去年多2%，是十年來最高。", [["最高", "十年來", "獲派首志願者佔八成"]]],
    ["最多可獲五千元。", []],
  ];
  for (const [text, found] of cases)
    it(text, () => {
      expect(read(text)).to.deep.equal(found);
    });

  it("has evidence from the scope to what is ranked", () => {
    const [claim] = extractSuperlatives(createPassage("署方指這是全港首個水上太陽能電站，下月啟用。"));
    expect(claim?.evidence[0]?.quote).to.equal("全港首個水上太陽能電站");
  });
});
