import { expect } from "chai";
import { createLargeInput } from "../../bench/report/createLargeReport.js";
import { describeInBrowser, goTo } from "./browse.js";

describeInBrowser("a report of 200 events and 5,000 findings", ({ open }) => {
  // Two seconds are asked for, and half that is usual; tests share the machine with others.
  it("opens fast, narrows down fast, and shows its parts", async () => {
    const input = createLargeInput(5000);
    const { page, noise } = await open(input);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    const opened = await page.evaluate<number>(
      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd",
    );
    expect(opened).to.be.below(4000);
    await goTo(page, "findings");
    const narrowed = await page.evaluate<number>(`(() => {
      const start = performance.now();
      document.querySelector("#search").value = "第137期";
      document.querySelector(".filters").dispatchEvent(new Event("input", { bubbles: true }));
      return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(performance.now() - start)), 81));
    })()`);
    expect(narrowed).to.be.below(2000);
    expect(await page.locator("#findings .finding:visible").count()).to.be.within(1, 25);
    await goTo(page, "checked");
    expect(await page.locator("#quiet tbody tr:not([hidden])").count()).to.be.below(1000);
    expect(await page.locator("#quiet tbody tr").count()).to.equal(
      input.report.findings.filter(({ verdict }) => verdict === "variant" || verdict === "agreement").length,
    );
    expect(noise).to.deep.equal([]);
  });
});
