import { expect } from "chai";
import { check } from "../../src/check.js";
import { arrangeFindings } from "../../src/report/arrange.js";
import { reporters } from "../../src/report/index.js";
import { createLookup } from "../../src/report/lookup.js";
import { createSource } from "../create.js";

const pages = [
  ["morning", "倉庫大火三人亡\n柴灣一個倉庫昨日凌晨發生三級火，造成3人死亡、12人受傷。\n"],
  ["noon", "柴灣倉庫三級火\n柴灣一個倉庫昨日凌晨發生三級火，造成3人死亡、12人受傷。\n"],
  ["evening", "三級火燒柴灣倉庫\n柴灣一個倉庫昨日凌晨三級火，造成4人死亡、12人受傷。\n"],
  ["late", "柴灣倉庫火警\n柴灣一個倉庫昨日凌晨三級火，造成4人死亡、12人受傷。\n"],
] as const;
const newspapers: { readonly [id: string]: string } = {
  morning: "海港日報",
  noon: "維港晚報",
  evening: "新島報",
  late: "新島報",
};
const sources = pages.map(([id, text]) => ({ ...createSource(id, text), newspaper: newspapers[id]! }));
const { report } = check(sources);
const texts = new Map(sources.map(({ id, text }) => [id, text]));
const render = (format: string): string =>
  reporters.get(format)!({ report, texts, language: "zh-Hant", colour: false });

describe("a fact of several sources in the reports", () => {
  const clashes = report.findings.filter(({ verdict }) => verdict === "contradiction");

  it("is one entry, however many pairs of sources raise it", () => {
    expect(clashes.length).to.be.above(2);
    const [group] = arrangeFindings(report, createLookup(report, texts));
    const withDead = group!.entries.filter(({ findings }) =>
      findings.some(({ id }) => clashes.some((clash) => clash.id === id)),
    );
    expect(withDead).to.have.length(1);
    expect(group!.entries.flatMap(({ findings }) => findings)).to.have.members(group!.prominent);
  });

  it("says in the terminal who gives which value, and takes no side", () => {
    const lines = render("terminal")
      .split("\n")
      .map((line) => line.trim());
    expect(lines).to.include("「3人」  2 份來源（海港日報、維港晚報）");
    expect(lines).to.include("「4人」  2 份來源（新島報）");
    expect(lines.filter((line) => line.startsWith("≠ 矛盾  數量 · 4 份來源，2 種說法"))).to.have.length(1);
    expect(lines.some((line) => /^新島報 late .*〖4人〗/u.test(line))).to.equal(true);
    expect(lines.some((line) => /^≠ 矛盾  .*，另有 \d+ 對 · 新 · quantity-conflict · /u.test(line))).to.equal(
      true,
    );
  });

  it("says of each pair what was decided on, where its values have changed since", () => {
    const description = "海港日報「造成2人死亡」 ↔ 新島報「造成4人死亡」";
    const decision = {
      decision: "accepted",
      reason: "數字有先後",
      standing: "outdated",
      description,
    } as const;
    const findings = report.findings.map((finding) =>
      clashes.includes(finding) ? { ...finding, state: "changed" as const, decision } : finding,
    );
    for (const format of ["terminal", "markdown"]) {
      const text = reporters.get(format)!({
        report: { ...report, findings },
        texts,
        language: "zh-Hant",
        colour: false,
      }).replaceAll(/\n +/gu, "");
      expect(text.split(`決定時的說法：${description}`), format).to.have.length(2);
    }
  });

  it("is one entry of a comment, with every value and the fingerprints of all pairs", () => {
    const text = render("markdown");
    expect(text)
      .to.include("> **「3人」** 2 份來源（海港日報、維港晚報） · `")
      .and.to.include("> **「4人」** 2 份");
    const entries = text
      .split("\n#### ")
      .slice(1)
      .filter((entry) => entry.startsWith("≠ 矛盾"));
    const ids = clashes.map(({ fingerprint }) => fingerprint);
    expect(entries.filter((entry) => ids.every((id) => entry.includes(id)))).to.have.length(1);
  });

  it("has an anchor in the page for every finding", () => {
    const html = render("html");
    for (const { id } of report.findings) expect(html.split(`id="finding-${id}"`), id).to.have.length(2);
    expect(html.match(/class="finding fact contradiction"/gu)).to.have.length(1);
  });
});
