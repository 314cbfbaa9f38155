import { expect } from "chai";
import type { Claim, Finding, Report } from "../../../src/model/index.js";
import { figureSeries } from "../../../src/report/html/figures/series.js";
import type { Page } from "../../../src/report/html/page.js";
import { createLookup } from "../../../src/report/lookup.js";
import { createQuantityClaim, createValue } from "../../create.js";
import { createFinding, createReport } from "../createReport.js";

const [tkp, wwp, nfd] = ["tkp-2025-06-12", "wwp-2025-06-12", "nfd-2025-06-14"] as const;

const claim = (id: string, source: string, number: number, unit = "family"): Claim =>
  createQuantityClaim({
    id,
    source,
    clause: `接入企業${number}家`,
    value: createValue(number, { text: `${number}家`, unit: { id: unit, dimension: "item" } }),
  });

const between = (id: string, claims: readonly Claim[], overrides: Partial<Finding> = {}): Finding =>
  createFinding({
    id,
    scope: "cross-time",
    kind: "quantity",
    verdict: "update",
    evidence: claims.map(({ id: claimId, source }, side) => ({
      source,
      start: 0,
      end: 1,
      quote: "接",
      claim: claimId,
      side,
    })),
    ...overrides,
  });

const seriesOf = (overrides: Partial<Report>) => {
  const report = createReport(overrides);
  // Of a page the series read the report and its index.
  return figureSeries({ report, lookup: createLookup(report, new Map()) } as Page);
};

describe("the figures that are drawn", () => {
  const [first, second, third] = [claim("a", tkp, 150), claim("b", wwp, 150), claim("c", nfd, 178)];
  const claims = [first, second, third];

  it("follow over events what findings that share a claim are about, in the order of publication", () => {
    const findings = [between("u1", [first, third]), between("u2", [second, third])];
    const [series, ...others] = seriesOf({ claims, facts: [], findings });
    expect(others).to.deep.equal([]);
    expect(series!.label).to.equal("接入企業…");
    expect(series!.findings).to.deep.equal(["u1", "u2"]);
    expect(series!.points.map(({ source, text }) => [source.id, text])).to.deep.equal([
      [tkp, "150家"],
      [wwp, "150家"],
      [nfd, "178家"],
    ]);
  });

  it("are apart where findings share no claim", () => {
    const [fourth, fifth] = [claim("d", tkp, 7), claim("e", nfd, 9)];
    const findings = [between("u1", [first, third]), between("u2", [fourth, fifth])];
    expect(seriesOf({ claims: [...claims, fourth, fifth], facts: [], findings })).to.have.length(2);
  });

  const left: readonly (readonly [why: string, claims: readonly Claim[], overrides: Partial<Finding>])[] = [
    ["within one day", [first, third], { scope: "cross" }],
    ["of what is no figure", [first, third], { kind: "wording" }],
    ["that are all one", [first, second], {}],
    ["in units that differ", [first, claim("f", nfd, 178, "person")], {}],
  ];
  for (const [why, told, overrides] of left)
    it(`leave out figures ${why}, where no fact holds them`, () => {
      const findings = [between("u1", told, overrides)];
      expect(seriesOf({ claims: [...claims, ...told], facts: [], findings })).to.deep.equal([]);
    });

  it("are those of a fact once, with its label", () => {
    const finding = between("u1", [first, third]);
    const fact = {
      id: "x",
      event: "corridor",
      label: "…家企業",
      findings: ["u1"],
      values: [first, third].map((own, side) => ({
        text: "150家",
        sources: [own.source],
        evidence: [{ ...finding.evidence[side]! }],
      })),
    };
    const drawn = seriesOf({ claims, facts: [fact], findings: [finding] });
    expect(drawn.map(({ label, points }) => [label, points.length])).to.deep.equal([["…家企業", 2]]);
  });
});
