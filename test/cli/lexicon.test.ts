import { readFileSync } from "node:fs";
import { expect } from "chai";
import { library } from "../../src/cli/library.js";
import { runCaptured, type Outcome } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const run = (...parameters: readonly string[]): Promise<Outcome> =>
  runCaptured(parameters, { engine: library });

const FILES = {
  "hedui.config.json": JSON.stringify({
    paths: ["manifest.json"],
    lexicon: {
      units: [{ unit: "標準箱", dimension: "containers" }],
      names: [{ name: "阿里阿德涅", kind: "person", variants: ["雅麗雅妮"] }],
    },
  }),
  "manifest.json": JSON.stringify({
    sources: [
      { id: "one", path: "one.txt", newspaper: "海港日報", published: "2025-05-22" },
      { id: "two", path: "two.txt", newspaper: "維港晚報", published: "2025-05-22" },
    ],
  }),
  "one.txt": "碼頭擴建\n碼頭去年處理1700萬標準箱貨物。\n金商雅麗雅妮表示，生意好轉。\n",
  "two.txt": "碼頭將擴建\n碼頭去年處理1700萬标准箱貨物。\n金商阿里阿德涅表示，生意好轉。\n",
};

describe("the lexicon of a configuration", () => {
  it("serves hedui check", () =>
    inFolder(FILES, async () => {
      const { status, out } = await run("check", "--format", "json");
      expect(status).to.equal(0);
      const { claims, findings } = JSON.parse(out) as {
        claims: { value?: { unit?: { id: string } } }[];
        findings: { evidence: { quote: string }[] }[];
      };
      expect(claims.filter(({ value }) => value?.unit?.id === "標準箱")).to.have.length(2);
      const quotes = findings.map(({ evidence }) => evidence.map(({ quote }) => quote).join("|"));
      expect(quotes).to.include("雅麗雅妮|阿里阿德涅");
    }));

  it("serves hedui extract", () =>
    inFolder(FILES, async () => {
      expect((await run("extract")).status).to.equal(0);
      expect(readFileSync("claims/one.json", "utf8")).to.include('"id": "標準箱"');
    }));

  it("serves hedui parse where it is named, and changes nothing where it is not", () =>
    inFolder(FILES, async () => {
      const named = await run("parse", "one.txt", "--lang", "en", "--config", "hedui.config.json");
      expect(named.out).to.include("in 標準箱");
      expect((await run("parse", "one.txt", "--lang", "en")).out).to.not.include("標準箱");
    }));

  it("is refused with a line for each mistake", () =>
    inFolder(
      {
        "hedui.config.json": JSON.stringify({
          lexicon: { units: [{ unit: "公頃", dimension: "area" }, { unit: "圍桌" }] },
        }),
      },
      async () => {
        const { status, out, err } = await run("check", "a.txt", "--config", "hedui.config.json");
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err.trim().split("\n")).to.deep.equal([
          "hedui: hedui.config.json#/lexicon/units/0: 公頃 is a unit of the tables already: leave it out",
          "hedui: hedui.config.json#/lexicon/units/1: 圍桌 needs a dimension or a size",
        ]);
      },
    ));
});
