import { expect } from "chai";
import type { RuleEntry } from "../../src/catalogue/catalogue.js";
import { library } from "../../src/cli/library.js";
import { rules } from "../../src/rules/index.js";
import { runCaptured, type Outcome } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const run = (...parameters: readonly string[]): Promise<Outcome> =>
  runCaptured(parameters, { engine: library });

const configuration = (value: object) => ({ "hedui.config.json": JSON.stringify(value) });
const lineOf = (out: string, id: string): string =>
  out
    .split("\n")
    .find((line) => line.startsWith(`${id} `))!
    .replaceAll(/ {2,}/gu, " | ");

describe("hedui rules", () => {
  it("lists every rule in the order in which they are asked", () =>
    inFolder({}, async () => {
      const { status, out, err } = await run("rules");
      expect([status, err]).to.deep.equal([0, ""]);
      const [, ...lines] = out.trimEnd().split("\n");
      expect(lines.map((line) => line.split(" ")[0])).to.deep.equal(rules.map(({ id }) => id));
      expect(lineOf(out, "share-count")).to.equal(
        "share-count | 比例與數目不符 | 矛盾 error、一致 none | 啟用",
      );
    }));

  const settings: readonly (readonly [setting: unknown, line: string])[] = [
    ["off", "Contradiction error, Agreement none | off"],
    ["note", "Contradiction note, Agreement none | on (note)"],
    [{ severity: "warning" }, "Contradiction warning, Agreement none | on (warning)"],
    [
      { severity: "off", newspapers: ["海港日報"], paths: ["sport/**"] },
      "Contradiction error, Agreement none | on (off, only for 海港日報, sport/**)",
    ],
    [{ minimumConfidence: 0.8 }, "Contradiction error, Agreement none | on (confidence at least 0.8)"],
  ];
  for (const [setting, line] of settings)
    it(`shows what is in force with ${JSON.stringify(setting)}`, () =>
      inFolder(configuration({ rules: { "share-count": setting } }), async () => {
        const { out } = await run("rules", "--lang", "en");
        expect(lineOf(out, "share-count")).to.equal(
          `share-count | A share that does not match the count | ${line}`,
        );
      }));

  it("takes the language and the settings of another configuration with --config", () =>
    inFolder(
      { "desk/h.json": JSON.stringify({ language: "zh-Hans", rules: { wording: "off" } }) },
      async () => {
        const { out } = await run("rules", "--config", "desk/h.json");
        expect(lineOf(out, "wording")).to.equal("wording | 用词对照 | 异文 note、一致 none | 停用");
      },
    ));

  it("gives JSON with what each rule does", () =>
    inFolder(configuration({ rules: { wording: "off" } }), async () => {
      const entries = JSON.parse((await run("rules", "--format", "json")).out) as RuleEntry[];
      expect(entries.map(({ id }) => id)).to.deep.equal(rules.map(({ id }) => id));
      const one = JSON.parse((await run("rules", "wording", "--format", "json")).out) as RuleEntry;
      expect(one).to.deep.equal(entries.at(-1));
      expect(one).to.deep.include({ id: "wording", isOn: false, setting: { severity: "off" } });
      expect(one.about).to.have.keys("zh-Hant", "zh-Hans", "en");
    }));

  for (const { id, title, examples } of rules)
    it(`has a page of ${id}, the same by explain, within 100 columns`, () =>
      inFolder({}, async () => {
        const { status, out, err } = await run("rules", id, "--lang", "en");
        expect([status, err]).to.deep.equal([0, ""]);
        expect(out.startsWith(`${id} · ${title.en}\n`)).to.equal(true);
        expect(out.match(/^ {4}left {3}/gmu)).to.have.length(examples.length);
        expect((await run("explain", id, "--lang", "en")).out).to.equal(out);
      }));

  it("says in one line that a configuration is not there", () =>
    inFolder({}, async () => {
      expect(await run("rules", "--config", "nowhere.json")).to.deep.equal({
        status: 2,
        out: "",
        err: "hedui: cannot read nowhere.json: it does not exist\n",
      });
    }));

  it("lets no name of a configuration drive the terminal", () =>
    inFolder(configuration({ rules: { wording: { paths: ["a\u001b[2J"] } } }), async () => {
      expect((await run("rules")).out)
        .to.include("a␛[2J")
        .and.to.not.include("\u001b");
    }));

  const mistakes: readonly (readonly [settings: unknown, message: RegExp])[] = [
    [{ wordin: { severity: "off" } }, /#\/rules\/wordin: there is no rule wordin; did you mean wording\?/u],
    [{ wording: "of" }, /#\/rules\/wording: .*expected an object or one of "off", .*found "of"/u],
    [{ wording: { severity: "of" } }, /#\/rules\/wording\/severity: .*expected one of "off", .*found "of"/u],
    [{ wording: { sevrity: "off" } }, /#\/rules\/wording\/sevrity: .*perhaps "severity"/u],
    [{ wording: { minimumConfidence: 2 } }, /#\/rules\/wording\/minimumConfidence: /u],
    [{ wording: { newspapers: [] } }, /#\/rules\/wording\/newspapers: .*at least 1/u],
    [{ wording: { newspapers: "海港日報" } }, /#\/rules\/wording\/newspapers: .*expected a list/u],
    [{ wording: 3 }, /#\/rules\/wording: .*found 3/u],
  ];
  for (const [settings_, message] of mistakes)
    it(`refuses ${JSON.stringify(settings_)} in one line`, () =>
      inFolder(configuration({ rules: settings_ }), async () => {
        const { status, out, err } = await run("rules");
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err)
          .to.match(message)
          .and.to.match(/^hedui: hedui\.config\.json[^\n]+\n$/u);
      }));
});

describe("hedui explain FINGERPRINT", () => {
  const PAGES = {
    "2025-05-22-a.txt": "【海港日報訊】屯門公路昨晨發生四車相撞，車禍造成7人死亡，另有12人受傷。",
    "2025-05-22-b.txt": "【晚報訊】屯門公路昨晨發生四車相撞，車禍造成9人死亡，另有12人受傷。",
  };

  it("is the same as --finding, whole and as the terminal shows it", () =>
    inFolder(PAGES, async () => {
      const paths = Object.keys(PAGES);
      const named = ["--newspaper", "海港日報"];
      const checked = await run("check", ...paths, ...named, "--format", "json", "--fail-on", "never");
      const { findings } = JSON.parse(checked.out) as { findings: { id: string }[] };
      expect(findings).to.have.length.above(0);
      const { id } = findings[0]!;
      const short = id
        .split(":")
        .slice(2)
        .map((hash) => hash.slice(0, 8))
        .join(":");
      const expected = await run("explain", ...paths, ...named, "--finding", id);
      expect(expected.status).to.equal(0);
      for (const name of [id, short])
        expect(await run("explain", name, ...paths, ...named), name).to.deep.equal(expected);
    }));

  it("says in one line that no finding has it", () =>
    inFolder(PAGES, async () => {
      const { status, err } = await run("explain", "1:wording:0000aaaa:1111bbbb", ...Object.keys(PAGES));
      expect(status).to.equal(2);
      expect(err).to.match(/hedui: there is no finding 1:wording:0000aaaa:1111bbbb[^\n]*\n$/u);
    }));
});
