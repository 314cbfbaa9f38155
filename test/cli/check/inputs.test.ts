/** What a user may hand in that cannot be used, through the real library. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Report } from "../../../src/model/index.js";
import { runCaptured } from "../createWorld.js";
import { inFolder } from "../inFolder.js";
import { library } from "../../../src/cli/library.js";

const engine = library;

const LEFT = "隧道塌方\n\n隧道昨日塌方，事故造成12名工人受傷。\n";
const RIGHT = "隧道塌方釀傷亡\n\n隧道昨日塌方，事故造成21名工人受傷。\n";
const source = (id: string, overrides: object = {}): object => ({
  id,
  path: `${id}.txt`,
  newspaper: id,
  published: "2025-05-22",
  ...overrides,
});
const manifest = (...sources: readonly object[]): string => JSON.stringify({ sources });
const pages = { "a.txt": LEFT, "b.txt": RIGHT, "manifest.json": manifest(source("a"), source("b")) };

describe("hedui check of what cannot be used", () => {
  for (const [what, parameters, files, message] of [
    ["a missing folder", ["nowhere"], {}, /cannot read nowhere: it does not exist/u],
    ["an empty PATH", [""], {}, /a PATH is empty/u],
    ["a folder without a manifest", ["."], { "a.txt": LEFT }, /manifest\.json: it does not exist/u],
    [
      "a time without offset",
      ["a.txt", "--published", "2025-05-22T08:00:00"],
      { "a.txt": LEFT },
      /is no date/u,
    ],
    ["an output over a document", ["manifest.json", "-o", "html=a.txt"], pages, /would replace a\.txt/u],
    [
      "an output over the manifest",
      [".", "-o", "json=manifest.json"],
      pages,
      /would replace manifest\.json/u,
    ],
    [
      "an output over the configuration that it finds by itself",
      ["-o", "json=hedui.config.json"],
      { ...pages, "hedui.config.json": '{"paths":["."]}' },
      /would replace hedui\.config\.json/u,
    ],
    [
      "an output over the configuration that is named",
      [".", "--config", "desk/hedui.json", "-o", "json=./desk/hedui.json"],
      { ...pages, "desk/hedui.json": "{}" },
      /would replace \.\/desk\/hedui\.json/u,
    ],
    [
      "an output over the baseline that the configuration names",
      ["-o", "json=b.json"],
      {
        ...pages,
        "hedui.config.json": '{"paths":["."],"baseline":"b.json"}',
        "b.json": '{"schemaVersion":"1","entries":[]}',
      },
      /would replace b\.json/u,
    ],
    [
      "a rule that there is not",
      ["--config", "hedui.config.json", "manifest.json"],
      { ...pages, "hedui.config.json": '{"rules":{"quantity-typo":"off"}}' },
      /there is no rule quantity-typo/u,
    ],
  ] as const)
    it(`refuses ${what} with one line and leaves files alone`, async () => {
      await inFolder(files, async (folder) => {
        const { status, out, err } = await runCaptured(["check", ...parameters], { engine });
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err)
          .to.match(message)
          .and.to.match(/^hedui: [^\n]+\n$/u);
        for (const [path, content] of Object.entries(files))
          expect(readFileSync(join(folder, path), "utf8")).to.equal(content);
      });
    });

  it("refuses an output over a document through a link, and leaves the document alone", async () => {
    await inFolder(pages, async (folder) => {
      symlinkSync("a.txt", "latest.txt");
      const { status, err } = await runCaptured(["check", ".", "-o", "json=latest.txt"], { engine });
      expect(err).to.match(/would replace latest\.txt/u);
      expect([status, readFileSync(join(folder, "a.txt"), "utf8")]).to.deep.equal([2, LEFT]);
    });
  });

  it("refuses a link that leads out of the folder of the manifest", async () => {
    await inFolder({ "out.txt": LEFT, "in/manifest.json": manifest(source("link")) }, async (folder) => {
      symlinkSync(join(folder, "out.txt"), join(folder, "in/link.txt"));
      const { status, err } = await runCaptured(["check", "in"], { engine });
      expect(status).to.equal(2);
      expect(err).to.contain("leaves the folder of the manifest");
    });
  });

  it("reads a document whose name has a space", async () => {
    await inFolder({ "報道 甲.txt": LEFT }, async () => {
      const { status } = await runCaptured(["check", "報道 甲.txt", "--published", "2025-05-22"], { engine });
      expect(status).to.equal(0);
    });
  });

  it("counts a decision until its last day and the days of grace are past", async () => {
    await inFolder(pages, async () => {
      const { out } = await runCaptured(["check", ".", "--format", "json", "--fail-on", "never"], { engine });
      const { findings } = JSON.parse(out) as {
        findings: { verdict: string; fingerprint: string; rule: string }[];
      };
      const clash = findings.find(({ verdict }) => verdict === "contradiction")!;
      const entry = {
        fingerprint: clash.fingerprint,
        rule: clash.rule,
        description: "12 against 21",
        decision: "accepted",
        reason: "the hospital corrected it",
        expires: "2025-06-30",
      };
      const baseline = { schemaVersion: "1", entries: [entry] };
      await inFolder({ ...pages, "baseline.json": JSON.stringify(baseline) }, async () => {
        const run = async (today: string) =>
          (await runCaptured(["check", ".", "--baseline", "baseline.json"], { engine, today })).status;
        const days = ["2025-06-30", "2025-07-01", "2025-07-14", "2025-07-15"];
        const statuses: number[] = [];
        for (const today of days) statuses.push(await run(today));
        expect(statuses).to.deep.equal([0, 0, 0, 1]);
      });
    });
  });
});

describe("hedui check of standard input", () => {
  const page = "【海港日報訊】隧道昨日塌方，事故造成12名工人受傷。\n";
  const parameters = ["check", "-", "b.txt", "--published", "2025-05-22", "--format", "json"];

  it("reads - as a document, and says what it found of it", async () => {
    await inFolder({ "b.txt": RIGHT }, async () => {
      const { status, out, err } = await runCaptured(parameters, { engine, input: page });
      const { sources } = JSON.parse(out) as Report;
      expect(sources.map(({ id, path, newspaper }) => [id, path, newspaper])).to.deep.equal([
        ["b", "b.txt", "b"],
        ["standard-input", "-", "海港日報"],
      ]);
      expect([status, err]).to.deep.equal([1, "hedui: standard input: the page says 海港日報\n"]);
    });
  });

  it("reads a web page from it", async () => {
    await inFolder({ "b.txt": RIGHT }, async () => {
      const input = `<!doctype html><body><p>${page}</p></body>`;
      const { out } = await runCaptured(parameters, { engine, input });
      expect((JSON.parse(out) as Report).sources[1]).to.include({
        mediaType: "text/html",
        text: page.trim(),
      });
    });
  });

  for (const [what, given, says] of [
    ["nothing", "", /standard input is empty/u],
    ["what says no date", page, /standard input does not say when it was published/u],
  ] as const)
    it(`refuses ${what} in one line`, async () => {
      const flags = what === "nothing" ? ["--published", "2025-05-22"] : [];
      const { status, err } = await runCaptured(["check", "-", ...flags], { engine, input: given });
      expect(status).to.equal(2);
      expect(err)
        .to.match(says)
        .and.to.match(/^hedui: [^\n]+\n$/u);
    });
});
