/**
 * Pairs of reports, as a sub-editor would judge them: `test/pairs/SUBJECT/CASE/{left.txt,right.txt,expected.json}`. What
 * `findings` expects should be found, and nothing else may be raised as an alarm. How well that goes is printed for
 * every rule; test/align/annotated.test.ts holds the alignments against the same pairs.
 */
import { expect } from "chai";
import { check } from "../src/check.js";
import type { Finding } from "../src/model/index.js";
import { meetsBoth, readPairs, sourcesOf, type ExpectedFinding, type ReportPair } from "./align/pairs.js";
import { isAlarm } from "../src/model/verdicts.js";

/** What became of one pair. */
interface Outcome {
  readonly pair: ReportPair;
  readonly right: readonly Finding[];
  readonly wrong: readonly Finding[];
  readonly found: readonly ExpectedFinding[];
  readonly missed: readonly ExpectedFinding[];
}

const judge = (pair: ReportPair): Outcome => {
  const { findings } = check(sourcesOf(pair)).report;
  const wanted = pair.findings.filter(isAlarm);
  const isWanted = ({ evidence }: Finding) => wanted.some((each) => meetsBoth(pair, evidence, each));
  const isFound = (each: ExpectedFinding) =>
    findings.some(
      (finding) =>
        (finding.verdict === each.verdict || (isAlarm(finding) && isAlarm(each))) &&
        meetsBoth(pair, finding.evidence, each),
    );
  const alarms = findings.filter(isAlarm);
  return {
    pair,
    right: alarms.filter(isWanted),
    wrong: alarms.filter((alarm) => !isWanted(alarm)),
    found: pair.findings.filter(isFound),
    missed: pair.findings.filter((each) => !isFound(each)),
  };
};

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

describe("the pairs of reports", function () {
  this.timeout(240_000);
  let outcomes: readonly Outcome[] = [];
  const all = <T>(part: (outcome: Outcome) => readonly T[]): readonly T[] => outcomes.flatMap(part);

  before(() => {
    outcomes = readPairs().map(judge);
    const [right, wrong] = [all((each) => each.right), all((each) => each.wrong)];
    const [found, missed] = [all((each) => each.found), all((each) => each.missed)];
    const rules = [...new Set([...right, ...wrong, ...found, ...missed].map(({ rule }) => rule))].toSorted();
    const of = (list: readonly { readonly rule: string }[], rule: string): string =>
      String(list.filter((each) => each.rule === rule).length).padStart(4);
    const lines = [
      `${right.length} of ${right.length + wrong.length} alarms are expected (${percent(right.length, right.length + wrong.length)} %), ${found.length} of ${found.length + missed.length} expected findings are found (${percent(found.length, found.length + missed.length)} %)`,
      "rule                  raised: right wrong   expected: found missed",
      ...rules.map(
        (rule) =>
          `${rule.padEnd(28)} ${of(right, rule)}  ${of(wrong, rule)}             ${of(found, rule)}   ${of(missed, rule)}`,
      ),
      ...outcomes.flatMap(({ pair, wrong: alarms }) =>
        alarms.map(
          ({ rule, evidence }) =>
            `not expected: ${pair.name} ${rule} ${evidence.map(({ quote }) => quote).join(" | ")}`,
        ),
      ),
    ];
    process.stdout.write(lines.map((line) => `      ${line}\n`).join(""));
  });

  it("are at least 150, over at least twelve subjects, a fifth of them without anything to flag", () => {
    expect(outcomes.length).to.be.at.least(150);
    expect(new Set(outcomes.map(({ pair }) => pair.name.split("/")[0])).size).to.be.at.least(12);
    const quiet = outcomes.filter(({ pair }) => pair.findings.length === 0);
    expect(quiet.length).to.be.at.least(outcomes.length / 5);
  });

  it("raise alarms that an editor expects", () => {
    const [right, wrong] = [all((each) => each.right).length, all((each) => each.wrong).length];
    expect(right / (right + wrong)).to.be.at.least(PRECISION);
  });

  it("raise most of what an editor expects", () => {
    const [found, missed] = [all((each) => each.found).length, all((each) => each.missed).length];
    expect(found / (found + missed)).to.be.at.least(RECALL);
  });
});

/** Least share of the alarms that are expected, and of what is expected that is found. */
const PRECISION = 0.88;
const RECALL = 0.5;
