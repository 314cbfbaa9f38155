import { expect } from "chai";
import { check } from "../../src/check.js";
import { pairInTurns } from "../../src/align/turns.js";
import { quantities } from "../../src/align/quantities.js";
import { featuresOf } from "../../src/align/features.js";
import type { Meeting } from "../../src/align/meetings.js";
import type { Candidate } from "../../src/align/similarity.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import { createQuantityClaim, createSource, createValue } from "../create.js";

const candidate = (source: string, number: number, clause: string): Candidate => {
  const claim = createQuantityClaim({ source, clause, sentence: `${clause}。`, value: createValue(number) });
  return { claim, features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")) };
};

const meeting = (row: number, column: number, similarity: number, agrees: 0 | 1): Meeting => ({
  row,
  column,
  alone: similarity,
  similarity,
  parts: { agrees, ratio: 0.9, characters: 1 },
  situation: "supported",
});

describe("pairInTurns", () => {
  const left = [candidate("a", 12, "車禍造成12人受傷"), candidate("a", 3, "其中3人傷勢嚴重")];
  const right = [candidate("b", 12, "傷者共12人"), candidate("b", 5, "當中5人傷勢嚴重")];
  const weighed = { ...quantities, differing: { bias: 0, ratio: 2 } };

  it("pairs what agrees before what differs, however alike that is", () => {
    const { pairs } = pairInTurns(weighed, [meeting(0, 0, 0.7, 1), meeting(0, 1, 0.99, 0)], left, right);
    expect(pairs.map(({ row, column }) => [row, column])).to.deep.equal([[0, 0]]);
  });

  it("weighs what is left over and differs by weights of its own", () => {
    const { pairs } = pairInTurns(weighed, [meeting(0, 0, 0.9, 1), meeting(1, 1, 0.1, 0)], left, right);
    expect(pairs.map(({ row, column, situation }) => [row, column, situation])).to.deep.equal([
      [0, 0, "supported"],
      [1, 1, "differing"],
    ]);
  });

  it("does not take a figure for another that its report gives again where the two agree", () => {
    const again = [...right, candidate("b", 12, "十二人受傷送院")];
    const { pairs } = pairInTurns(weighed, [meeting(0, 0, 0.9, 1), meeting(1, 2, 0.99, 0)], left, again);
    expect(pairs).to.have.length(1);
  });

  it("pairs in one turn where values are not told apart", () => {
    const { pairs } = pairInTurns({ least: 0.5 }, [meeting(0, 1, 0.8, 0)], left, right);
    expect(pairs).to.have.length(1);
  });
});

describe("figures that differ, through the whole pipeline", () => {
  const reports: readonly (readonly [left: string, right: string, rules: readonly string[], note: string])[] =
    [
      [
        "校車與貨車相撞，14人受傷，包括13名學生和司機。",
        "校車相撞，14人受傷。傷者送往縣醫院，14人都無生命危險。",
        [],
        "a part and a whole that both give",
      ],
      [
        "屯門公路巴士翻側，造成12名乘客受傷，其中3人傷勢嚴重。",
        "屯門公路巴士翻側，造成21名乘客受傷，其中3人傷勢嚴重。",
        ["quantity-conflict"],
        "one toll, digits transposed",
      ],
      ["荃灣兩小時內錄得135毫米雨量。", "沙田兩小時內錄得88毫米雨量。", [], "two places"],
      [
        "蘇島昨晨發生6.2級地震，造成至少40人死亡，約2800人受傷，大批房屋倒塌。",
        "蘇島昨晨發生6.2級強震，已造成至少40人死亡，數百人受傷。",
        ["quantity-conflict"],
        "the toll of one happening",
      ],
      [
        "巴士翻側，26人受傷，送往三間醫院。",
        "巴士翻側後，醫院派出28名專家會診。",
        [],
        "those hurt and those who came to help",
      ],
      [
        "小巴撞山坡，15人受傷。",
        "姓黎司機載着16名街坊出市區返工，小巴撞山坡。",
        [],
        "those hurt and those on board",
      ],
      [
        "島上發生6.2級地震，造成至少300人死亡。",
        "島上發生6.2級地震。2004年12月，島上海嘯造成20萬人死亡。",
        [],
        "today and long ago",
      ],
      [
        "男學生被控襲警，還押兩星期後獲判感化。",
        "被告被控襲警。另案：男子管有毒品，他已還押三星期。",
        [],
        "two cases",
      ],
    ];
  for (const [left, right, rules, note] of reports)
    it(`${note}: ${left} | ${right}`, () => {
      const { findings } = check([createSource("a", left), createSource("b", right)]).report;
      const found = findings
        .filter(({ verdict, scope }) => verdict === "contradiction" && scope === "cross")
        .map(({ rule }) => rule);
      expect(found).to.deep.equal(rules);
    });
});
