import { expect } from "chai";
import { createLargeInput } from "../../bench/report/createLargeReport.js";
import { describeInBrowser, eventually, goTo } from "./browse.js";

describeInBrowser("a report of 200 events and 5,000 findings", ({ open }) => {
  // How fast is for the benchmark to say: npm run bench:report.
  it("opens, narrows down and shows its parts", async () => {
    const input = createLargeInput(5000);
    const { page, noise } = await open(input);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await goTo(page, "findings");
    await page.locator("#search").fill("第137期");
    await eventually(async () =>
      expect(await page.locator("#findings .finding:visible").count()).to.be.within(1, 25),
    );
    await goTo(page, "checked");
    expect(await page.locator("#quiet tbody tr:not([hidden])").count()).to.be.below(1000);
    expect(await page.locator("#quiet tbody tr").count()).to.equal(
      input.report.findings.filter(({ verdict }) => verdict === "variant" || verdict === "agreement").length,
    );
    expect(noise).to.deep.equal([]);
  });
});
