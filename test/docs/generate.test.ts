import { readFileSync } from "node:fs";
import { expect } from "chai";
import { format, resolveConfig } from "prettier";
import { generateCatalogue } from "../../docs/generate.js";
import { saidBy } from "../../docs/said.js";
import { rules } from "../../src/rules/index.js";

const written = new URL("../../docs/rules.md", import.meta.url);

describe("generateCatalogue", () => {
  it("has been run since the rules changed (npm run generate)", async () => {
    const options = await resolveConfig(written);
    const current = await format(generateCatalogue(), { ...options, parser: "markdown" });
    expect(current).to.equal(readFileSync(written, "utf8"));
  });
});

describe("the messages", () => {
  for (const rule of rules)
    it(`of ${rule.id} are each said of one of its examples`, () => {
      expect(saidBy(rule).map(({ sight }) => sight)).to.deep.equal(Object.keys(rule.messages));
    });
});
