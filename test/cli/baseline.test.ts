import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { library } from "../../src/cli/library.js";
import type { Baseline } from "../../src/model/index.js";
import { runCaptured } from "./createWorld.js";
import { inFolder } from "./inFolder.js";

const MANIFEST = JSON.stringify({
  sources: [
    { id: "harbour", path: "harbour.txt", newspaper: "海港日報", published: "2025-05-22" },
    { id: "evening", path: "evening.txt", newspaper: "維港晚報", published: "2025-05-22" },
  ],
});
const PAGES = {
  "news/manifest.json": MANIFEST,
  "news/harbour.txt": "屯門公路昨晨發生四車相撞，車禍造成7人死亡，另有12人受傷，送往屯門醫院治理。",
  "news/evening.txt": "昨晨屯門公路發生四車相撞，車禍造成9人死亡，另有12人受傷，全部送往屯門醫院。",
};
const FILE = "hedui.baseline.json";

const hedui = (...parameters: readonly string[]) =>
  runCaptured(parameters, { engine: library, environment: { USER: "夜班" }, today: "2025-05-23" });
const readEntries = (file = FILE) => (JSON.parse(readFileSync(file, "utf8")) as Baseline).entries;

describe("hedui baseline", () => {
  it("create writes what is found, who and when, and says how to use it", () =>
    inFolder(PAGES, async () => {
      const { status, out, err } = await hedui("baseline", "create", "news");
      const [first, ...others] = readEntries();
      const { fingerprint, alsoKnownAs: _, ...entry } = first!;
      expect([status, others]).to.deep.equal([0, []]);
      expect(fingerprint).to.match(/^2:quantity-conflict:[\da-f]{12}:[\da-f]{12}$/u);
      expect(entry).to.deep.equal({
        rule: "quantity-conflict",
        description: "維港晚報「車禍造成9人死亡」 ↔ 海港日報「車禍造成7人死亡」",
        decision: "accepted",
        reason: "found when the baseline was made",
        decidedBy: "夜班",
        decidedOn: "2025-05-23",
      });
      expect(out).to.equal(`accepted ${fingerprint}  ${entry.description}\n`);
      expect(err).to.match(/1 decision written\nhedui check --baseline hedui\.baseline\.json reads it/u);
      expect(readdirSync(".").toSorted()).to.deep.equal([FILE, "news"]);
      const { status: after } = await hedui("check", "news", "--baseline", FILE, "--fail-on", "tension");
      expect(after).to.equal(0);
    }));

  it("keeps the file where the configuration says, relative to it", () =>
    inFolder({ ...PAGES, "desk/c.json": '{"paths":["../news"],"baseline":"decisions/b.json"}' }, async () => {
      const { status } = await hedui("baseline", "create", "--config", "desk/c.json");
      expect([status, readEntries("desk/decisions/b.json").length]).to.deep.equal([0, 1]);
      const check = await hedui("check", "--config", "desk/c.json");
      expect([check.status, check.err]).to.satisfy(([code]: [number]) => code === 0, check.err);
      const { out } = await hedui("baseline", "list", "--config", "desk/c.json");
      expect(out).to.match(/^accepted {2}2:quantity-conflict:.*\n {10}found when .* · 夜班 · 2025-05-23\n$/u);
    }));

  it("accept, dismiss and correct write what is said, for a file that is not there yet too", () =>
    inFolder(PAGES, async () => {
      const { out } = await hedui("check", "news", "--format", "json");
      const { findings } = JSON.parse(out) as { findings: { fingerprint: string; verdict: string }[] };
      const { fingerprint } = findings.find(({ verdict }) => verdict === "contradiction")!;
      for (const [command, decision, flags, status] of [
        ["accept", "accepted", ["--expires", "2025-05-23"], 0],
        ["dismiss", "dismissed", ["--by", "港聞版"], 0],
        ["correct", "corrected", [], 1],
      ] as const) {
        const outcome = await hedui(
          "baseline",
          command,
          fingerprint,
          "news",
          "--reason",
          " 兩宗車禍 ",
          ...flags,
        );
        expect(outcome.status, outcome.err).to.equal(0);
        expect(readEntries().map((entry) => [entry.decision, entry.reason])).to.deep.equal([
          [decision, "兩宗車禍"],
        ]);
        expect((await hedui("check", "news", "--baseline", FILE)).status).to.equal(status);
      }
    }));

  it("prune drops nothing where nothing could be compared", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news");
      writeFileSync("news/harbour.txt", "　");
      writeFileSync("news/evening.txt", "天氣晴朗");
      const { status, err } = await hedui("baseline", "prune", "news");
      expect([status, readEntries().length]).to.deep.equal([2, 1]);
      expect(err).to.match(/^hedui: /u);
    }));

  it("says that a baseline which is here and not named is not read", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news");
      const { status, err } = await hedui("check", "news", "--lang", "en");
      expect(status).to.equal(1);
      expect(err).to.include("hedui.baseline.json is here and is not read");
    }));

  for (const flags of [
    ["--baseline", "gone.json"],
    ["--config", "c.json"],
  ])
    it(`check ${flags.join(" ")} never takes a missing baseline for an empty one`, () =>
      inFolder({ ...PAGES, "c.json": '{"baseline":"gone.json"}' }, async () => {
        const { status, err, out } = await hedui("check", "news", ...flags);
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err).to.match(
          /^hedui: there is no baseline gone\.json: hedui baseline create makes one.*\n$/u,
        );
      }));

  it("keeps to the file of the configuration beside a PATH too", () =>
    inFolder({ ...PAGES, "hedui.config.json": '{"baseline":"desk.json"}' }, async () => {
      await hedui("baseline", "create", "news");
      expect(readEntries("desk.json")).to.have.length(1);
      expect(existsSync(FILE)).to.equal(false);
      const { status, err } = await hedui("check", "news");
      expect([status, err]).to.deep.equal([0, ""]);
    }));

  for (const [environment, name, person] of [
    [{ GIT_AUTHOR_NAME: "何詠心", USER: "夜班" }, "梁採訪", "何詠心"],
    [{ USER: "夜班" }, "梁採訪", "梁採訪"],
    [{ USER: "夜班" }, undefined, "夜班"],
    [{}, undefined, undefined],
  ] as const)
    it(`is decided by ${person ?? "nobody"} where that is known`, () =>
      inFolder(PAGES, async () => {
        const world = { engine: library, environment, today: "2025-05-23", gitUser: () => name };
        await runCaptured(["baseline", "create", "news"], world);
        expect(readEntries()[0]!.decidedBy).to.equal(person);
      }));

  it("says of what is corrected and still found that it fails", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news");
      const { fingerprint } = readEntries()[0]!;
      const { err } = await hedui("baseline", "correct", fingerprint, "news", "--reason", "put right");
      expect(err).to.include("it is still found now: the next check fails until it is gone");
    }));

  it("advises commands that do what they say when they are pasted", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news");
      writeFileSync("news/evening.txt", PAGES["news/evening.txt"].replace("9人", "10人"));
      const { err } = await hedui("check", "news", "--baseline", FILE);
      const [, update] = /: hedui (baseline update --changed news --baseline \S+) /u.exec(
        (await hedui("check", "news", "--baseline", FILE, "--lang", "en")).err,
      )!;
      expect(err).to.include(
        "hedui baseline update --changed news --baseline hedui.baseline.json 可沿用原裁定",
      );
      expect((await hedui(...update!.split(" "))).status).to.equal(0);
      rmSync("news/evening.txt");
      writeFileSync("news/evening.txt", PAGES["news/harbour.txt"]);
      const gone = await hedui("check", "news", "--baseline", FILE, "--fail-on", "never");
      const [, prune] = /hedui: {3}hedui (baseline prune [^\n]*)\n/u.exec(gone.err)!;
      expect((await hedui(...prune!.split(" "))).status).to.equal(0);
      expect(readEntries()).to.deep.equal([]);
    }));

  it("list --format json gives the file", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news");
      const { out } = await hedui("baseline", "list", "--format", "json");
      expect(out).to.equal(readFileSync(FILE, "utf8"));
    }));

  it("import makes the file where there is none, and adds nothing twice", () =>
    inFolder(PAGES, async () => {
      await hedui("baseline", "create", "news", "--baseline", "page.json");
      const said: string[] = [];
      for (const _ of [1, 2]) said.push((await hedui("baseline", "import", "page.json")).err);
      expect(readFileSync(FILE, "utf8")).to.equal(readFileSync("page.json", "utf8"));
      expect(said).to.deep.equal([
        "hedui.baseline.json: 1 added, 0 replaced, of 1 decision of page.json\n",
        "hedui.baseline.json: 0 added, 0 replaced, of 1 decision of page.json\n",
      ]);
    }));

  const refusals: readonly [parameters: string, message: RegExp][] = [
    ["accept news --reason x", /no FINGERPRINT is given: hedui check shows them/u],
    ["accept aaaa0000 news", /why\? --reason/u],
    [
      "accept aaaa0000 news --reason x",
      /no finding and no entry of the baseline has the fingerprint aaaa0000/u,
    ],
    [
      "accept aaaa0000 news --reason x --expires soon",
      /--expires takes a day, as in 2025-12-31, not "soon"/u,
    ],
    ["accept aaaa0000 news --reason x --expires 2025-02-30", /--expires takes a day/u],
    ["accept aaaa0000 news --reason x --expires 2025-05-22", /--expires 2025-05-22 is past already/u],
    ["update news", /there is no baseline hedui\.baseline\.json: hedui baseline create makes one/u],
    ["prune news", /there is no baseline/u],
    ["list", /there is no baseline/u],
    ["import none.json", /there is no none\.json: import takes a baseline, as the report page exports one/u],
    ["accept zzzz news --reason x", /zzzz is no FINGERPRINT and no file: hedui check shows them/u],
    ["import hedui.baseline.json", /is the baseline itself/u],
    ["import x --prefer both", /argument 'both' is invalid/u],
    ["forget", /unknown command/u],
  ];
  for (const [parameters, message] of refusals)
    it(`refuses ${parameters}, in one line, and writes nothing`, () =>
      inFolder(PAGES, async () => {
        const words = parameters.split(" ").filter((word) => word !== "");
        const { status, err } = await hedui("baseline", ...words);
        expect([status, existsSync(FILE)], err).to.deep.equal([2, false]);
        expect(err)
          .to.match(message)
          .and.match(/^hedui: .*\n$/u);
      }));

  it("shows its help without a subcommand", async () => {
    const { out, err, status } = await hedui("baseline");
    expect(out + err).to.include("Usage: hedui baseline");
    expect(status).to.equal(2);
  });
});
