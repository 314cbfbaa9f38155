import { expect } from "chai";
import { itemsAlike, itemsEqual, sharedItems } from "../../src/language/items.js";

describe("items of lists", () => {
  it("are alike with or without the word for a kind of place", () => {
    expect(itemsAlike("岚山县", "嵐山")).to.equal(true);
    expect(itemsAlike("東山區", "西山區")).to.equal(false);
    expect(itemsAlike("沙市", "沙縣")).to.equal(false);
  });

  it("are equal but for script, width and marks", () => {
    expect(itemsEqual("Ｆａｃｅｂｏｏｋ", "facebook")).to.equal(true);
    expect(itemsEqual("嵐山縣", "嵐山")).to.equal(false);
  });

  it("are counted once each", () => {
    expect(sharedItems(["甲", "甲", "乙"], ["甲", "丙"], itemsEqual)).to.equal(1);
  });
});
