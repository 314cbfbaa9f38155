import { expect } from "chai";
import { isHeading, isRestating } from "../../src/model/roles.js";

describe("the roles of blocks", () => {
  for (const [role, heads, restates] of [
    ["headline", true, true],
    ["deck", true, true],
    ["subheading", true, true],
    ["caption", false, true],
    ["paragraph", false, false],
    ["list-item", false, false],
  ] as const)
    it(`${role} is ${heads ? "a heading" : "no heading"}`, () => {
      expect(isHeading({ role })).to.equal(heads);
      expect(isRestating({ role })).to.equal(restates);
    });
});
