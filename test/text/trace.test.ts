import { expect } from "chai";
import fc from "fast-check";
import type { TracedText } from "../../src/model/index.js";
import { readBlocks } from "../../src/segment/blocks.js";
import {
  filterTraced,
  joinTraced,
  sliceTraced,
  sourceSpans,
  traceEvidence,
  traceSlice,
  trimTraced,
} from "../../src/text/trace.js";
import { createSource } from "../create.js";
import { layouts } from "../segment/pages.js";

const sentence = "勞工處指出，去年工業意外共 32 宗，\n較前年減少兩成。";
const whole = traceSlice(sentence, 0, sentence.length);

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The characters of the source that the offsets point at. */
const pointed = (source: string, { offsets }: TracedText): string =>
  offsets.map((offset) => source[offset]!).join("");

const bounds = fc
  .tuple(fc.nat(sentence.length), fc.nat(sentence.length))
  .map(([a, b]) => (a < b ? [a, b] : [b, a]));

describe("traceSlice", () => {
  it("points at the part that it cuts", () => {
    expect(traceSlice("渡輪停航", 2, 4)).to.deep.equal({ text: "停航", offsets: [2, 3] });
  });
});

describe("sliceTraced", () => {
  it("keeps text and offsets together", () => {
    fc.assert(
      fc.property(bounds, ([start, end]) => {
        const part = sliceTraced(whole, start!, end);
        expect(part.text).to.equal(sentence.slice(start, end));
        expect(pointed(sentence, part)).to.equal(part.text);
      }),
    );
  });
});

describe("joinTraced", () => {
  it("puts a text together from its parts", () => {
    fc.assert(
      fc.property(fc.nat(sentence.length), (at) => {
        expect(joinTraced([sliceTraced(whole, 0, at), sliceTraced(whole, at)])).to.deep.equal(whole);
      }),
    );
  });

  it("is empty for no parts", () => {
    expect(joinTraced([])).to.deep.equal({ text: "", offsets: [] });
  });
});

describe("filterTraced", () => {
  it("keeps what passes where it stands", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: sentence.length, maxLength: sentence.length }),
        (keep) => {
          const kept = filterTraced(whole, (index) => keep[index]!);
          expect(kept.text).to.equal(
            Array.from(sentence)
              .filter((_, index) => keep[index])
              .join(""),
          );
          expect(pointed(sentence, kept)).to.equal(kept.text);
        },
      ),
    );
  });
});

describe("trimTraced", () => {
  for (const [text, trimmed, start] of [
    ["　　消防到場。 ", "消防到場。", 2],
    ["消防到場。", "消防到場。", 0],
    ["　 \n", "", undefined],
  ] as const)
    it(`leaves ${trimmed || "nothing"} of ${JSON.stringify(text)}`, () => {
      const traced = trimTraced(traceSlice(text, 0, text.length));
      expect(traced.text).to.equal(trimmed);
      expect(traced.offsets[0]).to.equal(start);
    });
});

describe("sourceSpans", () => {
  it("bridges white space that the reader's text leaves out", () => {
    const closed = filterTraced(whole, (index) => /\S/u.test(sentence[index]!));
    expect(sourceSpans(sentence, closed, 0, closed.text.length)).to.deep.equal([
      { start: 0, end: sentence.length },
    ]);
  });

  it("gives a span for each piece that something else parts", () => {
    const page = "兩人被困升降機，\n\n▲消防員到場。\n\n半小時後獲救。";
    const [block] = readBlocks(page);
    expect(block!.text).to.equal("兩人被困升降機，半小時後獲救。");
    const spans = sourceSpans(page, block!, 0, block!.text.length);
    expect(spans.map(({ start, end }) => page.slice(start, end))).to.deep.equal([
      "兩人被困升降機，",
      "半小時後獲救。",
    ]);
  });

  it("is empty for an empty range", () => {
    expect(sourceSpans(sentence, whole, 5, 5)).to.deep.equal([]);
  });

  it("slices back to any part of any block of our pages", () => {
    const blocks = layouts.flatMap(({ text }) => readBlocks(text).map((block) => ({ text, block })));
    fc.assert(
      fc.property(fc.constantFrom(...blocks), fc.nat(), fc.nat(), ({ text, block }, a, b) => {
        const [start, end] = [a, b]
          .map((at) => at % (block.text.length + 1))
          .toSorted((one, other) => one - other);
        const spans = sourceSpans(text, block, start!, end!);
        const quoted = spans.map((span) => text.slice(span.start, span.end)).join("");
        expect(squeeze(quoted)).to.equal(squeeze(block.text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("traceEvidence", () => {
  it("quotes each piece as a reader would write it", () => {
    const page = "兩人被困 升 降 機，\n\n▲消防員到場。\n\n半小時後獲救。";
    const [block] = readBlocks(page);
    const evidence = traceEvidence(createSource("harbour", page), block!, 0, block!.text.length);
    expect(evidence.map(({ quote }) => quote).join("")).to.equal(block!.text);
    expect(evidence.map(({ source }) => source)).to.deep.equal(["harbour", "harbour"]);
    for (const { start, end, quote } of evidence)
      expect(squeeze(page.slice(start, end))).to.equal(squeeze(quote));
  });

  it("loses no character of any part of any block", () => {
    const blocks = layouts.flatMap(({ text }) => readBlocks(text).map((block) => ({ text, block })));
    fc.assert(
      fc.property(fc.constantFrom(...blocks), fc.nat(), fc.nat(), ({ text, block }, a, b) => {
        const [start, end] = [a, b]
          .map((at) => at % (block.text.length + 1))
          .toSorted((one, other) => one - other);
        const evidence = traceEvidence(createSource("page", text), block, start!, end!);
        expect(evidence.map(({ quote }) => quote).join("")).to.equal(block.text.slice(start, end));
      }),
      { numRuns: 300 },
    );
  });
});
