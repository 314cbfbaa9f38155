import { expect } from "chai";
import type { Finding } from "../../src/model/index.js";
import { createLookup } from "../../src/report/lookup.js";
import type { Passage } from "../../src/report/passages.js";
import { sidesOf } from "../../src/report/sides.js";
import { createFinding, createInput } from "./createReport.js";

const { report, texts } = createInput();
const lookup = createLookup(report, texts);

const show = (passage: Passage): string =>
  passage
    .map(
      ({ text, role }) =>
        ({ around: text, evidence: `(${text})`, differing: `[${text}]`, reworded: `<${text}>` })[role],
    )
    .join("");
const passagesOf = (finding: Finding): readonly (readonly string[])[] =>
  sidesOf(finding, lookup).map(({ passages }) => passages.map(show));

/** Evidence without a claim, as a rule over one article may give it. */
const bare = (source: string, quote: string, side: number): Finding["evidence"][number] => {
  const start = texts.get(source)!.indexOf(quote);
  return { source, start, end: start + quote.length, quote, side };
};

describe("sidesOf", () => {
  it("shows the evidence of each side in its sentence, with the differing words", () => {
    expect(passagesOf(createFinding())).to.deep.equal([
      ["【大公報訊】港珠澳數據走廊首期昨日啟用，沿線已有[逾160家](企業)接入，全年可處理2,400萬宗跨境申報。"],
      ["【文匯報訊】港珠澳數據走廊首期11日開通，目前接入的(企業)[為150家]，每年可處理約2400萬宗跨境申報。"],
    ]);
  });

  it("names the newspaper, the article and the reading of each side", () => {
    const sides = sidesOf(createFinding(), lookup);
    expect(sides.map(({ source, article }) => [source?.newspaper, article?.headline])).to.deep.equal([
      ["大公報", "港珠澳數據走廊首期啟用"],
      ["香港文匯報", "三地數據走廊開通"],
    ]);
    expect(sides.map(({ reading }) => reading?.en)).to.deep.equal([
      "逾160家 → more than 160",
      "150家 → exactly 150",
    ]);
  });

  it("finds the sentence in the source where there is no claim, line breaks undone", () => {
    const finding = createFinding({
      evidence: [bare("tkp-2025-06-12", "直接\n服務居民", 0), bare("wwp-2025-06-12", "直接服務居民", 1)],
    });
    expect(passagesOf(finding)).to.deep.equal([
      ["首批十個示範項目當中，過半(直接)[\n](服務居民)。"],
      ["十個示範項目裏，有五個(直接服務居民)。"],
    ]);
  });

  it("keeps every part of a side that rests on several places", () => {
    const finding = createFinding({
      scope: "internal",
      evidence: [
        bare("tkp-2025-06-12", "十個示範項目", 0),
        bare("tkp-2025-06-12", "3,200人", 1),
        bare("tkp-2025-06-12", "觀鳥屋六間", 1),
      ],
    });
    expect(passagesOf(finding).map((passages) => passages.length)).to.deep.equal([1, 2]);
  });

  it("shows the quote alone when neither claim nor text is at hand", () => {
    const empty = createLookup({ ...report, claims: [] }, new Map());
    const [left] = sidesOf(createFinding({ evidence: createFinding().evidence.slice(0, 1) }), empty);
    expect(left!.passages.map(show)).to.deep.equal(["(逾160家企業)"]);
  });
});
