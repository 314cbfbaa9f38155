import { expect } from "chai";
import { cellWidth, isWide } from "../../src/text/width.js";
import { itUnlessKnown } from "../knownDefects.js";

describe("cellWidth", () => {
  for (const [text, width] of [
    ["", 0],
    ["巴士翻側", 4],
    ["傷36人", 3],
    ["3,600萬", 3.5],
    ["「１２」", 4],
    ["ＧＤＰ", 3],
    ["NBA", 1.5],
    ["升𨋢故障", 4],
  ] as const)
    itUnlessKnown(`${text || "nothing"} is ${width} cells`, () => {
      expect(cellWidth(text)).to.equal(width);
    });
});

describe("isWide", () => {
  for (const [unit, expected] of [
    ["船", true],
    ["，", true],
    ["Ａ", true],
    ["　", true],
    ["A", false],
    ["8", false],
    [" ", false],
  ] as const)
    itUnlessKnown(`${unit}: ${expected}`, () => {
      expect(isWide(unit)).to.equal(expected);
    });
});
