import fc from "fast-check";
import { expect } from "chai";
import { anchor } from "../../src/curate/anchor.js";
import { createPage, withContext } from "../../src/curate/page.js";
import type { Evidence } from "../../src/model/index.js";

const PAGE = [
  "海港圖書館增設夜讀室",
  "【本報訊】海港圖書館昨日公布，去年接待逾120萬人次，較前年多兩成。",
  "館長何詠詩表示，夜讀室共設85個座位，下月起試行半年。",
  "附近商戶歡迎安排。圖書館去年接待逾120萬人次，是全區最多。",
].join("\n");

/** The evidence of a quote: of its first occurrence, or of a later one. */
const evidenceOf = (quote: string, occurrence = 1, text = PAGE): Evidence => {
  let start = text.indexOf(quote);
  for (let count = 1; count < occurrence; count += 1) start = text.indexOf(quote, start + 1);
  return withContext({ source: "harbour", start, end: start + quote.length, quote }, createPage(text));
};

/** What stands where the evidence is found again, and which occurrence of it that is; or why it is not found. */
const find = (evidence: Evidence, text: string): string => {
  const found = anchor(evidence, createPage(text), false);
  if ("reason" in found) return found.found === undefined ? found.reason : `${found.reason}: ${found.found}`;
  const { start, end } = found.evidence;
  const stands = text.slice(start, end);
  const seen = stands.replaceAll(/\s+/gu, "");
  const occurrence = text.slice(0, start).split(stands).length;
  return `${seen}${occurrence > 1 ? ` (${occurrence})` : ""}${found.isEdited ? " edited" : ""}`;
};

const SEATS = evidenceOf("共設85個座位");
const SECOND = evidenceOf("逾120萬人次", 2);

type Row = readonly [title: string, evidence: Evidence, text: string, found: string];

const rows: readonly Row[] = [
  ["the same text", SEATS, PAGE, "共設85個座位"],
  ["a text shifted by a report above", SEATS, `天文台預料周末有雨。\n\n${PAGE}`, "共設85個座位"],
  ["a text shifted by a cut above", SEATS, PAGE.slice(PAGE.indexOf("館長")), "共設85個座位"],
  ["a reflowed text", SEATS, PAGE.replaceAll("\n", "").replaceAll(/(.{7})/gsu, "$1\n　"), "共設85個座位"],
  [
    "soft hyphens and zero-width spaces",
    SEATS,
    PAGE.replaceAll(/(.)/gu, "$1\u200b"),
    "共\u200b設\u200b8\u200b5\u200b個\u200b座\u200b位",
  ],
  ["line ends of another system", SEATS, PAGE.replaceAll("\n", "\r\n"), "共設85個座位"],
  ["a byte order mark inside", SEATS, `\ufeff${PAGE}`, "共設85個座位"],
  [
    "a text in the other script",
    SEATS,
    PAGE.replace("共設85個座位", "共设85个座位").replace("館長何詠詩表示", "馆长何咏诗表示"),
    "共设85个座位 edited",
  ],
  ["a text with full-width digits", SEATS, PAGE.replace("85", "８５"), "共設８５個座位 edited"],
  ["a quote that stands twice, by what is around it", SECOND, `後記。${PAGE}`, "逾120萬人次 (2)"],
  [
    "a quote that stands twice, the first one cut",
    SECOND,
    PAGE.replace("去年接待逾120萬人次，較前年多兩成", "沒有交代"),
    "逾120萬人次",
  ],
  [
    "a quote that stands twice, its own place cut: the equal one",
    SECOND,
    PAGE.replace("圖書館去年接待逾120萬人次，是全區最多。", ""),
    "逾120萬人次",
  ],
  ["a quote that is gone", SEATS, PAGE.replace("夜讀室共設85個座位，", ""), "gone"],
  ["a quote whose words were edited", SEATS, PAGE.replace("共設85個座位", "一共設85個座位"), "共設85個座位"],
  ["a quote edited inside", SEATS, PAGE.replace("共設85個座位", "共設有85個座位"), "共設有85個座位 edited"],
  ["a figure that changed", SEATS, PAGE.replace("85個", "65個"), "changed: 共設65個座位"],
  [
    "a figure that changed, its old value elsewhere",
    SECOND,
    PAGE.replace(/逾120(?=萬人次，是)/u, "逾130"),
    "changed: 逾130萬人次",
  ],
  ["a hedge that was dropped", SECOND, PAGE.replace(/逾(?=120萬人次，是)/u, "約"), "changed: 約120萬人次"],
  [
    "a negation",
    evidenceOf("附近商戶歡迎安排"),
    PAGE.replace("歡迎安排", "不歡迎安排"),
    "changed: 附近商戶不歡迎安排",
  ],
  [
    "a quote that was rewritten",
    SECOND,
    PAGE.replace(/逾120萬人次(?=，是)/u, "人數達到歷來新高"),
    "changed: 人數達到歷來新高",
  ],
  ["an empty page but for one line", SEATS, "天文台預料周末有雨。", "gone"],
  ["a short quote whose surroundings are gone", evidenceOf("兩成"), "新樓呎價下跌兩成，業主惜售。", "gone"],
  ["no span, one place", { ...SEATS, start: 0, end: 0, before: "", after: "" }, PAGE, "共設85個座位"],
  ["no span, two places", { ...SECOND, start: 0, end: 0, before: "", after: "" }, PAGE, "ambiguous"],
  [
    "no span, two places and what stands before one",
    { ...SECOND, start: 0, end: 0, after: "" },
    PAGE,
    "逾120萬人次 (2)",
  ],
  ["a span beyond the text", { ...SEATS, start: 9000, end: 9007 }, PAGE, "共設85個座位"],
  [
    "a quote without context: the nearest of two",
    { source: "harbour", start: 95, end: 102, quote: "逾120萬人次" },
    PAGE,
    "逾120萬人次 (2)",
  ],
];

describe("anchor", () => {
  for (const [title, evidence, text, found] of rows)
    it(title, () => {
      expect(find(evidence, text)).to.equal(found);
    });

  it("leaves what stands in the text that it was made for", () => {
    const own = anchor(SECOND, createPage(PAGE), true);
    expect(own).to.deep.equal({ evidence: SECOND, isEdited: false });
  });

  it("gives the place its new surroundings", () => {
    const found = anchor(SEATS, createPage(PAGE.replace("夜讀室共", "新夜讀室共")), false);
    expect("evidence" in found && found.evidence.before).to.equal("，較前年多兩成。館長何詠詩表示，新夜讀室");
  });

  it("keeps every place whatever unrelated text comes anywhere outside the quote", () => {
    const quotes = [
      SEATS,
      SECOND,
      evidenceOf("逾120萬人次"),
      evidenceOf("何詠詩"),
      evidenceOf("較前年多兩成"),
      evidenceOf("半年"),
    ];
    const unrelated = fc
      .array(fc.constantFrom(...Array.from("天文台預料周末有雨氣溫回落市民宜帶備雨具，。\n 25度")), {
        maxLength: 60,
      })
      .map((characters) => characters.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...quotes), unrelated, fc.nat(PAGE.length), (evidence, inserted, at) => {
        if (at > evidence.start && at < evidence.end) return;
        const shift = at <= evidence.start ? inserted.length : 0;
        const found = anchor(evidence, createPage(PAGE.slice(0, at) + inserted + PAGE.slice(at)), false);
        expect("evidence" in found && found.evidence.start).to.equal(evidence.start + shift);
      }),
      { numRuns: 500 },
    );
  });

  it("never moves to another place when text comes into the quote", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SECOND.start + 1, max: SECOND.end - 1 }),
        fc.constantFrom("的", "有關", "二百", "（見另文報道及圖）"),
        (at, inserted) => {
          const found = anchor(SECOND, createPage(PAGE.slice(0, at) + inserted + PAGE.slice(at)), false);
          if ("evidence" in found)
            expect(found.evidence.start).to.be.within(SECOND.start, at + inserted.length);
        },
      ),
    );
  });
});
