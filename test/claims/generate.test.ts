import { readFileSync } from "node:fs";
import { expect } from "chai";
import { generateClaims } from "../../claims/generate.js";

describe("claims/", () => {
  it("is current: npm run generate writes it", async () => {
    for (const [name, text] of await generateClaims())
      expect(readFileSync(new URL(`../../claims/${name}`, import.meta.url), "utf8") === text, name).to.equal(
        true,
      );
  });
});
