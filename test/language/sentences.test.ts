import { expect } from "chai";
import fc from "fast-check";
import { findQuotations, splitClauses, splitSentences } from "../../src/language/sentences.js";
import { itUnlessKnown } from "../knownDefects.js";

const textsOf = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

const sentences: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ["兩車相撞。三人受傷。", ["兩車相撞。", "三人受傷。"]],
  ["誰來負責？當局未有回應！", ["誰來負責？", "當局未有回應！"]],
  [
    "她說：「水位升得很快。我們只好爬上屋頂。」居民隨後獲救。",
    ["她說：「水位升得很快。我們只好爬上屋頂。」", "居民隨後獲救。"],
  ],
  [
    "「水位升得很快，我們只好爬上屋頂。」居民何美儀表示。水勢其後回落。",
    ["「水位升得很快，我們只好爬上屋頂。」居民何美儀表示。", "水勢其後回落。"],
  ],
  ["增幅為3.5%，高於預期。", ["增幅為3.5%，高於預期。"]],
  ["沒有句號的標題", ["沒有句號的標題"]],
  ["第一句。 第二句。", ["第一句。", "第二句。"]],
  ["「何時通車？」成為居民最關心的問題。", ["「何時通車？」成為居民最關心的問題。"]],
  ["", []],
];

const clauses: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  ["颱風逼近，學校停課；航班取消。", ["颱風逼近", "學校停課", "航班取消"]],
  ["他說：「我們會上訴。」", ["他說", "我們會上訴"]],
  ["推行「一人一票」，爭議不斷。", ["推行「一人一票」", "爭議不斷"]],
  ["「先搶修，後追究」是當局的方針。", ["先搶修", "後追究」是當局的方針"]],
  ["共3,600人，佔2.5%。", ["共3,600人", "佔2.5%"]],
];

const words = fc
  .array(
    fc.constantFrom(
      "颱風",
      "逼近",
      "，",
      "。",
      "「",
      "」",
      "『",
      "』",
      "？",
      "：",
      " ",
      "居民表示",
      "3.5%",
      "；",
    ),
  )
  .map((parts) => parts.join(""));

describe("splitSentences", () => {
  for (const [text, expected] of sentences)
    itUnlessKnown(text || "nothing", () => {
      expect(textsOf(text, splitSentences(text))).to.deep.equal(expected);
    });

  itUnlessKnown("covers the text but for white space, in order, nothing twice", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(textsOf(text, splitSentences(text)).join("").replaceAll(/\s/gu, "")).to.equal(
          text.replaceAll(/\s/gu, ""),
        );
      }),
    );
  });
});

describe("splitClauses", () => {
  for (const [text, expected] of clauses)
    itUnlessKnown(text, () => {
      expect(textsOf(text, splitClauses(text, { start: 0, end: text.length }))).to.deep.equal(expected);
    });

  itUnlessKnown("stays inside the sentence, in order, and drops marks only", () => {
    fc.assert(
      fc.property(words, (text) => {
        const marks = /[\s，；。！？!?：「」『』]/gu;
        for (const sentence of splitSentences(text)) {
          const found = splitClauses(text, sentence);
          let last = sentence.start;
          for (const { start, end } of found) {
            expect(start).to.be.at.least(last);
            last = end;
          }
          expect(last).to.be.at.most(sentence.end);
          expect(textsOf(text, found).join("").replaceAll(marks, "")).to.equal(
            text.slice(sentence.start, sentence.end).replaceAll(marks, ""),
          );
        }
      }),
    );
  });
});

describe("findQuotations", () => {
  for (const [text, quoted] of [
    ["他說：「我們會上訴，絕不和解。」", ["我們會上訴，絕不和解。"]],
    ["推行「一人一票」的建議", []],
    ["她說：「『封路，改道』的安排，太遲公布。」", ["『封路，改道』的安排，太遲公布。"]],
    ["种粮大户说：“今年长势好，预计超千斤。”", ["今年长势好，预计超千斤。"]],
    ["「沒有關上的引號，一直到最後", []],
    ["「太遲了！」", []],
  ] as const)
    itUnlessKnown(text, () => {
      expect(textsOf(text, findQuotations(text))).to.deep.equal(quoted);
    });
});
