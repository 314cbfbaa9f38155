import { expect } from "chai";
import { createDescriber } from "../../src/judge/describe.js";
import type { Report } from "../../src/model/index.js";
import { BASELINE, createRepository, hasGit, type Repository } from "./repository.js";
import { NAMES, PAGES, SOURCES, STORY, THIRD, type Step } from "./story.js";

/** The name of the finding or decision that a description is of. */
const nameOf = (description: string): string => {
  const [name] = Object.entries(NAMES).find(([, words]) => words.test(description)) ?? [description];
  return description.includes(THIRD) ? `${name} ${THIRD}` : name;
};

/** The alarms of a report by their state, by name. */
const tell = (report: Report) => {
  const brief = createDescriber(report);
  const alarms = report.findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const named = (state: string): readonly string[] =>
    alarms.filter((alarm) => alarm.state === state).map((alarm) => nameOf(brief(alarm)));
  return {
    new: named("new").toSorted(),
    known: named("known").toSorted(),
    changed: named("changed").toSorted(),
    resolved: report.resolved.map(({ description }) => nameOf(description)).toSorted(),
  };
};

const TODAY = "2025-05-23";

describe(`a history of edits and decisions${hasGit ? "" : " (skipped: this machine has no git)"}`, () => {
  let repository: Repository;
  let last: Report | undefined;

  before(function () {
    if (!hasGit) this.skip();
    repository = createRepository(SOURCES, PAGES);
  });
  after(() => repository?.remove());

  /** The words of a decision, with the fingerprints as the terminal shows them. */
  const fill = (word: string): string => {
    const name = /^\{(.+)\}$/u.exec(word)?.[1];
    if (name === undefined) return word;
    const brief = createDescriber(last!);
    const finding = last!.findings.find(
      (one) => one.severity !== "none" && one.severity !== "note" && nameOf(brief(one)) === name,
    );
    return finding!.fingerprint
      .split(":")
      .slice(2)
      .map((hash) => hash.slice(0, 8))
      .join(":");
  };

  const decide = async ({ decide: words, told, isRefused = false, today = TODAY }: Step): Promise<void> => {
    if (words === undefined) return;
    const [command, ...others] = words;
    const paths = ["import", "list"].includes(command!) ? [] : ["manifest.json"];
    const kept = isRefused ? repository.read(BASELINE) : undefined;
    const outcome = await repository.hedui(today, "baseline", command!, ...others.map(fill), ...paths);
    expect(outcome.status, outcome.err).to.equal(isRefused ? 2 : 0);
    if (told !== undefined) expect(outcome.err).to.match(told);
    if (kept !== undefined) expect(repository.read(BASELINE)).to.equal(kept);
  };

  for (const [index, step] of STORY.entries())
    it(`${index + 1}. ${step.title}`, async () => {
      await step.edit?.(repository);
      await decide(step);
      const flags = step.flags ?? ["--baseline", BASELINE];
      const { status, err, report } = await repository.check(step.today ?? TODAY, [
        "--fail-on",
        "tension",
        ...flags,
      ]);
      const { status: expected, says, ...lists } = step.gives;
      const nothing = { new: [], known: [], changed: [], resolved: [] };
      if (report !== undefined) {
        last = report;
        const sorted = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.toSorted()]));
        expect(tell(report), err).to.deep.equal({ ...nothing, ...sorted });
      }
      expect(status, err).to.equal(expected);
      expect(report === undefined, err).to.equal(expected === 2);
      if (says !== undefined) expect(err).to.match(says);
      if (expected !== 2) repository.commit(step.title);
    });
});
