import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "chai";
import { writeFiles } from "../../src/cli/files.js";

const writer = join(import.meta.dirname, "writing.ts");
const FILES = ["hedui.baseline.json", "report.html", "claims/harbour.json"];

/** Characters of a file: more than a disk writes at once. */
const SIZE = 3_000_000;

const OLD = `${"*".repeat(SIZE)}\n`;

describe("writeFiles, killed in the middle", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hedui-kill-"));
    mkdirSync(join(folder, "claims"));
    for (const file of FILES) writeFileSync(join(folder, file), OLD);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Kills a writing process some milliseconds after it began. */
  const killAfter = async (milliseconds: number): Promise<void> => {
    const child = spawn(process.execPath, ["--import=tsx", writer, folder, String(SIZE)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await wait(milliseconds);
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    const [, signal] = await gone;
    expect(signal).to.equal("SIGKILL");
  };

  for (const moment of [0, 8, 34])
    it(`leaves the old file or the new one, never a torn one: after ${moment} ms`, async () => {
      await killAfter(moment);
      for (const file of FILES) {
        const text = readFileSync(join(folder, file), "utf8");
        expect([text.length, text.at(-1)], file).to.deep.equal([SIZE + 1, "\n"]);
        expect(new Set(text.slice(0, -1)).size, file).to.equal(1);
      }
    });

  it("is not stopped by what a killed process of the same number left", () => {
    const left = `.hedui.baseline.json.${process.pid}.part`;
    writeFileSync(join(folder, left), "half");
    writeFiles([{ path: join(folder, "hedui.baseline.json"), content: "whole\n" }]);
    expect(readFileSync(join(folder, "hedui.baseline.json"), "utf8")).to.equal("whole\n");
    expect(readdirSync(folder)).not.to.include(left);
  });
});
