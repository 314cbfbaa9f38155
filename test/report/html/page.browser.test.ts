import { expect } from "chai";
import type { Language } from "../../../src/model/index.js";
import { VIEWS } from "../../../src/report/html/words.js";
import { createInput, createReport } from "../createReport.js";
import { infect } from "../infect.js";
import { createFullInput, describeInBrowser, goTo, unfold, violationsOf } from "./browse.js";

const LANGUAGES: readonly Language[] = ["zh-Hant", "zh-Hans", "en"];

describeInBrowser("the report page as it is shown", ({ open }) => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const language of LANGUAGES)
      it(`has no fault that axe finds in any part, is quiet and asks for nothing: ${colorScheme}, ${language}`, async () => {
        const { page, noise } = await open(createFullInput({ language }), { colorScheme });
        for (const view of VIEWS) {
          await goTo(page, view);
          await unfold(page);
          expect(await violationsOf(page), view).to.deep.equal([]);
        }
        expect(noise).to.deep.equal([]);
      });

  it("has no fault that axe finds with a form, a decision or the keys open", async () => {
    const { page } = await open(createFullInput(), { hash: "#finding-f02" });
    await page.locator("#finding-f02 .tools button").last().click();
    expect(await violationsOf(page)).to.deep.equal([]);
    await page.locator('#finding-f02 input[value="dismissed"]').check();
    await page.locator("#finding-f02 .decide input:not([type])").fill("兩報截稿時間不同");
    await page.keyboard.press("Enter");
    expect(await violationsOf(page)).to.deep.equal([]);
    await page.locator("#help").click();
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it("is readable without JavaScript, every part below the other", async () => {
    const { page } = await open(createFullInput(), { javaScriptEnabled: false });
    for (const view of VIEWS) expect(await page.locator(`#${view}`).isVisible(), view).to.equal(true);
    await page.locator("#finding-f02").scrollIntoViewIfNeeded();
    expect(await page.locator("#finding-f02").innerText()).to.match(
      /矛盾[^]*大公報[^]*過半直接[^]*香港文匯報[^]*有五個直接[^]*不算過半/u,
    );
    expect(await page.locator("#finding-f07").isVisible()).to.equal(true);
    expect(await page.locator(".column .mark.contradiction").first().isVisible()).to.equal(true);
    expect(await page.locator("form.filters, .tools button").first().isVisible()).to.equal(false);
  });

  for (const width of [320, 390, 768, 1440])
    it(`does not scroll sideways at ${width} pixels in any part`, async () => {
      const { page } = await open(createFullInput(), { viewport: { width, height: 800 } });
      for (const view of VIEWS) {
        await goTo(page, view);
        await unfold(page);
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
        expect(wide, view).to.be.at.most(width);
      }
    });

  it("sets two sides next to each other where there is room, else one below the other", async () => {
    const tops = async (width: number): Promise<readonly number[]> => {
      const { page } = await open(createInput(), { viewport: { width, height: 800 }, hash: "#finding-f02" });
      const sides = await page.locator("#finding-f02 .side").all();
      return Promise.all(sides.map(async (side) => (await side.boundingBox())!.y));
    };
    const [wideLeft, wideRight] = await tops(1200);
    const [narrowLeft, narrowRight] = await tops(390);
    expect(wideLeft).to.equal(wideRight);
    expect(narrowLeft).to.be.below(narrowRight!);
  });

  it("shows the gravest finding, both sentences and why it is flagged, before anything is scrolled", async () => {
    const { page } = await open(createInput(), { viewport: { width: 1280, height: 800 } });
    const lead = page.locator(".lead");
    const box = (await lead.boundingBox())!;
    expect(box.y + box.height).to.be.at.most(800);
    expect(await lead.innerText()).to.match(/矛盾[^]*逾160家企業[^]*企業為150家[^]*不可能都對/u);
  });

  const evils = [
    `</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202e${"甲a".repeat(5000)}`,
    `</noscript><style>*{display:none}</style><img src=x onerror=alert(3)>`,
    `<!--<script>`,
    `"><svg onload=alert(4)>' onfocus='alert(5)`,
  ];
  for (const evil of evils)
    it(`runs nothing and breaks no part where the text is ${evil.slice(0, 24)}…`, async () => {
      const { page, noise } = await open(
        createFullInput({ report: infect(createFullInput().report, evil) }),
        {
          viewport: { width: 390, height: 800 },
        },
      );
      for (const view of VIEWS) {
        await goTo(page, view);
        await unfold(page);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth"), view).to.be.at.most(390);
      }
      expect(noise).to.deep.equal([]);
      expect(await page.locator("img, iframe, svg[onload]").count()).to.equal(0);
      expect(await page.locator("script").count()).to.equal(3);
    });

  it("prints every finding, also what is folded away; what was in order from its own part", async () => {
    const { page } = await open(createFullInput());
    await page.emulateMedia({ media: "print" });
    const printed = async (): Promise<readonly string[]> => {
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      const { findings, suggestions } = createReport();
      const ids = [...findings, ...suggestions].map(({ id }) => id);
      const seen = await Promise.all(ids.map((id) => page.locator(`#finding-${id}`).isVisible()));
      return ids.filter((_, index) => seen[index]).toSorted();
    };
    expect(await printed()).to.deep.equal(["f01", "f02", "f03", "f04", "f05", "f09"]);
    await page.evaluate("location.hash = '#checked'");
    await page.locator("[data-view='checked']").waitFor();
    expect(await printed())
      .to.include.members(["f06", "f07", "f08"])
      .and.not.include("f01");
    expect(await page.locator("nav, .filters").first().isVisible()).to.equal(false);
    expect((await page.pdf()).byteLength).to.be.above(10_000);
  });

  it("prints what was decided in it, and says where a filter leaves findings out", async () => {
    const { page } = await open(createFullInput(), { hash: "#finding-f02" });
    const card = page.locator("#finding-f02");
    await card.locator(".tools button").last().click();
    await card.locator('input[value="dismissed"]').check();
    await card.locator(".decide input:not([type])").fill("兩報截稿時間不同");
    await page.keyboard.press("Enter");
    await page.locator("#filter-verdict").selectOption("contradiction");
    await page.getByText("顯示 2 項").waitFor();
    expect(await page.locator("#narrowed").isVisible()).to.equal(false);
    await page.emulateMedia({ media: "print" });
    expect(await card.locator(".verdict-taken").innerText()).to.match(/不成立[^]*兩報截稿時間不同/u);
    expect(await card.locator(".tools button").first().isVisible()).to.equal(false);
    expect(await page.locator("#narrowed").innerText()).to.match(/只列出篩選後的 2 項/u);
  });

  it("follows the theme of the system until another is chosen", async () => {
    const { page } = await open(createInput(), { colorScheme: "dark" });
    const colour = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await colour();
    await page.locator("#theme").click();
    expect(await colour()).to.not.equal(dark);
    await page.reload();
    expect(await colour()).to.not.equal(dark);
    await page.keyboard.press("t");
    expect(await colour()).to.equal(dark);
  });
});
