import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { library } from "../../src/cli/library.js";
import { leastConfidence } from "../../src/compare/settings.js";
import type { Configuration } from "../../src/model/index.js";
import { runCaptured, type Outcome } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const run = (...parameters: readonly string[]): Promise<Outcome> =>
  runCaptured(parameters, { engine: library });
const read = (): Configuration => JSON.parse(readFileSync("hedui.config.json", "utf8")) as Configuration;

const manifest = JSON.stringify({
  sources: [{ id: "harbour", path: "harbour.txt", newspaper: "海港日報", published: "2025-05-22" }],
});
const FILES = { "seeds/manifest.json": manifest, "seeds/harbour.txt": "隧道昨日通車，全長7公里。\n" };

describe("hedui init", () => {
  it("writes the defaults, and says what to do next", () =>
    inFolder(FILES, async () => {
      const { status, out, err } = await run("init", "--lang", "en");
      expect([status, out]).to.deep.equal([0, ""]);
      expect(err).to.equal(
        "wrote hedui.config.json\n  paths reads seeds\n" +
          "  hedui rules lists the rules; set them by their ids under rules\n  hedui check compares\n",
      );
      expect(read()).to.deep.equal({
        $schema: "./node_modules/hedui/schemas/configuration.schema.json",
        paths: ["seeds"],
        failOn: "contradiction",
        language: "en",
        minimumConfidence: leastConfidence,
        rules: {},
      });
    }));

  it("names the baseline that is here", () =>
    inFolder({ ...FILES, "hedui.baseline.json": '{"schemaVersion":"1","entries":[]}' }, async () => {
      await run("init");
      expect(read().baseline).to.equal("hedui.baseline.json");
      expect(await run("check")).to.include({ status: 0 });
    }));

  it("changes nothing of what is printed", () =>
    inFolder(FILES, async () => {
      const before = await run("check");
      expect(before.status).to.equal(0);
      await run("init");
      expect(await run("check")).to.deep.equal(before);
    }));

  it("reads the manifest that is here, else the PATHs that are given", () =>
    inFolder({ "manifest.json": manifest }, async () => {
      await run("init");
      expect(read().paths).to.deep.equal(["manifest.json"]);
    }).then(() =>
      inFolder({ "manifest.json": manifest }, async () => {
        await run("init", "may", "june/manifest.json");
        expect(read().paths).to.deep.equal(["may", "june/manifest.json"]);
      }),
    ));

  it("names no paths where there is nothing to read, and says so", () =>
    inFolder({}, async () => {
      const { status, err } = await run("init");
      expect(status).to.equal(0);
      expect(err).to.include("請加上 paths");
      expect(read()).to.not.have.property("paths");
    }));

  it("says what is not there yet", () =>
    inFolder({}, async () => {
      const { status, err } = await run("init", "june");
      expect(status).to.equal(0);
      expect(err).to.include("june 尚未存在");
    }));

  it("finds the schema where hedui is installed", () =>
    inFolder({ "node_modules/hedui/schemas/configuration.schema.json": "{}" }, async () => {
      await run("init");
      expect(read().$schema).to.equal("./node_modules/hedui/schemas/configuration.schema.json");
    }));

  it("replaces nothing", () =>
    inFolder({ "hedui.config.json": "{}" }, async () => {
      const { status, out, err } = await run("init");
      expect([status, out]).to.deep.equal([2, ""]);
      expect(err).to.match(/^hedui: hedui\.config\.json is there already and is not replaced: [^\n]+\n$/u);
      expect(readFileSync("hedui.config.json", "utf8")).to.equal("{}");
      expect(readdirSync(".")).to.deep.equal(["hedui.config.json"]);
    }));
});
