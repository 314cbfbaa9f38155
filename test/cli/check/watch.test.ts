import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as setTimeoutPromise } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { createReport } from "../../report/createReport.js";
import { createEngine, runCaptured } from "../createWorld.js";
import { inFolder } from "../inFolder.js";

const MAIN = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

const manifest = JSON.stringify({
  sources: [
    { id: "harbour", path: "harbour.txt", newspaper: "海港日報", published: "2025-05-22" },
    { id: "evening", path: "evening.txt", newspaper: "維港晚報", published: "2025-05-22" },
  ],
});
const page = (figure: number): string =>
  `數據走廊啟用\n\n港珠澳數據走廊昨日啟用，沿線已有${figure}家企業接入，全年可處理2,400萬宗申報。\n`;

/** A watching check, and what it said since it was last waited for. */
interface Watching {
  readonly child: ChildProcessWithoutNullStreams;
  /** Waits until what was said since the last time matches; a test that waits too long ends by its limit. */
  readonly until: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
}

const startWatching = (folder: string, ...flags: readonly string[]): Watching => {
  const parameters = ["check", "manifest.json", "--watch", "--no-cache", "--lang", "en", ...flags];
  const child = spawn(process.execPath, ["--import", TSX, MAIN, ...parameters], { cwd: folder });
  let said = "";
  let wake = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      wake();
    });
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(said))
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const matched = said;
    said = "";
    return matched;
  };
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, until, ended };
};

describe("hedui check --watch", function () {
  this.timeout(120_000);
  let folder: string;
  let watching: Watching | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hedui-watch-"));
    writeFileSync(join(folder, "manifest.json"), manifest);
    writeFileSync(join(folder, "harbour.txt"), page(160));
    writeFileSync(join(folder, "evening.txt"), page(160));
  });
  afterEach(async () => {
    watching?.child.kill("SIGKILL");
    await watching?.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it("says what is new and what is gone, survives what is half saved, and ends when it is interrupted", async () => {
    watching = startWatching(folder, "--output", "json=report.json");
    const { child, until, ended } = watching;
    expect(await until(/watching 4 files[^\n]*\n/u)).to.include("Comparison report");

    writeFileSync(join(folder, "evening.txt"), page(150));
    expect(await until(/checked again: [^\n]*\n[^]*\n/u)).to.match(
      /1 found, 0 gone\. There are 1 contradiction and 0 tensions\n {2}\+ found Contradiction \([^\n]*維港晚報[^\n]* · quantity-conflict · [\da-f]{8}:[\da-f]{8}\): [^\n]*150[^\n]*\n/u,
    );

    writeFileSync(join(folder, "evening.txt"), "");
    expect(await until(/hedui: [^\n]*empty[^\n]*\n/u)).to.include("evening.txt");

    writeFileSync(join(folder, "new.txt"), page(160));
    renameSync(join(folder, "new.txt"), join(folder, "evening.txt"));
    expect(await until(/checked again: [^\n]*\n[^]*\n/u)).to.match(
      /0 found, 1 gone\. [^\n]*\n {2}− gone Contradiction/u,
    );

    writeFileSync(join(folder, "manifest.json"), manifest.slice(0, 40));
    await until(/hedui: manifest\.json is not valid JSON[^\n]*\n/u);
    writeFileSync(join(folder, "manifest.json"), manifest);
    await until(/checked again: nothing changed\.[^\n]*\n/u);

    child.kill("SIGINT");
    await until(/stopped\n/u);
    expect(await ended).to.equal(0);
  });

  it("refuses to begin where the first check cannot be made", async () => {
    rmSync(join(folder, "harbour.txt"));
    watching = startWatching(folder);
    await watching.until(/hedui: [^\n]*harbour\.txt[^\n]*\n/u);
    expect(await watching.ended).to.equal(2);
  });

  it("ends with 70 where a later check is a defect, and says once that it waits", () =>
    inFolder({ "a.txt": page(160) }, async (inside) => {
      let checks = 0;
      let words = "";
      const change = (): void => writeFileSync(join(inside, "a.txt"), page(160 + checks));
      const engine = createEngine({
        check: () => {
          checks += 1;
          if (checks === 3) throw new Error("an index is missing");
          return { report: createReport(), stale: [], matches: [], curated: [] };
        },
      });
      const listening = (): number =>
        process.getActiveResourcesInfo().filter((resource) => resource === "FSEventWrap").length;
      const before = listening();
      const tell = (text: string): void => {
        words += text;
        if (/watching/u.test(text)) setTimeout(change, 500);
      };
      const print = (text: string): void => {
        if (/checked again/u.test(text)) setTimeout(change, 500);
      };
      const parameters = ["check", "a.txt", "--watch", "--no-cache", "--lang", "en"];
      const { status } = await runCaptured(parameters, { engine, tell, print });
      await setTimeoutPromise(200); // Node lets go of what is closed at its leisure.
      expect([status, checks, listening()]).to.deep.equal([70, 3, before]);
      expect(words.match(/watching 2 files/gu)).to.have.length(1);
      expect(words).to.include("a defect of hedui: Error: an index is missing");
    }));

  for (const [flags, message] of [
    [["-"], /standard input/u],
    [["a", "--since", "HEAD"], /since/u],
    [["a", "--format", "json"], /format/u],
  ] as const)
    it(`refuses ${flags.join(" ")}`, async () => {
      const { status, err } = await runCaptured(["check", "--watch", ...flags]);
      expect(status).to.equal(2);
      expect(err)
        .to.match(/^hedui: [^\n]+\n$/u)
        .and.match(message);
    });
});
