import { expect } from "chai";
import { comparisons } from "../../src/align/families.js";
import { featuresOf } from "../../src/align/features.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import type { Claim, NameMention, OrganisationClaim, PersonClaim, TermClaim } from "../../src/model/index.js";
import { createStatementClaim } from "../create.js";

const base = (source: string, sentence: string) =>
  createStatementClaim(sentence, { source, article: `${source}:1` });

const person = (source: string, name: string, mention: NameMention = "main"): PersonClaim => ({
  ...base(source, `主席${name}表示支持`),
  kind: "person",
  name,
  written: name,
  roles: ["主席"],
  mention,
});

const organisation = (
  source: string,
  name: string,
  abbreviation: string | null = null,
): OrganisationClaim => ({
  ...base(source, `${name}公布數字`),
  kind: "organisation",
  name,
  written: name,
  abbreviation,
  mention: "main",
});

const term = (source: string, name: string): TermClaim => ({
  ...base(source, `推出「${name}」`),
  kind: "term",
  term: name,
  abbreviation: null,
  mention: "main",
});

const alike = (left: Claim, right: Claim): boolean => {
  const { compare, least } = comparisons[left.kind as "person" | "organisation" | "term"];
  const candidate = (claim: Claim) => ({
    claim,
    features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")),
  });
  return (compare(candidate(left), candidate(right))?.similarity ?? 0) >= least;
};

describe("the comparison of names", () => {
  const persons: readonly (readonly [string, string, boolean])[] = [
    ["沈仲謀", "沈仲谋", true],
    ["梁志明", "梁國強", false],
    ["盧拉·達席爾瓦", "盧拉", true],
    ["姓林女子", "林姓婦人", true],
    ["姓林女子", "姓林男子", false],
    ["林姓男子", "林姓男童", false],
    ["姓林老翁", "林姓男童", false],
    ["姓林婆婆", "林姓女童", false],
    ["姓林老婦", "林姓婆婆", true],
    ["林姓婦人", "姓林婆婆", true],
    ["林姓司機", "林姓男子", true],
    ["樊某", "樊某", true],
    ["郑某", "郑国强", false],
  ];
  for (const [left, right, isOne] of persons)
    it(`${left} and ${right} are ${isOne ? "one" : "two"}`, () => {
      expect(alike(person("a", left), person("b", right))).to.equal(isOne);
      expect(alike(person("b", right), person("a", left))).to.equal(isOne);
    });

  const bodies: readonly (readonly [string, string, boolean])[] = [
    ["醫院管理局", "醫管局", true],
    ["中央氣象署", "氣象署", true],
    ["澄江市教育局", "市教育局", true],
    ["呼和浩特市教育局", "市教育局", true],
    ["广东省澄江市中级人民法院", "市中级人民法院", true],
    ["澄江市政务服务中心", "市政务服务中心", true],
    ["深圳第二市政工程公司", "市政工程公司", false],
    ["香港區塊鏈公司", "區塊鏈公司", false],
    ["加州州立大學", "州立大學", false],
    ["香港旅遊發展局", "旅遊發展局", true],
    ["澄江市教育局", "梅溪區教育局", false],
    ["台北市衛生局", "台中市衛生局", false],
    ["禾香食品公司", "禾香食品股份有限公司", true],
    ["國家衛健委", "國家衞健委", true],
    ["香港大學", "香港理工大學", false],
    ["香港科技大學", "香港大學", false],
    ["市人民医院", "市卫生健康委", false],
  ];
  for (const [left, right, isOne] of bodies)
    it(`${left} and ${right} are ${isOne ? "one" : "two"}`, () => {
      expect(alike(organisation("a", left), organisation("b", right))).to.equal(isOne);
      expect(alike(organisation("b", right), organisation("a", left))).to.equal(isOne);
    });

  it("takes an introduced short form for the name", () => {
    expect(alike(organisation("a", "北岭能源集团有限公司", "岭能"), organisation("b", "岭能"))).to.equal(
      true,
    );
  });

  it("takes a main title for the title", () => {
    expect(alike(term("a", "絲路遺珍——長安與西域"), term("b", "丝路遗珍"))).to.equal(true);
    expect(alike(term("a", "絲路遺珍"), term("b", "絲路華光"))).to.equal(false);
  });

  it("joins two articles by the mentions that introduce a name only", () => {
    expect(alike(person("a", "梁志明"), person("b", "梁志明", "later"))).to.equal(false);
    expect(alike(person("a", "梁志明"), person("a", "梁志明", "later"))).to.equal(true);
  });
});
