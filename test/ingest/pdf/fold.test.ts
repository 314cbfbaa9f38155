import { expect } from "chai";
import { foldGlyph } from "../../../src/ingest/pdf/fold.js";

const cases: readonly (readonly [glyph: string, written: string])[] = [
  ["⼤⾏⽅⻑⾼⼈⽉⽇", "大行方長高人月日"],
  ["⻄⻢⻋⻅⻝⻤⺠⺟", "西马车见食鬼民母"],
  ["\uF90A\uF92E\uFA19", "金冷神"],
  ["︵︶﹁﹂﹃﹄︽︾︒︑", "（）「」『』《》。、"],
  ["―∕〜", "—／～"],
  ["ﬁ", "fi"],
  ["海\u0000堤\u00AD", "海堤"],
  // As printed: widths, and letters that only look alike.
  ["１２３ＡＢｱｲ％，", "１２３ＡＢｱｲ％，"],
  ["大行方長「」（）", "大行方長「」（）"],
];

describe("foldGlyph", () => {
  for (const [glyph, written] of cases)
    it(`writes ${JSON.stringify(glyph)} as ${written}`, () => expect(foldGlyph(glyph)).to.equal(written));

  it("leaves no radical that has an ideograph, and writes one character for each", () => {
    // U+2E80, 2E8B …: without Equivalent_Unified_Ideograph, or not assigned.
    const left: string[] = [];
    for (let code = 0x2e80; code <= 0x2fdf; code += 1) {
      const [radical, folded] = [String.fromCodePoint(code), foldGlyph(String.fromCodePoint(code))];
      expect(Array.from(folded)).to.have.length(1);
      if (folded === radical && /\p{Assigned}/u.test(radical)) left.push(code.toString(16));
      if (radical.normalize("NFKC") !== radical) expect(folded).to.equal(radical.normalize("NFKC"));
    }
    expect(left).to.deep.equal(["2e80"]);
  });
});
