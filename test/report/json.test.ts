import { expect } from "chai";
import { reporters } from "../../src/report/index.js";
import { createFinding, createInput, createReport } from "./createReport.js";

const json = reporters.get("json")!;

describe("reportJson", () => {
  it("writes the report, whole, with two spaces and a last newline", () => {
    const input = createInput();
    const text = json(input);
    expect(JSON.parse(text)).to.deep.equal(input.report);
    expect(text).to.match(/^\{\n {2}"schemaVersion": "1",\n {2}"tool": \{\n {4}"name"/u);
    expect(text).to.match(/\n\}\n$/u);
  });

  it("writes the fields in the same order whatever order they come in", () => {
    const report = createReport();
    const reversed = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(json(createInput({ report: reversed }))).to.equal(json(createInput()));
  });

  it("orders the fields of a finding as DESIGN lists them", () => {
    const { findings } = JSON.parse(json(createInput()));
    expect(Object.keys(findings[0]).join(" ")).to.equal(
      "id fingerprint rule verdict severity kind scope confidence state message readings evidence",
    );
  });

  it("writes the suggestions after the findings, and what is resolved last", () => {
    const fields = Object.keys(JSON.parse(json(createInput())));
    expect(fields.slice(-5)).to.deep.equal(["findings", "suggestions", "counts", "coverage", "resolved"]);
  });

  it("escapes controls and bidirectional marks without changing the data", () => {
    const evil = "一\u202e二\u0007三\u2066\u009b31m";
    const findings = [createFinding({ message: { "zh-Hant": evil, "zh-Hans": evil, en: evil } })];
    const text = json(createInput({ report: createReport({ findings }) }));
    expect(text).to.include(String.raw`一\u202e二\u0007三\u2066\u009b31m`);
    expect(JSON.parse(text).findings[0].message.en).to.equal(evil);
  });
});
