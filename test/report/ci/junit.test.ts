import { expect } from "chai";
import type { TestCase } from "junit2json";
import { reporters } from "../../../src/report/index.js";
import { createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readJunit } from "./readers.js";

const read = (given = createCiInput()) => readJunit(reporters.get("junit")!(given));
const casesOf = async (given = createCiInput()): Promise<readonly TestCase[]> =>
  (await read(given)).testsuite!.flatMap(({ testcase = [] }) => testcase);

describe("reportJunit", () => {
  it("has a suite for each event and a case for each finding, agreements included", async () => {
    const { tests, failures, testsuite } = await read();
    expect([tests, failures]).to.deep.equal([8, 2]);
    expect(testsuite!.map(({ name, tests: own, skipped }) => [name, own, skipped])).to.deep.equal([
      ["港珠澳數據走廊首期啟用", 6, 1],
      ["米埔濕地公園擴建", 2, 0],
    ]);
  });

  it("fails what fails the run, and only that", async () => {
    const failed = async (failing: readonly ("error" | "warning")[]): Promise<number> =>
      (await casesOf(createCiInput({ failing }))).filter(({ failure }) => failure !== undefined).length;
    expect([await failed([]), await failed(["error"]), await failed(["error", "warning"])]).to.deep.equal([
      0, 2, 3,
    ]);
  });

  it("says both sides with their places, and why", async () => {
    const [first] = await casesOf();
    const [failure] = first!.failure!;
    expect(failure!.type).to.equal("contradiction");
    expect(failure!.message).to.match(/^≠ 矛盾 · 數量：同一日刊出，/u);
    expect(failure!.inner)
      .to.include("- 大公報 A12 新聞/2025-06/大公報 A12.txt:3 「逾160家企業」")
      .and.to.include("- 香港文匯報 A8 新聞/2025-06/文匯報#1.txt:3 「企業為150家」");
  });

  it("skips what is known, with the reason", async () => {
    const text = reporters.get("junit")!(createCiInput());
    expect(text).to.include("<skipped>接受：兩報譯法不同，已向講者查證（夜班編輯，至 2025-12-31）</skipped>");
  });

  it("names every case apart, whatever else is found", async () => {
    const names = (await casesOf()).map(({ name }) => name!);
    expect(new Set(names).size).to.equal(names.length);
    const { findings } = createCiInput().report;
    const fewer = await casesOf(createCiInput({ report: createReport({ findings: findings.slice(2) }) }));
    expect(names).to.include.members(fewer.map(({ name }) => name!));
  });

  it("has an event that nobody else reports as a suite without cases, and says why", async () => {
    const events = [{ id: "corridor", label: "數據走廊", articles: ["tkp-1"] }];
    const { testsuite } = await read(createCiInput({ report: createReport({ events, findings: [] }) }));
    expect([testsuite![0]!.tests, testsuite![0]!["system-out"]]).to.deep.equal([
      0,
      ["只有一份來源報道，沒有他報可對照。"],
    ]);
  });
});
