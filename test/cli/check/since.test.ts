import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { library } from "../../../src/cli/library.js";
import type { Report } from "../../../src/model/index.js";
import { runCaptured } from "../createWorld.js";
import { inFolder } from "../inFolder.js";

const git = (...parameters: readonly string[]): string =>
  execFileSync(
    "git",
    [
      "-c",
      "user.name=desk",
      "-c",
      "user.email=desk@example.org",
      "-c",
      "commit.gpgsign=false",
      ...parameters,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );

const commit = (message: string): void => {
  git("add", "-A");
  git("commit", "-qm", message);
};

const entry = (id: string, newspaper: string, published = "2025-05-22"): object => ({
  id,
  path: `${id}.txt`,
  newspaper,
  published,
});

const FIRE = (dead: number): string =>
  `柴灣倉庫三級火\n\n柴灣永泰道一個倉庫昨日凌晨發生三級火，造成${dead}人死亡，消防處出動18輛消防車，約3小時後救熄。\n`;
const LIBRARY = (seats: number): string =>
  `大埔新圖書館啟用\n\n位於大埔安慈路的新圖書館昨日啟用，設有${seats}個座位，藏書12萬冊，館長何詠心主持儀式。\n`;

const ENTRIES = [
  entry("fire-1", "海港日報"),
  entry("fire-2", "維港晚報"),
  entry("library-1", "海港日報"),
  entry("library-2", "維港晚報"),
];
const manifest = (entries: readonly object[] = ENTRIES): string => JSON.stringify({ sources: entries });

/** Two events in two papers each; the papers differ on the library already. */
const FILES = {
  "news/manifest.json": manifest(),
  "news/fire-1.txt": FIRE(3),
  "news/fire-2.txt": FIRE(3),
  "news/library-1.txt": LIBRARY(400),
  "news/library-2.txt": LIBRARY(500),
  "README.md": "稿件\n",
};

const inRepository = (test: () => Promise<void>): Promise<void> =>
  inFolder(FILES, async () => {
    git("init", "-q", "-b", "main");
    commit("first");
    await test();
  });

const check = (...flags: readonly string[]) => runCaptured(["check", "news", ...flags], { engine: library });

/** The papers' alarms by the source that they begin with, and how many events were checked. */
const summarize = async (...flags: readonly string[]) => {
  const { status, out, err } = await check("--format", "json", "--since", "HEAD", ...flags);
  const { findings, coverage, counts } = JSON.parse(out) as Report;
  const alarms = findings.filter(({ severity }) => severity === "error");
  return {
    status,
    err,
    checked: `${coverage.events} of ${counts.events}`,
    alarms: [...new Set(alarms.map(({ evidence }) => evidence[0]!.source.replace(/-\d$/u, "")))],
  };
};

const NONE = "hedui: checked 0 of 2 events, those that changes touch\n";
const ONE = "hedui: checked 1 of 2 events, those that changes touch\n";
const NOTHING = "hedui: nothing was compared: no event is touched by what changed\n";

describe("hedui check --since", function () {
  this.timeout(60_000);

  it("checks nothing where nothing changed, and does not fail on it", () =>
    inRepository(async () => {
      writeFileSync("README.md", "稿件與清單\n");
      expect(await summarize("--require-comparison")).to.deep.equal({
        status: 0,
        err: NONE + NOTHING,
        checked: "0 of 2",
        alarms: [],
      });
    }));

  it("says in the report which events it left out, and passes nothing that it did not check", () =>
    inRepository(async () => {
      const nothing = await check("--since", "HEAD");
      expect(nothing.out.match(/沒有核對：/gu)!.length).to.equal(2);
      expect(nothing.out).to.not.match(/沒有發現|沒有兩份來源/u);
      expect((await check("--since", "HEAD", "--format", "markdown")).out).to.include("**沒有核對**");
      writeFileSync("news/fire-2.txt", FIRE(3).replace("18輛", "20輛"));
      const { out } = await check("--since", "HEAD", "--format", "json");
      const { events } = JSON.parse(out) as Report;
      expect(events.map(({ label, isUnchecked }) => [label.slice(0, 2), isUnchecked])).to.have.deep.members([
        ["柴灣", undefined],
        ["大埔", true],
      ]);
    }));

  const touching: readonly [what: string, change: () => void, alarms: readonly string[]][] = [
    [
      "a source that now contradicts one that nobody touched",
      () => writeFileSync("news/fire-2.txt", FIRE(4)),
      ["fire"],
    ],
    [
      "a new source that git does not know yet",
      () => {
        writeFileSync("news/fire-3.txt", FIRE(5));
        writeFileSync("news/manifest.json", manifest([...ENTRIES, entry("fire-3", "新島報")]));
      },
      ["fire"],
    ],
    [
      "an entry of the manifest",
      () =>
        writeFileSync("news/manifest.json", manifest([...ENTRIES.slice(0, 3), entry("library-2", "新島報")])),
      ["library"],
    ],
    [
      "a source that is gone from an event",
      () => {
        rmSync("news/library-2.txt");
        writeFileSync("news/manifest.json", manifest(ENTRIES.slice(0, 3)));
      },
      [],
    ],
    [
      "the event that a source reported before",
      () => writeFileSync("news/library-2.txt", FIRE(3).replace("柴灣倉庫", "東區倉庫")),
      [],
    ],
  ];
  for (const [what, change, alarms] of touching)
    it(`checks the event of ${what}`, () =>
      inRepository(async () => {
        change();
        const found = await summarize();
        expect(found.alarms).to.deep.equal(alarms);
        expect(found.status).to.equal(alarms.length > 0 ? 1 : 0);
        if (what.includes("before")) expect(found.checked).to.equal("2 of 2");
        else expect(found.err).to.include(ONE);
      }));

  it("checks what a branch changed since it left another, whatever happened there", () =>
    inRepository(async () => {
      git("checkout", "-qb", "correction");
      writeFileSync("news/fire-2.txt", FIRE(4));
      commit("correct");
      git("checkout", "-q", "main");
      writeFileSync("news/library-1.txt", LIBRARY(600));
      commit("other");
      git("checkout", "-q", "correction");
      const { out } = await check("--format", "json", "--since", "main");
      expect((JSON.parse(out) as Report).coverage.events).to.equal(1);
    }));

  it("checks the event of a corrected claims file", () =>
    inRepository(async () => {
      await runCaptured(["extract", "news", "--quiet"], { engine: library });
      commit("claims");
      const path = "claims/fire-1.json";
      writeFileSync(
        path,
        `${JSON.stringify(library.loadClaims("claims", await library.loadSources(["news"])).get("fire-1"))}\n`,
      );
      expect((await summarize()).checked).to.equal("1 of 2");
    }));

  for (const [file, flags] of [
    ["hedui.config.json", ["--config", "hedui.config.json"]],
    ["b.json", ["--baseline", "b.json"]],
  ] as const)
    it(`checks everything where ${file} changed`, () =>
      inRepository(async () => {
        writeFileSync(file, file === "b.json" ? '{"schemaVersion":"1","entries":[]}' : "{}");
        const found = await summarize(...flags);
        expect([found.checked, found.alarms]).to.deep.equal(["2 of 2", ["library"]]);
        expect(found.err).to.equal(`hedui: ${file} changed since HEAD: all events are checked\n`);
      }));

  it("does not ask of a part of the events that two sources report them", () =>
    inRepository(async () => {
      const alone = "西貢碼頭重開\n\n西貢新碼頭昨日重開，首日有1200人次使用，票價8元。\n";
      writeFileSync("news/pier-1.txt", alone);
      writeFileSync("news/manifest.json", manifest([...ENTRIES, entry("pier-1", "新島報")]));
      const found = await summarize("--require-comparison");
      expect([found.status, found.checked]).to.deep.equal([0, "1 of 3"]);
      expect(found.err).to.include("none of the events checked (1) is reported by two sources");
    }));

  it("checks everything where nothing was before the first push", () =>
    inRepository(async () => {
      const { out, err } = await check("--format", "json", "--since", "0".repeat(40));
      const { coverage, counts } = JSON.parse(out);
      expect(coverage.events).to.equal(counts.events);
      expect(err).to.match(
        /^hedui: there is nothing before the first push [^\n]*: all events are checked$/mu,
      );
    }));

  it("takes no decision for stale whose event was not checked", () =>
    inRepository(async () => {
      const decision = {
        fingerprint: "2:quantity-conflict:aaaaaaaaaaaa:bbbbbbbbbbbb",
        rule: "quantity-conflict",
        description: "座位數目",
        decision: "accepted",
        reason: "已核實",
      };
      writeFileSync("b.json", JSON.stringify({ schemaVersion: "1", entries: [decision] }));
      commit("baseline");
      expect(
        (await check("--baseline", "b.json", "--strict-baseline", "--fail-on", "never")).status,
      ).to.equal(3);
      const page = await check("--baseline", "b.json", "--strict-baseline", "--format", "markdown");
      expect(page.out).to.match(/未通過：1 項須先處理\*\* · \*\*未通過：基線過時/u);
      const partial = await summarize("--baseline", "b.json", "--strict-baseline");
      expect([partial.status, partial.err]).to.deep.equal([0, NONE + NOTHING]);
    }));

  const refusals: readonly [what: string, reference: string, message: RegExp][] = [
    ["an unknown commit", "nowhere", /^hedui: --since nowhere: there is no such commit or branch here\n$/u],
    ["what looks like an option", "--all", /^hedui: --since --all: there is no such commit[^\n]*\n$/u],
    ["nothing", "", /^hedui: --since takes a commit or a branch, and is empty\n$/u],
  ];
  for (const [what, reference, message] of refusals)
    it(`refuses ${what}`, () =>
      inRepository(async () => {
        const { status, out, err } = await check(`--since=${reference}`);
        expect([status, out]).to.deep.equal([2, ""]);
        expect(err).to.match(message);
      }));

  it("says that a clone is shallow", () =>
    inRepository(async () => {
      writeFileSync("news/fire-2.txt", FIRE(4));
      commit("second");
      const clone = mkdtempSync(join(tmpdir(), "hedui-clone-"));
      git("clone", "-q", "--depth", "1", pathToFileURL(realpathSync(".")).href, clone);
      const before = process.cwd();
      process.chdir(clone);
      const { status, err } = await check("--since", "HEAD~1");
      process.chdir(before);
      rmSync(clone, { recursive: true });
      expect(status).to.equal(2);
      expect(err).to.match(/^hedui: --since HEAD~1: [^\n]*shallow[^\n]*fetch-depth: 0[^\n]*\n$/u);
    }));

  it("says that there is no repository", () =>
    inFolder(FILES, async () => {
      const { status, err } = await check("--since", "HEAD");
      expect(status).to.equal(2);
      expect(err).to.match(/^hedui: --since needs a git repository[^\n]*\n$/u);
    }));

  it("finds the repository from a folder inside it", () =>
    inRepository(async () => {
      writeFileSync("news/fire-2.txt", FIRE(4));
      mkdirSync("desk");
      process.chdir("desk");
      const parameters = ["check", "../news", "--since", "HEAD", "--format", "json"];
      const { out } = await runCaptured(parameters, { engine: library });
      expect((JSON.parse(out) as Report).coverage.events).to.equal(1);
    }));
});
