import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { Language } from "../../src/model/index.js";
import { reporters } from "../../src/report/index.js";
import { createInput, createReport } from "./createReport.js";
import { infect } from "./infect.js";

const CHROMIUM = process.env["HEDUI_CHROMIUM"] ?? "/usr/bin/chromium";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGUAGES: readonly Language[] = ["zh-Hant", "zh-Hans", "en"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const openDetails = async (page: Page): Promise<void> => {
  for (const summary of await page.locator("summary").all()) await summary.click();
};

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })',
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
};

const topsOfSides = async (page: Page): Promise<readonly number[]> => {
  const sides = await page.locator("article.finding").first().locator(".side").all();
  return Promise.all(sides.map(async (side) => (await side.boundingBox())!.y));
};

const suite = existsSync(CHROMIUM)
  ? describe
  : (describe.skip as (title: string, body: () => void) => unknown);

suite(`reportHtml in Chromium (skipped without one at ${CHROMIUM}; HEDUI_CHROMIUM names another)`, () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "hedui-html-"));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a report by its file, and what the page complained of or asked for. */
  const open = async (
    input = createInput(),
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly noise: readonly string[]; readonly url: string }> => {
    const file = join(folder, "report.html");
    writeFileSync(file, reporters.get("html")!(input));
    const url = pathToFileURL(file).href;
    const page = await (await browser.newContext(options)).newPage();
    const noise: string[] = [];
    page.on("console", (message) => noise.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => noise.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (request.url() !== url) noise.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { page, noise, url };
  };

  for (const colorScheme of ["light", "dark"] as const)
    for (const language of LANGUAGES)
      it(`has no fault that axe finds, is quiet and asks for nothing: ${colorScheme}, ${language}`, async () => {
        const { page, noise } = await open(createInput({ language }), { colorScheme });
        await openDetails(page);
        expect(await violationsOf(page)).to.deep.equal([]);
        expect(noise).to.deep.equal([]);
      });

  it("is readable without JavaScript", async () => {
    const { page } = await open(createInput(), { javaScriptEnabled: false });
    const first = page.locator("article.finding").first();
    expect(await first.isVisible()).to.equal(true);
    expect(await first.innerText()).to.match(
      /矛盾[^]*大公報[^]*逾160家企業[^]*香港文匯報[^]*150家[^]*不可能都對/u,
    );
    await openDetails(page);
    expect(await page.locator("#finding-f07").isVisible()).to.equal(true);
  });

  for (const width of [320, 390, 768, 1440])
    it(`does not scroll sideways at ${width} pixels`, async () => {
      const { page } = await open(createInput(), { viewport: { width, height: 800 } });
      await openDetails(page);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).to.be.at.most(width);
    });

  it("sets two sides next to each other where there is room, else one below the other", async () => {
    const wide = await open(createInput(), { viewport: { width: 1200, height: 800 } });
    const narrow = await open(createInput(), { viewport: { width: 390, height: 800 } });
    const [wideLeft, wideRight] = await topsOfSides(wide.page);
    const [narrowLeft, narrowRight] = await topsOfSides(narrow.page);
    expect(wideLeft).to.equal(wideRight);
    expect(narrowLeft).to.be.below(narrowRight!);
  });

  it("goes from a count to the first finding that it counts", async () => {
    const { page, url } = await open();
    await page.locator(".tally a").first().click();
    expect(page.url()).to.equal(`${url}#finding-f01`);
    expect(await page.locator("#finding-f01").evaluate((node) => node.matches(":target"))).to.equal(true);
  });

  it("runs nothing and breaks no page where the text is evil", async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202e${"甲a".repeat(5000)}`;
    const { page, noise } = await open(createInput({ report: infect(createReport(), evil) }), {
      viewport: { width: 390, height: 800 },
    });
    expect(noise).to.deep.equal([]);
    expect(await page.locator("script, img").count()).to.equal(0);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).to.be.at.most(390);
  });

  it("prints what is folded away", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#finding-f07").isVisible()).to.equal(true);
  });
});
