import { expect } from "chai";
import { alignListings } from "../../src/align/listings.js";
import { createAlignment, createModalityClaim } from "../create.js";

const entry = createModalityClaim({
  sentence: "《升降機安全守則》",
  modality: "listed",
  marker: "列入",
  predicate: "列入「安全標準」",
});
const will = createModalityClaim({
  sentence: "《升降機安全守則》將納入「安全標準」。",
  predicate: "納入「安全標準」",
});
const expected = createModalityClaim({
  source: "evening",
  sentence: "守則預計會納入「安全標準」。",
  modality: "expected",
  marker: "預計會",
  predicate: "納入「安全標準」",
});

describe("alignListings", () => {
  it("carries an alignment over to the entry of the list, on either side", () => {
    for (const alignment of [createAlignment(will, expected), createAlignment(expected, will)]) {
      const [found, ...rest] = alignListings([alignment], [entry, will, expected]);
      expect(rest).to.deep.equal([]);
      expect([found!.left, found!.right, found!.isRepeat]).to.deep.equal([entry, expected, true]);
    }
  });

  it("leaves an entry of another title alone", () => {
    const other = { ...entry, clause: "《自動梯安全守則》" };
    expect(alignListings([createAlignment(will, expected)], [other, will, expected])).to.deep.equal([]);
  });

  it("leaves an entry of another class alone", () => {
    const other = { ...entry, predicate: "列入優秀案例" };
    expect(alignListings([createAlignment(will, expected)], [other, will, expected])).to.deep.equal([]);
  });

  it("has nothing to carry over without entries", () => {
    expect(alignListings([createAlignment(will, expected)], [will, expected])).to.deep.equal([]);
  });
});
