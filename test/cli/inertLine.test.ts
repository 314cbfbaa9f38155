import { expect } from "chai";
import { inertLine } from "../../src/cli/inertLine.js";

describe("inertLine", () => {
  for (const [text, line] of [
    ["  a  b.txt: 不是檔案 \n", "a  b.txt: 不是檔案"],
    ["甲 \r\n\n  乙\n", "甲 乙"],
    ["\u001b[31m紅\n", "␛[31m紅"],
    ["\n \n", ""],
  ] as const)
    it(`makes ${JSON.stringify(text)} one line`, () => expect(inertLine(text)).to.equal(line));

  // Of that length a pattern that starts again at each blank takes minutes.
  it("bears long blanks", () => {
    expect(inertLine(`甲${" ".repeat(500_000)}乙`)).to.have.length(500_002);
  });
});
