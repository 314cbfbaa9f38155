import { readFileSync, readdirSync } from "node:fs";
import { expect } from "chai";
import { innerWords } from "../../../src/language/names/innerWords.js";

const folder = new URL("../../../src/language/names/", import.meta.url);

/** The lists of words in a file: one string that is cut at its spaces or into its characters. */
const listsIn = (file: string): readonly (readonly string[])[] => {
  const text = readFileSync(new URL(file, folder), "utf8");
  return [...text.matchAll(/"(?<words>[^"]+)"\.split\(\s*"(?<by> ?)",?\s*\)/gu)].map(({ groups }) =>
    groups!["words"]!.split(groups!["by"]!),
  );
};

const files = readdirSync(folder).filter((file) => listsIn(file).length > 0);

describe("the tables of names", () => {
  for (const file of files)
    it(`${file} lists no word twice`, () => {
      for (const list of listsIn(file))
        expect(list.filter((word, at) => list.indexOf(word) !== at)).to.deep.equal([]);
    });

  for (const [file, word] of [
    ["rolePhrases.ts", "署理"],
    ["organisationWords.ts", "审评"],
  ] as const)
    it(`${file} repeats no words that stand inside roles and bodies alike`, () => {
      const rest = listsIn(file).find((list) => list.includes(word));
      expect(rest?.filter((one) => innerWords.includes(one))).to.deep.equal([]);
    });
});
