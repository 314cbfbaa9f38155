/** What a check costs in CI, with a cache and without: npm run bench:ci. It asserts nothing. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { createReports } from "./articles.mjs";

const main = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
const reports = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "hedui-bench-"));
const cache = join(folder, "cache");

/**
 * Seconds that Node takes for something, the least of some runs: what else the machine does only adds to it.
 *
 * @param {readonly string[]} parameters
 * @param {number} times
 * @param {() => void} before what is done before each run
 */
const measure = (parameters, times, before = () => {}) => {
  let least = Infinity;
  for (let run = 0; run < times; run += 1) {
    before();
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: "utf8" });
    least = Math.min(least, (performance.now() - start) / 1000);
    if (status === null || status > 1) throw new Error(stderr);
  }
  return least;
};

mkdirSync(join(folder, "reports"));
for (const [name, text] of Object.entries(createReports(reports)))
  writeFileSync(join(folder, "reports", name), text);
cpSync(seeds, join(folder, "seeds"), { recursive: true });

const start = measure(["-e", "0"], 10);
const rows = [
  ["five bundled pages", "seeds", "seeds/wen-wei-po-2025-05-22.txt"],
  [`${reports} short reports`, "reports", "reports/report-0000.txt"],
].map(([title, path, changed]) => {
  const check = [main, "check", path, "--cache-location", cache];
  /** @param {string} file */
  const change = (file) =>
    appendFileSync(join(folder, file), "\n記者另悉，會議昨日在南灣舉行，有12人出席。\n");
  const without = measure([...check, "--no-cache", "--workers", "1"], 2);
  const beside = measure([...check, "--no-cache", "--workers", "2"], 2);
  const cold = measure(check, 2, () => rmSync(cache, { recursive: true, force: true }));
  const same = measure(check, 8);
  const one = measure(check, 3, () => change(changed));
  return [title, without, beside, cold, one, same, same - start];
});
rmSync(folder, { recursive: true });

const headings = ["", "no cache", "2 workers", "cold", "1 changed", "unchanged", "beyond Node"];
const table = [
  headings,
  ...rows.map(([title, ...seconds]) => [title, ...seconds.map((one) => one.toFixed(2))]),
];
console.log(`seconds; Node itself starts in ${start.toFixed(2)}`);
for (const [title, ...cells] of table)
  console.log(title.padEnd(20) + cells.map((cell) => cell.padStart(13)).join(""));
