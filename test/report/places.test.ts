import { expect } from "chai";
import { createLookup } from "../../src/report/lookup.js";
import { createLocate, writePlace } from "../../src/report/places.js";
import { createInput } from "./createReport.js";

const source = "tkp-2025-06-12";

const locateIn = (text: string, quote: string) => {
  const { report } = createInput();
  const texts = new Map([[source, text]]);
  const start = text.indexOf(quote);
  return createLocate({ texts }, createLookup(report, texts))({ source, start, end: start + quote.length });
};

describe("createLocate", () => {
  const cases: readonly (readonly [
    text: string,
    quote: string,
    span: readonly (readonly [number, number])[],
  ])[] = [
    [
      "逾160家",
      "160家",
      [
        [1, 2],
        [1, 6],
      ],
    ],
    [
      "第一行\n第二行\n",
      "第二",
      [
        [2, 1],
        [2, 3],
      ],
    ],
    [
      "第一行\r\n第二行",
      "第二",
      [
        [2, 1],
        [2, 3],
      ],
    ],
    [
      "第一行\n\n第三行",
      "一行\n\n第",
      [
        [1, 2],
        [3, 2],
      ],
    ],
    [
      "𠮷野家\r老店",
      "老店",
      [
        [1, 6],
        [1, 8],
      ],
    ],
    [
      "第一行\n",
      "\n",
      [
        [1, 4],
        [2, 1],
      ],
    ],
  ];
  for (const [text, quote, [start, end]] of cases)
    it(`finds ${JSON.stringify(quote)} in ${JSON.stringify(text)}`, () =>
      expect(locateIn(text, quote).span).to.deep.equal({
        start: { line: start![0], column: start![1] },
        end: { line: end![0], column: end![1] },
      }));

  it("gives no line where the text was read out of something else, or is not at hand", () => {
    const { report } = createInput();
    const pdf = report.sources.map((one) => ({ ...one, mediaType: "application/pdf" as const }));
    const texts = new Map([[source, "一\n二"]]);
    const inPdf = createLocate({ texts }, createLookup({ ...report, sources: pdf }, texts));
    const without = createLocate({ texts: new Map() }, createLookup(report, new Map()));
    for (const locate of [inPdf, without])
      expect(locate({ source, start: 2, end: 3 })).to.deep.equal({ path: `${source}.txt` });
  });
});

describe("writePlace", () => {
  it("gives document and line", () =>
    expect(writePlace(locateIn("一\n二", "二"))).to.equal(`${source}.txt:2`));
});
