import { expect } from "chai";
import { judge } from "../../src/judge/judge.js";
import type { BaselineEntry } from "../../src/model/index.js";
import { createBaselineEntry, createFinding } from "../create.js";

const FINGERPRINT = "1:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";
const CHANGED = "1:quantity-conflict:3c9a1f20b7e4:b20e77d1f3aa";
const OTHER = "1:quantity-conflict:e8817b0c44d2:90d2c6aa5e11";
const OTHER_RULE = "1:quantity-hedge:3c9a1f20b7e4:90d2c6aa5e11";
const OLDER = "0:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";

const baselineOf = (...fingerprints: readonly string[]) => ({
  schemaVersion: "1" as const,
  entries: fingerprints.map((fingerprint): BaselineEntry => createBaselineEntry({ fingerprint })),
});

describe("judge", () => {
  for (const [name, fingerprints, state] of [
    ["no decision", [], "new"],
    ["a decision on it", [FINGERPRINT], "known"],
    ["a decision on other values", [CHANGED], "changed"],
    ["a decision on it and on other values", [CHANGED, FINGERPRINT], "known"],
    ["a decision on another comparison with the same values", [OTHER], "new"],
    ["a decision on another rule", [OTHER_RULE], "new"],
    ["a decision by an older fingerprint", [OLDER], "new"],
  ] as const)
    it(`is ${state} where there is ${name}`, () => {
      const { findings } = judge([createFinding()], baselineOf(...fingerprints));
      expect(findings.map((finding) => finding.state)).to.deep.equal([state]);
    });

  it("takes everything for new without a baseline", () => {
    const { findings, stale } = judge([createFinding()], undefined);
    expect(findings[0]!.state).to.equal("new");
    expect(stale).to.deep.equal([]);
  });

  it("calls stale the entries that meet no finding, and only those", () => {
    const baseline = baselineOf(FINGERPRINT, CHANGED, OTHER, OTHER_RULE);
    const { stale } = judge([createFinding()], baseline);
    expect(stale.map(({ fingerprint }) => fingerprint)).to.deep.equal([OTHER, OTHER_RULE]);
  });

  it("calls every entry stale where nothing is found", () => {
    expect(judge([], baselineOf(FINGERPRINT)).stale).to.have.length(1);
  });

  it("changes nothing of a finding but its state, and keeps the order", () => {
    const findings = [createFinding({ fingerprint: OTHER }), createFinding()];
    const judged = judge(findings, baselineOf(FINGERPRINT)).findings;
    expect(judged).to.deep.equal([findings[0], { ...findings[1], state: "known" }]);
    expect(findings[1]!.state).to.equal("new");
  });
});
