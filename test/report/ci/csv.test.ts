import { expect } from "chai";
import { reporters } from "../../../src/report/index.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readCsv } from "./readers.js";

const csv = reporters.get("csv")!;
const message = (text: string) => ({ "zh-Hant": text, "zh-Hans": text, en: text });
const cellOf = (text: string): string =>
  readCsv(
    csv(createCiInput({ report: createReport({ findings: [createFinding({ message: message(text) })] }) })),
  )[0]!["message"]!;

describe("reportCsv", () => {
  it("has a row for each finding, with both sides and their places", () => {
    const rows = readCsv(csv(createCiInput()));
    expect(rows).to.have.length(8);
    expect(rows.find(({ id }) => id === "f01")).to.deep.include({
      verdict: "contradiction",
      confidence: "0.92",
      event: "港珠澳數據走廊首期啟用",
      newspaper_1: "大公報",
      path_1: "新聞/2025-06/大公報 A12.txt",
      line_1: "3",
      quote_1: "逾160家企業",
      newspaper_2: "香港文匯報",
      quote_2: "企業為150家",
      reading_2: "150家 → 恰好150",
    });
    expect(rows.find(({ id }) => id === "f05")!["line_2"]).to.equal("");
    expect(rows.find(({ id }) => id === "f04")!["decision"]).to.match(/^接受：/u);
  });

  it("begins with a byte order mark and ends its lines as RFC 4180 asks", () => {
    const text = csv(createCiInput());
    expect(text.startsWith("\ufeffid,fingerprint,")).to.equal(true);
    expect(text.endsWith("\r\n")).to.equal(true);
    expect(text.replaceAll("\r\n", "")).to.not.match(/[\r\n]/u);
  });

  const formulas = ["=1+1", "+1", "-1%", "@SUM(A1)", "\t=1", "\r\n=1", "＝1", "＋1", "－1", "＠1"];
  for (const formula of formulas)
    it(`keeps ${JSON.stringify(formula)} text`, () => expect(cellOf(formula)).to.equal(`'${formula.trim()}`));

  const texts = ['他說"好"', "一，二;三,四", "1+1=2", "甲\n乙"];
  for (const text of texts)
    it(`keeps ${JSON.stringify(text)} as it is`, () =>
      expect(cellOf(text)).to.equal(text.replace("\n", " ")));

  it("cuts what Excel would cut, between characters", () => {
    const cell = cellOf("𠮷".repeat(20_000));
    expect(cell.length).to.be.at.most(32_000);
    expect(cell).to.match(/^𠮷+…$/u);
  });
});
