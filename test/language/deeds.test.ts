import { expect } from "chai";
import { areOneDeed } from "../../src/language/deeds.js";

describe("areOneDeed", () => {
  it("knows one deed in other words", () => {
    expect(areOneDeed("在開發區建設動力電池生產基地", "於當地興建電池生產設施")).to.equal(true);
  });

  it("tells deeds to two things, and two deeds to one", () => {
    expect(areOneDeed("在市區建設醫院", "於當地興建電池生產設施")).to.equal(false);
    expect(areOneDeed("收購電池生產設施", "興建電池生產設施")).to.equal(false);
  });
});
