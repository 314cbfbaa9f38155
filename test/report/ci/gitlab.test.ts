import { expect } from "chai";
import { reporters } from "../../../src/report/index.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readGitlab } from "./readers.js";

const read = (given = createCiInput()) => readGitlab(reporters.get("gitlab")!(given));

describe("reportGitlab", () => {
  it("gives the severities of GitLab, what is known as information", () => {
    expect(read().map(({ check_name, severity }) => [check_name, severity])).to.deep.equal([
      ["quantity-unit", "major"],
      ["quantity-conflict", "critical"],
      ["quote-substance", "info"],
      ["share-count", "critical"],
      ["quantity-conflict", "minor"],
    ]);
  });

  it("stands at the line of the first side, and names the second with its line", () => {
    const issue = read()[1]!;
    expect(issue.location).to.deep.equal({
      path: "新聞/2025-06/大公報 A12.txt",
      lines: { begin: 3, end: 3 },
    });
    expect(issue.description).to.include("香港文匯報 「企業為150家」 新聞/2025-06/文匯報#1.txt:3");
  });

  it("says why something is known", () =>
    expect(read()[2]!.description).to.match(/^≈ 出入 · 引語 · 接受：兩報譯法不同/u));

  it("numbers the findings that share a fingerprint, and meets none that is there", () => {
    const prints = ["1:a:b:c", "1:a:b:c:2", "1:a:b:c", "1:a:b:c"];
    const findings = prints.map((fingerprint, index) => createFinding({ id: `f${index}`, fingerprint }));
    const issues = read(createCiInput({ report: createReport({ findings }) }));
    expect(issues.map(({ fingerprint }) => fingerprint)).to.deep.equal([
      "1:a:b:c",
      "1:a:b:c:2",
      "1:a:b:c:3",
      "1:a:b:c:4",
    ]);
  });

  it("is an empty list where nothing is flagged", () =>
    expect(read(createCiInput({ report: createReport({ findings: [] }) }))).to.deep.equal([]));
});
