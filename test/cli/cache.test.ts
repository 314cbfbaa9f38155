import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { keyOf, writeEntry } from "../../src/cache/entries.js";
import type { Engine } from "../../src/cli/engine.js";
import { library } from "../../src/cli/library.js";
import { reporters } from "../../src/report/index.js";
import { runCaptured, type Outcome } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const FORMATS = [...reporters.keys()];

const entry = (id: string, newspaper: string, overrides: object = {}): object => ({
  id,
  path: `${id}.txt`,
  newspaper,
  published: "2025-05-22",
  ...overrides,
});

/** Three papers of one event, and a manifest: two differ in a figure. */
const pages = (figure = "150"): { readonly [path: string]: string } => ({
  "harbour.txt": "數據走廊啟用\n\n港珠澳數據走廊昨日啟用，沿線已有160家企業接入，全年可處理2,400萬宗申報。\n",
  "evening.txt": `數據走廊開通\n\n港珠澳數據走廊21日開通，沿線已有${figure}家企業接入，全年可處理2400萬宗申報。\n`,
  "island.txt":
    "數據走廊通車\n\n港珠澳數據走廊昨日啟用，沿線已有160家企業接入。負責人何詠心說：「三年之內不會收費。」\n",
  "manifest.json": JSON.stringify({
    sources: [entry("harbour", "海港日報"), entry("evening", "維港晚報"), entry("island", "新島報")],
  }),
});

/** The library, and what was asked of it. */
const spyOn = (): { readonly engine: Engine; readonly asked: string[] } => {
  const asked: string[] = [];
  const engine: Engine = {
    ...library,
    extractInTurn: (sources, words) => {
      asked.push(...sources.map(({ id }) => id));
      return library.extractInTurn(sources, words);
    },
    examine: (...parameters) => {
      asked.push("examine");
      return library.examine(...parameters);
    },
  };
  return { engine, asked };
};

const check = (engine: Engine, ...flags: readonly string[]): Promise<Outcome> =>
  runCaptured(["check", "manifest.json", "--cache-location", "cache", ...flags], { engine });

const entries = (kind: string): readonly string[] =>
  readdirSync("cache").filter((name) => name.startsWith(kind));

describe("the cache of a check", () => {
  it("changes no byte of any format, full or empty", () =>
    inFolder(pages(), async () => {
      for (const format of FORMATS) {
        const without = await check(library, "--no-cache", "--format", format);
        const outcomes = [await check(library, "--format", format), await check(library, "--format", format)];
        expect(outcomes).to.deep.equal([without, without]);
      }
    }));

  it("does nothing again where nothing changed", () =>
    inFolder(pages(), async () => {
      const { engine, asked } = spyOn();
      await check(engine);
      expect(asked).to.deep.equal(["evening", "harbour", "island", "examine"]);
      await check(engine);
      expect(asked).to.have.length(4);
    }));

  it("extracts again what changed, and nothing else", () =>
    inFolder(pages(), async () => {
      await check(library);
      writeFileSync("evening.txt", pages("140")["evening.txt"]!);
      const { engine, asked } = spyOn();
      const after = await check(engine);
      expect(asked).to.deep.equal(["evening", "examine"]);
      expect(after).to.deep.equal(await check(library, "--no-cache"));
      expect(after.out).to.include("140家");
    }));

  const changes: readonly [what: string, change: () => void, flags: readonly string[]][] = [
    [
      "the manifest",
      () => writeFileSync("manifest.json", pages()["manifest.json"]!.replace("新島報", "離島報")),
      [],
    ],
    [
      "the date of a source",
      () => writeFileSync("manifest.json", pages()["manifest.json"]!.replace("05-22", "05-23")),
      [],
    ],
    [
      "the configuration",
      () => writeFileSync("hedui.config.json", '{"minimumConfidence":0.9}'),
      ["--config", "hedui.config.json"],
    ],
    [
      "the baseline",
      () => writeFileSync("b.json", '{"schemaVersion":"1","entries":[]}'),
      ["--baseline", "b.json"],
    ],
    ["the language", () => undefined, ["--lang", "en"]],
    ["what fails", () => undefined, ["--fail-on", "never"]],
  ];
  for (const [what, change, flags] of changes)
    it(`is none the worse where ${what} changes`, () =>
      inFolder(pages(), async () => {
        await check(library);
        change();
        const expected = await check(library, "--no-cache", ...flags);
        expect(await check(library, ...flags)).to.deep.equal(expected);
        expect(await check(library, ...flags)).to.deep.equal(expected);
      }));

  const damages: readonly [what: string, damage: (content: string, key: string) => string][] = [
    ["is empty", () => ""],
    ["is cut short", (content) => content.slice(0, content.length / 2)],
    ["has a figure changed", (content) => content.replaceAll("160家", "170家")],
    ["is of another version", (content) => content.replace("hedui-cache-1", "hedui-cache-9")],
    ["is sealed and of another shape", (_, key) => writeEntry(key, { articles: [], claims: [{ id: 1 }] })],
    ["is sealed and nothing", (_, key) => writeEntry(key, null)],
  ];
  for (const [what, damage] of damages)
    it(`is none the worse where every entry ${what}`, () =>
      inFolder(pages(), async () => {
        const expected = await check(library);
        for (const name of readdirSync("cache")) {
          const path = join("cache", name);
          writeFileSync(path, damage(readFileSync(path, "utf8"), name.replace(/^\w+-|\.json$/gu, "")));
        }
        expect(await check(library)).to.deep.equal(expected);
        expect(await check(library)).to.deep.equal(expected);
      }));

  it("refuses a source entry whose quotes do not stand in the source", () =>
    inFolder(pages(), async () => {
      const expected = await check(library);
      for (const name of entries("run")) writeFileSync(join("cache", name), "");
      for (const name of entries("source")) {
        const path = join("cache", name);
        const [, body] = readFileSync(path, "utf8").split("\n", 2);
        const key = name.replace(/^\w+-|\.json$/gu, "");
        writeFileSync(path, writeEntry(key, JSON.parse(body!.replaceAll("160家", "170家"))));
      }
      expect(await check(library)).to.deep.equal(expected);
    }));

  it("is not believed by another program", () =>
    inFolder(pages(), async () => {
      await check(library);
      const { engine, asked } = spyOn();
      const parameters = ["check", "manifest.json", "--cache-location", "cache"];
      await runCaptured(parameters, { engine, program: () => keyOf("another") });
      expect(asked).to.deep.equal(["evening", "harbour", "island", "examine"]);
    }));

  it("serves two runs at once", () =>
    inFolder(pages(), async () => {
      const outcomes = await Promise.all([check(library), check(library), check(library)]);
      expect(outcomes.slice(1)).to.deep.equal([outcomes[0], outcomes[0]]);
    }));

  it("tells mistakes as it would without", () =>
    inFolder(pages(), async () => {
      await check(library);
      writeFileSync("manifest.json", '{"sources":[{"id":"harbour"}]}');
      const outcome = await check(library);
      expect(outcome.status).to.equal(2);
      expect(outcome).to.deep.equal(await check(library, "--no-cache"));
    }));

  it("is left alone with --no-cache, and emptied with --clear-cache", () =>
    inFolder(pages(), async () => {
      await check(library, "--no-cache");
      expect(readdirSync(".")).to.not.include("cache");
      await check(library);
      const old = `run-${"0".repeat(64)}.json`;
      writeFileSync(join("cache", old), "");
      await check(library, "--clear-cache");
      expect(entries("run")).to.have.length(1).and.to.not.include(old);
      await check(library, "--clear-cache", "--no-cache");
      expect(readdirSync("cache")).to.deep.equal([]);
    }));

  it("refuses a location without a name", async () => {
    const { status, err } = await runCaptured(["check", "a", "--cache-location", ""]);
    expect([status, err]).to.deep.equal([2, "hedui: --cache-location takes a folder, and is empty\n"]);
  });
});

describe("--workers", () => {
  const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

  it("changes no byte of any format, and no more does a second run", () =>
    inFolder(pages(), async () => {
      expect(existsSync(main), "npm run build first: workers run what is built").to.equal(true);
      const outputs = FORMATS.flatMap((format) => ["--output", `${format}=RUN.${format}`]);
      for (const [name, workers] of [
        ["one", "1"],
        ["again", "1"],
        ["two", "2"],
        ["four", "4"],
      ] as const) {
        const named = outputs.map((output) => output.replace("RUN", name));
        const parameters = [
          "check",
          "manifest.json",
          "--no-cache",
          "--quiet",
          "--workers",
          workers,
          ...named,
        ];
        expect(spawnSync(process.execPath, [main, ...parameters], { encoding: "utf8" })).to.include({
          status: 1,
          stderr: "",
        });
      }
      for (const format of FORMATS) {
        const [one, ...others] = ["one", "again", "two", "four"].map((run) =>
          readFileSync(`${run}.${format}`),
        );
        for (const other of others) expect(other.equals(one!), format).to.equal(true);
      }
    })).timeout(120_000);

  for (const count of ["0", "-1", "1.5", "many", "65"])
    it(`refuses ${count}`, async () => {
      const { status, err } = await runCaptured(["check", "a", `--workers=${count}`]);
      expect(status).to.equal(2);
      expect(err).to.match(/^hedui: --workers takes a whole number from 1 to 64, not [^\n]+\n$/u);
    });
});
