import { expect } from "chai";
import { quoteSubstance } from "../../src/rules/quote-substance.js";
import { createAlignment, createQuoteClaim } from "../create.js";

const published = { left: "2025-05-22", right: "2025-05-22" };
const speaker = "商會主席陳志明";
const compare = (left: string, right: string) => {
  const alignment = createAlignment(
    createQuoteClaim(left, speaker, { source: "harbour" }),
    createQuoteClaim(right, speaker, { source: "evening" }),
  );
  const parts = { ...alignment.parts, speaker: 1, wording: 0.8 };
  return quoteSubstance.check!({ ...alignment, parts }, { published })!;
};

describe("quoteSubstance", () => {
  it("compares the speaker's words without those that changed, which are the values", () => {
    const { compared, values } = compare("因為東莞擁有成熟的供應鏈", "因為深圳擁有成熟的供應鏈");
    const rest = "因为拥有成熟的供应链";
    expect(compared).to.deep.equal([rest, rest]);
    expect(values).to.deep.equal(["东莞", "深圳"]);
  });

  it("has an empty value on the side that lacks the word", () => {
    const { compared, values, message } = compare("這批藥物可以供應", "這批藥物不可以供應");
    expect(compared[0]).to.equal(compared[1]);
    expect(values).to.deep.equal(["", "不"]);
    expect(message.en).to.contain("“—” and “不");
  });

  it("tells two remarks of one speaker apart", () => {
    const one = compare("因為東莞擁有成熟的供應鏈", "因為深圳擁有成熟的供應鏈");
    const other = compare("明年將在東莞增設分會", "明年將在深圳增設分會");
    expect(other.values).to.deep.equal(one.values);
    expect(other.compared).not.to.deep.equal(one.compared);
  });

  it("stays the same comparison when the changed word changes again", () => {
    const before = compare("因為東莞擁有成熟的供應鏈", "因為深圳擁有成熟的供應鏈");
    const after = compare("因為東莞擁有成熟的供應鏈", "因為珠海擁有成熟的供應鏈");
    expect(after.compared).to.deep.equal(before.compared);
    expect(after.values).not.to.deep.equal(before.values);
  });
});
