import { expect } from "chai";
import fc from "fast-check";
import { check } from "../../src/check.js";
import { compare, type CompareInput, type Comparison } from "../../src/compare/compare.js";
import type { Alignment, Configuration, Observation, Rule, Verdict } from "../../src/model/index.js";
import { isAlarm } from "../../src/model/verdicts.js";
import {
  createAlignment,
  createBaselineEntry,
  createEvidence,
  createModalityClaim,
  createObservation,
  createQuantityClaim,
  createRule,
  createSource,
  createStatementClaim,
  createValue,
} from "../create.js";

const sources = new Map(
  [
    createSource("harbour", "車禍造成7人死亡。"),
    createSource("evening", "意外釀成9人遇難。"),
    createSource("weekly", "意外釀成9人遇難。", "2025-05-29"),
  ].map((source) => [source.id, source]),
);
const left = createQuantityClaim({ source: "harbour" });
const right = createQuantityClaim({
  source: "evening",
  sentence: "意外釀成9人遇難。",
  value: createValue(9),
});
const pair = createAlignment(left, right);

const inputOf = (alignments: readonly Alignment[], configuration: Configuration = {}): CompareInput => ({
  alignments,
  claims: new Map([["harbour.1", [left]]]),
  sources,
  configuration,
});
const find = (rules: readonly Rule[], input: CompareInput): Comparison["findings"] =>
  compare(rules, input).findings;
const saying = (overrides: Partial<Observation>): Rule =>
  createRule("quantity-conflict", () => createObservation(overrides));
const one = (rules: readonly Rule[], alignment: Alignment = pair, configuration: Configuration = {}) =>
  find(rules, inputOf([alignment], configuration))[0];

const turn = ({ left: one_, right: other, ...rest }: Alignment): Alignment => ({
  left: other,
  right: one_,
  ...rest,
});
const turnObservation = (observation: Observation): Observation => ({
  ...observation,
  readings: [observation.readings[1], observation.readings[0]],
  compared: [observation.compared[1], observation.compared[0]],
  values: [observation.values[1], observation.values[0]],
});

describe("compare", () => {
  it("asks the rules that look into an article about its claims", () => {
    const { check: _, ...within } = createRule("within");
    const inside: Rule = {
      ...within,
      inspect: (claims) => claims.map((claim) => ({ ...createObservation(), left: claim, right: claim })),
    };
    const [found, ...rest] = find([inside], inputOf([]));
    expect(rest).to.deep.equal([]);
    expect([found!.rule, found!.scope, found!.evidence.map(({ side }) => side)]).to.deep.equal([
      "within",
      "internal",
      [0, 1],
    ]);
  });

  it("lets the first rule that sees something speak", () => {
    const silent = createRule("silent", () => undefined);
    const found = find([silent, createRule("second"), createRule("third")], inputOf([pair]));
    expect(found.map(({ rule }) => rule)).to.deep.equal(["second"]);
  });

  it("leaves out a rule that is off, so that the next may speak", () => {
    const configuration = { rules: { first: "off" as const } };
    expect(one([createRule("first"), createRule("second")], pair, configuration)!.rule).to.equal("second");
  });

  for (const [verdict, severity] of [
    ["contradiction", "error"],
    ["tension", "warning"],
    ["update", "note"],
    ["omission", "note"],
    ["variant", "note"],
    ["agreement", "none"],
  ] as const satisfies readonly (readonly [Verdict, string])[])
    it(`gives ${verdict} the severity ${severity}`, () => {
      expect(one([saying({ verdict })])!.severity).to.equal(severity);
    });

  it("takes a severity from the configuration", () => {
    const configuration = { rules: { "quantity-conflict": "note" as const } };
    expect(one([saying({})], pair, configuration)!.severity).to.equal("note");
  });

  for (const [scope, other] of [
    ["cross", right],
    ["cross-time", { ...right, source: "weekly" }],
    ["internal", { ...right, source: "harbour" }],
  ] as const)
    it(`tells ${scope}`, () => {
      expect(one([saying({})], createAlignment(left, other))!.scope).to.equal(scope);
    });

  for (const [verdict, certainty, found, suggested] of [
    ["contradiction", 0.5, 1, 0],
    ["contradiction", 0.49, 0, 1],
    ["tension", 0.3, 0, 1],
    ["tension", 0.29, 0, 0],
    ["update", 0.3, 1, 0],
    ["variant", 0.1, 1, 0],
  ] as const)
    it(`finds ${found} and suggests ${suggested} of a ${verdict} of confidence ${certainty}`, () => {
      const all = compare([saying({ verdict, certainty })], inputOf([pair]));
      expect([all.findings.length, all.suggestions.length]).to.deep.equal([found, suggested]);
    });

  it("suggests with the verdict of the rule and severity none, whatever the configuration sets", () => {
    const configuration = { rules: { "quantity-conflict": "error" as const } };
    const { suggestions } = compare([saying({ certainty: 0.4 })], inputOf([pair], configuration));
    expect(suggestions.map(({ verdict, severity }) => [verdict, severity])).to.deep.equal([
      ["contradiction", "none"],
    ]);
  });

  it("finds every alarm where the least confidence is 0", () => {
    const input = inputOf([pair], { minimumConfidence: 0 });
    const { findings, suggestions } = compare([saying({ certainty: 0.01 })], input);
    expect([findings.length, suggestions.length]).to.deep.equal([1, 0]);
  });

  it("suggests nothing that a finding says already", () => {
    const sure = createRule("quantity-conflict", ({ isRepeat }) =>
      createObservation({ certainty: isRepeat ? 0.4 : 0.9 }),
    );
    const again = { ...pair, isRepeat: true };
    const { findings, suggestions } = compare([sure], inputOf([pair, again]));
    expect([findings.length, suggestions.length]).to.deep.equal([1, 0]);
  });

  it("lets the next rule speak where one is off for a newspaper, and nowhere else", () => {
    const rules = [createRule("first"), createRule("second")];
    const input = (newspaper: string) =>
      inputOf([pair], { rules: { first: { severity: "off", newspapers: [newspaper] } } });
    expect(find(rules, input("evening"))[0]!.rule).to.equal("second");
    expect(find(rules, input("weekly"))[0]!.rule).to.equal("first");
  });

  it("asks a rule that looks into articles only where it is on", () => {
    const { check: _, ...within } = createRule("within");
    const inspect: Rule["inspect"] = (claims) =>
      claims.map((claim) => ({ ...createObservation(), left: claim, right: claim }));
    const found = (path: string) =>
      find([{ ...within, inspect }], inputOf([], { rules: { within: { severity: "off", paths: [path] } } }));
    expect([found("harbour.*"), found("evening.*")].map(({ length }) => length)).to.deep.equal([0, 1]);
  });

  it("has a confidence from 0 to 1 that grows with certainty and likeness", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (certainty, similarity) => {
          const at = (sure: number, alike: number) =>
            one([saying({ certainty: sure })], { ...pair, similarity: alike }, { minimumConfidence: 0 })!
              .confidence;
          expect(at(certainty, similarity)).to.be.within(0, 1);
          expect(at(1, similarity)).to.be.at.least(at(certainty, similarity));
          expect(at(certainty, 1)).to.be.at.least(at(certainty, similarity));
        },
      ),
    );
  });

  it("numbers findings of one fingerprint", () => {
    const again = createAlignment(
      createQuantityClaim({ source: "harbour", id: "harbour:again" }),
      createQuantityClaim({ source: "evening", id: "evening:again", value: createValue(9) }),
    );
    const found = find([saying({ verdict: "variant" })], inputOf([pair, again]));
    expect(found.map(({ fingerprint }) => fingerprint)).to.deep.equal([
      found[0]!.fingerprint,
      found[0]!.fingerprint,
    ]);
    expect(found[1]!.id).to.equal(`${found[0]!.fingerprint}:2`);
  });

  it("does not say again about two clauses what an alarm says inside them", () => {
    const clauses = createAlignment<Alignment["left"]>(
      createStatementClaim("車禍造成7人死亡"),
      createStatementClaim("意外釀成9人遇難", { source: "evening" }),
    );
    const wording = createRule("wording", ({ left: claim }) =>
      claim.kind === "statement" ? createObservation({ verdict: "variant", kind: "wording" }) : undefined,
    );
    const conflict = createRule("quantity-conflict", ({ left: claim }) =>
      claim.kind === "quantity" ? createObservation() : undefined,
    );
    const inside = createAlignment(
      { ...left, evidence: [createEvidence("harbour", 4, "7人")] },
      { ...right, evidence: [createEvidence("evening", 4, "9人")] },
    );
    const found = find([conflict, wording], inputOf([inside, clauses]));
    expect(found.map(({ rule }) => rule)).to.deep.equal(["quantity-conflict"]);
  });

  it("does not say again of a clause what the same rule says of a claim in it, and keeps both of two claims", () => {
    const at = (start: number, quote: string) => ({ evidence: [createEvidence("harbour", start, quote)] });
    const there = { source: "evening", evidence: right.evidence };
    const wide = createAlignment<Alignment["left"]>(
      createStatementClaim("車禍造成7人死亡", at(0, "車禍造成7人死亡")),
      createStatementClaim("意外釀成9人遇難", there),
    );
    const within = createAlignment({ ...left, ...at(4, "7人") }, { ...right, ...there });
    const beside = createAlignment(
      createQuantityClaim({
        source: "harbour",
        id: "harbour:beside",
        ...at(6, "死亡"),
        value: createValue(3),
      }),
      createQuantityClaim({ id: "evening:beside", ...there, value: createValue(4) }),
    );
    const rule = createRule("superlative-scope", ({ left: claim }) =>
      createObservation({
        verdict: "tension",
        values: [claim.evidence[0]!.quote, "9"],
        compared: [claim.id, "9"],
      }),
    );
    const startsOf = (alignments: readonly Alignment[]) =>
      find([rule], inputOf(alignments)).map(({ evidence }) => evidence[0]!.start);
    expect(startsOf([wide, within])).to.deep.equal([4]);
    expect(startsOf([within, beside])).to.deep.equal([4, 6]);
  });

  it("keeps of two alarms on the same clauses that of the rule that is asked first", () => {
    const predicates = createAlignment<Alignment["left"]>(
      createModalityClaim({ evidence: left.evidence }),
      createModalityClaim({ source: "evening", evidence: right.evidence }),
    );
    const modality = createRule("modality-shift", ({ left: claim }) =>
      claim.kind === "modality" ? createObservation({ verdict: "tension", kind: "modality" }) : undefined,
    );
    const figures = createRule("quantity-conflict", ({ left: claim }) =>
      claim.kind === "quantity" ? createObservation() : undefined,
    );
    for (const rules of [
      [modality, figures],
      [figures, modality],
    ])
      for (const alignments of [
        [pair, predicates],
        [predicates, pair],
      ])
        expect(find(rules, inputOf(alignments)).map(({ rule }) => rule)).to.deep.equal([rules[0]!.id]);
  });

  it("does not call two figures a clash that each agree with another of the other side", () => {
    const sevenThere = createQuantityClaim({ source: "evening", sentence: "7人當場死亡。" });
    const nineHere = createQuantityClaim({
      source: "harbour",
      sentence: "全日共9人死亡。",
      value: createValue(9),
    });
    const rule = createRule("figures", ({ left: a, right: b }) =>
      createObservation(
        a.kind === "quantity" && b.kind === "quantity" && a.value.text === b.value.text
          ? { verdict: "agreement" }
          : { verdict: "contradiction" },
      ),
    );
    const found = find(
      [rule],
      inputOf([pair, createAlignment(left, sevenThere), createAlignment(nineHere, right)]),
    );
    expect(found.map(({ verdict }) => verdict)).to.deep.equal(["agreement", "agreement"]);
  });

  it("swaps the sides of a finding with the sides of its alignment, and nothing else", () => {
    const observation = createObservation();
    const straight = one([createRule("conflict", () => observation)])!;
    const turned = one([createRule("conflict", () => turnObservation(observation))], turn(pair))!;
    const swapSides = (finding: typeof straight) => ({
      ...finding,
      readings: finding.readings.toReversed(),
      evidence: finding.evidence.toReversed().map((span) => ({ ...span, side: 1 - span.side })),
    });
    expect(turned).to.deep.equal(swapSides(straight));
  });

  describe("fingerprint", () => {
    const print = (observation: Partial<Observation>) => one([saying(observation)])!.fingerprint.split(":");

    it("has a version, the rule, what is compared and the values", () => {
      expect(print({}).slice(0, 2)).to.deep.equal(["2", "quantity-conflict"]);
      expect(print({}).slice(2).join(" ")).to.match(/^[\da-f]{12} [\da-f]{12}$/u);
    });

    it("changes in its last part only when a value changes", () => {
      fc.assert(
        fc.property(fc.nat(99), fc.nat(99), (a, b) => {
          const [before, after] = [print({}), print({ values: [String(a), String(b)] })];
          expect(after.slice(0, 3)).to.deep.equal(before.slice(0, 3));
          const isSame = [7, 9].includes(a) && [7, 9].includes(b) && a === 7 && b === 9;
          expect(after[3] === before[3]).to.equal(isSame);
        }),
      );
    });

    it("stays apart in its last part when only the sides of equal wordings swap their values", () => {
      const same = { compared: ["車禍造成死亡", "車禍造成死亡"] as const };
      expect(print({ ...same, values: ["7", "9"] })).to.deep.equal(print({ ...same, values: ["9", "7"] }));
    });
  });
});

describe("compare, through the whole check", () => {
  const there = "【海港日報訊】屯門公路昨晨發生四車相撞，車禍造成7人死亡，另有12人受傷，送往屯門醫院治理。";
  const here = "【晚報訊】屯門公路昨晨發生四車相撞，車禍造成9人死亡，另有12人受傷，送往屯門醫院治理。";
  const findings = (one_: string, other: string) =>
    check([createSource("evening", one_), createSource("harbour", other)]).report.findings;
  const prints = (one_: string, other: string) =>
    findings(one_, other)
      .map(({ fingerprint }) => fingerprint)
      .toSorted();

  it("says once what two rules see in the same clauses", () => {
    const remark = (plant: string) => `商會主席陳志明表示，${plant}並供應本地市場，首年聘用300人。`;
    const alarms = findings(remark("東莞工廠已投產"), remark("深圳工廠將投產")).filter(
      ({ verdict }) => verdict === "tension",
    );
    expect(alarms.map(({ rule }) => rule)).to.deep.equal(["modality-shift"]);
  });

  it("finds the clash to begin with", () => {
    expect(findings(there, here).map(({ verdict }) => verdict)).to.include("contradiction");
  });

  it("keeps every fingerprint when the text is wrapped anew", () => {
    const straight = prints(there, here);
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 30 }), (width) => {
        const wrapped = there.match(new RegExp(`.{1,${width}}`, "gu"))!.join("\n");
        expect(prints(wrapped, here)).to.deep.equal(straight);
      }),
      { numRuns: 12 },
    );
  });

  it("keeps every fingerprint when the sources swap their names", () => {
    expect(prints(here, there)).to.deep.equal(prints(there, here));
  });

  it("changes only the last part of a clash when its value changes", () => {
    const clash = (text: string) =>
      findings(there, text)
        .find(({ verdict }) => verdict === "contradiction")!
        .fingerprint.split(":");
    const [nine, eleven] = [clash(here), clash(here.replace("9人", "11人"))];
    expect(eleven.slice(0, 3)).to.deep.equal(nine.slice(0, 3));
    expect(eleven[3]).not.to.equal(nine[3]);
  });

  describe("with a least confidence that no alarm reaches", () => {
    const pages = [createSource("evening", here), createSource("harbour", there)];
    const strict = { configuration: { minimumConfidence: 1 } };
    const usual = check(pages).report;
    const alarms = usual.findings.filter(isAlarm);

    it("suggests every alarm, under its fingerprint, and counts it apart", () => {
      const { report } = check(pages, strict);
      expect(report.findings.filter(isAlarm)).to.deep.equal([]);
      expect(report.suggestions).to.deep.equal(alarms.map((alarm) => ({ ...alarm, severity: "none" })));
      expect([report.counts.suggestions, report.counts.verdicts.contradiction]).to.deep.equal([
        alarms.length,
        0,
      ]);
      expect([usual.suggestions, usual.counts.suggestions]).to.deep.equal([[], 0]);
    });

    it("knows a decision on a suggestion, and does not call it stale", () => {
      const { fingerprint } = alarms[0]!;
      const entries = [createBaselineEntry({ fingerprint })];
      const { report, stale } = check(pages, { ...strict, baseline: { schemaVersion: "1", entries } });
      expect(stale).to.deep.equal([]);
      expect(report.suggestions.find((one_) => one_.fingerprint === fingerprint)!.state).to.equal("known");
    });
  });
});
