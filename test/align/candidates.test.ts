import { expect } from "chai";
import { candidatePairs } from "../../src/align/candidates.js";
import { featuresOf } from "../../src/align/features.js";
import { surroundingsOf } from "../../src/align/surroundings.js";
import type { Candidate } from "../../src/align/similarity.js";
import { createQuantityClaim, createValue } from "../create.js";

const candidate = (sentence: string, number: number, source = "harbour"): Candidate => {
  const claim = createQuantityClaim({ source, sentence, clause: sentence, value: createValue(number) });
  return { claim, features: featuresOf(claim, surroundingsOf([claim], "2025-05-22")) };
};

const placesOf = (left: readonly Candidate[], right: readonly Candidate[]) =>
  [...candidatePairs(left, right)].map(([row, column]) => `${row}-${column}`).toSorted();

describe("candidatePairs", () => {
  const fire = candidate("葵涌工廈火警，80人疏散", 80);
  const evacuated = candidate("約80名住客自行疏散", 80, "evening");
  const court = candidate("被告囚十個月", 10, "evening");

  it("pairs what shares a word, or what happens", () => {
    expect(placesOf([fire], [evacuated])).to.deep.equal(["0-0"]);
  });

  it("leaves apart what shares nothing", () => {
    const dead = { ...court, claim: { ...court.claim, predicate: "判刑" } } as Candidate;
    const other = { ...fire, claim: { ...fire.claim, predicate: "疏散" } } as Candidate;
    expect(placesOf([other], [dead])).to.deep.equal([]);
  });

  it("pairs a short claim with a long one from either side", () => {
    const [short, long] = [candidate("強調", 1), candidate("署長方家和強調", 1, "evening")];
    const found = (left: Candidate, right: Candidate) => [...candidatePairs([left], [right], 2)].length;
    expect(found(short, long)).to.equal(found(long, short));
  });

  it("gives each two of one list once, and none with itself", () => {
    const again = candidate("葵涌工廈火警後80人疏散到街上", 80);
    const list = [fire, again, evacuated];
    expect(placesOf(list, list)).to.deep.equal(["0-1", "0-2", "1-2"]);
  });

  it("does not pair two figures of one sentence", () => {
    const twin = candidate(fire.claim.sentence, 90);
    expect(placesOf([fire], [twin])).to.deep.equal([]);
  });

  it("gives no more than so many pairs of a text without measure", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => candidate(`第${index}宗火警有人受傷`, index));
    expect(placesOf(many, many).length).to.be.at.most(250_000);
  });
});
