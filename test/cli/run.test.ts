import { expect } from "chai";
import { createEngine, refuse, runCaptured } from "./createWorld.js";

const fail = (): never => {
  throw new TypeError("claims is not iterable");
};

describe("run", () => {
  const usage: readonly [parameters: string, message: RegExp][] = [
    ["chek", /^hedui: unknown command 'chek' \(Did you mean check\?\)$/u],
    ["check a --fromat json", /^hedui: unknown option '--fromat' \(Did you mean --format\?\)$/u],
    ["check a --format", /^hedui: option '-f, --format <FORMAT>' argument missing$/u],
    [
      "check a --format xml",
      /^hedui: unknown format "xml"; the formats are terminal, json, html, sarif, junit, github, gitlab, markdown, csv$/u,
    ],
    ["check a --format constructor", /^hedui: unknown format "constructor"/u],
    ["check a --output html", /^hedui: --output takes FORMAT=FILE, .*not "html"$/u],
    ["check a --output html=", /^hedui: --output takes FORMAT=FILE/u],
    ["check a --output pdf=a.pdf", /^hedui: unknown format "pdf"/u],
    ["check a --output html=r --output json=./r", /^hedui: two outputs would go to \.\/r$/u],
    ["check a --output json=a", /^hedui: an output would replace a, which is being read$/u],
    ["check a --baseline b --output json=b", /^hedui: an output would replace b, which is being read$/u],
    ["check a --fail-on variant", /^hedui: .*contradiction, tension, never/u],
    ["check a --lang ja", /^hedui: .*zh-Hant, zh-Hans, en/u],
    ["check a --quiet --format json", /^hedui: .*cannot be used with/u],
    ["rules nope", /^hedui: there is no rule nope; there are .*quantity-unit .*wording/u],
    ["rules wording --format yaml", /^hedui: .*text, json/u],
    ["rules wording --lang ja", /^hedui: .*zh-Hant, zh-Hans, en/u],
    ["rules wording dates", /^hedui: too many arguments/u],
    ["explain", /^hedui: explain takes RULE, or FINGERPRINT, or --claim ID/u],
    ["explain a", /^hedui: a is no rule and no fingerprint; explain takes RULE/u],
    ["explain wording a", /^hedui: explain wording shows a rule and takes no PATH$/u],
    ["explain wording --left a", /^hedui: explain takes RULE/u],
    ["parse a b", /^hedui: too many arguments/u],
    ["parse nowhere.txt", /^hedui: cannot read nowhere\.txt: it does not exist$/u],
    ["parse .", /^hedui: cannot read \.: it is a folder$/u],
    ["check a --baseline=", /^hedui: --baseline takes a file, and is empty$/u],
    ["check a --config=", /^hedui: --config takes a file, and is empty$/u],
    ["check a --claims=", /^hedui: --claims takes a folder, and is empty$/u],
    ["extract a --config=", /^hedui: --config takes a file, and is empty$/u],
    ["rules --config=", /^hedui: --config takes a file, and is empty$/u],
    ["parse - --config=", /^hedui: --config takes a file, and is empty$/u],
    ["baseline list --baseline=", /^hedui: --baseline takes a file, and is empty$/u],
    ["baseline list --config=", /^hedui: --config takes a file, and is empty$/u],
    ["parse - --reference 22/5/2025", /^hedui: --reference takes a date.*not "22\/5\/2025"$/u],
    ["parse - --reference 2025-02-30", /^hedui: --reference takes a date/u],
  ];
  for (const [parameters, message] of usage)
    it(`hedui ${parameters}: status 2 and one line`, async () => {
      const { status, out, err } = await runCaptured(parameters.split(" "));
      expect(status).to.equal(2);
      expect(out).to.equal("");
      expect(err.trimEnd()).to.match(message);
      expect(err).to.match(/^[^\n]+\n$/u);
    });

  it("makes one harmless line of whatever a mistake quotes", async () => {
    const engine = createEngine({ loadSources: refuse("no file 甲\n乙\u001b[2J\u202e") });
    const { status, err } = await runCaptured(["check", "a"], { engine });
    expect([status, err]).to.deep.equal([2, "hedui: no file 甲 乙␛[2J�\n"]);
  });

  it("shows the stack of a defect, asks for a report, and ends with 70", async () => {
    const { status, out, err } = await runCaptured(["check", "a"], { engine: createEngine({ check: fail }) });
    expect([status, out]).to.deep.equal([70, ""]);
    expect(err).to.match(/TypeError: claims is not iterable\n\s+at [^]*Please report/u);
  });

  for (const parameters of [["--help"], ["check", "--help"], ["parse", "--help"], ["help", "check"], []])
    it(`hedui ${parameters.join(" ")}: help on standard output`, async () => {
      const { status, out, err } = await runCaptured(parameters);
      expect([status, err]).to.deep.equal([0, ""]);
      expect(out).to.include("Usage: hedui");
    });

  for (const command of ["check", "extract", "validate", "explain", "rules", "parse", "init"])
    it(`gives examples in the help of ${command}`, async () =>
      expect((await runCaptured([command, "--help"])).out).to.match(/Examples:\n {2}\$ /u));

  it("tells its version", async () =>
    expect(await runCaptured(["--version"])).to.deep.equal({ status: 0, out: "0.1.0\n", err: "" }));
});
