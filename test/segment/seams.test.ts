import { expect } from "chai";
import { joinAtSeam, latinWordsOf } from "../../src/segment/seams.js";
import { traceSlice } from "../../src/text/trace.js";

const rows: readonly (readonly [left: string, right: string, joined: string])[] = [
  ["香港", "大學", "香港大學"],
  ["1,", "600人", "1,600人"],
  ["2,0", "24人", "2,024人"],
  ["Imperial College", "London", "Imperial College London"],
  ["Lee,", "John", "Lee, John"],
  ["Qual", "comm", "Qualcomm"],
  ["Qual-", "comm", "Qualcomm"],
  ["COVID-", "19疫情", "COVID-19疫情"],
  ["Windows", "11上市", "Windows 11上市"],
  ["港股HK", "5號", "港股HK5號"],
  ["購入NBA", "球隊", "購入NBA球隊"],
];

describe("joinAtSeam", () => {
  const page = traceSlice("據Qualcomm公司稱", 0, 12);
  const words = latinWordsOf([page]);
  for (const [left, right, joined] of rows)
    it(`${left}↵${right} → ${joined}`, () => {
      const text = `${left}\n${right}`;
      const parts = [
        traceSlice(text, 0, left.length),
        traceSlice(text, left.length + 1, text.length),
      ] as const;
      const { text: written, offsets } = joinAtSeam(...parts, left.length, words);
      expect(written).to.equal(joined);
      expect(offsets.map((offset) => text[offset]!.replace("\n", " ")).join("")).to.equal(joined);
    });

  it("adds no space where the page has no white space", () => {
    const [left, right] = [traceSlice("Imperial", 0, 8), traceSlice("College", 0, 7)];
    expect(joinAtSeam(left, right, -1, words).text).to.equal("ImperialCollege");
  });
});
