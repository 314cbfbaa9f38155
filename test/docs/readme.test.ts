import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { check } from "../../src/check.js";
import { loadSources } from "../../src/load.js";
import { validateConfiguration } from "../../src/validate/validate.js";
import { parse } from "../../src/language/parse.js";
import { reporters } from "../../src/report/index.js";
import { rules } from "../../src/rules/index.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const readme = readFileSync(path("../../README.md"), "utf8");

/** Lines as a reader compares them: how sure a finding is, and its fingerprint, move with every change of the rules. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/ · 把握 .*/u, "").trim())
    .filter((line) => line !== "");

describe("README.md", () => {
  it("shows what the terminal shows of the bundled pages", async () => {
    const sources = await loadSources([path("../../seeds")]);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const { report } = check(sources);
    const output = reporters.get("terminal")!({ report, texts, language: "zh-Hant", colour: false });
    const [, shown = ""] = /```\n(\s*≠ 矛盾[^]*?)```/u.exec(readme) ?? [];
    expect(linesOf(shown).length).to.be.above(10);
    const printed = new Set(linesOf(output));
    expect(linesOf(shown).filter((line) => !printed.has(line))).to.deep.equal([]);
  });

  it("shows what the parser reads", () => {
    const lines = [...readme.matchAll(/^\$ echo '(\{.*\})' \| hedui parse --jsonl\n(.*)$/gmu)];
    expect(lines).to.have.length(1);
    for (const [, given = "", shown] of lines) {
      const { text, ...options } = JSON.parse(given) as { text: string; reference: string };
      expect(JSON.stringify({ mentions: parse(text, options) })).to.equal(shown);
    }
  });

  it("shows a configuration that is valid and names rules that there are", () => {
    const [, shown = ""] = /```json\n(\{[^`]*"failOn"[^`]*)```/u.exec(readme) ?? [];
    const configuration = validateConfiguration(JSON.parse(shown), "README.md");
    expect(rules.map(({ id }) => id)).to.include.members(Object.keys(configuration.rules ?? {}));
  });
});
