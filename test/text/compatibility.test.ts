import { expect } from "chai";
import fc from "fast-check";
import { unifyCharacters } from "../../src/text/compatibility.js";

const rows: readonly (readonly [text: string, usual: string])[] = [
  ["⼀⼆三⼗⼈", "一二三十人"],
  ["⻑⽼會", "長老會"],
  ["⺠⽣", "民生"],
  ["﹃海旁﹄", "『海旁』"],
  ["︰︙", "‥…"],
  ["﹙甲﹚", "（甲）"],
  ["長老會「海旁」，36人", "長老會「海旁」，36人"],
  ["⑩㈱", "⑩㈱"], // several characters each: left as they are
];

describe("unifyCharacters", () => {
  for (const [text, usual] of rows)
    it(`${text} → ${usual}`, () => {
      expect(unifyCharacters(text)).to.equal(usual);
    });

  it("has a usual character for every radical", () => {
    // U+2E80 and the unassigned U+2E9A stand for none.
    const radicals = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, index) => 0x2e80 + index).filter(
      (code) => code !== 0x2e80 && code !== 0x2e9a && (code <= 0x2ef3 || code >= 0x2f00),
    );
    for (const code of radicals)
      expect(unifyCharacters(String.fromCodePoint(code)), code.toString(16)).to.match(
        /^[\u3400-\u9FFF\u{20000}-\u{2FFFF}]$/u,
      );
  });

  it("keeps the number of code points, lone surrogates included, and folds to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "\uD840", "\uDC00"), (text, lone) => {
        const usual = unifyCharacters(text + lone);
        expect(Array.from(usual).length).to.equal(Array.from(text + lone).length);
        expect(unifyCharacters(usual)).to.equal(usual);
      }),
    );
  });
});
