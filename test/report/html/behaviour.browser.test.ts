import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { loadBaseline } from "../../../src/baseline.js";
import { createFullInput, describeInBrowser, eventually, goTo } from "./browse.js";

const shownFindings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    "[...document.querySelectorAll('#findings [data-n]')].filter((one) => one.checkVisibility()).map(({ id }) => id)",
  );

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.id");

const expectShown = (page: Page, shown: readonly string[], of?: string): Promise<void> =>
  eventually(async () => expect(await shownFindings(page), of).to.deep.equal(shown));

describeInBrowser("what the report page does", ({ open }) => {
  const filters: readonly (readonly [filter: string, value: string, shown: readonly string[]])[] = [
    ["verdict", "tension", ["finding-f03", "finding-f04"]],
    ["kind", "quote", ["finding-f04"]],
    ["state", "known", ["finding-f04"]],
    ["rule", "quantity-unit", ["finding-f03"]],
    ["papers", "0", ["finding-f05"]],
    ["event", "0", []],
  ];
  it("narrows the findings down by each filter", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    for (const [filter, value, shown] of filters) {
      await page.locator(`#filter-${filter}`).selectOption(value);
      await page.evaluate(
        "document.querySelectorAll('.pairs').forEach((details) => { details.open = true; })",
      );
      await expectShown(page, shown, filter);
      await page.locator(".filters button").click();
    }
    await page.getByText("顯示 6 項，共 6 項").waitFor();
  });

  it("finds findings by several words, whatever their width, and says where none is left", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    await page.locator("#search").fill("３,200 課程");
    await expectShown(page, ["finding-f03"]);
    await page.locator("#search").fill("渡輪");
    await page.locator("#nothing-left").waitFor();
  });

  const sought: readonly (readonly [words: string, why: string])[] = [
    ["课程", "Simplified, where the papers write Traditional"],
    ["課程", "Traditional"],
    ["3200人次", "without the comma that the papers write"],
  ];
  for (const [words, why] of sought)
    it(`finds ${words}: ${why}`, async () => {
      const { page } = await open(createFullInput(), { hash: "#findings" });
      await page.locator("#search").fill(words);
      await expectShown(page, ["finding-f03"]);
    });

  const lit = (page: Page, search: string): Promise<readonly string[]> =>
    page.evaluate(`[...CSS.highlights.get("${search}")].map((lit) => {
      const range = document.createRange();
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      return String(range);
    })`);
  const expectLit = (page: Page, search: string, ...texts: readonly string[]): Promise<void> =>
    eventually(async () => expect(new Set(await lit(page, search))).to.deep.equal(new Set(texts)));

  it("lights what is sought as the texts have it, across marks, until it is sought no more", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    await page.locator("#search").fill("3200 3200人 课程");
    await expectLit(page, "in-findings", "3,200", "3,200人", "課程");
    await page.locator("#search").fill("");
    await expectLit(page, "in-findings");
  });

  it("lights what is sought in the table also when it is sorted and in another language", async () => {
    const { page } = await open(createFullInput(), { hash: "#checked" });
    await page.locator("#quiet-tools input").fill("2400万 兩報都說");
    await page.locator("#quiet-nothing").waitFor();
    await page.locator("#quiet-tools input").fill("2400万");
    await expectLit(page, "in-table", "2,400萬", "2400萬");
    await page.locator("#quiet thead button").first().click();
    await expectLit(page, "in-table", "2,400萬", "2400萬");
    await page.locator("#quiet-tools input").fill("數量");
    await expectLit(page, "in-table", "數量");
    await page.locator('[data-language="en"]').click();
    await expectLit(page, "in-table");
    await page.locator("#quiet-nothing").waitFor();
  });

  it("lists what a count of the overview counts", async () => {
    const { page } = await open(createFullInput());
    await page.locator(".tally .tension a").click();
    await page.locator("#findings").waitFor();
    await expectShown(page, ["finding-f03", "finding-f04"]);
    await goTo(page, "overview");
    await page.locator('.overview [data-narrow="variant"]').click();
    await page.locator("#checked").waitFor();
    expect(await page.locator("#quiet tbody tr:visible .sign").allInnerTexts()).to.deep.equal(["≅"]);
  });

  it("shows the finding that its address names, in whatever part it stands and however it is folded", async () => {
    for (const [id, view] of [
      ["f02", "findings"],
      ["f05", "findings"],
      ["f09", "findings"],
      ["f07", "checked"],
    ]) {
      const { page } = await open(createFullInput(), { hash: `#finding-${id}` });
      await page.locator(`#finding-${id}:focus`).waitFor();
      expect(await page.evaluate("document.documentElement.dataset.view"), id).to.equal(view);
    }
  });

  it("goes to a finding that a filter hides, and back by the history", async () => {
    const { page } = await open(createFullInput());
    await goTo(page, "findings");
    await page.locator("#filter-verdict").selectOption("update");
    await expectShown(page, ["finding-f05"]);
    await goTo(page, "overview");
    await page.locator(".lead h3 a").click();
    await page.locator("#finding-f01:focus, #fact-fact-1:focus").waitFor();
    await page.goBack();
    await page.locator("#overview").waitFor();
  });

  it("is worked by keys: j, k, /, ?, Enter, digits; and they can be turned off", async () => {
    const { page } = await open(createFullInput());
    await page.keyboard.press("j");
    const first = await focused(page);
    await page.keyboard.press("j");
    const second = await focused(page);
    expect([first, second]).to.deep.equal(["fact-fact-1", "finding-f02"]);
    await page.keyboard.press("k");
    expect(await focused(page)).to.equal(first);
    await page.keyboard.press("Enter");
    await page.locator("#reading .mark.lit").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#finding-f01").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#reading .mark.lit").first().waitFor();
    await page.keyboard.press("j");
    expect(await focused(page)).to.equal(second);
    await page.keyboard.press("/");
    expect(await focused(page)).to.equal("search");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("d");
    expect(await page.locator(".decide").isVisible()).to.equal(true);
    await page.keyboard.press("Escape");
    expect(await page.locator(".decide").count()).to.equal(0);
    await page.keyboard.press("5");
    await page.locator("#figures").waitFor();
    await page.keyboard.press("?");
    expect(await page.locator("#keys").isVisible()).to.equal(true);
    await page.locator("#single-keys").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("1");
    expect(await page.locator("#figures").isVisible()).to.equal(true);
  });

  it("changes its language in every part and leaves the papers as they are", async () => {
    const { page } = await open(createFullInput());
    await page.locator('[data-language="en"]').click();
    expect(await page.evaluate("document.documentElement.lang")).to.equal("en");
    expect(await page.locator(".lead").innerText()).to.match(
      /Contradiction[^]*逾160家企業[^]*both cannot be right/u,
    );
    await goTo(page, "checked");
    expect(await page.locator("#quiet tbody tr").first().innerText()).to.match(/Variant|Agreement/u);
    expect(await page.locator("nav.bar").getAttribute("aria-label")).to.equal("Parts of the report");
    await page.locator('[data-language="zh-Hans"]').click();
    expect(await page.locator("#checked h2").innerText()).to.equal("已核对");
  });

  it("copies a citation with every side, and the command that decides", async () => {
    const { page } = await open(createFullInput(), {
      hash: "#finding-f02",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied = async (index: number): Promise<string> => {
      await page.locator("#finding-f02 .tools button").nth(index).click();
      await page.locator("#status p").waitFor();
      return page.evaluate("navigator.clipboard.readText()");
    };
    expect(await copied(1)).to.match(
      /^大公報 2025-06-12 · A12：「[^]*過半直接[^]*\n香港文匯報[^]*\n十個的過半[^]*\n〔1:share-count:[^]*〕$/u,
    );
    expect(await copied(2)).to.equal(
      'hedui baseline accept 1:share-count:4e5f60718293:0f9e8d7c6b5a --reason "…"',
    );
  });

  it("sorts and searches the table of what was checked", async () => {
    const { page } = await open(createFullInput(), { hash: "#checked" });
    const rows = (): Promise<readonly string[]> =>
      page.evaluate(
        "[...document.querySelectorAll('#quiet tbody tr')].filter((row) => !row.hidden).map(({ id }) => id)",
      );
    const before = await rows();
    await page.locator("#quiet thead button").first().click();
    await page.locator("#quiet thead button").first().click();
    expect(await page.locator("#quiet thead th").first().getAttribute("aria-sort")).to.equal("descending");
    expect(await rows()).to.have.members(before);
    expect((await rows()).at(-1)).to.equal("finding-f08");
    const search = page.locator("#quiet-tools input");
    await search.fill("同一數目 8.6億");
    expect(await rows()).to.deep.equal(["finding-f08"]);
    await search.fill("港珠澳數據走廊首期啟用");
    expect(await rows(), "the name of an event is no hit in all its rows").to.deep.equal([]);
    expect(await page.locator("#quiet-nothing").isVisible()).to.equal(true);
    await search.fill("");
    await page.locator("#filter-quiet").selectOption("variant");
    expect(await rows()).to.have.length(1);
  });

  it("decides on all findings of a fact together, and tells them from the others", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    await page.locator('[data-w="decideAll"]').click();
    await page.locator('#fact-fact-1 input[value="accepted"]').check();
    await page.locator("#fact-fact-1 .decide input:not([type])").fill("截稿時間不同");
    await page.keyboard.press("Enter");
    await page.locator("#fact-fact-1 .verdict-taken").nth(1).waitFor();
    expect(await page.locator(".taken").innerText()).to.match(/2$/u);
    await page.locator("#filter-taken").selectOption("yes");
    await expectShown(page, ["finding-f01", "finding-f05"]);
    await page.reload();
    await page.locator("#filter-taken").selectOption("no");
    await expectShown(page, ["finding-f02", "finding-f03", "finding-f04"]);
    await page.locator("#filter-taken").selectOption("");
    const together = page.locator('[data-w="decideAll"]');
    expect(await together.isDisabled()).to.equal(true);
    await page.locator("#finding-f05 .verdict-taken button").click();
    expect(await together.isDisabled()).to.equal(false);
  });

  it("asks for a decision and a reason, and says in the overview what is left", async () => {
    const { page } = await open(createFullInput(), { hash: "#finding-f02" });
    const card = page.locator("#finding-f02");
    await card.locator(".tools > button").last().click();
    await page.keyboard.press("Enter");
    expect(await card.locator(".fault").innerText()).to.equal("請選一項決定。");
    await card.locator('input[value="corrected"]').check();
    await page.keyboard.press("Enter");
    expect(await card.locator(".fault").innerText()).to.match(/請寫理由/u);
    await card.locator(".decide input:not([type])").fill("次版已改");
    await page.keyboard.press("Enter");
    expect(await focused(page)).to.equal("finding-f02");
    await page.locator(".decisions summary").click();
    expect(await page.locator(".decisions li").allInnerTexts()).to.deep.equal([
      "已更正 大公報「過半直接」 ↔ 香港文匯報「有五個直接」 次版已改",
    ]);
    await goTo(page, "overview");
    expect(await page.locator("#decided-here").innerText()).to.match(/已決定 1 項，餘下 2 項/u);
  });

  it("says under the gravest finding what was decided on it, and leads on to the next", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    await page.locator('[data-w="decideAll"]').click();
    await page.locator('#fact-fact-1 input[value="dismissed"]').check();
    await page.locator("#fact-fact-1 .decide input:not([type])").fill("截稿時間不同");
    await page.keyboard.press("Enter");
    await goTo(page, "overview");
    expect(await page.locator("#lead-decided").innerText()).to.match(/^不成立 截稿時間不同/u);
    await page.locator("#lead-decided a").click();
    await page.locator("#finding-f02:focus").waitFor();
  });

  it("goes on to the next card where the filters put away what was decided on", async () => {
    const { page } = await open(createFullInput(), { hash: "#findings" });
    await page.locator("#filter-taken").selectOption("no");
    const card = page.locator("#finding-f02");
    await card.scrollIntoViewIfNeeded();
    await card.locator(".tools > button").last().click();
    await card.locator('input[value="accepted"]').check();
    await card.locator(".decide input:not([type])").fill("已查證");
    await page.keyboard.press("Enter");
    await page.locator("#finding-f03:focus").waitFor();
    expect(await card.isVisible()).to.equal(false);
  });

  it("copies the list of decisions for whoever corrects", async () => {
    const { page } = await open(createFullInput(), {
      hash: "#finding-f02",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const card = page.locator("#finding-f02");
    await card.locator(".tools > button").last().click();
    await card.locator('input[value="corrected"]').check();
    await card.locator(".decide input:not([type])").fill("次版已改");
    await page.keyboard.press("Enter");
    await page.locator("#copy-decisions").click();
    await page.locator("#status p").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).to.match(
      /大公報 2025-06-12 · A12：「[^]*過半直接[^]*\n決定：已更正。次版已改$/u,
    );
  });

  const citations: readonly (readonly [title: string, id: string, has: RegExp, hasNot: RegExp])[] = [
    [
      "turns the marks of quotations within what it cites",
      "f04",
      /：「項目總監何詠心說：『走廊[^]*收費。』」/u,
      /「[^」]*「/u,
    ],
    ["cites of a fact the sides that the pair rests on", "f05", /南方觀察/u, /大公報/u],
  ];
  for (const [title, id, has, hasNot] of citations)
    it(title, async () => {
      const { page } = await open(createFullInput(), {
        hash: `#finding-${id}`,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.locator(`#finding-${id} .tools button`).nth(1).click();
      await page.locator("#status p").waitFor();
      const cited = await page.evaluate("navigator.clipboard.readText()");
      expect(cited).to.match(has).and.not.match(hasNot);
    });

  it("exports the decisions that are taken in it as a baseline, and keeps them until then", async () => {
    const { page, noise } = await open(createFullInput(), { hash: "#finding-f02" });
    const decide = async (id: string, decision: string, reason: string): Promise<void> => {
      const card = page.locator(`#finding-${id}`);
      await card.scrollIntoViewIfNeeded();
      await card.locator(".tools > button").last().click();
      await card.locator(`input[value="${decision}"]`).check();
      await page.keyboard.press("Enter");
      expect(await card.locator(".fault").isVisible()).to.equal(true);
      await card.locator(".decide input:not([type])").fill(reason);
      await page.keyboard.press("Enter");
      expect(await card.locator(".verdict-taken").innerText()).to.include(reason);
    };
    await decide("f02", "dismissed", "一半也算「過半」");
    await page.reload();
    await decide("f03", "accepted", "'人次' </script> 待查");
    await page.locator("#decided-by").fill("港聞版");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#export").click()]);
    const path = await download.path();
    const { entries } = loadBaseline(path);
    expect(
      entries.map(({ rule, decision, reason, decidedBy }) => [rule, decision, reason, decidedBy]),
    ).to.deep.equal([
      ["quantity-unit", "accepted", "'人次' </script> 待查", "港聞版"],
      ["share-count", "dismissed", "一半也算「過半」", "港聞版"],
    ]);
    expect(entries.map(({ description }) => description)).to.include(
      "大公報「過半直接」 ↔ 香港文匯報「有五個直接」",
    );
    expect(readFileSync(path, "utf8")).to.match(/^\{\n {2}"schemaVersion": "1",[^]*\n\}\n$/u);
    expect(await page.locator("#finding-f02 .state").isVisible()).to.equal(false);
    await page.locator("#finding-f02 .verdict-taken button").click();
    expect(await page.locator(".taken-count").first().innerText()).to.equal("1");
    expect(await page.locator("#status").innerText()).to.equal("已撤回決定");
    expect(await page.locator("#finding-f02 .state").isVisible()).to.equal(true);
    await page.locator("#finding-f02 .tools > button").last().click();
    expect(await page.locator("#finding-f02 .decide input:not([type])").inputValue()).to.equal(
      "一半也算「過半」",
    );
    expect(await page.locator('#finding-f02 input[value="dismissed"]').isChecked()).to.equal(true);
    expect(noise).to.deep.equal([]);
  });
});
