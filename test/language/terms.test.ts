import { expect } from "chai";
import fc from "fast-check";
import { containment, cosine, mergeTerms, termsOf } from "../../src/language/terms.js";

const sentences = [
  "車禍造成七人死亡，十二人受傷。",
  "意外釀成七人遇難。",
  "財政司公布新年度預算案。",
  "颱風逼近，全港學校停課。",
  "",
  "。",
];
const sentence = fc.constantFrom(...sentences);

describe("termsOf", () => {
  it("merges synonyms of the news", () => {
    expect(termsOf("7人死亡").has("死亡")).to.equal(true);
    expect(termsOf("7人遇難").has("死亡")).to.equal(true);
  });

  it("counts a word as often as it stands", () => {
    expect(termsOf("颱風、颱風").get("台风")).to.equal(2 * termsOf("颱風").get("台风")!);
  });

  it("has none for marks and numbers", () => {
    expect(termsOf("3,600、25%。").size).to.equal(0);
  });

  it("reads both scripts alike", () => {
    expect(termsOf("財政司公布預算案")).to.deep.equal(termsOf("财政司公布预算案"));
  });
});

describe("mergeTerms", () => {
  it("adds the weights", () => {
    const merged = mergeTerms([
      new Map([["台风", 5]]),
      new Map([
        ["台风", 2],
        ["学校", 3],
      ]),
    ]);
    expect([...merged]).to.deep.equal([
      ["台风", 7],
      ["学校", 3],
    ]);
  });
});

describe("cosine", () => {
  it("is symmetric, from 0 to 1, and 1 for a text against itself", () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [left, right] = [termsOf(one), termsOf(other)];
        expect(cosine(left, right)).to.equal(cosine(right, left));
        expect(cosine(left, right)).to.be.within(0, 1 + 1e-9);
        expect(cosine(left, left)).to.be.closeTo(left.size === 0 ? 0 : 1, 1e-9);
      }),
    );
  });

  it("is higher for one happening than for two", () => {
    const [crash, retold, budget] = [sentences[0], sentences[1], sentences[2]].map((text) => termsOf(text!));
    expect(cosine(crash!, retold!)).to.be.above(cosine(crash!, budget!));
  });
});

describe("containment", () => {
  for (const [name, part, whole, expected] of [
    ["all of a part", { 台风: 5 }, { 台风: 1, 学校: 9 }, 1],
    ["the heavier half", { 台风: 6, 学校: 2 }, { 台风: 1 }, 0.75],
    ["nothing", { 预算: 4 }, { 台风: 1 }, 0],
    ["an empty part", {}, { 台风: 1 }, 0],
  ] as const)
    it(`gives ${expected} for ${name}`, () => {
      expect(containment(new Map(Object.entries(part)), new Map(Object.entries(whole)))).to.equal(expected);
    });
});
