import { expect } from "chai";
import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";
import { readdirSync, readFileSync } from "node:fs";
import { SIMPLER } from "../../../src/language/mentions/variants.js";

const tables = new URL("../../../src/language/mentions/", import.meta.url);
const simplify = ConverterFactory(from["hk"] ?? [], to["cn"] ?? []);
const complicate = ConverterFactory(from["cn"] ?? [], to["hk"] ?? []);

/** Pairs that opencc-js reads otherwise. 參 is the numeral 叁 in sums of money; 祇 is an older shape. */
const OURS: ReadonlySet<string> = new Set(["參叁", "祇只"]);
/** Characters of the tables that need no pair: 輋 and 嗰 are rare and no single unit, 乾隆 and 咸豐 keep theirs,
 * and 両 is the tael where 兩 is two. */
const ALIKE: ReadonlySet<string> = new Set("参輋乾咸両嗰");

const pairs = Array.from({ length: SIMPLER.length / 2 }, (_, index) =>
  SIMPLER.slice(index * 2, index * 2 + 2),
);

describe("SIMPLER", () => {
  it("folds each character once, to the one that opencc-js gives", () => {
    expect(new Set(pairs.map((pair) => pair[0])).size).to.equal(pairs.length);
    const others = pairs.filter((pair) => !OURS.has(pair) && simplify(pair.charAt(0)) !== pair.charAt(1));
    expect(others).to.deep.equal([]);
  });

  it("folds every character that the tables of the parser write in one script only", () => {
    const [left, right] = [new Set(pairs.map((pair) => pair[0])), new Set(pairs.map((pair) => pair[1]))];
    const missing = readdirSync(tables, { recursive: true, encoding: "utf8" }).flatMap((file) => {
      if (!file.endsWith(".ts")) return [];
      const code = readFileSync(new URL(file, tables), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "");
      return [...new Set(code)].filter((character) => {
        if (ALIKE.has(character) || left.has(character) || right.has(character)) return false;
        return simplify(character) !== character || complicate(character) !== character;
      });
    });
    expect(missing).to.deep.equal([]);
  });
});
