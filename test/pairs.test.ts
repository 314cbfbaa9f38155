/**
 * Pairs of reports, as a sub-editor would judge them: `test/pairs/SUBJECT/CASE/{left.txt,right.txt,expected.json}`. What
 * `findings` expects should be found, and nothing else may be raised as an alarm. How well that goes is printed for
 * every rule; test/align/annotated.test.ts holds the alignments against the same pairs.
 *
 * The rules are built on the pairs of test/pairs, so what they find there says little of other reports. Those of
 * test/unseen are by people who do not know the program, and nobody who builds it reads them: they say how it does on
 * reports that it has not seen. Once their misses are looked at, they move to test/further, where what they gained must
 * not be lost, and new ones are written.
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

const percent = (share: number): string => (100 * share).toFixed(1);

/** What becomes of all pairs of a folder. */
const judgeAll = (which: "pairs" | "further" | "unseen") => {
  const outcomes = readPairs(which).map(judge);
  const all = <T>(part: (outcome: Outcome) => readonly T[]): readonly T[] => outcomes.flatMap(part);
  return {
    outcomes,
    right: all((each) => each.right),
    wrong: all((each) => each.wrong),
    found: all((each) => each.found),
    missed: all((each) => each.missed),
  };
};

type Judged = ReturnType<typeof judgeAll>;

const precisionOf = ({ right, wrong }: Judged): number => right.length / (right.length + wrong.length);

/** Of the alarms that are expected, and of all findings: updates and omissions too. */
const recallOf = ({ found, missed }: Judged, isCounted: (each: ExpectedFinding) => boolean): number => {
  const [had, lacked] = [found.filter(isCounted).length, missed.filter(isCounted).length];
  return had / (had + lacked);
};

const print = (title: string, judged: Judged): void => {
  const { outcomes, right, wrong, found, missed } = judged;
  const rules = [...new Set([...right, ...wrong, ...found, ...missed].map(({ rule }) => rule))].toSorted();
  const of = (list: readonly { readonly rule: string }[], rule: string): string =>
    String(list.filter((each) => each.rule === rule).length).padStart(4);
  const lines = [
    `${title}: ${outcomes.length} pairs, ${right.length} of ${right.length + wrong.length} alarms are expected (${percent(precisionOf(judged))} %);`,
    `${percent(recallOf(judged, isAlarm))} % of the expected alarms are found, ${found.length} of ${found.length + missed.length} of all expected findings (${percent(recallOf(judged, () => true))} %)`,
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
};

describe("the pairs of reports", function () {
  this.timeout(240_000);
  let judged: Judged;

  before(() => {
    judged = judgeAll("pairs");
    print("reports that the rules are built on", judged);
  });

  it("are at least 150, over at least twelve subjects, a fifth of them without anything to flag", () => {
    const { outcomes } = judged;
    expect(outcomes.length).to.be.at.least(150);
    expect(new Set(outcomes.map(({ pair }) => pair.name.split("/")[0])).size).to.be.at.least(12);
    const quiet = outcomes.filter(({ pair }) => pair.findings.length === 0);
    expect(quiet.length).to.be.at.least(outcomes.length / 5);
  });

  it("raise alarms that an editor expects", () => {
    expect(precisionOf(judged)).to.be.at.least(0.95);
  });

  it("raise most of what an editor expects", () => {
    expect(recallOf(judged, isAlarm)).to.be.at.least(0.85);
  });

  it("raise no alarm where there is nothing to flag", () => {
    const quiet = judged.outcomes.filter(({ pair }) => !pair.findings.some(isAlarm));
    expect(quiet.flatMap(({ pair, wrong }) => wrong.map(() => pair.name))).to.deep.equal([]);
  });
});

/** Least precision and recall, a little under what is reached. */
const floors = [
  { which: "further", title: "reports whose misses were looked at", precision: 0.95, recall: 0.4 },
  { which: "unseen", title: "reports that the rules have not seen", precision: 0.65, recall: 0.3 },
] as const;

describe("pairs of reports that the rules are not built on", function () {
  this.timeout(240_000);

  for (const { which, title, precision, recall } of floors)
    it(`raise mostly alarms that an editor expects: ${title}`, () => {
      const judged = judgeAll(which);
      print(title, judged);
      expect(precisionOf(judged)).to.be.at.least(precision);
      expect(recallOf(judged, isAlarm)).to.be.at.least(recall);
    });
});
