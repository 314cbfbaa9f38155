import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { runCaptured } from "./createWorld.js";
import { inFolder } from "./inFolder.js";
import { library } from "../../src/cli/library.js";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/** The program itself, in a process of its own. */
const hedui = (
  parameters: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
) => spawnSync(process.execPath, ["--import", TSX, MAIN, ...parameters], { encoding: "utf8", ...options });

const engine = library;

const entry = (overrides: object = {}): object => ({
  id: "a",
  path: "a.txt",
  newspaper: "大公報",
  published: "2025-05-22",
  ...overrides,
});
const manifest = (...sources: readonly object[]): string => JSON.stringify({ sources });
const ARTICLE = "數據走廊啟用\n\n港珠澳數據走廊昨日啟用，沿線已有逾160家企業接入。\n";
const OTHER = "數據走廊開通\n\n港珠澳數據走廊21日開通，沿線已有150家企業接入。\n";

describe("main", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "hedui-main-"));
    writeFileSync(join(folder, "a.txt"), ARTICLE);
    writeFileSync(join(folder, "b.txt"), OTHER);
    const sources = [entry(), entry({ id: "b", path: "b.txt", newspaper: "香港文匯報" })];
    writeFileSync(join(folder, "manifest.json"), manifest(...sources));
    writeFileSync(join(folder, "reversed.json"), manifest(...sources.toReversed()));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("prints a report, the same bytes whatever the order of the sources, and nothing else", () => {
    const [first, second] = ["manifest.json", "reversed.json"].map((file) =>
      hedui(["check", file, "--no-cache", "--format", "json", "--fail-on", "never"], { cwd: folder }),
    );
    expect([first!.status, first!.stderr]).to.deep.equal([0, ""]);
    expect(JSON.parse(first!.stdout).schemaVersion).to.equal("1");
    expect(second!.stdout).to.equal(first!.stdout);
  });

  it("ends with 2 and one line for a mistake", () => {
    const { status, stdout, stderr } = hedui(["check", "nowhere"], { cwd: folder });
    expect([status, stdout]).to.deep.equal([2, ""]);
    expect(stderr).to.match(/^hedui: [^\n]*nowhere[^\n]*\n$/u);
  });

  it("parses lines from standard input", () => {
    const { status, stdout } = hedui(["parse", "--jsonl", "-"], {
      input: '{"text":"逾160家"}\n{"text":"無"}\n',
    });
    expect(status).to.equal(0);
    expect(stdout.trimEnd().split("\n")).to.have.length(2);
    expect(JSON.parse(stdout.split("\n")[0]!).mentions[0]).to.include({ type: "quantity", text: "逾160家" });
  });

  it("is quiet when its reader goes away", async () => {
    const line = JSON.stringify({ text: "沿線已有逾160家企業接入" });
    const child = spawn(process.execPath, ["--import", TSX, MAIN, "parse", "--jsonl"]);
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.stdout.destroy();
    child.stdin.end(`${line}\n`.repeat(2000));
    const status = await new Promise((resolve) => {
      child.on("close", resolve);
    });
    expect([status, complaint]).to.deep.equal([0, ""]);
  });
});

describe("hedui check on bad input", () => {
  const bad: readonly [
    name: string,
    files: { readonly [path: string]: string | Buffer },
    parameters: readonly string[],
    message: RegExp,
  ][] = [
    ["a missing file", {}, ["nowhere.txt"], /nowhere\.txt/u],
    ["a missing manifest", {}, ["manifest.json"], /manifest\.json/u],
    ["a folder without sources", { "empty/readme": "" }, ["empty"], /empty/u],
    ["a manifest that is no JSON", { "manifest.json": "{" }, ["manifest.json"], /manifest\.json/u],
    ["a manifest without sources", { "manifest.json": manifest() }, ["manifest.json"], /sources/u],
    ["a duplicate id", { "m.json": manifest(entry(), entry()), "a.txt": ARTICLE }, ["m.json"], /a/u],
    [
      "a wrong date",
      { "m.json": manifest(entry({ published: "2025-02-30" })), "a.txt": ARTICLE },
      ["m.json"],
      /2025-02-30/u,
    ],
    [
      "a path outside the folder",
      { "in/m.json": manifest(entry({ path: "../a.txt" })), "a.txt": ARTICLE },
      ["in/m.json"],
      /\.\.\/a\.txt/u,
    ],
    ["a source that is missing", { "m.json": manifest(entry()) }, ["m.json"], /a\.txt/u],
    ["an empty source", { "m.json": manifest(entry()), "a.txt": "" }, ["m.json"], /a\.txt/u],
    ["a blank source", { "m.json": manifest(entry()), "a.txt": " \n\n" }, ["m.json"], /a\.txt/u],
    [
      "bytes that are of no encoding",
      { "m.json": manifest(entry()), "a.txt": Buffer.from([0xff, 0xff, 0x80, 0x41]) },
      ["m.json"],
      /a\.txt.*UTF-8/u,
    ],
    [
      "a file of 50 MB",
      { "m.json": manifest(entry()), "a.txt": Buffer.alloc(50_000_000, ARTICLE) },
      ["m.json"],
      /a\.txt/u,
    ],
    ["a document without newspaper and date", { "a.txt": ARTICLE }, ["a.txt"], /a\.txt/u],
    [
      "a wrong --published",
      { "a.txt": ARTICLE },
      ["a.txt", "--newspaper", "大公報", "--published", "22/5/2025"],
      /22\/5\/2025/u,
    ],
    [
      "a baseline that is missing",
      { "m.json": manifest(entry()), "a.txt": ARTICLE },
      ["m.json", "--baseline", "b.json"],
      /b\.json/u,
    ],
    [
      "a baseline of another shape",
      { "m.json": manifest(entry()), "a.txt": ARTICLE, "b.json": "[]" },
      ["m.json", "--baseline", "b.json"],
      /b\.json/u,
    ],
    ["a configuration of another shape", { "hedui.config.json": '{"path":"a"}' }, [], /hedui\.config\.json/u],
  ];
  for (const [name, files, parameters, message] of bad)
    it(`${name}: status 2, one line, no output`, () =>
      inFolder(files, async () => {
        const before = readdirSync(".");
        const outcome = await runCaptured(["check", ...parameters, "--output", "json=out/r.json"], {
          engine,
        });
        expect([outcome.status, outcome.out]).to.deep.equal([2, ""]);
        expect(outcome.err)
          .to.match(/^hedui: [^\n]+\n$/u)
          .and.match(message);
        expect(readdirSync(".")).to.deep.equal(before);
      }));
});
