import { expect } from "chai";
import fc from "fast-check";
import { lineIndexAt, lineStarts } from "../../src/text/lines.js";

describe("lineIndexAt", () => {
  it("ends a line at LF, alone or after CR", () =>
    expect(lineStarts("甲\r\n乙\n\n丙\r丁\u2028戊")).to.deep.equal([0, 3, 5, 6]));

  it("gives the line that counting gives", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("字", "\n", "\r\n", "𠮷")), fc.nat(60), (parts, offset) => {
        const text = parts.join("");
        const at = Math.min(offset, text.length);
        expect(lineIndexAt(lineStarts(text), at)).to.equal(text.slice(0, at).split("\n").length - 1);
      }),
    );
  });
});
