import { expect } from "chai";
import { check } from "../../src/check.js";
import { joinAlignments } from "../../src/facts/clusters.js";
import type { Alignment, Fact } from "../../src/model/index.js";
import { createQuantityClaim, createSource } from "../create.js";

const PAGES = {
  morning:
    "倉庫大火三人亡\n柴灣一個倉庫昨日凌晨發生三級火，造成3人死亡、12人受傷。\n消防派出28架消防車救火，火勢焚燒6小時後撲滅。\n",
  noon: "柴灣倉庫三級火\n柴灣一個倉庫昨日凌晨發生三級火，造成3人死亡、12人受傷。\n消防出動28架消防車，火勢焚燒約6小時後撲滅。\n",
  evening:
    "三級火燒柴灣倉庫\n柴灣一個倉庫昨日凌晨三級火，造成4人死亡、12人受傷。\n消防派出28架消防車灌救，火勢焚燒6小時才撲滅。\n",
} as const;

const sources = Object.entries(PAGES).map(([id, text]) => createSource(id, text));
const { report } = check(sources);
const isTold = (text: string) => (fact: Fact) => fact.values.some((value) => value.text === text);
const valuesOf = (fact: Fact | undefined) => fact?.values.map(({ text, sources: by }) => [text, ...by]);

describe("the facts of a report", () => {
  const dead = report.facts.find(isTold("4人"));

  it("gives every value with the sources that tell it, that of most first", () => {
    expect(valuesOf(dead)).to.deep.equal([
      ["3人", "morning", "noon"],
      ["4人", "evening"],
    ]);
    expect(dead?.label).to.include("造成…死亡");
  });

  it("names the findings of every pair of sources, and only those about it", () => {
    const about = report.findings.filter(({ id }) => dead?.findings.includes(id));
    const clashes = about.filter(({ verdict }) => verdict === "contradiction");
    expect(
      clashes.map(({ evidence }) => [...new Set(evidence.map(({ source }) => source))].join(" ")),
    ).to.have.members(["evening morning", "evening noon"]);
    expect(report.facts.flatMap(({ findings }) => findings)).to.have.length(
      new Set(report.facts.flatMap(({ findings }) => findings)).size,
    );
  });

  it("keeps what three papers agree in as one value", () => {
    expect(
      valuesOf(report.facts.find(isTold("28架消防車")) ?? report.facts.find(isTold("28架")))?.[0],
    ).to.have.length(4);
  });

  it("keeps a hedged number apart from a bare one", () => {
    const burnt = report.facts.find(isTold("約6小時")) ?? report.facts.find(isTold("6小時"));
    expect(burnt?.values).to.have.length(2);
    for (const value of burnt?.values ?? [])
      expect(new Set(value.evidence.map(({ quote }) => quote.startsWith("約"))).size).to.equal(1);
  });

  it("points at claims of the report, where they stand", () => {
    const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
    for (const { values } of report.facts)
      for (const [side, { sources: by, evidence }] of values.entries()) {
        expect(new Set(evidence.map(({ source }) => source))).to.deep.equal(new Set(by));
        for (const span of evidence) {
          expect(span.side).to.equal(side);
          expect(claims.get(span.claim!)?.evidence.map(({ start }) => start)).to.include(span.start);
        }
      }
  });

  it("is the same whatever the order of the sources", () => {
    expect(check(sources.toReversed()).report.facts).to.deep.equal(report.facts);
  });

  it("is told by two sources at least: one alone makes none", () => {
    expect(check(sources.slice(0, 1)).report.facts).to.deep.equal([]);
  });
});

describe("joinAlignments", () => {
  const claim = (source: string, id: string) => createQuantityClaim({ id, source, article: `${source}:1` });
  const [dead, hurt, other, both] = [claim("a", "a1"), claim("a", "a2"), claim("b", "b1"), claim("c", "c1")];
  const align = (left: typeof dead, right: typeof dead, similarity: number): Alignment => ({
    left,
    right,
    similarity,
    parts: {},
    isRepeat: false,
  });
  const idsOf = (alignments: readonly Alignment[]) =>
    joinAlignments(alignments, () => false).map((cluster) => Array.from(cluster, ({ id }) => id).toSorted());

  it("takes one claim of an article, that of its most alike alignment", () => {
    const alignments = [
      align(dead, other, 0.9),
      align(hurt, both, 0.8),
      align(other, both, 0.6),
      align(dead, both, 0.7),
    ];
    expect(idsOf(alignments)).to.deep.include(["a1", "b1"]);
    expect(idsOf(alignments.toReversed())).to.have.deep.members(idsOf(alignments));
  });

  it("does not go from fact to fact by way of one alignment", () => {
    const further = claim("d", "d1");
    const chain = [align(dead, other, 0.9), align(both, further, 0.9), align(other, both, 0.5)];
    expect(idsOf(chain)).to.have.deep.members([
      ["a1", "b1"],
      ["c1", "d1"],
    ]);
  });
});
