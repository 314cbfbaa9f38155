import { readFileSync } from "node:fs";
import { expect } from "chai";
import { format, resolveConfig } from "prettier";
import { generateCatalogue, generatePages } from "../../docs/generate.js";

const written = new URL("../../docs/rules.md", import.meta.url);
const pages = new URL("../../src/catalogue/generated.ts", import.meta.url);

describe("generateCatalogue", () => {
  it("has been run since the rules changed (npm run generate)", async () => {
    const options = await resolveConfig(written);
    const current = await format(generateCatalogue(), { ...options, parser: "markdown" });
    expect(current).to.equal(readFileSync(written, "utf8"));
  });
});

describe("generatePages", () => {
  it("has been run since the rules changed (npm run generate)", async () => {
    expect(await generatePages()).to.equal(readFileSync(pages, "utf8"));
  });
});
