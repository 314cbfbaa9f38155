import { expect } from "chai";
import type { Page } from "playwright-core";
import { createLargeInput } from "../../bench/report/createLargeReport.js";
import { createFullInput, describeInBrowser } from "./browse.js";

const scrollTops = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    "[...document.querySelectorAll('.texts.current .body')].map(({ scrollTop }) => Math.round(scrollTop))",
  );

/** Heights in the window of the marks that are lit. */
const litHeights = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    "[...document.querySelectorAll('.mark.lit')].map((mark) => Math.round(mark.getBoundingClientRect().top))",
  );

describeInBrowser("the full texts side by side", ({ open }) => {
  it("are set as articles: lines joined, headings told apart, evidence marked", async () => {
    const { page } = await open(createFullInput(), { hash: "#read-corridor" });
    const column = page.locator(".texts.current .column").nth(1);
    expect(await column.locator(".heading").first().innerText()).to.equal("港珠澳數據走廊首期啟用");
    expect(await column.locator("p").allInnerTexts()).to.include(
      "【大公報訊】港珠澳數據走廊首期昨日啟用，沿線已有逾160家企業接入，全年可處理2,400萬宗跨境申報。首批十個示範項目當中，過半直接服務居民。",
    );
    expect(await column.locator(".mark.contradiction").allInnerTexts()).to.deep.equal([
      "逾160家企業",
      "過半直接",
    ]);
    expect(await column.locator(".map rect.contradiction").count()).to.equal(2);
  });

  it("show one event at a time, chosen by its name", async () => {
    const { page } = await open(createFullInput(), { hash: "#reading" });
    await page.locator(".choose select").selectOption({ label: "米埔濕地公園擴建" });
    await page.locator("#read-wetland").waitFor();
    expect(await page.locator(".texts:visible").count()).to.equal(1);
  });

  it("lead from a mark to its counterpart, at the same height, and to the finding", async () => {
    const { page, noise } = await open(createLargeInput(50), {
      hash: "#reading",
      viewport: { width: 1200, height: 700 },
    });
    await page.locator(".texts.current .column").first().locator(".mark").nth(12).click();
    const [left, right] = await litHeights(page);
    expect(Math.abs(left! - right!)).to.be.at.most(3);
    expect(
      await page.evaluate("document.activeElement.closest('.column').querySelector('cite').textContent"),
    ).to.equal("維港晚報");
    await page.locator("#status a").click();
    expect(page.url()).to.match(/#finding-/u);
    expect(noise).to.deep.equal([]);
  });

  it("scroll in step by what they both say", async () => {
    const { page } = await open(createLargeInput(50), {
      hash: "#reading",
      viewport: { width: 1200, height: 700 },
    });
    await page.locator(".texts.current .body").first().hover();
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(300);
    const [left, right] = await scrollTops(page);
    expect(left).to.be.above(500);
    expect(Math.abs(left! - right!)).to.be.below(250);
  });

  it("are reached from a finding, which is lit on every side, also on a telephone", async () => {
    const { page } = await open(createFullInput(), {
      hash: "#finding-f02",
      viewport: { width: 390, height: 800 },
    });
    await page.locator("#finding-f02 .tools button").first().click();
    await page.locator(".mark.lit").first().waitFor();
    expect(await page.locator(".mark.lit").allInnerTexts()).to.deep.equal(["過半直接", "有五個直接"]);
  });
});
