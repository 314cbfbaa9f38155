import { expect } from "chai";
import { parse } from "../../../src/language/parse.js";
import type { QuantityMention, QuantityValue } from "../../../src/model/index.js";
import { bendOf, digitsOf, isBare, isLimit, isSpokenFigure } from "../../../src/rules/figures/hedging.js";
import { createQuantityClaim } from "../../create.js";

const valueOf = (text: string): QuantityValue =>
  parse(text).find((mention): mention is QuantityMention => mention.type === "quantity") as QuantityValue;

const claimOf = (clause: string, sentence = clause) =>
  createQuantityClaim({ clause, sentence, value: valueOf(clause) });

describe("bendOf", () => {
  const rows = [
    ["約500家", "about"],
    ["500家左右", "about"],
    ["逾160名", "over"],
    ["5000多個", "over"],
    ["不少於380億元", "over"],
    ["至少3人", "over"],
    ["近8000人", "under"],
    ["不足30人", "under"],
    ["最多80億元", "limit"],
    ["不超过80亿元", "limit"],
    ["不多于20人", "limit"],
    ["160名", undefined],
  ] as const;
  for (const [text, bend] of rows)
    it(`${text}: ${bend ?? "none"}`, () => expect(bendOf(valueOf(text))).to.equal(bend));
});

describe("digitsOf", () => {
  const rows = [
    ["160萬元", 2],
    ["三成", 1],
    ["5,105元", 4],
    ["500家", 1],
    ["三分之一", 1],
  ] as const;
  for (const [text, digits] of rows)
    it(`${text}: ${digits}`, () => expect(digitsOf(valueOf(text))).to.equal(digits));
});

describe("isBare", () => {
  it("tells a number alone from a hedged one", () => {
    expect(isBare(valueOf("160名"))).to.equal(true);
    expect(isBare(valueOf("逾160名"))).to.equal(false);
  });
});

describe("isLimit", () => {
  const rows = [
    ["每人最多可獲2.4萬元", true],
    ["最多80億元", true],
    ["每戶以500元為限", true],
    ["每人獲2.4萬元", false],
    ["最多時有300人排隊", false],
    ["全場最高的38分", false],
  ] as const;
  for (const [clause, expected] of rows)
    it(`${clause}: ${expected}`, () => expect(isLimit(claimOf(clause))).to.equal(expected));
});

describe("isSpokenFigure", () => {
  it("tells what stands inside quotation marks", () => {
    expect(isSpokenFigure(claimOf("送來160萬劑疫苗", "他說：「朋友送來160萬劑疫苗。」"))).to.equal(true);
    expect(isSpokenFigure(claimOf("送來160萬劑疫苗", "「朋友」送來160萬劑疫苗。"))).to.equal(false);
  });
});
