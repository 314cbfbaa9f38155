import { expect } from "chai";
import { findCandidates } from "../../src/group/candidates.js";
import { createWitness } from "../../src/group/witness.js";
import { createArticle, createSource } from "../create.js";

const witnessOf = (id: string, text: string, published = "2025-05-22") =>
  createWitness(createArticle(id, [["paragraph", text]]), [], createSource(id, text, published));

/** As many articles as no list is walked for, all of one wording. */
const many = Array.from({ length: 120 }, (_, at) => witnessOf(`source-${at}`, "天文台預料今日天氣炎熱"));

describe("findCandidates", () => {
  it("pairs articles that share a term that few have", () => {
    const witnesses = [...many, witnessOf("a", "屯門公路貨車失控"), witnessOf("b", "屯門公路發生車禍")];
    expect(findCandidates(witnesses)).to.deep.equal([
      [120, 121],
      [121, 120],
    ]);
  });

  it("pairs none for what more than a hundred articles have", () => {
    expect(findCandidates(many)).to.deep.equal([]);
  });

  it("pairs none that were published more than a week apart", () => {
    const text = "屯門公路貨車失控";
    expect(findCandidates([witnessOf("a", text), witnessOf("b", text, "2025-06-22")])).to.deep.equal([]);
  });

  it("gives each article fifty partners at most", () => {
    const all = many.slice(0, 90);
    expect(findCandidates(all)).to.have.length(90 * 50);
  });
});
