import { expect } from "chai";
import { supportOf } from "../../src/align/support.js";
import { featuresOf } from "../../src/align/features.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import type { Candidate } from "../../src/align/similarity.js";
import { createQuantityClaim } from "../create.js";

const candidate = (source: string, sentence: string): Candidate => {
  const claim = createQuantityClaim({ source, sentence });
  return { claim, features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")) };
};

describe("supportOf", () => {
  const toll = "車禍造成7人死亡、12人受傷。";
  const other = "意外釀成7死12傷。";
  const left = [
    candidate("harbour", toll),
    candidate("harbour", toll),
    candidate("harbour", "另有3人獲救。"),
  ];
  const right = [candidate("evening", other), candidate("evening", other)];
  const edges = [
    { row: 0, column: 0, similarity: 0.9 },
    { row: 1, column: 1, similarity: 0.4 },
    { row: 2, column: 1, similarity: 0.2 },
  ];
  const [first, second, third] = supportOf(edges, left, right);

  it("lets a pair speak for another one of the same two sentences", () => {
    expect([first!.support, second!.support, third!.support]).to.deep.equal([0.4, 0.9, 0]);
  });

  it("lets a pair speak for the next one", () => {
    expect([second!.neighbour, third!.neighbour]).to.deep.equal([0.9, 0]);
  });

  it("knows what else the claims could be paired with", () => {
    expect([first!.rival, second!.rival, third!.rival]).to.deep.equal([0, 0.2, 0.4]);
  });

  it("says nothing of no pairs", () => {
    expect(supportOf([], left, right)).to.deep.equal([]);
  });
});
