import { expect } from "chai";
import { UsageError } from "../../src/model/errors.js";
import { judge } from "../../src/judge/judge.js";
import { findFindings } from "../../src/judge/lookup.js";
import { mergeBaselines } from "../../src/judge/merge.js";
import type { BaselineRuling } from "../../src/judge/ruling.js";
import { decide, pruneBaseline, updateBaseline, type UpdateOptions } from "../../src/judge/revise.js";
import type { Baseline, BaselineEntry, Finding } from "../../src/model/index.js";
import { createBaselineEntry, createFinding } from "../create.js";

const DEATHS = "2:quantity-conflict:3c9a1f20b7e4:90d2c6aa5e11";
const MORE_DEATHS = "2:quantity-conflict:3c9a1f20b7e4:b20e77d1f3aa";
const CLOSURE = "2:duration-conflict:e8817b0c44d2:40d2c6aa5e11";
const FORMER = "1:quantity-conflict:55aa1f20b7e4:90d2c6aa5e11";

const RULING: BaselineRuling = {
  decision: "accepted",
  reason: "截稿時間不同",
  decidedBy: "夜班",
  decidedOn: "2025-05-23",
};

const baselineOf = (...entries: readonly Partial<BaselineEntry>[]): Baseline => ({
  schemaVersion: "1",
  entries: entries.map((entry) => createBaselineEntry(entry)),
});

const finding = (fingerprint: string, overrides: Partial<Finding> = {}): Finding =>
  createFinding({ fingerprint, rule: fingerprint.split(":")[1]!, ...overrides });

const describeIt = ({ fingerprint }: Finding): string => `about ${fingerprint}`;

const brief = ({ entries }: Baseline) =>
  entries.map(({ fingerprint, decision, reason }) => [fingerprint, decision, reason]);

describe("decide", () => {
  const take = (
    baseline: Baseline,
    findings: readonly Finding[],
    asked: string,
    ruling = RULING,
  ): Baseline => {
    const { matches, resolved } = judge(findings, baseline);
    return decide(baseline, findFindings(asked, matches, resolved), ruling, describeIt);
  };

  it("adds an entry with what was decided, and the other places of the finding", () => {
    const alsoKnownAs = ["2:quantity-conflict:0011aa20b7e4:90d2c6aa5e11"];
    const { entries } = take(baselineOf(), [finding(DEATHS, { alsoKnownAs })], DEATHS);
    expect(entries).to.deep.equal([
      {
        fingerprint: DEATHS,
        alsoKnownAs,
        rule: "quantity-conflict",
        description: `about ${DEATHS}`,
        ...RULING,
      },
    ]);
  });

  it("decides once on a sentence that is printed twice", () => {
    const twice = [finding(DEATHS), finding(DEATHS, { id: `${DEATHS}:2` })];
    expect(take(baselineOf(), twice, `${DEATHS}:2`).entries).to.have.length(1);
  });

  it("takes the place of earlier decisions: on it, on its other places, on other values, by an earlier hedui", () => {
    for (const earlier of [
      { fingerprint: DEATHS },
      { fingerprint: "2:quantity-conflict:0011aa20b7e4:90d2c6aa5e11", alsoKnownAs: [DEATHS] },
      { fingerprint: MORE_DEATHS },
    ]) {
      const after = take(
        baselineOf(earlier, { fingerprint: CLOSURE, reason: "別的" }),
        [finding(DEATHS)],
        DEATHS,
      );
      expect(brief(after)).to.deep.equal([
        [CLOSURE, "accepted", "別的"],
        [DEATHS, "accepted", RULING.reason],
      ]);
    }
  });

  it("decides anew on an entry that no finding meets", () => {
    const after = take(baselineOf({ fingerprint: CLOSURE, expires: "2025-01-01" }), [], CLOSURE, {
      decision: "corrected",
      reason: "已更正",
    });
    const { expires, description } = after.entries[0]!;
    expect(brief(after)).to.deep.equal([[CLOSURE, "corrected", "已更正"]]);
    expect([expires, description]).to.deep.equal([undefined, createBaselineEntry().description]);
  });
});

describe("findFindings", () => {
  const { matches } = judge(
    [
      finding(DEATHS, { alsoKnownAs: ["2:quantity-conflict:77bbaa20b7e4:90d2c6aa5e11"] }),
      finding(CLOSURE),
      finding("2:duration-conflict:e8817b0c9999:40d2c6aa5e11"),
      finding("2:quantity-agreement:abcd7b0c9999:40d2c6aa5e11", { verdict: "agreement" }),
    ],
    undefined,
  );
  const find = (asked: string) =>
    findFindings(asked, matches, [createBaselineEntry({ fingerprint: MORE_DEATHS })]);

  for (const [asked, expected] of [
    [DEATHS, DEATHS],
    [`${DEATHS}:2`, DEATHS],
    ["2:quantity-conflict:3c9a1f20b7e4:90", DEATHS],
    ["3c9a1f20:90d2c6aa", DEATHS],
    ["77bbaa20", DEATHS],
    ["e8817b0c44", CLOSURE],
    [CLOSURE, CLOSURE],
  ] as const)
    it(`${asked} means ${expected}`, () => {
      expect(find(asked).matches.map((match) => match.finding.fingerprint)).to.deep.equal([expected]);
    });

  it("finds an entry where no finding has the fingerprint", () => {
    expect(find(MORE_DEATHS).entries.map(({ fingerprint }) => fingerprint)).to.deep.equal([MORE_DEATHS]);
  });

  for (const [asked, message] of [
    [
      "e8817b0c",
      /is the beginning of 2 fingerprints, 2:duration-conflict:e8817b0c44d2:40d2c6aa5e11, .*give more/u,
    ],
    ["2:duration-conflict", /is the beginning of 2 fingerprints/u],
    ["e88", /no finding and no entry/u],
    ["abcd7b0c", /no finding and no entry/u],
    ["ffffffff:00000000", /no finding and no entry of the baseline has the fingerprint ffffffff:00000000/u],
  ] as const)
    it(`refuses ${asked}`, () => {
      expect(() => find(asked)).to.throw(UsageError, message);
    });
});

describe("updateBaseline", () => {
  const update = (
    baseline: Baseline,
    findings: readonly Finding[],
    options: UpdateOptions = {},
    former: { readonly [fingerprint: string]: readonly string[] } = {},
    today?: string,
  ) => updateBaseline(baseline, judge(findings, baseline, { former, today }).matches, options, describeIt);

  it("accepts what is new only where it is asked", () => {
    const findings = [finding(DEATHS), finding(CLOSURE, { verdict: "variant", severity: "note" })];
    expect(brief(update(baselineOf(), findings).baseline)).to.deep.equal([]);
    expect(update(baselineOf(), findings).waiting.map((one) => one.finding.fingerprint)).to.deep.equal([
      DEATHS,
    ]);
    const { baseline, added, waiting } = update(baselineOf(), findings, { accept: RULING });
    expect(brief(baseline)).to.deep.equal([[DEATHS, "accepted", RULING.reason]]);
    expect([added.length, waiting.length]).to.deep.equal([1, 0]);
  });

  it("accepts no suggestion", () => {
    const suggestion = finding(DEATHS, { severity: "none" });
    expect(update(baselineOf(), [suggestion], { accept: RULING }).added).to.deep.equal([]);
  });

  it("follows a changed value only where it is asked, and keeps the decision, its reason and its last day", () => {
    const before = baselineOf({
      fingerprint: DEATHS,
      decision: "dismissed",
      reason: "兩宗車禍",
      expires: "2026-01-01",
    });
    expect(brief(update(before, [finding(MORE_DEATHS)], { accept: RULING }).baseline)).to.deep.equal(
      brief(before),
    );
    const follow = { decidedBy: "夜班", decidedOn: "2025-05-24" };
    const { baseline, followed } = update(before, [finding(MORE_DEATHS)], { follow });
    expect(followed).to.have.length(1);
    expect(baseline.entries).to.deep.equal([
      {
        fingerprint: MORE_DEATHS,
        rule: "quantity-conflict",
        description: `about ${MORE_DEATHS}`,
        decision: "dismissed",
        reason: "兩宗車禍",
        expires: "2026-01-01",
        ...follow,
      },
    ]);
  });

  it("neither follows nor accepts anew what was said to be corrected, and what has expired", () => {
    const before = baselineOf(
      { fingerprint: DEATHS, decision: "corrected" },
      { fingerprint: CLOSURE, expires: "2025-01-01" },
    );
    const options = { accept: RULING, follow: { decidedOn: "2025-05-24" } };
    const { baseline, waiting } = update(
      before,
      [finding(MORE_DEATHS), finding(CLOSURE)],
      options,
      {},
      "2025-05-24",
    );
    expect(brief(baseline)).to.deep.equal(brief(before));
    expect(waiting.map(({ standing }) => standing)).to.deep.equal(["outdated", "lapsed"]);
  });

  it("writes former fingerprints anew, for every finding that they meant, and keeps the decisions", () => {
    const pair = finding("2:quantity-conflict:7777aa20b7e4:90d2c6aa5e11");
    const before = baselineOf({ fingerprint: FORMER, decision: "dismissed", reason: "兩宗車禍" });
    const former = { [DEATHS]: [FORMER], [pair.fingerprint]: [FORMER] };
    const { baseline, migrated } = update(before, [finding(DEATHS), pair], {}, former);
    expect(migrated).to.deep.equal(before.entries);
    expect(brief(baseline)).to.deep.equal([
      [DEATHS, "dismissed", "兩宗車禍"],
      [pair.fingerprint, "dismissed", "兩宗車禍"],
    ]);
  });

  it("lets what was decided since win over a former entry on the same", () => {
    const before = baselineOf({ fingerprint: FORMER, reason: "舊" }, { fingerprint: DEATHS, reason: "新" });
    const { baseline } = update(before, [finding(DEATHS)], {}, { [DEATHS]: [FORMER] });
    expect(brief(baseline)).to.deep.equal([[DEATHS, "accepted", "新"]]);
  });

  it("keeps a former entry that nothing meets", () => {
    const before = baselineOf({ fingerprint: FORMER });
    expect(update(before, []).baseline).to.deep.equal(before);
  });
});

describe("pruneBaseline", () => {
  it("drops what it is given and nothing else", () => {
    const before = baselineOf({ fingerprint: DEATHS }, { fingerprint: CLOSURE });
    expect(brief(pruneBaseline(before, [before.entries[0]!]))).to.deep.equal(
      brief(baselineOf({ fingerprint: CLOSURE })),
    );
  });
});

describe("mergeBaselines", () => {
  const ours = baselineOf({ fingerprint: DEATHS, decidedOn: "2025-05-23" });

  it("adds what is not there", () => {
    const { baseline, added } = mergeBaselines(ours, baselineOf({ fingerprint: CLOSURE }));
    expect(baseline.entries.map(({ fingerprint }) => fingerprint)).to.deep.equal([DEATHS, CLOSURE]);
    expect(added).to.have.length(1);
  });

  it("changes nothing where both say the same", () => {
    const { baseline, added, replaced } = mergeBaselines(ours, ours);
    expect([baseline, added, replaced]).to.deep.equal([ours, [], []]);
  });

  const later = { fingerprint: DEATHS, decision: "dismissed", decidedOn: "2025-05-24" } as const;
  for (const [name, theirs, prefer, decision] of [
    ["the later", later, undefined, "dismissed"],
    ["the earlier", { ...later, decidedOn: "2025-05-22" }, undefined, "accepted"],
    ["the preferred", { ...later, decidedOn: "2025-05-22" }, "theirs", "dismissed"],
    ["the preferred", later, "ours", "accepted"],
    ["that of a day", { fingerprint: DEATHS, decision: "dismissed" }, undefined, "accepted"],
  ] as const)
    it(`takes ${name} of two decisions: ${JSON.stringify(theirs)}, ${prefer}`, () => {
      const { baseline } = mergeBaselines(ours, baselineOf(theirs), prefer);
      expect(baseline.entries.map((entry) => entry.decision)).to.deep.equal([decision]);
    });

  it("refuses two decisions of one day", () => {
    const theirs = baselineOf({ ...later, decidedOn: "2025-05-23" });
    expect(() => mergeBaselines(ours, theirs)).to.throw(
      UsageError,
      /both files decide on .*--prefer ours or --prefer theirs/u,
    );
  });
});
