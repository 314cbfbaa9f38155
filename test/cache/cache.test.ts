import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { clearCache, openCache } from "../../src/cache/cache.js";
import { keyOf } from "../../src/cache/entries.js";

const TSX = import.meta.resolve("tsx");
const CACHE = new URL("../../src/cache/cache.ts", import.meta.url).href;
const [ONE, OTHER, THIRD] = [keyOf("one"), keyOf("other"), keyOf("third")] as const;
const fileOf = (key: string): string => `source-${key}.json`;

describe("openCache", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hedui-cache-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps a value under its kind and key, in a folder that it makes", () => {
    const cache = openCache(join(folder, "new", "folder"));
    cache.write("source", ONE, { claims: 3 });
    expect(cache.read("source", ONE)).to.deep.equal({ claims: 3 });
    expect([cache.read("run", ONE), cache.read("source", OTHER)]).to.deep.equal([undefined, undefined]);
    expect(readdirSync(cache.folder)).to.deep.equal([fileOf(ONE)]);
  });

  it("drops what is not whole, and keeps it anew", () => {
    const cache = openCache(folder);
    cache.write("source", ONE, ["逾160家"]);
    const path = join(folder, fileOf(ONE));
    writeFileSync(path, readFileSync(path).subarray(0, -3));
    expect(cache.read("source", ONE)).to.equal(undefined);
    expect(existsSync(path)).to.equal(false);
    cache.write("source", ONE, ["逾160家"]);
    expect(cache.read("source", ONE)).to.deep.equal(["逾160家"]);
  });

  it("does without where nothing can be kept", () => {
    writeFileSync(join(folder, "file"), "");
    const cache = openCache(join(folder, "file", "cache"));
    cache.write("run", ONE, 1);
    cache.trim();
    expect(cache.read("run", ONE)).to.equal(undefined);
  });

  it("does without where a folder stands in the place of an entry", () => {
    mkdirSync(join(folder, fileOf(ONE)));
    const cache = openCache(folder);
    cache.write("source", ONE, 1);
    expect(cache.read("source", ONE)).to.equal(undefined);
  });

  it("drops what was longest not asked for, and nothing that is not its own", () => {
    const cache = openCache(folder, 700);
    for (const [age, key] of [ONE, OTHER, THIRD].entries()) {
      cache.write("source", key, "核".repeat(60));
      const used = new Date(Date.UTC(2025, 4, 22, 0, 0, age));
      utimesSync(join(folder, fileOf(key)), used, used);
    }
    expect(cache.read("source", ONE)).to.be.a("string"); // asked for: now the latest
    writeFileSync(join(folder, "稿件.txt"), "稿".repeat(5000));
    cache.trim();
    expect(readdirSync(folder).toSorted()).to.deep.equal([fileOf(ONE), fileOf(THIRD), "稿件.txt"].toSorted());
  });

  it("drops what a killed run left an hour ago, not what is being written", () => {
    const cache = openCache(folder);
    for (const name of ["writing-old", "writing-new"]) mkdirSync(join(folder, name));
    const long = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(folder, "writing-old"), long, long);
    cache.trim();
    expect(readdirSync(folder)).to.deep.equal(["writing-new"]);
  });

  it("is never met half written by one process while others write and are killed", async function () {
    this.timeout(60_000);
    const write = [
      `import { openCache } from ${JSON.stringify(CACHE)};`,
      `const cache = openCache(${JSON.stringify(folder)});`,
      'console.log("writing");',
      `for (let at = 0; ; at += 1) cache.write("run", ${JSON.stringify(ONE)}, "核對".repeat(200_000) + at % 3);`,
    ].join("\n");
    const script = join(folder, "write.mts");
    writeFileSync(script, write);
    const writers = [1, 2].map(() =>
      spawn(process.execPath, ["--import", TSX, script], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    const started = writers.map((writer) => new Promise((resolve) => writer.stdout.once("data", resolve)));
    await Promise.all(started);
    const cache = openCache(folder);
    const path = join(folder, `run-${ONE}.json`);
    const read = (): unknown => (existsSync(path) ? cache.read("run", ONE) : "nothing yet");
    for (let at = 0; at < 30; at += 1) {
      expect(read()).to.be.a("string");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const ended = writers.map((writer) => new Promise((resolve) => writer.once("exit", resolve)));
    for (const writer of writers) writer.kill("SIGKILL");
    await Promise.all(ended);
    expect(read()).to.be.a("string");
  });
});

describe("clearCache", () => {
  it("removes entries and nothing else", () => {
    const folder = mkdtempSync(join(tmpdir(), "hedui-cache-"));
    openCache(folder).write("run", ONE, 1);
    writeFileSync(join(folder, "manifest.json"), "{}");
    clearCache(folder);
    expect(readdirSync(folder)).to.deep.equal(["manifest.json"]);
    rmSync(folder, { recursive: true });
    clearCache(folder);
  });
});
