import { readFileSync } from "node:fs";
import { expect } from "chai";
import { generateAssets } from "../../../.ci/bundle.js";
import { EARLY_SCRIPT, SCRIPT, STYLE } from "../../../src/report/html/assets.js";

const generated = new URL("../../../src/report/html/assets.ts", import.meta.url);

/** Largest sizes in bytes of UTF-8, minified: a page is sent by mail, and carries all this each time. */
const assets = [
  ["EARLY_SCRIPT", EARLY_SCRIPT, 1000],
  ["SCRIPT", SCRIPT, 22_000],
  ["STYLE", STYLE, 30_000],
] as const;

describe("what the page carries", () => {
  it("has been bundled since its sources changed (npm run generate)", () => {
    expect(generateAssets()).to.equal(readFileSync(generated, "utf8"));
  });

  for (const [name, text, limit] of assets) {
    it(`${name} does nothing that the policy forbids, and ends no element`, () =>
      expect(text).to.not.match(
        /<\/|<!--|\beval\b|new Function|\.style\b|insertAdjacentHTML|fetch\(|XMLHttp|url\(|@import/u,
      ));

    it(`${name} is small`, () => expect(Buffer.byteLength(text)).to.be.below(limit));
  }
});
