import { expect } from "chai";
import { reporters, writeSummary } from "../../../src/report/index.js";
import { codeSpan, escapeMarkdown } from "../../../src/report/markdown/escape.js";
import { createFinding, createReport } from "../createReport.js";
import { createCiInput } from "./createCiInput.js";
import { readMarkdown } from "./readers.js";

const markdown = reporters.get("markdown")!;
const textOf = (text: string): string =>
  readMarkdown(text).body!.textContent!.replaceAll("\u200b", "").trim();

describe("escapeMarkdown", () => {
  const texts = [
    "*星* _線_ ~~刪~~ `碼` [字](http://evil.example) ![圖](x.png)",
    "<b>粗</b> &amp; <!-- 註 --> </details>",
    "# 題",
    "1. 一",
    "- 二",
    "===",
    "a | b",
    String.raw`\* \\ \| \``,
    "https://evil.example www.evil.example a@evil.example",
    "@everyone #12 !12 ~標 $12 &12 %12 :tada:",
    "[^1] [ ] [x]",
    "$x$",
    "一\n\n二\n- 三",
  ];
  for (const text of texts)
    it(`shows ${JSON.stringify(text)} and does nothing else`, () => {
      const escaped = escapeMarkdown(text);
      const page = readMarkdown(`> ${escaped}`);
      expect([...page.querySelectorAll("body *")].map(({ localName }) => localName)).to.deep.equal([
        "blockquote",
        "p",
      ]);
      expect(textOf(`> ${escaped}`)).to.equal(text.replace(/\s+/gu, " "));
      expect(escaped).to.not.match(/@\w|[#!]\d|:\/\//u);
    });

  it("shows the cell of a table whole", () => {
    const page = readMarkdown(`| a |\n| --- |\n| ${escapeMarkdown("甲 | 乙 \\| 丙")} |\n`);
    expect([...page.querySelectorAll("td")].map(({ textContent }) => textContent)).to.deep.equal([
      "甲 | 乙 \\| 丙",
    ]);
  });
});

describe("codeSpan", () => {
  for (const text of ["1:a:b", "`", "``a`b", " a ", "a`", "<b>", "\\`"])
    it(`shows ${JSON.stringify(text)}`, () => {
      const page = readMarkdown(`甲 ${codeSpan(text)} 乙`);
      expect([...page.querySelectorAll("code")].map(({ textContent }) => textContent)).to.deep.equal([
        text.trim(),
      ]);
    });
});

describe("reportMarkdown", () => {
  const page = readMarkdown(markdown(createCiInput()));
  const all = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent!.replaceAll("\u200b", ""));

  it("counts what is flagged by verdict and state", () => {
    expect(all("table")[0]!.split(/\s+/u).filter(Boolean).join(" ")).to.equal(
      "判斷 新 有變 已知 ≠ 矛盾 2 0 0 ≈ 出入 0 1 1 → 更新 1 0 0",
    );
    expect(all("p")[0]).to.equal("未通過：2 項須先處理 · 待處理的矛盾與出入 3 項，已有決定 1 項");
  });

  it("shows the new alarms with both quotes, the gravest first", () => {
    expect(all("h4")).to.deep.equal([
      "≠ 矛盾 · 數量 · 把握 92%",
      "≠ 矛盾 · 數量 · 把握 88%",
      "≈ 出入 · 數量 · 把握 81% · 有變",
    ]);
    expect(all("blockquote")).to.have.length(6);
    expect(all("blockquote b").slice(0, 2)).to.deep.equal(["逾160家企業", "企業為150家"]);
  });

  it("folds updates, what is known with its reason, and what was compared", () => {
    expect(all("details summary")).to.deep.equal(["更新 1", "已知 1 項", "核對了甚麼"]);
    expect(all("details")[1]).to.include("接受：兩報譯法不同，已向講者查證（夜班編輯，至 2025-12-31）");
    expect(all("details")[2]).to.include("新聞/2025-06/南方觀察.pdf");
  });

  it("says how many decisions are met no more, and what nothing was found in", () => {
    expect(all("p").join("\n")).to.include("基線有 1 項決定，所指的發現已不再出現。");
    const clean = textOf(markdown(createCiInput({ report: createReport({ findings: [] }) })));
    expect(clean).to.include("通過").and.to.include("共 3 份來源").and.to.include("無從核對");
  });

  it("says nothing of passing where nothing fails a run", () =>
    expect(markdown(createCiInput({ failing: [] }))).to.not.include("通過"));

  const many = createReport({
    findings: Array.from({ length: 900 }, (_, index) =>
      createFinding({ id: `f${index}`, state: index % 2 === 0 ? "new" : "known" }),
    ),
  });
  const balanced = (text: string): void => {
    const [opened, closed] = [/<details>/gu, /<\/details>/gu].map((tag) => text.match(tag)?.length ?? 0);
    expect(opened).to.equal(closed);
  };

  it("is at most 65,536 characters, cut between findings, and says how many are left out", () => {
    const text = markdown(createCiInput({ report: many }));
    expect(text.length).to.be.within(60_000, 65_536);
    const shown = [...readMarkdown(text).querySelectorAll("h4")].length;
    expect(text).to.include(`篇幅所限，另有 ${900 - shown} 項沒有列出。`);
    balanced(text);
  });

  it("is at most as many bytes as the page of a job has room for", () => {
    for (const room of [1024 * 1024, 200_000, 20_000]) {
      const text = writeSummary(createCiInput({ report: many }), room);
      expect(Buffer.byteLength(text)).to.be.at.most(room);
      balanced(text);
    }
  });
});
