import { expect } from "chai";
import { check } from "../../src/check.js";
import { fingerprintOf, inContext } from "../../src/compare/fingerprint.js";
import { formerFingerprintOf } from "../../src/compare/former.js";
import type { Configuration, Example, Finding, Rule, Source } from "../../src/model/index.js";
import { isAlarm } from "../../src/model/verdicts.js";
import { rules } from "../../src/rules/index.js";
import { createSource } from "../create.js";
import { inFullWidthDigits, inSimplified, type Rewriting } from "../laws/rewritings.js";

const rule = { id: "quantity-conflict" };
const seen = { compared: ["车祸造成死亡", "意外酿成遇难"], values: ["7人", "9人"] } as const;
const papers = ["海港日報", "維港晚報"] as const;
const straight = fingerprintOf(rule, seen, papers);
const partsOf = (fingerprint: string): readonly string[] => fingerprint.split(":");

describe("fingerprintOf", () => {
  for (const [name, other] of [
    [
      "the sides swap",
      fingerprintOf(rule, { compared: [seen.compared[1], seen.compared[0]], values: ["9人", "7人"] }, [
        "維港晚報",
        "海港日報",
      ]),
    ],
    [
      "one side is in Traditional characters",
      fingerprintOf(rule, { ...seen, compared: ["車禍造成死亡", seen.compared[1]] }, papers),
    ],
    [
      "the newspapers are named in Simplified characters",
      fingerprintOf(rule, seen, ["海港日报", "维港晚报"]),
    ],
    [
      "spaces and punctuation change",
      fingerprintOf(rule, { ...seen, compared: ["車禍 造成，死亡", "「意外」釀成遇難"] }, papers),
    ],
    [
      "a figure beside the value changes",
      fingerprintOf(rule, { ...seen, compared: ["車禍造成死亡12", "意外釀成十二遇難"] }, papers),
    ],
    ["a value is printed in full width", fingerprintOf(rule, { ...seen, values: ["７人", "９人"] }, papers)],
  ] as const)
    it(`stays the same where ${name}`, () => {
      expect(other).to.equal(straight);
    });

  for (const [name, other, changed] of [
    ["a value", fingerprintOf(rule, { ...seen, values: ["7人", "10人"] }, papers), [3]],
    ["the hedge of a value", fingerprintOf(rule, { ...seen, values: ["7人", "逾9人"] }, papers), [3]],
    ["a range for a number", fingerprintOf(rule, { ...seen, values: ["7人", "1-9人"] }, papers), [3]],
    [
      "a wording",
      fingerprintOf(rule, { ...seen, compared: ["車禍造成受傷", seen.compared[1]] }, papers),
      [2],
    ],
    ["a newspaper", fingerprintOf(rule, seen, ["海港日報", "新島報"]), [2]],
    ["one newspaper for two", fingerprintOf(rule, seen, ["海港日報", "海港日報"]), [2]],
    ["the rule", fingerprintOf({ id: "quantity-hedge" }, seen, papers), [1]],
  ] as const)
    it(`changes in part ${changed.join()} with ${name}`, () => {
      const [before, after] = [partsOf(straight), partsOf(other)];
      expect([0, 1, 2, 3].filter((part) => before[part] !== after[part])).to.deep.equal(changed);
    });

  it("keeps the formula of version 1 for older baselines", () => {
    expect(formerFingerprintOf(rule, seen)).to.equal("1:quantity-conflict:6a358645f05b:c4d36f1e1e54");
  });
});

describe("inContext", () => {
  const sentence = "事發時下雨，巴士昨晨7時撞欄，無人受傷，警方正調查。";
  for (const [compared, clause, expected] of [
    ["", "無人受傷", "|警方正調查"],
    ["起", "事發時下雨", "起|巴士昨晨7時撞欄"],
    ["", "警方正調查", "|無人受傷"],
    ["巴士昨晨撞栏", "巴士昨晨7時撞欄", "巴士昨晨撞栏"],
    ["", "另一句", ""],
  ] as const)
    it(`${compared} of ${clause} → ${expected}`, () => {
      expect(inContext(compared, { sentence, clause })).to.equal(expected);
    });
});

const aloneWith = ({ id }: Rule): Configuration => ({
  rules: Object.fromEntries(rules.filter((other) => other.id !== id).map((other) => [other.id, "off"])),
});

const pagesOf = (
  { left, right, published }: Example,
  rewrite: Rewriting = (text) => text,
): readonly Source[] =>
  [left, right ?? []]
    .flat()
    .map((text, side) => createSource(["left", "right"][side]!, rewrite(text), published?.[side]));

const alarmsOf = (one: Rule, sources: readonly Source[]): readonly Finding[] =>
  check(sources, { configuration: aloneWith(one) }).report.findings.filter(
    (finding) =>
      isAlarm(finding) && new Set(finding.evidence.map(({ source }) => source)).size === sources.length,
  );

const namesOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ fingerprint, alsoKnownAs = [] }) => [fingerprint, ...alsoKnownAs]));

const renamed = (sources: readonly Source[]): readonly Source[] =>
  sources.map((source, index) => ({ ...source, id: `z${9 - index}`, path: `港聞/${index}.txt` }));

/** The next number, of as many digits. */
const increase = (digits: string): string =>
  String(Number(digits) + (digits.endsWith("9") ? -1 : 1)).padStart(digits.length, "0");

/** The pages with the last number of a span increased. */
const changeFigure = (
  sources: readonly Source[],
  { source, start, end }: Finding["evidence"][number],
): readonly Source[] =>
  sources.map((one) => {
    if (one.id !== source) return one;
    const text =
      one.text.slice(0, start) +
      one.text.slice(start, end).replace(/\d+(?!.*\d)/su, increase) +
      one.text.slice(end);
    return { ...one, text };
  });

describe("the fingerprints of the examples of the rules", () => {
  for (const one of rules) {
    const alarms = one.examples.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension");
    if (alarms.length === 0) continue;
    it(`${one.id}: kept in another script, in digits of full width and under other names`, () => {
      for (const example of alarms) {
        const before = alarmsOf(one, pagesOf(example));
        const after = alarmsOf(
          one,
          renamed(pagesOf(example, (text) => inFullWidthDigits(inSimplified(text)))),
        );
        // Whether the alarm is raised at all is a law of its own (test/laws).
        if (after.length < before.length) continue;
        for (const { fingerprint } of before)
          expect([...namesOf(after)], JSON.stringify(example)).to.include(fingerprint);
      }
    });

    it(`${one.id}: another figure is no other comparison`, () => {
      for (const example of alarms) {
        const sources = pagesOf(example);
        for (const finding of alarmsOf(one, sources))
          for (const span of finding.evidence) {
            const after = alarmsOf(one, changeFigure(sources, span));
            const comparisons = [...namesOf(after)].map((name) => partsOf(name)[2]);
            if (after.length > 0)
              expect(comparisons, JSON.stringify(example)).to.include(partsOf(finding.fingerprint)[2]);
          }
      }
    });
  }
});
