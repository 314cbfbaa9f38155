import { expect } from "chai";
import { judge } from "../../src/judge/judge.js";
import type { BaselineEntry, DecisionStanding, FindingState, Verdict } from "../../src/model/index.js";
import { createBaselineEntry, createFinding } from "../create.js";

const FINGERPRINT = "2:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";
const CHANGED = "2:quantity-conflict:3c9a1f20b7e4:b20e77d1f3aa";
const OTHER = "2:quantity-conflict:e8817b0c44d2:90d2c6aa5e11";
const OTHER_RULE = "2:quantity-hedge:3c9a1f20b7e4:90d2c6aa5e11";
const FORMER = "1:quantity-conflict:55aa1f20b7e4:90d2c6aa5e11";
const FORMER_CHANGED = "1:quantity-conflict:55aa1f20b7e4:b20e77d1f3aa";

const baselineOf = (...entries: readonly (string | Partial<BaselineEntry>)[]) => ({
  schemaVersion: "1" as const,
  entries: entries.map((entry) =>
    createBaselineEntry(typeof entry === "string" ? { fingerprint: entry } : entry),
  ),
});

const finding = (overrides: Parameters<typeof createFinding>[0] = {}) =>
  createFinding({ fingerprint: FINGERPRINT, ...overrides });

describe("judge", () => {
  for (const [name, fingerprints, state] of [
    ["no decision", [], "new"],
    ["a decision on it", [FINGERPRINT], "known"],
    ["a decision on other values", [CHANGED], "changed"],
    ["a decision on it and on other values", [CHANGED, FINGERPRINT], "known"],
    ["a decision on another comparison with the same values", [OTHER], "new"],
    ["a decision on the same comparison by another rule", [OTHER_RULE], "changed"],
    ["a decision by its former fingerprint", [FORMER], "known"],
    ["a decision by its former fingerprint on other values", [FORMER_CHANGED], "changed"],
  ] as const)
    it(`is ${state} where there is ${name}`, () => {
      const { findings } = judge([finding()], baselineOf(...fingerprints), {
        former: { [FINGERPRINT]: [FORMER] },
      });
      expect(findings.map((one) => one.state)).to.deep.equal([state]);
    });

  it("takes everything for new without a baseline", () => {
    const { findings, stale, resolved } = judge([finding()], undefined);
    expect(findings[0]!.state).to.equal("new");
    expect([stale, resolved]).to.deep.equal([[], []]);
  });

  it("calls stale the entries that meet no finding, and only those", () => {
    const { stale } = judge([finding()], baselineOf(FINGERPRINT, CHANGED, OTHER));
    expect(stale.map(({ fingerprint }) => fingerprint)).to.deep.equal([CHANGED, OTHER]);
  });

  it("calls every entry stale where nothing is found", () => {
    expect(judge([], baselineOf(FINGERPRINT)).stale).to.have.length(1);
  });

  it("changes nothing of a finding but its state and decision, and keeps the order", () => {
    const findings = [finding({ fingerprint: OTHER }), finding()];
    const judged = judge(findings, baselineOf(FINGERPRINT)).findings;
    const { reason } = createBaselineEntry();
    const decision = { decision: "accepted", reason, standing: "holds" };
    expect(judged).to.deep.equal([findings[0], { ...findings[1], state: "known", decision }]);
    expect(findings[1]!.state).to.equal("new");
  });

  it("knows a finding by another of its places, and by another place of the decision", () => {
    const place = "2:quantity-conflict:0011aa20b7e4:90d2c6aa5e11";
    const states = [
      judge([finding({ alsoKnownAs: [place] })], baselineOf(place)),
      judge([finding()], baselineOf({ fingerprint: place, alsoKnownAs: [FINGERPRINT] })),
    ].map(({ findings }) => findings[0]!.state);
    expect(states).to.deep.equal(["known", "known"]);
  });

  it("knows both of two findings of one fingerprint by one decision", () => {
    const { findings } = judge([finding(), finding({ id: `${FINGERPRINT}:2` })], baselineOf(FINGERPRINT));
    expect(findings.map(({ state }) => state)).to.deep.equal(["known", "known"]);
  });

  it("does not take a second finding of one comparison for a change of the first", () => {
    const { findings } = judge([finding(), finding({ fingerprint: CHANGED })], baselineOf(FINGERPRINT));
    expect(findings.map(({ state }) => state)).to.deep.equal(["known", "new"]);
  });

  const answers: readonly [verdict: Verdict, rule: string, state: FindingState][] = [
    ["contradiction", "quantity-hedge", "changed"],
    ["tension", "quantity-hedge", "changed"],
    ["update", "quantity-conflict", "changed"],
    ["update", "value-update", "new"],
    ["agreement", "quantity-conflict", "new"],
    ["variant", "quantity-rounding", "new"],
  ];
  for (const [verdict, rule, state] of answers)
    it(`takes ${verdict} of ${rule} for ${state === "new" ? "no answer to a decision" : "what became of it"}`, () => {
      const fingerprint = CHANGED.replace("quantity-conflict", rule);
      const { findings, resolved } = judge(
        [finding({ fingerprint, rule, verdict })],
        baselineOf(FINGERPRINT),
      );
      expect([findings[0]!.state, resolved.length]).to.deep.equal([state, state === "new" ? 1 : 0]);
    });

  const standings: readonly [
    entry: Partial<BaselineEntry>,
    today: string | undefined,
    graceDays: number | undefined,
    standing: DecisionStanding,
    state: FindingState,
  ][] = [
    [{}, "2025-06-30", undefined, "holds", "known"],
    [{ decision: "dismissed" }, "2025-06-30", undefined, "holds", "known"],
    [{ expires: "2025-06-30" }, "2025-06-30", 0, "holds", "known"],
    [{ expires: "2025-06-30" }, undefined, 0, "holds", "known"],
    [{ expires: "2025-06-30" }, "2025-07-01", 0, "lapsed", "new"],
    [{ expires: "2025-06-30" }, "2025-07-01", undefined, "grace", "known"],
    [{ expires: "2025-06-30" }, "2025-07-14", undefined, "grace", "known"],
    [{ expires: "2025-06-30" }, "2025-07-15", undefined, "lapsed", "new"],
    [{ expires: "2025-02-27" }, "2025-03-02", 3, "grace", "known"],
    [{ decision: "corrected" }, "2025-06-30", undefined, "reopened", "new"],
    [{ decision: "corrected", expires: "2025-01-01" }, "2025-06-30", 0, "reopened", "new"],
    [{ fingerprint: CHANGED }, "2025-06-30", undefined, "outdated", "changed"],
    [{ fingerprint: CHANGED, expires: "2025-01-01" }, "2025-06-30", 0, "outdated", "changed"],
  ];
  for (const [entry, today, graceDays, standing, state] of standings)
    it(`${standing}, so ${state}: ${JSON.stringify(entry)} on ${today}, grace ${graceDays}`, () => {
      const baseline = baselineOf({ fingerprint: FINGERPRINT, ...entry });
      const [judged] = judge([finding()], baseline, { today, graceDays }).findings;
      expect([judged!.decision?.standing, judged!.state]).to.deep.equal([standing, state]);
    });

  it("says what was decided on where that is no longer what is found, and only there", () => {
    const described = (fingerprint: string) => {
      const [judged] = judge([finding()], baselineOf({ fingerprint })).findings;
      return judged!.decision?.description;
    };
    const [entry] = baselineOf({ fingerprint: CHANGED }).entries;
    expect([described(CHANGED), described(FINGERPRINT)]).to.deep.equal([entry!.description, undefined]);
  });

  it("does not ask for a hand where what was corrected is gone", () => {
    const { resolved, stale } = judge([], baselineOf({ decision: "corrected" }, OTHER));
    expect([resolved.length, stale.map(({ fingerprint }) => fingerprint)]).to.deep.equal([2, [OTHER]]);
  });
});
