import { expect } from "chai";
import { ConverterFactory } from "opencc-js/core";
import { from, to } from "opencc-js/preset";
import { readdirSync, readFileSync } from "node:fs";
import { SIMPLER } from "../../../src/language/mentions/variants.js";

const tables = new URL("../../../src/language/mentions/", import.meta.url);
const simplify = ConverterFactory(from["hk"] ?? [], to["cn"] ?? []);
const complicate = ConverterFactory(from["cn"] ?? [], to["hk"] ?? []);
/** Pairs that opencc-js reads otherwise: other shapes of one character, and characters that our tables need as one. */
const OURS: ReadonlySet<string> = new Set([]);

const pairs = Array.from({ length: SIMPLER.length / 2 }, (_, index) =>
  SIMPLER.slice(index * 2, index * 2 + 2),
);

describe("SIMPLER", () => {
  it("folds each character once, to the one that opencc-js gives", () => {
    expect(new Set(pairs.map((pair) => pair[0])).size).to.equal(pairs.length);
    const others = pairs.filter((pair) => !OURS.has(pair) && simplify(pair.charAt(0)) !== pair.charAt(1));
    expect(others).to.deep.equal([]);
  });

  it("folds every character that the tables of the parser write in Simplified", () => {
    const folded = new Set(pairs.map((pair) => pair[1]));
    const missing = readdirSync(tables).flatMap((file) => {
      const code = readFileSync(new URL(file, tables), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "");
      return [...new Set(code)].filter(
        (character) => complicate(character) !== character && !folded.has(character),
      );
    });
    expect(missing).to.deep.equal([]);
  });
});
