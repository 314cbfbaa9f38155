import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { check } from "../../src/check.js";
import { loadSources } from "../../src/load.js";
import { validateConfiguration } from "../../src/validate/validate.js";
import { parse } from "../../src/language/parse.js";
import { reporters } from "../../src/report/index.js";
import { shortFingerprint } from "../../src/report/terminal/finding.js";
import { rules } from "../../src/rules/index.js";
import { runCaptured } from "../cli/createWorld.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const readme = readFileSync(path("../../README.md"), "utf8");

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Fingerprints as the terminal shows them, and ids of claims. */
const NAMED = /\b[\da-f]{8}:[\da-f]{8}\b|\b[a-z]+-\d{4}-\d\d-\d\d:[a-z]+:[\da-f]{12}\b/gu;

const HELP: readonly (readonly string[])[] = [
  ["explain"],
  ...["accept", "dismiss", "correct"].map((command) => ["baseline", command]),
  ["baseline"],
];

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

  it("names findings and claims that there are, as docs and help do", async () => {
    const { report } = check(await loadSources([path("../../seeds")]));
    const known = new Set([
      ...report.findings.map(({ fingerprint }) => shortFingerprint(fingerprint)),
      ...report.claims.map(({ id }) => id),
    ]);
    const helps = await Promise.all(HELP.map((command) => runCaptured([...command, "--help"])));
    const docs = ["README.md", "docs/baseline.md", "docs/ci.md"].map((file) =>
      readFileSync(path(`../../${file}`), "utf8"),
    );
    const texts = [...docs, ...helps.map(({ out }) => out)];
    const named = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([name]) => name));
    expect(named.length).to.be.above(6);
    expect(named.filter((name) => !known.has(name))).to.deep.equal([]);
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
