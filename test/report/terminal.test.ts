import { stripVTControlCharacters } from "node:util";
import { expect } from "chai";
import type { Language } from "../../src/model/index.js";
import { displayWidth } from "../../src/report/columns.js";
import { reporters } from "../../src/report/index.js";
import { createFinding, createInput, createReport } from "./createReport.js";
import { golden } from "./golden.js";

const terminal = reporters.get("terminal")!;
const LANGUAGES: readonly Language[] = ["zh-Hant", "zh-Hans", "en"];

const words = (text: string): string => stripVTControlCharacters(text).replace(/[\s〖〗]/gu, "");

describe("reportTerminal", () => {
  for (const language of LANGUAGES)
    it(`reads as the golden file in ${language}`, () => {
      const text = terminal(createInput({ language }));
      expect(text).to.equal(golden(`terminal.${language}.txt`, text));
    });

  it("keeps within 100 columns but for punctuation that hangs", () => {
    const widths = terminal(createInput()).split("\n").map(displayWidth);
    expect(Math.max(...widths)).to.be.at.most(102);
  });

  it("says the same in colour", () => {
    const [coloured, plain] = [true, false].map((colour) => terminal(createInput({ colour })));
    expect(coloured).to.include("\u001b[31m");
    expect(plain).to.not.include("\u001b");
    expect(words(coloured!)).to.equal(words(plain!));
  });

  it("counts nothing where nothing was found", () => {
    const text = terminal(createInput({ report: createReport({ findings: [] }), language: "en" }));
    expect(text).to.include("No contradiction or tension was found.");
    expect(text).to.include("≠ Contradiction 0");
  });

  it("says that one source alone reports an event, not that nothing was found", () => {
    const events = [{ id: "corridor", label: "數據走廊", articles: ["tkp-1"] }];
    const text = terminal(createInput({ report: createReport({ events, findings: [] }) }));
    expect(text).to.include("只有一份來源報道，沒有他報可對照。");
    expect(text).to.not.include("沒有發現矛盾或出入");
  });

  it("says why something is known", () => {
    const findings = [
      createFinding({
        state: "known",
        decision: { decision: "accepted", reason: "晚報截稿較遲", decidedBy: "夜班編輯", standing: "holds" },
      }),
    ];
    const text = terminal(createInput({ report: createReport({ findings }) }));
    expect(text).to.include("    接受：晚報截稿較遲（夜班編輯）\n");
  });

  it("lists the suggestions after all events, and counts them apart", () => {
    const text = terminal(createInput({ language: "en" }));
    expect(text.indexOf("Suggestions 1")).to.be.above(text.indexOf("Also checked"));
    expect(text).to.include("≈ Tension 2");
    const without = terminal(createInput({ report: createReport({ suggestions: [] }), language: "en" }));
    expect(without).to.not.include("Suggestions");
  });

  it("lets no text drive the terminal or turn a line around", () => {
    const evil = "警\u001b[2J告\u202e反\u0007轉\u009b31m";
    const findings = [createFinding({ message: { "zh-Hant": evil, "zh-Hans": evil, en: evil } })];
    const text = terminal(createInput({ report: createReport({ findings }) }));
    expect(text).to.include("警␛[2J告�反␇轉�31m");
    // oxlint-disable-next-line no-control-regex -- that none is left is the point
    expect(text).to.not.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  });
});
