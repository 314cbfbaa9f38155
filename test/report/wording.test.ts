import { expect } from "chai";
import { assert, constantFrom, property, string } from "fast-check";
import { compareWordings, type WordingRun } from "../../src/report/wording.js";

const show = (runs: readonly WordingRun[]): string =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const joined = (runs: readonly WordingRun[]): string => runs.map(({ text }) => text).join("");

describe("compareWordings", () => {
  const cases: readonly [left: string, right: string, leftShown: string, rightShown: string][] = [
    ["500家", "約500家", "500家", "[約]500家"],
    ["2,550人", "2550人次", "2,550人", "2550人[次]"],
    ["增至1,235項", "增至1,253項", "增至[1,235]項", "增至[1,253]項"],
    ["38.5萬億元", "38.6萬億元", "[38.5萬億]元", "[38.6萬億]元"],
    ["二百三十五項", "二百五十三項", "[二百三十五]項", "[二百五十三]項"],
    ["12％", "12%", "12％", "12%"],
    ["9項「灣區標準」", "235項『灣區標準』", "[9]項「灣區標準」", "[235]項『灣區標準』"],
    ["多名華人工程師", "多名外籍華裔工程師", "多名[華人]工程師", "多名[外籍華裔]工程師"],
    ["預計會納入", "設計者納入", "[預計會]納入", "[設計者]納入"],
    ["甲、乙", "丙、丁", "[甲]、[乙]", "[丙]、[丁]"],
    ["標準預計會納入清單", "標準將納入清單", "標準[預計會]納入清單", "標準[將]納入清單"],
    ["過半", "五個", "[過半]", "[五個]"],
    ["", "六間", "", "[六間]"],
  ];
  for (const [left, right, leftShown, rightShown] of cases)
    it(`${left} / ${right}`, () => {
      const [leftRuns, rightRuns] = compareWordings(left, right);
      expect([show(leftRuns), show(rightRuns)]).to.deep.equal([leftShown, rightShown]);
    });

  it("never splits a name", () => {
    const names = ["陳嘉文", "陳嘉民", "港島(北)居民協會", "陳", "Asia-Med"];
    const [left, right] = compareWordings("港島(北)居民協會陳嘉文說", "港島居民協會陳嘉民說", names);
    expect([show(left), show(right)]).to.deep.equal(["[港島(北)居民協會陳嘉文]說", "[港島居民協會陳嘉民]說"]);
  });

  it("takes a name with a hyphen for what it is", () => {
    const [left] = compareWordings("由Asia-Med主辦", "由Asia-Mod主辦", ["Asia-Med"]);
    expect(show(left)).to.equal("由[Asia-Med]主辦");
  });

  it("marks nothing where two long wordings share next to nothing", () => {
    const [left, right] = compareWordings(
      "全年可處理跨境申報並向商戶提供查詢",
      "新增觀鳥屋六間而木棧道將於冬季重鋪",
    );
    expect([...left, ...right].some(({ differs }) => differs)).to.equal(false);
  });

  it("loses no character, and marks the same text nowhere", () => {
    const wording = string({ unit: constantFrom(...Array.from("逾約160家,.萬億人次 「」ab")) });
    assert(
      property(wording, wording, (left, right) => {
        const [leftRuns, rightRuns] = compareWordings(left, right);
        expect([joined(leftRuns), joined(rightRuns)]).to.deep.equal([left, right]);
        expect(
          compareWordings(left, left)
            .flat()
            .some(({ differs }) => differs),
        ).to.equal(false);
      }),
    );
  });
});
