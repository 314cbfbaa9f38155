import { expect } from "chai";
import fc from "fast-check";
import { assemble } from "../../src/assemble/assemble.js";
import type { Coverage, Finding } from "../../src/model/index.js";
import {
  createArticle,
  createBaselineEntry,
  createBlock,
  createEvent,
  createEvidence,
  createFinding,
  createQuantityClaim,
  createSource,
} from "../create.js";

const tool = { name: "hedui", version: "0.1.0" };
const headline = "葵涌工廈火警";
const text = "葵涌工廈火警\n昨晨起火，兩人不適。";
const source = createSource("harbour", text);
const article = createArticle("harbour", [
  ["headline", headline],
  ["paragraph", "昨晨起火，兩人不適。"],
]);
const event = createEvent([article]);
const print = (last: number) => `1:quantity-conflict:3c9a1f20b7e4:${String(last).padStart(12, "0")}`;
const spanned = (start: number) =>
  [0, 1].map((side) => ({
    ...createEvidence("harbour", start, "兩人"),
    side,
    claim: `claim-${start}-${side}`,
  }));

const findings: readonly Finding[] = [
  createFinding({ fingerprint: print(1), verdict: "agreement", severity: "none", state: "known" }),
  createFinding({ fingerprint: print(2), confidence: 0.6, evidence: spanned(13) }),
  createFinding({ fingerprint: print(3), verdict: "tension", severity: "warning" }),
  createFinding({ fingerprint: print(4), confidence: 0.95, evidence: spanned(13) }),
  createFinding({ fingerprint: print(5), confidence: 0.6, evidence: spanned(7) }),
];
const suggestions: readonly Finding[] = [
  createFinding({ fingerprint: print(6), confidence: 0.35, severity: "none" }),
  createFinding({ fingerprint: print(7), confidence: 0.45, severity: "none" }),
];
const coverage: Coverage = {
  events: 1,
  comparableEvents: 0,
  comparableClaims: 0,
  matchedClaims: 0,
  pairs: 0,
  facts: 0,
};
const parts = {
  tool,
  coverage,
  sources: [source],
  events: [event],
  claims: [createQuantityClaim()],
  facts: [],
  findings,
  suggestions,
  resolved: [],
};

describe("assemble", () => {
  it("orders findings: the gravest first, then the surest, then by place", () => {
    expect(assemble(parts).findings.map(({ id }) => id)).to.deep.equal([4, 5, 2, 3, 1].map(print));
  });

  it("does not depend on the order in which findings come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...findings], { minLength: findings.length }), (shuffled) => {
        expect(assemble({ ...parts, findings: shuffled })).to.deep.equal(assemble(parts));
      }),
    );
  });

  it("keeps suggestions apart from the findings, the surest first", () => {
    expect(assemble(parts).suggestions.map(({ id }) => id)).to.deep.equal([7, 6].map(print));
  });

  it("leaves the text out of the report", () => {
    expect(assemble(parts).sources).to.deep.equal([
      {
        id: "harbour",
        path: "harbour.txt",
        newspaper: "harbour",
        published: "2025-05-22",
        sha256: source.sha256,
        length: text.length,
      },
    ]);
  });

  it("says where an article stands, blocks that follow each other in one span", () => {
    expect(assemble(parts).articles).to.deep.equal([
      {
        id: "harbour:1",
        source: "harbour",
        event: "event-1",
        headline,
        spans: [{ start: 0, end: text.length }],
      },
    ]);
  });

  it("gives a span for each part that another story parts", () => {
    const page = "昨晨起火。\n足球賽果。\n兩人不適。";
    const interrupted = {
      ...article,
      blocks: [createBlock("昨晨起火。"), createBlock("兩人不適。", "paragraph", 12)],
    };
    const report = assemble({
      ...parts,
      sources: [createSource("harbour", page)],
      events: [createEvent([interrupted])],
    });
    expect(report.articles[0]!.spans.map(({ start, end }) => page.slice(start, end))).to.deep.equal([
      "昨晨起火。",
      "兩人不適。",
    ]);
  });

  it("counts what there is", () => {
    const { counts } = assemble(parts);
    expect(counts).to.deep.equal({
      sources: 1,
      articles: 1,
      events: 1,
      claims: 1,
      aligned: 6,
      verdicts: { contradiction: 3, tension: 1, update: 0, omission: 0, variant: 0, agreement: 1 },
      states: { new: 4, known: 1, changed: 0, resolved: 0 },
      suggestions: 2,
    });
  });

  it("gives the decisions that nothing meets in the order of their fingerprints, and counts them", () => {
    const resolved = [9, 8].map((number) => createBaselineEntry({ fingerprint: print(number) }));
    const report = assemble({ ...parts, resolved });
    expect(report.resolved.map(({ fingerprint }) => fingerprint)).to.deep.equal([8, 9].map(print));
    expect(report.counts.states.resolved).to.equal(2);
  });

  it("counts nothing in an empty report", () => {
    const { counts } = assemble({
      tool,
      coverage,
      sources: [],
      events: [],
      claims: [],
      facts: [],
      findings: [],
      suggestions: [],
      resolved: [],
    });
    expect([counts.sources, counts.articles, counts.aligned, counts.verdicts.agreement]).to.deep.equal([
      0, 0, 0, 0,
    ]);
  });
});
