import { expect } from "chai";
import { extractQuantities } from "../../src/extract/quantities.js";
import { createPassage, mentionsOf } from "./createPassage.js";

type Expected = readonly [text: string, counted: string, predicate: string];

const rows: readonly (readonly [sentence: string, ...claims: Expected[]])[] = [
  ["車禍造成7人死亡，12人受傷。", ["7人", "", "死亡"], ["12人", "", "受伤"]],
  ["警方拘捕三名男子。", ["三名", "男子", "拘捕"]],
  ["全港2,400名學生停課。", ["2,400名", "學生", "停课"]],
  ["五千家庭受惠。", ["五千家庭", "家庭", "受惠"]],
  ["一名司機被捕。"],
  ["只有一名司機被捕。", ["一名", "司機", "拘捕"]],
  ["粵港澳三地合辦論壇。"],
  ["他在第三輪出局。"],
  ["工程第二期明年動工，第三階段未定。"],
  ["她第五次奪冠，世界排名第八。", ["第五次", "", "夺冠"], ["第八", "世界排名", ""]],
  ["兩車相撞，其中一人死亡。", ["兩車", "", "车祸"], ["一人", "", "死亡"]],
];

const read = (sentence: string) => {
  const passage = createPassage(sentence);
  return extractQuantities(passage, mentionsOf(passage));
};

describe("extractQuantities", () => {
  for (const [sentence, ...claims] of rows)
    it(sentence, () => {
      expect(
        read(sentence).map(({ value, counted, predicate }) => [value.text, counted, predicate]),
      ).to.deep.equal(claims);
    });

  it("covers the noun with its evidence", () => {
    const sentence = "全港2,400名學生停課。";
    const [claim] = read(sentence);
    expect(claim!.evidence.map(({ quote }) => quote)).to.deep.equal(["2,400名學生"]);
  });

  it("states the whole that a part is taken of", () => {
    const part = read("抽查的20間食肆中，有6間違規。").find(({ value }) => value.text === "6間");
    expect(part!.whole?.value.text).to.equal("20間");
    expect(part!.whole?.counted).to.equal("食肆");
  });

  it("takes no whole from another sentence", () => {
    const part = read("署方抽查20間食肆。當中六間違規。").find(({ value }) => value.text === "六間");
    expect(part!.whole).to.equal(null);
  });

  it("reads a duration as a quantity of time", () => {
    const [claim] = read("被告判囚十個月。");
    expect(claim!.value.unit).to.deep.equal({ id: "month", dimension: "duration" });
  });
});
