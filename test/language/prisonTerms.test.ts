import { expect } from "chai";
import { endsInTerm } from "../../src/language/prisonTerms.js";

describe("endsInTerm", () => {
  for (const [text, expected] of [
    ["判處有期徒刑1", true],
    ["應執行1", true],
    ["入獄兩", true],
    ["合併執行10", true],
    ["他在公司任職1", false],
    ["2025", false],
  ] as const)
    it(`${text}年: ${String(expected)}`, () => {
      expect(endsInTerm(text)).to.equal(expected);
    });
});
