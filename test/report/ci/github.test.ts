import { expect } from "chai";
import type { Finding } from "../../../src/model/index.js";
import { reporters } from "../../../src/report/index.js";
import { writeCommand } from "../../../src/report/github/command.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readGithub } from "./readers.js";

const read = (given = createCiInput()) => readGithub(reporters.get("github")!(given));

/** So many findings of a severity, each with a confidence of its own. */
const many = (count: number, rest: Partial<Finding>): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    createFinding({ ...rest, id: `${rest.severity}-${rest.state}-${index}` }),
  );

const ofFindings = (findings: readonly Finding[]) =>
  read(createCiInput({ report: createReport({ findings }), language: "en" }));

describe("writeCommand", () => {
  const cases: readonly (readonly [file: string, message: string, command: string])[] = [
    ["a.txt", "兩數不同", "::error file=a.txt::兩數不同"],
    ["a,b:c%.txt", "20%\r\n::warning::x", "::error file=a%2Cb%3Ac%25.txt::20%25%0D%0A::warning::x"],
  ];
  for (const [file, message, command] of cases)
    it(`writes ${command}`, () => {
      expect(writeCommand("error", { file, line: undefined }, message)).to.equal(command);
      expect(readGithub(command).commands[0]).to.deep.equal({ name: "error", properties: { file }, message });
    });
});

describe("reportGithub", () => {
  it("annotates what nobody has decided on by its severity, and what is known as a notice", () => {
    const { commands } = read();
    expect(commands.map(({ name, properties }) => [name, properties["title"]])).to.deep.equal([
      ["error", "≠ 矛盾 · 數量 · quantity-conflict"],
      ["error", "≠ 矛盾 · 數量 · share-count"],
      ["warning", "≈ 出入 · 數量 · quantity-unit · 有變"],
      ["notice", "→ 更新 · 數量 · quantity-conflict"],
      ["notice", "≈ 出入 · 引語 · quote-substance · 已知"],
    ]);
  });

  it("points to the line, and says why with both sides", () => {
    const [{ properties, message }] = read().commands as [ReturnType<typeof read>["commands"][number]];
    expect(properties).to.deep.include({ file: "新聞/2025-06/大公報 A12.txt", line: "3", endLine: "3" });
    expect(message.split("\n")[0]).to.match(/^同一日刊出，/u);
    expect(message)
      .to.include("「逾160家企業」 解讀：逾160家 → 多於160")
      .and.to.include("- 香港文匯報 A8 新聞/2025-06/文匯報#1.txt:3 「企業為150家」");
  });

  it("gives columns only where the span stands in one line", () => {
    const columns = read().commands.map(({ properties }) => "col" in properties);
    expect(columns).to.deep.equal([true, true, true, true, true]);
    const { findings, ...rest } = createReport();
    const evidence = findings[3]!.evidence.map((span) => ({ ...span, end: span.end + 40 }));
    const [first] = read(
      createCiInput({ report: { ...rest, findings: [{ ...findings[3]!, evidence }] } }),
    ).commands;
    expect(first!.properties).to.not.have.any.keys("col", "endColumn");
  });

  it("stays within 10 of a level, the new ones first, and says how many are left out", () => {
    const { commands, lines } = ofFindings([
      ...many(9, { severity: "note", verdict: "update", state: "known" }),
      ...many(14, { severity: "warning", verdict: "tension" }),
      ...many(12, { severity: "error" }),
      ...many(3, { severity: "note", verdict: "update" }),
      ...many(5, { severity: "error", state: "known" }),
    ]);
    const count = (level: string): number => commands.filter(({ name }) => name === level).length;
    expect([count("error"), count("warning"), count("notice")]).to.deep.equal([10, 10, 10]);
    const notices = commands
      .filter(({ name }) => name === "notice")
      .map(({ properties }) => properties["title"]!);
    expect(notices.map((title) => title.endsWith("known"))).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => index >= 3),
    );
    expect(notices.filter((title) => title.includes("Contradiction"))).to.have.length(5);
    expect(lines[0]).to.match(/^13 more findings without an annotation/u);
  });

  it("says what was compared where there is nothing to annotate", () => {
    const { commands, lines } = ofFindings([]);
    expect(commands).to.deep.equal([]);
    expect(lines.join("\n")).to.include("Compared 3 sources of").and.to.include("nothing was compared");
  });

  it("annotates no file for what came through standard input", () => {
    const paths = new Map([["tkp-2025-06-12", "-"]]);
    expect(read(createCiInput({ paths })).commands[0]!.properties).to.not.have.property("file");
  });
});
