/** What an editor does with the page of the bundled reports, from opening it to the last part. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { listRules } from "../../../src/catalogue/catalogue.js";
import { check } from "../../../src/check.js";
import { library } from "../../../src/cli/library.js";
import { loadSources } from "../../../src/load.js";
import type { Report } from "../../../src/model/index.js";
import { isAlarm, isProminent } from "../../../src/model/verdicts.js";
import type { ReporterInput } from "../../../src/report/index.js";
import { VIEWS } from "../../../src/report/html/words.js";
import { runCaptured } from "../../cli/createWorld.js";
import { inFolder } from "../../cli/inFolder.js";
import { describeInBrowser, goTo, unfold, violationsOf } from "./browse.js";

const hedui = (...parameters: readonly string[]) =>
  runCaptured(parameters, { engine: library, environment: {}, today: "2025-05-23" });

/** A telephone, a tablet and a desk: width and height of what is seen at first. */
const SCREENS = [
  [390, 844],
  [820, 1180],
  [1366, 768],
] as const;

describeInBrowser("the page of the bundled reports", ({ open }) => {
  let input: ReporterInput;
  before(async () => {
    const sources = await loadSources(["seeds"]);
    input = {
      report: check(sources).report,
      texts: new Map(sources.map(({ id, text }) => [id, text])),
      language: "zh-Hant",
      colour: false,
      rules: listRules(),
    };
  });
  const flagged = () => input.report.findings.filter(isProminent);

  for (const [width, height] of SCREENS)
    it(`tells the gravest finding, both sentences and why, at first sight on ${width} × ${height}`, async () => {
      const { page } = await open(input, { viewport: { width, height } });
      const box = (await page.locator(".lead .message").boundingBox())!;
      expect(box.y + box.height).to.be.at.most(height);
      expect(await page.locator(".lead").innerText()).to.match(
        /矛盾[^]*同一篇報道之內[^]*過半[^]*五項[^]*香港文匯報[^]*過半直接惠及[^]*香港文匯報[^]*五項直接惠及[^]*多於 5/u,
      );
    });

  // Themes and languages are gone through on the report of the factory, which has all that a page can hold.
  it("has no fault that axe finds in any part, is quiet and asks for nothing", async () => {
    const { page, noise } = await open(input, { colorScheme: "dark" });
    for (const view of VIEWS) {
      await goTo(page, view);
      await unfold(page);
      expect(await violationsOf(page), view).to.deep.equal([]);
    }
    expect(noise).to.deep.equal([]);
  }).timeout(120_000);

  it("narrows down to what is asked, and every finding leads into its texts", async () => {
    const { page } = await open(input, { hash: "#findings" });
    await page.locator("#filter-verdict").selectOption("update");
    const updates = flagged().filter(({ verdict }) => verdict === "update").length;
    await page.getByText(`顯示 ${updates} 項，共 ${flagged().length} 項`).waitFor();
    await page.locator(".filters button").click();
    for (const { id, evidence } of flagged()) {
      await page.evaluate(`location.hash = ${JSON.stringify(`#finding-${encodeURIComponent(id)}`)}`);
      const item = page.locator(`[id="finding-${id}"]`);
      await item.locator(":scope > .tools > button").first().click();
      await page.locator("[data-view='reading'] .mark.lit").first().waitFor();
      const number = await item.getAttribute("data-n");
      const [sources, others] = await page.evaluate<readonly [number, number]>(`[
        new Set([...document.querySelectorAll(".texts.current .mark.lit[data-m~='${number}']")].map((mark) => mark.closest(".body"))).size,
        document.querySelectorAll(".mark.lit:not([data-m~='${number}'])").length,
      ]`);
      expect([sources, others], id).to.deep.equal([new Set(evidence.map(({ source }) => source)).size, 0]);
      await page.keyboard.press("Escape");
      expect(await page.evaluate("decodeURIComponent(location.hash)")).to.equal(`#finding-${id}`);
    }
  }).timeout(120_000);

  it("is gone through by keys, in every language and both themes", async () => {
    const { page, noise } = await open(input);
    for (const language of ["en", "zh-Hans", "zh-Hant"]) {
      await page.locator(`[data-language="${language}"]`).click();
      await page.keyboard.press("t");
      await page.keyboard.press("1");
      await page.keyboard.press("2");
      await page.evaluate("scrollTo(0, 0)");
      const cards = await page.locator("#findings .finding").count();
      const seen = new Set<string>();
      for (let card = 0; card < cards; card += 1) {
        await page.keyboard.press("j");
        seen.add(await page.evaluate("document.activeElement.id"));
      }
      expect(seen.size, language).to.equal(cards);
      await page.evaluate("document.activeElement.blur()");
    }
    expect(noise).to.deep.equal([]);
  }).timeout(120_000);

  it("goes on by keys from the texts to the finding after the one that is told", async () => {
    const { page } = await open(input, { hash: "#findings" });
    const step = async (...keys: readonly string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate("document.activeElement.id");
    };
    const third = await step("j", "j", "j");
    const fourth = await step("j");
    expect(await step("k")).to.equal(third);
    await step("Enter");
    await page.locator("[data-view='reading'] .mark.lit").first().waitFor();
    expect(await step("j")).to.equal(fourth);
  });

  it("exports what was decided on all its findings, and the check passes with it", async () => {
    const { page } = await open(input, { hash: "#findings" });
    for (const { id } of flagged()) {
      const item = page.locator(`[id="finding-${id}"]`);
      await page.evaluate(`location.hash = ${JSON.stringify(`#finding-${encodeURIComponent(id)}`)}`);
      await item.locator(":scope > .tools > button").last().click();
      await item.locator('input[value="accepted"]').check();
      await item.locator(".decide input:not([type])").fill("已查證");
      await page.keyboard.press("Enter");
      await item.locator(".verdict-taken").waitFor();
    }
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#export").click()]);
    const decisions = readFileSync(await download.path());
    const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
    await inFolder({ "decisions.json": decisions }, async () => {
      const strict = [seeds, "--baseline", "hedui.baseline.json", "--fail-on", "tension"];
      expect((await hedui("check", seeds, "--fail-on", "tension")).status).to.equal(1);
      const imported = await hedui("baseline", "import", "decisions.json");
      expect(imported.status, imported.err).to.equal(0);
      const after = await hedui("check", ...strict, "--format", "json");
      expect(after.status, after.err).to.equal(0);
      const { findings } = JSON.parse(after.out) as Report;
      expect(new Set(findings.filter(isAlarm).map(({ state }) => state))).to.deep.equal(new Set(["known"]));
    });
  }).timeout(120_000);

  it("finds a word in either script", async () => {
    const { page } = await open(input, { hash: "#checked" });
    const count = async (words: string): Promise<string> => {
      await page.locator("#quiet-tools input").fill(words);
      return page.locator("#quiet-tools output").innerText();
    };
    expect(await count("标准")).to.equal(await count("標準"));
    expect(await count("標準")).to.not.equal(await count("沒有人寫過的話"));
  });

  it("has every finding on paper and without scripts", async () => {
    const { page } = await open(input, { javaScriptEnabled: false });
    const text = await page.locator("#findings").innerText();
    for (const { message, evidence } of flagged()) {
      expect(text).to.include(message["zh-Hant"]);
      for (const { quote } of evidence)
        expect(text.replaceAll(/\s/gu, "")).to.include(quote.replaceAll(/\s/gu, ""));
    }
    expect((await page.pdf()).byteLength).to.be.above(10_000);
  });
});
