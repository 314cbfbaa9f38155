import { sarifToMarkdown } from "@security-alert/sarif-to-markdown";
import { expect } from "chai";
import type { Result } from "sarif";
import { reporters } from "../../../src/report/index.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readSarif } from "./readers.js";

const input = createCiInput();
const runOf = (given = input) => readSarif(reporters.get("sarif")!(given)).runs[0]!;
const resultsOf = (given = input): readonly Result[] => runOf(given).results!;
const resultOf = (id: string): Result => {
  const { fingerprint } = input.report.findings.find((finding) => finding.id === id)!;
  return resultsOf().find(({ partialFingerprints }) => partialFingerprints!["hedui/v1"] === fingerprint)!;
};

describe("reportSarif", () => {
  it("lists alarms, updates and omissions; variants, agreements and suggestions are no results", () => {
    expect(resultsOf().map(({ level }) => level)).to.deep.equal([
      "warning",
      "error",
      "warning",
      "error",
      "note",
    ]);
  });

  it("locates both sides, and leads from the message to the second", () => {
    const [left] = resultOf("f01").locations!;
    const [right] = resultOf("f01").relatedLocations!;
    const quoted = [left, right].map((location) => location!.physicalLocation!.region!.snippet!.text);
    expect(quoted).to.deep.equal(["逾160家企業", "企業為150家"]);
    expect(resultOf("f01").message.text).to.match(/ 對照：\[香港文匯報 A8 「企業為150家」\]\(1\)$/u);
    expect(right!.id).to.equal(1);
  });

  it("gives places in units and in lines of the file", () => {
    const { region } = resultOf("f01").locations![0]!.physicalLocation!;
    const text = input.texts.get("tkp-2025-06-12")!;
    const { charOffset, charLength, startLine, startColumn, endLine, endColumn } = region!;
    expect(text.slice(charOffset, charOffset! + charLength!)).to.equal("逾160家企業");
    const line = text.split("\n")[startLine! - 1]!;
    expect(startLine).to.equal(endLine);
    expect(line.slice(startColumn! - 1, endColumn! - 1)).to.equal("逾160家企業");
  });

  it("gives a document whose text was read out of it whole, and the quote in the message", () => {
    const { physicalLocation, message } = resultOf("f05").relatedLocations![0]!;
    expect(physicalLocation!.region).to.equal(undefined);
    expect(message!.text).to.equal("南方觀察 「178家」");
  });

  it("percent-encodes paths, from the root of the repository", () => {
    const { artifactLocation } = resultOf("f01").locations![0]!.physicalLocation!;
    expect(artifactLocation).to.deep.equal({
      uri: "%E6%96%B0%E8%81%9E/2025-06/%E5%A4%A7%E5%85%AC%E5%A0%B1%20A12.txt",
      uriBaseId: "%SRCROOT%",
      index: 1,
    });
    expect(runOf().artifacts![1]!.location!.uri).to.equal(artifactLocation!.uri);
    expect(runOf().originalUriBaseIds).to.have.property("%SRCROOT%");
  });

  const paths: readonly (readonly [path: string, uri: string, base: string | undefined])[] = [
    ["./a.txt", "a.txt", "%SRCROOT%"],
    ["a:b#c?d%.txt", "a%3Ab%23c%3Fd%25.txt", "%SRCROOT%"],
    ["/srv/新聞/a.txt", "file:///srv/%E6%96%B0%E8%81%9E/a.txt", undefined],
    ["C:/news/a.txt", "file:///C:/news/a.txt", undefined],
    ["甲\ud800.txt", "%E7%94%B2%EF%BF%BD.txt", "%SRCROOT%"],
  ];
  for (const [path, uri, base] of paths)
    it(`writes the path ${JSON.stringify(path)} as ${uri}`, () => {
      const given = createCiInput({ paths: new Map([["tkp-2025-06-12", path]]) });
      const { artifactLocation } = resultsOf(given)[0]!.locations![0]!.physicalLocation!;
      expect([artifactLocation!.uri, artifactLocation!.uriBaseId]).to.deep.equal([uri, base]);
    });

  it("suppresses what is known with the reason of the decision, and nothing else", () => {
    expect(resultOf("f04").suppressions).to.deep.equal([
      {
        kind: "external",
        status: "accepted",
        justification: "兩報譯法不同，已向講者查證",
        properties: {
          decision: "accepted",
          decidedBy: "夜班編輯",
          decidedOn: "2025-06-13",
          expires: "2025-12-31",
        },
      },
    ]);
    expect(resultOf("f01").suppressions).to.deep.equal([]);
    expect(resultOf("f03").suppressions).to.deep.equal([]);
  });

  it("gives the states against the baseline", () =>
    expect(["f01", "f04", "f03"].map((id) => resultOf(id).baselineState)).to.deep.equal([
      "new",
      "unchanged",
      "updated",
    ]));

  it("notifies of decisions that nothing meets, which are no results without a place", () => {
    const [notification] = runOf().invocations![0]!.toolExecutionNotifications!;
    expect([notification!.level, notification!.associatedRule!.id, notification!.message.text]).to.deep.equal(
      ["note", "date-conflict", "已解決: 啟用日期：10日／11日"],
    );
  });

  it("names the fingerprint by its own version", () => {
    const findings = [createFinding({ fingerprint: "7:quantity-conflict:aa:bb" })];
    expect(
      resultsOf(createCiInput({ report: createReport({ findings }) }))[0]!.partialFingerprints,
    ).to.deep.equal({
      "hedui/v7": "7:quantity-conflict:aa:bb",
    });
  });

  it("describes the rules that spoke, and points to them", () => {
    const rules = runOf().tool.driver.rules!;
    expect(rules.map(({ id, name }) => [id, name])).to.deep.equal([
      ["quantity-conflict", "QuantityConflict"],
      ["quantity-unit", "QuantityUnit"],
      ["quote-substance", "QuoteSubstance"],
      ["share-count", "ShareCount"],
    ]);
    for (const { ruleId, ruleIndex } of resultsOf()) expect(rules[ruleIndex!]!.id).to.equal(ruleId);
    expect(rules[0]!.defaultConfiguration!.level).to.equal("error");
    expect(rules[0]!.help!.markdown).to.include("- **矛盾** 「碼頭每日開出渡輪四十班。」 / ");
  });

  it("says in which columns it counts, and of a clean run that it ran", () => {
    const run = runOf(createCiInput({ report: createReport({ findings: [] }) }));
    expect([run.columnKind, run.results, run.invocations![0]!.executionSuccessful]).to.deep.equal([
      "utf16CodeUnits",
      [],
      true,
    ]);
    expect(run.properties!["counts"].sources).to.equal(3);
  });

  it("is read by a reader that is not ours", () => {
    const [page] = sarifToMarkdown({
      owner: "desk",
      repo: "news",
      branch: "main",
      sourceRoot: "",
      simple: true,
    })(readSarif(reporters.get("sarif")!(input)));
    expect(page!.hasMessages).to.equal(true);
    expect(page!.body).to.include("quantity-conflict").and.to.include("A12.txt");
  });
});
