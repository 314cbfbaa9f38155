import { expect } from "chai";
import type { Claim, Evidence } from "../../src/model/index.js";
import { checkQuotes, type Rejection } from "../../src/validate/claims.js";
import { createExample } from "./examples.js";

const source = { id: "harbour-2025-03-01", text: "海港圖書館去年接待\n逾 120\n萬　人次。" };

const createEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  source: source.id,
  start: 0,
  end: 5,
  quote: "海港圖書館",
  ...overrides,
});

const createClaim = (...evidence: readonly Evidence[]): Claim => ({
  ...createExample("claim"),
  id: "claim-1",
  evidence,
});

type Row = readonly [title: string, evidence: Partial<Evidence>, rejected: Partial<Rejection> | undefined];

const rows: readonly Row[] = [
  ["the words at that place", {}, undefined],
  [
    "words that the page breaks and spaces",
    { start: 9, end: source.text.length - 1, quote: "逾120萬人次" },
    undefined,
  ],
  ["other words", { start: 5, end: 7, quote: "今年" }, { reason: "quote", expected: "今年", found: "去年" }],
  ["a place next to the words", { start: 1, end: 6 }, { reason: "quote", found: "港圖書館去" }],
  ["a span beyond the text", { start: 21, end: 99, quote: "。" }, { reason: "span" }],
  ["an empty span", { start: 5, end: 5 }, { reason: "span", found: "" }],
  ["a span turned round", { start: 5, end: 0 }, { reason: "span", found: "" }],
  ["a source that is not there", { source: "evening-2025-03-01" }, { reason: "source", found: null }],
];

describe("checkQuotes", () => {
  for (const [title, evidence, rejected] of rows) {
    it(`${rejected ? "rejects" : "accepts"} ${title}`, () => {
      const [rejection] = checkQuotes([createClaim(createEvidence(evidence))], [source]);
      if (rejected) expect(rejection).to.include({ claim: "claim-1", evidence: 0, ...rejected });
      else expect(rejection).to.equal(undefined);
    });
  }

  it("gives the claim and the index of each rejected part, in order", () => {
    const broken = createEvidence({ quote: "晚報" });
    const claims = [createClaim(createEvidence(), broken), { ...createClaim(broken), id: "claim-2" }];
    const places = checkQuotes(claims, [source]).map(({ claim, evidence }) => [claim, evidence]);
    expect(places).to.deep.equal([
      ["claim-1", 1],
      ["claim-2", 0],
    ]);
  });
});
