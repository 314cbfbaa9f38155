import { expect } from "chai";
import type { BaselineEntry, Report } from "../../../src/model/index.js";
import { reporters, writeSummary, type ReporterInput } from "../../../src/report/index.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readGithub, readGitlab, readJunit, readMarkdown } from "./readers.js";

const render = (format: string, input: ReporterInput): string => reporters.get(format)!(input);
const read = (markdown: string): string => readMarkdown(markdown).body!.textContent!.replaceAll("\u200b", "");

const STALE: BaselineEntry = {
  fingerprint: "2:date-conflict:0011223344aa:55667788bbcc",
  rule: "date-conflict",
  description: "海港日報「渡輪碼頭10日啟用」 ↔ 維港晚報「渡輪碼頭11日啟用」",
  decision: "accepted",
  reason: "晚報截稿較遲",
};

describe("a run that fails for a stale baseline", () => {
  const none = createReport({ findings: [], resolved: [STALE] });
  const input = createCiInput({ report: none, stale: [STALE] });
  const message = "未通過：基線過時，有 1 項決定所指的發現已不再出現（--strict-baseline）";

  for (const [format, page] of [
    ["Markdown", () => render("markdown", input)],
    ["the summary of a job", () => writeSummary(input)],
  ] as const)
    it(`is no success in ${format}, which names the decision`, () => {
      const text = read(page());
      expect(text).to.include(message).and.to.include(STALE.fingerprint).and.to.include(STALE.description);
      expect(text).to.not.match(/^通過/mu);
    });

  it("is one failed case of a suite of its own in JUnit", async () => {
    const { failures, tests, testsuite } = await readJunit(render("junit", input));
    const [{ testcase }] = testsuite as [(typeof testsuite & object)[number]];
    expect([failures, tests, testcase!.length]).to.deep.equal([1, 1, 1]);
    const [failure] = testcase![0]!.failure!;
    expect(failure!.message).to.equal(message);
    expect(failure!.inner).to.include(`- ${STALE.fingerprint} ${STALE.description}`);
  });

  it("is an error on GitHub, and takes the room of one", () => {
    const [first, ...others] = readGithub(render("github", input)).commands;
    expect([first!.name, first!.properties["title"], others]).to.deep.equal(["error", "基線", []]);
    expect(first!.message.split("\n")).to.deep.equal([
      message,
      `- ${STALE.fingerprint} ${STALE.description}`,
    ]);
    const findings = Array.from({ length: 12 }, (_, index) => createFinding({ id: `f${index}` }));
    const { commands, lines } = readGithub(
      render("github", { ...input, report: createReport({ findings }), language: "en" }),
    );
    expect(commands.filter(({ name }) => name === "error").length).to.equal(10);
    expect(lines.join("\n")).to.include("3 more findings without an annotation");
  });

  it("is told in the last line at a terminal", () => {
    expect(render("terminal", input).trimEnd().split("\n").at(-1)).to.equal(message);
  });

  it("is told beside the findings that fail it too, whatever fails", () => {
    const text = read(render("markdown", createCiInput({ stale: [STALE], language: "en" })));
    expect(text).to.include("Failed: 2 findings to be dealt with first · Failed: the baseline is stale");
    expect(read(render("markdown", { ...input, failing: [] }))).to.include(message);
  });

  it("counts nothing that was said to be corrected, and is", () => {
    const resolved = [STALE, { ...STALE, decision: "corrected" as const }];
    const text = read(render("markdown", createCiInput({ report: createReport({ resolved }) })));
    expect(text).to.include("基線有 1 項決定");
  });
});

describe("events that no change touches", () => {
  const { events, counts, coverage } = createReport();
  const report = (checked: number, overrides: Partial<Report> = {}): Report =>
    createReport({
      findings: [],
      events: events.map((event, index) => (index < checked ? event : { ...event, isUnchecked: true })),
      coverage: { ...coverage, events: checked, pairs: 0 },
      counts: { ...counts, aligned: 0 },
      ...overrides,
    });
  const input = (checked: number) => createCiInput({ report: report(checked) });

  it("are no silence at a terminal, and give the reason", () => {
    const text = render("terminal", input(0));
    expect(text.match(/沒有核對：改動沒有觸及這宗事件。/gu)!.length).to.equal(2);
    expect(text).to.include("改動沒有觸及任何事件：全部 2 宗都沒有核對。");
    expect(text).to.not.match(/沒有發現矛盾|沒有兩份來源/u);
  });

  it("say of the events that were checked what can be said of them", () => {
    const text = render("terminal", input(1));
    expect(text).to.include("只核對了改動所及的 1 宗事件，全部共 2 宗。");
    expect(text).to.include("所核對的事件之中，沒有兩份來源的陳述可以互相對照");
    expect(text.match(/沒有核對：/gu)!.length).to.equal(1);
  });

  it("are skipped in JUnit", async () => {
    const { tests, failures, testsuite } = await readJunit(render("junit", input(1)));
    expect([tests, failures]).to.deep.equal([1, 0]);
    expect(testsuite!.map(({ tests: own, skipped }) => [own, skipped])).to.have.deep.members([
      [0, 0],
      [1, 1],
    ]);
    expect(render("junit", input(1))).to.include("<skipped>沒有核對：改動沒有觸及這宗事件。</skipped>");
  });

  it("are named in Markdown and on GitHub; a run that checked none has not passed", () => {
    const [, corridor] = events;
    expect(read(render("markdown", input(1))))
      .to.match(/^通過/mu)
      .and.to.include(`沒有核對：${corridor!.label}`);
    expect(read(render("markdown", input(0))))
      .to.match(/^沒有核對 · /mu)
      .and.to.not.match(/^通過/mu);
    expect(render("github", input(1))).to.include(`沒有核對：${corridor!.label}`);
  });
});

describe("what found a counterpart within its own source alone", () => {
  const { counts, coverage } = createReport();
  for (const [aligned, pairs, sentence] of [
    [8, 0, "其中 8 項找到對照，都在同一份來源之內。"],
    [0, 0, "其中 0 項找到對照。"],
    [8, 3, "其中 8 項找到對照。"],
  ] as const)
    it(`is told from the rest: ${aligned} claims, ${pairs} pairs of two sources`, () => {
      const report = createReport({ counts: { ...counts, aligned }, coverage: { ...coverage, pairs } });
      for (const format of ["terminal", "markdown", "github"])
        expect(render(format, createCiInput({ report }))).to.include(sentence);
    });
});

describe("a finding whose values changed", () => {
  const description = "大公報「沿線已有逾150家企業接入」 ↔ 香港文匯報「企業為150家」";
  const finding = createFinding({
    state: "changed",
    decision: { decision: "accepted", reason: "截稿有先後", standing: "outdated", description },
  });
  const input = createCiInput({ report: createReport({ findings: [finding] }) });

  for (const [format, textOf] of [
    ["terminal", (text: string) => text.replaceAll(/\n\s*/gu, "")],
    ["markdown", read],
    ["github", (text: string) => readGithub(text).commands[0]!.message],
    ["gitlab", (text: string) => readGitlab(text)[0]!.description],
    ["junit", (text: string) => text],
    ["csv", (text: string) => text],
  ] as const)
    it(`shows in ${format} what was decided on beside what it is now`, () => {
      const text = textOf(render(format, input));
      expect(text).to.include(`先前的決定，現已不適用：接受：截稿有先後；決定時的說法：${description}`);
      expect(text).to.include("逾160家企業");
    });
});
