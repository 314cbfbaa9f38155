import { expect } from "chai";
import { extractQuantities } from "../../src/extract/quantities.js";
import { createPassage, mentionsOf } from "./createPassage.js";

const read = (text: string) => {
  const passage = createPassage(text);
  const claim = extractQuantities(passage, mentionsOf(passage))[0]!;
  const { polarity, change, scopes, time, place } = claim;
  return { polarity, change, scopes, time, place };
};

describe("readCircumstances", () => {
  it("tells a denial", () => {
    expect(read("被告並未收取5萬元。").polarity).to.equal("denied");
    expect(read("被告收取5萬元。").polarity).to.equal("affirmed");
  });

  it("tells a level from a change", () => {
    expect(read("名額增至300個。").change).to.equal("level");
    expect(read("名額增加300個。").change).to.equal("change");
    expect(read("设有300个名额。").change).to.equal(undefined);
  });

  it("names the part, the time and the place where the clause does", () => {
    expect(read("其中香港去年錄得35宗個案。")).to.deep.include({ time: "去年", place: "香港" });
    expect(read("其中香港去年錄得35宗個案。").scopes).to.include("其中");
    expect(read("共錄得35宗個案。").place).to.equal(undefined);
  });
});
