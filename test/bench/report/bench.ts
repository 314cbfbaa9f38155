/** How long a report page takes to be written, and to be opened and searched in Chromium, by the number of its findings. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { reporters } from "../../../src/report/index.js";
import { createLargeInput } from "./createLargeReport.js";

const CHROMIUM = process.env["HEDUI_CHROMIUM"] ?? "/usr/bin/chromium";
const SIZES = [100, 1000, 5000];
const RUNS = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1]!;

const folder = mkdtempSync(join(tmpdir(), "hedui-bench-"));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });

/** From the start of the navigation until the script has run and a frame is drawn. */
const openingTime = async (url: string): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))",
  );
  const time = performance.now() - start;
  await page.close();
  return time;
};

/** The longest of the frames while it is scrolled for two seconds. */
const longestFrame = async (url: string): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.waitForTimeout(500);
  const longest = await page.evaluate<number>(`new Promise((done) => {
    const start = performance.now(); let last = start, longest = 0;
    const frame = (now) => {
      longest = Math.max(longest, now - last); last = now;
      scrollBy(0, 120);
      if (now - start < 2000) requestAnimationFrame(frame); else done(longest);
    };
    requestAnimationFrame(frame);
  })`);
  await page.close();
  return longest;
};

/** From what is typed into the search of the findings until what was found is drawn; typing may pause for 80 ms. */
const searchTime = async (url: string): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.waitForTimeout(500);
  const time = await page.evaluate<number>(`new Promise((done) => {
    const start = performance.now();
    document.querySelector("#search").value = "2";
    document.querySelector(".filters").dispatchEvent(new Event("input"));
    const frame = () => CSS.highlights.get("in-findings")?.size > 0
      ? requestAnimationFrame(() => done(performance.now() - start))
      : requestAnimationFrame(frame);
    requestAnimationFrame(frame);
  })`);
  await page.close();
  return time;
};

console.log(
  "findings  written ms   kilobytes  overview ms  findings ms  checked ms  search ms  longest frame ms",
);
for (const size of SIZES) {
  const input = createLargeInput(size);
  const file = join(folder, `${size}.html`);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    writeFileSync(file, reporters.get("html")!(input));
    return performance.now() - start;
  });
  const url = pathToFileURL(file).href;
  const bytes = Buffer.byteLength(reporters.get("html")!(input));
  const opened: number[] = [];
  for (const hash of ["", "#findings", "#checked"]) {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await openingTime(url + hash));
    opened.push(median(runs));
  }
  const row = [
    size,
    median(times),
    bytes / 1000,
    ...opened,
    await searchTime(`${url}#findings`),
    await longestFrame(`${url}#findings`),
  ];
  console.log(
    row
      .map((value, index) => Math.round(value).toString().padStart([8, 12, 12, 13, 13, 12, 11, 18][index]!))
      .join(""),
  );
}
await browser.close();
rmSync(folder, { recursive: true });
