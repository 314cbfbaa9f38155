import { readFileSync } from "node:fs";
import { expect } from "chai";
import { check } from "../../../src/check.js";
import { library } from "../../../src/cli/library.js";
import type { Report } from "../../../src/model/index.js";
import { runCaptured } from "../../cli/createWorld.js";
import { inFolder } from "../../cli/inFolder.js";
import { createSource } from "../../create.js";
import { describeInBrowser } from "./browse.js";

const NEWSPAPERS: { readonly [id: string]: string } = {
  harbour: "海港日報",
  evening: "維港晚報",
  island: "新島報",
};
const PAGES: { readonly [id: string]: string } = {
  harbour: "屯門公路昨晨發生四車相撞，車禍造成7人死亡，另有12人受傷，送往屯門醫院治理。",
  evening: "昨晨屯門公路發生四車相撞，車禍造成9人死亡，另有12人受傷，全部送往屯門醫院。",
  island: "屯門公路四車相撞，昨晨的車禍造成9人死亡、12人受傷，傷者送屯門醫院。",
};
const sources = Object.entries(PAGES).map(([id, text]) => ({
  ...createSource(id, text),
  newspaper: NEWSPAPERS[id]!,
  published: "2025-05-22",
  path: `${id}.txt`,
}));
const manifest = sources.map(({ id, path, newspaper, published }) => ({ id, path, newspaper, published }));
const FILES = {
  "news/manifest.json": JSON.stringify({ sources: manifest }),
  ...Object.fromEntries(Object.entries(PAGES).map(([id, text]) => [`news/${id}.txt`, text])),
};
const hedui = (...parameters: readonly string[]) =>
  runCaptured(parameters, { engine: library, environment: {}, today: "2025-05-23" });

describeInBrowser("decisions that are taken in the page", ({ open }) => {
  it("are read back by hedui baseline import: what was decided on is known, and the check passes", async () => {
    const { report } = check(sources);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const { page } = await open({ report, texts, language: "zh-Hant", colour: false }, { hash: "#findings" });
    const clashes = report.findings.filter(({ verdict }) => verdict === "contradiction");
    expect(clashes.length).to.be.above(1);
    for (const { id } of clashes) {
      await page.evaluate(`location.hash = ${JSON.stringify(`#finding-${encodeURIComponent(id)}`)}`);
      const item = page.locator(`[id="finding-${id}"]`);
      await page.locator(`[id="finding-${id}"]:focus`).waitFor();
      await item.locator(".tools > button").last().click();
      await item.locator('input[value="accepted"]').check();
      await item.locator(".decide input:not([type])").fill("兩報截稿時間不同");
      await page.keyboard.press("Enter");
    }
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#export").click()]);
    const decisions = readFileSync(await download.path());
    await inFolder({ ...FILES, "decisions.json": decisions }, async () => {
      const before = await hedui("check", "news");
      expect(before.status).to.equal(1);
      const imported = await hedui("baseline", "import", "decisions.json");
      expect(imported.status, imported.err).to.equal(0);
      const after = await hedui("check", "news", "--baseline", "hedui.baseline.json", "--format", "json");
      expect(after.status, after.err).to.equal(0);
      const { findings } = JSON.parse(after.out) as Report;
      const states = findings.filter(({ verdict }) => verdict === "contradiction").map(({ state }) => state);
      expect(new Set(states)).to.deep.equal(new Set(["known"]));
    });
  });
});
