import { expect } from "chai";
import { listRules } from "../../../src/catalogue/catalogue.js";
import { check } from "../../../src/check.js";
import { loadSources } from "../../../src/load.js";
import type { Source } from "../../../src/model/index.js";
import { reporters, type ReporterInput } from "../../../src/report/index.js";
import { readCsv, readGithub, readGitlab, readJunit, readMarkdown, readSarif } from "./readers.js";

const inputOf = (sources: readonly Source[]): ReporterInput => ({
  report: check(sources).report,
  texts: new Map(sources.map(({ id, text }) => [id, text])),
  language: "zh-Hant",
  colour: false,
  paths: new Map(sources.map(({ id, file }) => [id, file!])),
  failing: ["error", "warning"],
  rules: listRules(),
});

describe("the formats of the bundled pages", () => {
  let sources: readonly Source[];
  let input: ReporterInput;
  before(async () => {
    sources = await loadSources(["seeds"]);
    input = inputOf(sources);
  });
  const render = (format: string): string => reporters.get(format)!(input);
  const flagged = () =>
    input.report.findings.filter(
      ({ verdict, severity }) => severity !== "none" && verdict !== "variant" && verdict !== "agreement",
    );

  it("are read by readers that are not ours, and have all that was found", async () => {
    const count = flagged().length;
    expect(count).to.be.above(0);
    expect(readSarif(render("sarif")).runs[0]!.results).to.have.length(count);
    expect(readGitlab(render("gitlab"))).to.have.length(count);
    expect(readCsv(render("csv"))).to.have.length(input.report.findings.length);
    const { tests, failures } = await readJunit(render("junit"));
    expect(tests).to.equal(input.report.findings.length);
    expect(failures).to.equal(flagged().filter(({ severity }) => severity !== "note").length);
    expect(readMarkdown(render("markdown")).querySelector("h3")!.textContent).to.equal("核對報告");
    expect(readGithub(render("github")).commands.length).to.be.within(1, 30);
  });

  it("point to where the quotes stand in the files", () => {
    for (const { locations, relatedLocations = [] } of readSarif(render("sarif")).runs[0]!.results!)
      for (const { physicalLocation } of [...locations!, ...relatedLocations]) {
        const { index } = physicalLocation!.artifactLocation!;
        const { startLine, startColumn, endLine, endColumn, snippet } = physicalLocation!.region!;
        const lines = sources[index!]!.text.split("\n").slice(startLine! - 1, endLine);
        lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn! - 1);
        expect(lines.join("\n").slice(startColumn! - 1)).to.equal(snippet!.text);
      }
  });

  it("are the same bytes whatever the order of the sources", () => {
    const reversed = inputOf(sources.toReversed());
    for (const [format, report] of reporters) expect(report(reversed), format).to.equal(render(format));
  });
});
