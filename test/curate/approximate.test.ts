import { expect } from "chai";
import { findApproximately } from "../../src/curate/approximate.js";

const TEXT = Array.from("夜讀室共設有85個座位，下月起試行。晚讀室另設八個座位。");

const find = (pattern: string, most: number, window = { from: 0, to: TEXT.length }) =>
  findApproximately(Array.from(pattern), TEXT, window, most).map(({ from, to, errors }) => [
    TEXT.slice(from, to).join(""),
    errors,
  ]);

describe("findApproximately", () => {
  for (const [title, pattern, most, found] of [
    ["the pattern itself", "下月起試行", 0, [["下月起試行", 0]]],
    ["one character more", "共設85個座位", 1, [["共設有85個座位", 1]]],
    ["one character less", "下月初起試行", 1, [["下月起試行", 1]]],
    ["one character exchanged", "下周起試行", 1, [["下月起試行", 1]]],
    ["nothing where there are more errors", "共設85張木椅", 2, []],
    [
      "the best first",
      "晚讀室共設",
      2,
      [
        ["夜讀室共設", 1],
        ["晚讀室另設", 1],
      ],
    ],
  ] as const)
    it(title, () => {
      expect(find(pattern, most)).to.deep.equal(found);
    });

  it("looks in the window alone", () => {
    expect(find("讀室", 0, { from: 5, to: TEXT.length })).to.deep.equal([["讀室", 0]]);
  });
});
