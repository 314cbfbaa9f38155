import { expect } from "chai";
import type { Finding, Report } from "../../../src/model/index.js";
import { reporters, writeSummary } from "../../../src/report/index.js";
import { infect } from "../infect.js";
import { createCiInput } from "./createCiInput.js";
import { readCsv, readGithub, readGitlab, readJunit, readMarkdown, readSarif } from "./readers.js";

const infectDeeper = (finding: Finding, evil: string): Finding => ({
  ...finding,
  readings: finding.readings.map(() => ({ "zh-Hant": evil, "zh-Hans": evil, en: evil })),
  evidence: finding.evidence.map((span) => ({ ...span, quote: `${evil}${span.quote}` })),
  ...(finding.decision === undefined
    ? {}
    : {
        decision: {
          ...finding.decision,
          reason: evil,
          decidedBy: evil,
          ...(finding.decision.description === undefined ? {} : { description: evil }),
        },
      }),
});

/** A report in which whatever a document, a manifest or a baseline says is replaced, or begins so. */
const poison = (evil: string) => {
  const input = createCiInput();
  const infected = infect(input.report, evil);
  const report: Report = {
    ...infected,
    findings: infected.findings.map((finding) => infectDeeper(finding, evil)),
    resolved: infected.resolved.map((entry) => ({
      ...entry,
      fingerprint: evil,
      rule: evil,
      description: evil,
    })),
  };
  const paths = new Map(Array.from(input.paths!, ([id, path]) => [id, `${evil}${path}`]));
  return createCiInput({ report, paths, stale: report.resolved });
};

const render = (format: string, evil: string): string => reporters.get(format)!(poison(evil));

const EVILS: readonly string[] = [
  "</script></details><script>alert(1)</script><img src=x onerror=alert(1)>",
  "| a | `b` ``c`` **d** _e_ ~~f~~ [g](http://evil.example) ![h](i.png) [j](7)",
  "第一行\n::error file=x::假\r\n::stop-commands::x\n##[error]假\n- 二\n# 三\n```\n> 四",
  "甲\u202e乙\u2066丙\u0000\u0007\u001b[2J丁\u2028戊",
  "甲\ud800乙\udc00丙\uffff",
  "=cmd|' /C calc'!A0",
  "＠SUM(1)",
  "@everyone #1 !1 https://evil.example www.evil.example a@evil.example",
  "]]>&amp;&#0;<!-- -->\"'",
  "{0} {{1}} [k](1) \\[l](2) \\",
  "%0A::error::假%25,a=b:c",
  "甲a".repeat(5000),
];

const ACTIVE =
  // oxlint-disable-next-line no-control-regex -- that none is left is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const LONE = /[\ud800-\udfff]/u;
const HARMLESS = "某報";

const tagsOf = (text: string): readonly string[] =>
  [...readMarkdown(text).querySelectorAll("*")].map(({ localName }) => localName);

/** Targets of the links that a SARIF message has once its escapes are read. */
const linksOf = (text: string): readonly string[] =>
  [...text.replace(/\\[^]/gu, "").matchAll(/\[[^[\]]*\]\(([^()]*)\)/gu)].map(([, target]) => target!);

/** What the cases of a JUnit report came to. */
const shapeOf = async (text: string) =>
  (await readJunit(text)).testsuite!.map(({ testcase }) =>
    testcase!.map((item) => [item.failure?.length, item.skipped?.length, item["system-out"]?.length]),
  );
let harmlessShape: ReturnType<typeof shapeOf> | undefined;

/** What must hold of a format whatever a text says. */
const LAWS: { readonly [format: string]: (text: string, evil: string) => void | Promise<void> } = {
  terminal: (text) => {
    expect(text).to.not.match(/^\s*::|##\[/mu);
  },
  html: (text) => {
    expect(text.match(/<script|<img/gu)).to.have.length(3); // its own two scripts and their data
  },
  json: (text) => {
    JSON.parse(text);
  },
  sarif: (text) => {
    for (const { message, locations, relatedLocations = [] } of readSarif(text).runs[0]!.results!) {
      const ids = relatedLocations.map(({ id }) => String(id));
      expect(linksOf(message.text!)).to.deep.equal(ids);
      for (const location of [...locations!, ...relatedLocations]) {
        expect(linksOf(location.message!.text!)).to.deep.equal([]);
        expect(location.physicalLocation!.artifactLocation!.uri).to.match(
          /^(?:[\w.!'()*~/-]|%[\dA-F]{2}|:)+$/u,
        );
      }
    }
  },
  junit: async (text) => {
    expect(await shapeOf(text)).to.deep.equal(await (harmlessShape ??= shapeOf(render("junit", HARMLESS))));
    expect(text).to.not.match(/^\s*::|##\[/mu);
  },
  github: (text) => {
    const [one, other] = [readGithub(text), readGithub(render("github", HARMLESS))];
    expect(one.commands.map(({ name }) => name)).to.deep.equal(other.commands.map(({ name }) => name));
    expect(one.lines).to.have.length(other.lines.length);
    for (const line of one.lines) expect(line).to.not.include("##[");
    for (const [index, { properties, message }] of one.commands.entries()) {
      // The first is about the baseline, and stands in no document.
      expect(Object.keys(properties)).to.include.members(index === 0 ? ["title"] : ["file", "title"]);
      expect(properties["title"]!.length).to.be.at.most(255);
      expect(message.length).to.be.at.most(4000);
    }
  },
  gitlab: (text) => {
    expect(readGitlab(text)).to.have.length(5);
  },
  markdown: (text) => {
    expect(tagsOf(text)).to.deep.equal(tagsOf(render("markdown", HARMLESS)));
    expect(text).to.not.match(/(?<!`[^`\n]*)@\w/u);
    expect(text.length).to.be.at.most(65_536);
  },
  csv: (text) => {
    const rows = readCsv(text);
    expect(rows).to.have.length(8);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).to.not.match(/^\s*[=+\-@＝＋－＠]/u);
    expect(text).to.not.match(/^\s*::/mu);
  },
};

describe("every format of evil text", () => {
  it("is known to this table", () => expect(Object.keys(LAWS)).to.have.members([...reporters.keys()]));

  for (const evil of EVILS)
    for (const [format, holds] of Object.entries(LAWS))
      it(`${format} bears ${JSON.stringify(evil).slice(0, 60)}`, async () => {
        const text = render(format, evil);
        expect(text).to.not.match(ACTIVE);
        expect(text).to.not.match(LONE);
        await holds(text, evil);
      });

  for (const evil of EVILS)
    it(`the summary of a job bears ${JSON.stringify(evil).slice(0, 60)}`, () => {
      const [text, harmless] = [evil, HARMLESS].map((word) => writeSummary(poison(word)));
      expect(text).to.not.match(ACTIVE);
      expect(tagsOf(text!)).to.deep.equal(tagsOf(harmless!));
    });
});
