import { expect } from "chai";
import type { Page } from "playwright-core";
import { createLargeInput } from "../../bench/report/createLargeReport.js";
import { createFullInput, describeInBrowser, eventually, goTo } from "./browse.js";

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
    expect(await page.evaluate("[scrollY, location.hash]")).to.deep.equal([0, "#read-wetland"]);
  });

  it("keep what is lit and told while the reader looks at the finding and comes back", async () => {
    const { page } = await open(createFullInput(), { hash: "#finding-f02" });
    await page.locator("#finding-f02 .tools button").first().click();
    await page.locator(".told a").click();
    await page.locator("#finding-f02:focus").waitFor();
    await page.goBack();
    await page.locator("[data-view='reading'] .mark.lit").first().waitFor();
    expect(await page.locator(".told a").count()).to.equal(1);
  });

  it("tell and light nothing of one event above the texts of another", async () => {
    const { page } = await open(createFullInput(), { hash: "#finding-f02" });
    await page.locator("#finding-f02 .tools button").first().click();
    await page.locator(".mark.lit").first().waitFor();
    await page.evaluate("location.hash = '#read-wetland'");
    await page.locator("#read-wetland").waitFor();
    expect(await page.locator(".mark.lit").count()).to.equal(0);
    expect(await page.locator(".told").innerText()).to.match(/^各報全文並列/u);
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
    await page.locator(".told a").click();
    expect(page.url()).to.match(/#finding-/u);
    expect(noise).to.deep.equal([]);
  });

  it("lead to the next finding on a mark where it is followed again, saying which it is", async () => {
    const input = createFullInput();
    const first = input.report.findings.find(({ id }) => id === "f01");
    const twice = [...input.report.findings, { ...first!, id: "f99", fingerprint: "2:another" }];
    const { page } = await open(
      { ...input, report: { ...input.report, findings: twice } },
      { hash: "#reading" },
    );
    const mark = page.locator(".texts.current .mark.contradiction").first();
    const told = page.locator(".told");
    await mark.click();
    expect(await told.innerText()).to.match(/第 1 項，共 \d 項/u);
    await mark.click();
    expect(await told.innerText()).to.match(/第 2 項，共 \d 項/u);
  });

  it("lead on within one text where a paper differs from itself", async () => {
    const input = createFullInput();
    const { texts } = input;
    const within = input.report.findings.find(({ id }) => id === "f02")!;
    const [left] = within.evidence;
    const quote = "2,400萬宗";
    const start = texts.get(left!.source)!.indexOf(quote);
    const other = { source: left!.source, start, end: start + quote.length, quote, side: 1 };
    const finding = { ...within, id: "f98", scope: "internal" as const, evidence: [left!, other] };
    const { page } = await open(
      { ...input, report: { ...input.report, findings: [finding] } },
      { hash: "#reading" },
    );
    await page.locator(".mark", { hasText: left!.quote }).click();
    expect(await page.evaluate("document.activeElement.textContent")).to.equal(quote);
    await page.locator(".told button").click();
    expect(await page.evaluate("document.activeElement.textContent")).to.equal(left!.quote);
  });

  it("show a figure that is followed over events in the texts of both", async () => {
    const input = createFullInput();
    const first = input.report.findings.find(({ id }) => id === "f01");
    const other = input.report.articles.find(({ id }) => id === "tkp-2")!;
    const quote = "六間";
    const start = input.texts.get(other.source)!.indexOf(quote);
    const later = { source: other.source, start, end: start + quote.length, quote, side: 1 };
    const followed = {
      ...first!,
      id: "f97",
      verdict: "update" as const,
      evidence: [first!.evidence[1]!, later],
    };
    const { page } = await open(
      { ...input, report: { ...input.report, facts: [], findings: [followed] } },
      { hash: "#finding-f97" },
    );
    await page.locator("#finding-f97 .tools button").first().click();
    await page.locator(".mark.lit").nth(1).waitFor();
    expect(await page.locator(".texts.current .mark.lit").allInnerTexts()).to.have.members([
      first!.evidence[1]!.quote,
      quote,
    ]);
    await goTo(page, "overview");
    expect(await page.locator(".matrix").innerText()).to.match(/一併列出：更新 1/u);
  });

  it("scroll in step by what they both say", async () => {
    const { page } = await open(createLargeInput(50), {
      hash: "#reading",
      viewport: { width: 1200, height: 700 },
    });
    await page.locator(".texts.current .body").first().hover();
    await page.mouse.wheel(0, 900);
    let [left, right]: readonly number[] = [];
    await eventually(async () => {
      const before = [left, right];
      [left, right] = await scrollTops(page);
      expect(left, "scrolled").to.be.above(500);
      expect([left, right], "at rest").to.deep.equal(before);
    });
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
